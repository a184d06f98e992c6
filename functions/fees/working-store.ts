import type { NewUlid } from '../kernel/ids.ts'
import type { Clock } from '../kernel/time.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createKnownMembers } from '../platform/known-members.ts'
import { createTeller } from '../platform/outbox.ts'
import { createBankStore } from './bank-store.ts'
import { createBooksStore } from './books-store.ts'
import { createClearingStore } from './clearing-store.ts'
import { createGroundsStore } from './grounds-store.ts'
import { createLevyStore } from './levy-store.ts'
import { createPayerStore } from './payer-store.ts'
import { createRateStore } from './rate-store.ts'
import { createSealStore } from './seal-store.ts'

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
