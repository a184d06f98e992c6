import type { NewUlid } from '../kernel/ids.ts'
import type { Clock } from '../kernel/time.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createTeller } from '../platform/outbox.ts'
import { createBankStore } from './bank/bank-store.ts'
import { createBooksStore } from './books/books-store.ts'
import { createCheckStore } from './books/check-store.ts'
import { createSealStore } from './books/seal-store.ts'
import { createPapersStore } from './retention/papers-store.ts'
import { createRetentionStore } from './retention/retention-store.ts'
import { createYearStore } from './year/year-store.ts'

/** The part of the store that the checks of the night ask. */
export const createCheckingStore = (table: Table, clock: Clock, newUlid: NewUlid) => {
  const tell = createTeller('fees', clock, newUlid)
  return {
    books: createBooksStore(table, tell),
    banks: createBankStore(table, tell),
    seals: createSealStore(table),
    checks: createCheckStore(table),
    years: createYearStore(table, tell),
    retention: createRetentionStore(table, tell),
    papers: createPapersStore(table),
  }
}

export type CheckingStore = ReturnType<typeof createCheckingStore>
