import type { NewUlid } from '../kernel/ids.ts'
import type { Clock } from '../kernel/time.ts'
import { createFingerprintOf } from '../platform/acts.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createKnownMembers } from '../platform/known-members.ts'
import { createTeller } from '../platform/outbox.ts'
import { createArrearsStore } from './arrears-store.ts'
import { createBankStore } from './bank-store.ts'
import { createBooksStore } from './books-store.ts'
import { createClearingStore } from './clearing-store.ts'
import { createGrantStore } from './grant-store.ts'
import { createLevyStore } from './levy-store.ts'
import { createNoticeStore } from './notice-store.ts'
import { createOfficerStore } from './officer-store.ts'
import { createPayerStore } from './payer-store.ts'
import { createPetitionStore } from './petition-store.ts'
import { createRateStore } from './rate-store.ts'

/** The part of the store that notifying asks: its door holds nothing else. */
export const createNotifyingStore = (table: Table, clock: Clock, newUlid: NewUlid) => {
  const tell = createTeller('fees', clock, newUlid)
  return {
    rates: createRateStore(table, tell),
    known: createKnownMembers(table),
    fingerprintOf: createFingerprintOf(table),
    officers: createOfficerStore(table, tell),
    levies: createLevyStore(table, tell),
    payers: createPayerStore(table),
    books: createBooksStore(table, tell),
    banks: createBankStore(table, tell),
    notices: createNoticeStore(table, tell),
    petitions: createPetitionStore(table, tell),
    grants: createGrantStore(table, tell),
    arrears: createArrearsStore(table, tell),
    clearings: createClearingStore(table, tell),
  }
}

export type NotifyingStore = ReturnType<typeof createNotifyingStore>
