import type { PutEventsRequestEntry, PutEventsResponse } from '@aws-sdk/client-eventbridge'
import type { Publish } from './outbox.ts'

/** Puts events on the bus. The bus may take some and not others: only those taken are answered for. */
export const publishTo =
  (busName: string, put: (entries: readonly PutEventsRequestEntry[]) => Promise<PutEventsResponse>): Publish =>
  async (events) => {
    const { Entries = [] } = await put(
      events.map((event) => ({
        EventBusName: busName,
        Source: `kanmin.${event.block}`,
        DetailType: event.name,
        Detail: JSON.stringify(event),
        Time: new Date(event.at),
      })),
    )
    return events.filter((_, at) => Entries[at]?.EventId !== undefined)
  }
