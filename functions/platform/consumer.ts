import * as z from 'zod'
import { Event } from '../kernel/event.ts'
import type { EventId } from '../kernel/ids.ts'
import { notFound } from '../kernel/problem.ts'
import { lazy } from '../kernel/schema.ts'
import type { Key, Page } from '../kernel/table.ts'
import { type Clock, Instant } from '../kernel/time.ts'
import type { Stored, Table } from './dynamo-table.ts'
import type { Log } from './log.ts'
import { markUnheard, type PageRequest } from './outbox.ts'

/** A delivery that failed for good, kept until the operator has it tried again. */
export type Parked = {
  readonly eventId: EventId
  readonly consumer: string
  readonly attempts: number
  readonly reason: string
  readonly parkedAt: Instant
  readonly event: Event
}

/** Hears an event once. Throws while it is worth trying again; after `maxAttempts` the event is parked, never lost. */
export type Consumer = { readonly name: string; hear(event: Event, attempt: number): Promise<void> }

export type ConsumerParts = {
  readonly name: string
  readonly table: Table
  readonly clock: Clock
  readonly log: Log
  readonly handle: (event: Event) => Promise<void>
}

/** How often a queue delivers before an event is parked; lib/parts/queue-worker.ts allows two more. */
export const maxAttempts = 5

const heardKey = (consumer: string, eventId: EventId): Key => ({ pk: `HEARD#${eventId}`, sk: consumer })
const parkedKey = (consumer: string, eventId: EventId): Key => ({ pk: `PARKED#${eventId}`, sk: consumer })

// The queue redelivers for at most 14 days; after that the memory of having heard is of no use.
const rememberedSeconds = 30 * 86_400

export const createConsumer = ({ name, table, clock, log, handle }: ConsumerParts): Consumer => ({
  name,
  async hear(event, attempt) {
    const key = heardKey(name, event.eventId)
    if (await table.get(key)) return
    try {
      await handle(event)
    } catch (error) {
      log.error('event not handled', { consumer: name, eventId: event.eventId, attempt, error: error instanceof Error ? error.stack : String(error) })
      if (attempt < maxAttempts) throw error
      const reason = error instanceof Error ? error.name : 'unknown'
      await table.transact([
        {
          put: {
            key: parkedKey(name, event.eventId),
            indexes: { 'deliveries-parked': { pk: 'PARKED', sk: `${event.eventId}#${name}` } },
            values: { consumer: name, attempts: attempt, reason, parkedAt: clock(), event },
          },
        },
      ])
      return
    }
    await table.transact([{ put: { key, values: {}, expiresAt: Math.floor(Date.now() / 1000) + rememberedSeconds } }])
  },
})

const ParkedItem = lazy(() => z.object({ consumer: z.string(), attempts: z.number(), reason: z.string(), parkedAt: Instant(), event: Event() }))

const parkedOf = (item: Stored): Parked => {
  const parked = ParkedItem().parse(item)
  return { ...parked, eventId: parked.event.eventId }
}

/** What the operator sees of deliveries that failed for good, and the way to try them again. */
export const createParkedDeliveries = (table: Table) => ({
  async list(page: PageRequest): Promise<Page<Parked>> {
    const { items, cursor } = await table.query({ index: 'deliveries-parked', pk: 'PARKED', ...page })
    return { items: items.map(parkedOf), ...(cursor && { cursor }) }
  },
  async retry(consumer: string, eventId: EventId): Promise<void> {
    const key = parkedKey(consumer, eventId)
    const item = await table.get(key)
    if (!item) throw notFound()
    const again = await markUnheard(table, parkedOf(item).event)
    await table.transact([{ erase: key, ifPresent: true, otherwise: notFound }, again])
  },
})
