import type { NewUlid } from '../kernel/ids.ts'
import type { Clock } from '../kernel/time.ts'
import { createFingerprintOf } from '../platform/acts.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createKnownMembers } from '../platform/known-members.ts'
import { createTeller } from '../platform/outbox.ts'
import { createArrearsStore } from './arrears/arrears-store.ts'
import { createDunningStore } from './arrears/dunning-store.ts'
import { createRateStore } from './arrears/rate-store.ts'
import { createBankStore } from './bank/bank-store.ts'
import { createBooksStore } from './books/books-store.ts'
import { createClearingStore } from './clearing/clearing-store.ts'
import { createGrantStore } from './grant/grant-store.ts'
import { createLevyStore } from './levy/levy-store.ts'
import { createPetitionStore } from './levy/petition-store.ts'
import { createNoticeStore } from './notice/notice-store.ts'
import { createOfficerStore } from './office/officer-store.ts'
import { createPayerStore } from './payer/payer-store.ts'

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
    dunnings: createDunningStore(table, tell),
    petitions: createPetitionStore(table, tell),
    grants: createGrantStore(table, tell),
    arrears: createArrearsStore(table, tell),
    clearings: createClearingStore(table, tell),
  }
}

export type NotifyingStore = ReturnType<typeof createNotifyingStore>
