import * as z from 'zod'
import { Event } from '../kernel/event.ts'
import type { EventId } from '../kernel/ids.ts'
import { notFound } from '../kernel/problem.ts'
import { lazy } from '../kernel/schema.ts'
import type { Key, Page } from '../kernel/table.ts'
import { type Clock, Instant } from '../kernel/time.ts'
import { expiryAfter, type Stored, type Table } from './dynamo-table.ts'
import type { Log } from './log.ts'
import { markUnheard, type PageRequest } from './outbox.ts'

/** How a delivery failed: its consumer gave up and said so, or came to nothing without a word and left a dead letter. */
export const parkedKinds = ['given-up', 'dead-letter'] as const
export type ParkedKind = (typeof parkedKinds)[number]

/** A delivery that failed for good, kept until the operator has it tried again. */
export type Parked = {
  readonly kind: ParkedKind
  readonly eventId: EventId
  readonly consumer: string
  readonly attempts: number
  readonly reason: string
  readonly parkedAt: Instant
  readonly event: Event
}

/**
 * Hears an event once. Throws while it is worth trying again; after `maxAttempts` the event is parked, never lost. What
 * its queue gave up because it could not even be parked is recorded by `bury`, which runs nothing of the consumer. A
 * consumer without parked deliveries has no `bury`: what it cannot hear stays unheard.
 */
export type Consumer = {
  readonly name: string
  hear(event: Event, attempt: number): Promise<void>
  bury?(event: Event, attempts: number): Promise<void>
}

export type ConsumerParts = {
  readonly name: string
  readonly table: Table
  readonly clock: Clock
  readonly log: Log
  readonly handle: (event: Event) => Promise<void>
}

/** How often a queue delivers before an event is parked. */
export const maxAttempts = 5

/** How often it delivers at all (lib/parts/queue-worker.ts): two more, for a consumer that could not park. Then it is a dead letter. */
export const maxDeliveries = maxAttempts + 2

const heardKey = (consumer: string, eventId: EventId): Key => ({ pk: `HEARD#${eventId}`, sk: consumer })
const parkedKey = (consumer: string, eventId: EventId): Key => ({ pk: `PARKED#${eventId}`, sk: consumer })

// The queue redelivers for at most 14 days; after that the memory of having heard is of no use.
const rememberedDays = 30

type ParkingPlace = Pick<ConsumerParts, 'name' | 'table' | 'clock'>
type Failure = Pick<Parked, 'kind' | 'attempts' | 'reason' | 'event'>

const park = ({ name, table, clock }: ParkingPlace, failure: Failure): Promise<void> => {
  const { eventId } = failure.event
  const indexes = { 'deliveries-parked': { pk: 'PARKED', sk: `${eventId}#${name}` } }
  return table.transact([{ put: { key: parkedKey(name, eventId), indexes, values: { ...failure, consumer: name, parkedAt: clock() } } }])
}

export type Bury = (event: Event, attempts: number) => Promise<void>

/** Records a dead letter among the parked deliveries, where it is seen and tried again like every other. */
export const createBurial =
  (place: ParkingPlace): Bury =>
  (event, attempts) =>
    park(place, { kind: 'dead-letter', attempts, reason: 'DeadLetter', event })

export const createConsumer = ({ name, table, clock, log, handle }: ConsumerParts): Consumer => ({
  name,
  bury: createBurial({ name, table, clock }),
  async hear(event, attempt) {
    const key = heardKey(name, event.eventId)
    if (await table.get(key)) return
    try {
      await handle(event)
    } catch (error) {
      log.error('event not handled', { consumer: name, eventId: event.eventId, attempt, error: error instanceof Error ? error.stack : String(error) })
      if (attempt < maxAttempts) throw error
      const reason = error instanceof Error ? error.name : 'unknown'
      return park({ name, table, clock }, { kind: 'given-up', attempts: attempt, reason, event })
    }
    await table.transact([{ put: { key, values: {}, expiresAt: expiryAfter(rememberedDays, clock) } }])
  },
})

const ParkedItem = lazy(() =>
  z.object({
    kind: z.enum(parkedKinds).default('given-up'),
    consumer: z.string(),
    attempts: z.number(),
    reason: z.string(),
    parkedAt: Instant(),
    event: Event(),
  }),
)

export const parkedOf = (item: Stored): Parked => {
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
