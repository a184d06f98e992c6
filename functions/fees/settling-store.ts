import type { NewUlid } from '../kernel/ids.ts'
import type { Clock } from '../kernel/time.ts'
import { createFingerprintOf } from '../platform/acts.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createKnownMembers } from '../platform/known-members.ts'
import { createTeller } from '../platform/outbox.ts'
import { createBankStore } from './bank-store.ts'
import { createBooksStore } from './books-store.ts'
import { createClearingStore } from './clearing-store.ts'
import { createClearingUndoStore } from './clearing-undo-store.ts'
import { createLevyStore } from './levy-store.ts'
import { createMandateStore } from './mandate-store.ts'
import { createNoticeStore } from './notice-store.ts'
import { createOfficerStore } from './officer-store.ts'
import { createPayerStore } from './payer-store.ts'
import { createRateStore } from './rate-store.ts'
import { createRefundStore } from './refund-store.ts'
import { createRefundTermsStore } from './refund-terms-store.ts'
import { createTransferStore } from './transfer-store.ts'

/** The part of the store that settling asks: its door holds nothing else. */
export const createSettlingStore = (table: Table, clock: Clock, newUlid: NewUlid) => {
  const tell = createTeller('fees', clock, newUlid)
  return {
    notices: createNoticeStore(table, tell),
    known: createKnownMembers(table),
    fingerprintOf: createFingerprintOf(table),
    officers: createOfficerStore(table, tell),
    levies: createLevyStore(table, tell),
    payers: createPayerStore(table),
    books: createBooksStore(table, tell),
    banks: createBankStore(table, tell),
    clearings: createClearingStore(table, tell),
    undos: createClearingUndoStore(table, tell),
    mandates: createMandateStore(table, tell),
    transfers: createTransferStore(table, tell),
    refunds: createRefundStore(table, tell),
    refundTerms: createRefundTermsStore(table, tell),
    rates: createRateStore(table, tell),
  }
}

export type SettlingStore = ReturnType<typeof createSettlingStore>
