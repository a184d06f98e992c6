import type { NewUlid } from '../kernel/ids.ts'
import type { Clock } from '../kernel/time.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createTeller } from '../platform/outbox.ts'
import { createBooksStore } from './books-store.ts'
import { createDunningStore } from './dunning-store.ts'
import { createLevyStore } from './levy-store.ts'
import { createNoticeStore } from './notice-store.ts'
import { createRateStore } from './rate-store.ts'

/** The part of the store that the making of notices asks. */
export const createNoticingStore = (table: Table, clock: Clock, newUlid: NewUlid) => {
  const tell = createTeller('fees', clock, newUlid)
  return {
    books: createBooksStore(table, tell),
    levies: createLevyStore(table, tell),
    notices: createNoticeStore(table, tell),
    dunnings: createDunningStore(table, tell),
    rates: createRateStore(table, tell),
  }
}

export type NoticingStore = ReturnType<typeof createNoticingStore>
