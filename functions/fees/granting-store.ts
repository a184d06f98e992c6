import type { NewUlid } from '../kernel/ids.ts'
import type { Clock } from '../kernel/time.ts'
import { createFingerprintOf } from '../platform/acts.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createKnownMembers } from '../platform/known-members.ts'
import { createAuditTrail, createTeller } from '../platform/outbox.ts'
import { createBankStore } from './bank/bank-store.ts'
import { createBooksStore } from './books/books-store.ts'
import { createGrantStore } from './grant/grant-store.ts'
import { createGroundsStore } from './levy/grounds-store.ts'
import { createLevyStore } from './levy/levy-store.ts'
import { createOfficerStore } from './office/officer-store.ts'
import { createPayerStore } from './payer/payer-store.ts'
import { createRetentionStore } from './retention/retention-store.ts'
import { createYearStore } from './year/year-store.ts'

/** The part of the store that granting asks: its door holds nothing else. */
export const createGrantingStore = (table: Table, clock: Clock, newUlid: NewUlid) => {
  const tell = createTeller('fees', clock, newUlid)
  return {
    known: createKnownMembers(table),
    fingerprintOf: createFingerprintOf(table),
    officers: createOfficerStore(table, tell),
    grounds: createGroundsStore(table),
    levies: createLevyStore(table, tell),
    payers: createPayerStore(table),
    books: createBooksStore(table, tell),
    banks: createBankStore(table, tell),
    grants: createGrantStore(table, tell),
    years: createYearStore(table, tell),
    retention: createRetentionStore(table, tell),
    audit: createAuditTrail(table),
  }
}

export type GrantingStore = ReturnType<typeof createGrantingStore>
