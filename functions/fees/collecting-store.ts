import type { NewUlid } from '../kernel/ids.ts'
import type { Clock } from '../kernel/time.ts'
import { createFingerprintOf } from '../platform/acts.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createKnownMembers } from '../platform/known-members.ts'
import { createTeller } from '../platform/outbox.ts'
import { createArrearsStore } from './arrears/arrears-store.ts'
import { createDunningStore } from './arrears/dunning-store.ts'
import { createRateStore } from './arrears/rate-store.ts'
import { createBooksStore } from './books/books-store.ts'
import { createGroundsStore } from './levy/grounds-store.ts'
import { createLevyStore } from './levy/levy-store.ts'
import { createNoticeStore } from './notice/notice-store.ts'
import { createOfficerStore } from './office/officer-store.ts'
import { createPayerStore } from './payer/payer-store.ts'

/** The part of the store that collecting asks: its door holds nothing else. */
export const createCollectingStore = (table: Table, clock: Clock, newUlid: NewUlid) => {
  const tell = createTeller('fees', clock, newUlid)
  return {
    grounds: createGroundsStore(table),
    notices: createNoticeStore(table, tell),
    known: createKnownMembers(table),
    fingerprintOf: createFingerprintOf(table),
    officers: createOfficerStore(table, tell),
    levies: createLevyStore(table, tell),
    payers: createPayerStore(table),
    books: createBooksStore(table, tell),
    rates: createRateStore(table, tell),
    dunnings: createDunningStore(table, tell),
    arrears: createArrearsStore(table, tell),
  }
}

export type CollectingStore = ReturnType<typeof createCollectingStore>
