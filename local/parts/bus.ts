import type { Event } from '../../functions/kernel/event.ts'
import { type Consumer, maxDeliveries } from '../../functions/platform/consumer.ts'
import type { Table } from '../../functions/platform/dynamo-table.ts'
import type { Log } from '../../functions/platform/log.ts'
import { type Publish, relay } from '../../functions/platform/outbox.ts'

export type Bus = {
  /** A table whose every act rings the bell, as a DynamoDB stream does. */
  readonly ringing: (table: Table) => Table
  readonly subscribe: (consumer: Consumer) => void
  /** Resolves when everything told so far has been heard, parked or buried. */
  readonly quiet: () => Promise<void>
  readonly stop: () => Promise<void>
}

type BusPlace = { readonly log: Log; readonly sweepMilliseconds?: number; readonly firstPauseMilliseconds?: number }

/**
 * Event bus, queues and relay of the local city. An event loses its mark in the outbox only after every consumer has
 * heard, parked or buried it, so a city killed at any moment hands it on again at its next start.
 */
export const startBus = ({ log, sweepMilliseconds = 2_000, firstPauseMilliseconds = 100 }: BusPlace): Bus => {
  const consumers: Consumer[] = []
  const tables: Table[] = []
  let running: Promise<void> | undefined
  let rungMeanwhile = false
  let stopped = false

  const deliver = async (event: Event, consumer: Consumer): Promise<void> => {
    let last: unknown
    for (let attempt = 1; attempt <= maxDeliveries; attempt += 1) {
      if (stopped) throw new Error('the city is stopping')
      try {
        return await consumer.hear(event, attempt)
      } catch (error) {
        last = error
        log.error('delivery failed', { consumer: consumer.name, eventId: event.eventId, attempt, error: String(error) })
        await new Promise((resolve) => setTimeout(resolve, firstPauseMilliseconds * 2 ** (attempt - 1)))
      }
    }
    // What the dead-letter queue and the function that reads it do in AWS.
    if (!consumer.bury) throw last
    await consumer.bury(event, maxDeliveries)
  }

  const publish: Publish = async (events) => {
    const outcomes = await Promise.allSettled(events.map((event) => Promise.all(consumers.map((consumer) => deliver(event, consumer)))))
    return events.filter((_, at) => outcomes[at]?.status === 'fulfilled')
  }

  const sweep = async (): Promise<void> => {
    do {
      rungMeanwhile = false
      for (const table of tables) await relay(table, publish)
    } while (rungMeanwhile && !stopped)
  }

  const ring = (): void => {
    if (stopped) return
    rungMeanwhile = true
    running ??= sweep()
      .catch((error: unknown) => log.error('relay failed, the next sweep tries again', { error: String(error) }))
      .finally(() => {
        running = undefined
      })
  }

  const timer = setInterval(ring, sweepMilliseconds)
  return {
    ringing(table) {
      const bell: Table = {
        ...table,
        async transact(writes) {
          await table.transact(writes)
          ring()
        },
      }
      tables.push(table)
      return bell
    },
    subscribe: (consumer) => consumers.push(consumer),
    async quiet() {
      ring()
      while (running !== undefined) await running
    },
    async stop() {
      stopped = true
      clearInterval(timer)
      await running
    },
  }
}
