import type { NewUlid } from '../kernel/ids.ts'
import type { Clock } from '../kernel/time.ts'
import { createParkedDeliveries } from '../platform/consumer.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createInboxStore } from './inbox-store.ts'
import { createKnownStore } from './known-store.ts'
import { createMailStore } from './mail-store.ts'
import { createReaderStore } from './reader-store.ts'
import { createStopStore } from './stop-store.ts'

/** The questions this block asks its table, by subject. */
export const createNoticesStore = (table: Table, clock: Clock, newUlid: NewUlid) => ({
  inbox: createInboxStore(table, clock),
  known: createKnownStore(table),
  mails: createMailStore(table, clock, newUlid),
  readers: createReaderStore(table),
  stops: createStopStore(table),
  parked: createParkedDeliveries(table),
})

export type NoticesStore = ReturnType<typeof createNoticesStore>
