import type { NewUlid } from '../kernel/ids.ts'
import type { Clock } from '../kernel/time.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createKnownMembers } from '../platform/known-members.ts'
import { createTeller } from '../platform/outbox.ts'
import { createRateStore } from './arrears/rate-store.ts'
import { createBankStore } from './bank/bank-store.ts'
import { createBooksStore } from './books/books-store.ts'
import { createSealStore } from './books/seal-store.ts'
import { createClearingStore } from './clearing/clearing-store.ts'
import { createGroundsStore } from './levy/grounds-store.ts'
import { createLevyStore } from './levy/levy-store.ts'
import { createPayerStore } from './payer/payer-store.ts'

/** What every function of the money asks: its bundle holds nothing else. */
export const createWorkingStore = (table: Table, clock: Clock, newUlid: NewUlid) => {
  const tell = createTeller('fees', clock, newUlid)
  return {
    known: createKnownMembers(table),
    grounds: createGroundsStore(table),
    books: createBooksStore(table, tell),
    levies: createLevyStore(table, tell),
    banks: createBankStore(table, tell),
    clearings: createClearingStore(table, tell),
    payers: createPayerStore(table),
    rates: createRateStore(table, tell),
    seals: createSealStore(table),
  }
}

export type WorkingStore = ReturnType<typeof createWorkingStore>
