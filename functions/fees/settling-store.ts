import type { NewUlid } from '../kernel/ids.ts'
import type { Clock } from '../kernel/time.ts'
import { createFingerprintOf } from '../platform/acts.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createKnownMembers } from '../platform/known-members.ts'
import { createTeller } from '../platform/outbox.ts'
import { createRateStore } from './arrears/rate-store.ts'
import { createBankStore } from './bank/bank-store.ts'
import { createMandateStore } from './bank/mandate-store.ts'
import { createTransferStore } from './bank/transfer-store.ts'
import { createBooksStore } from './books/books-store.ts'
import { createClearingStore } from './clearing/clearing-store.ts'
import { createClearingUndoStore } from './clearing/clearing-undo-store.ts'
import { createLevyStore } from './levy/levy-store.ts'
import { createNoticeStore } from './notice/notice-store.ts'
import { createOfficerStore } from './office/officer-store.ts'
import { createPayerStore } from './payer/payer-store.ts'
import { createRefundStore } from './refund/refund-store.ts'
import { createRefundTermsStore } from './refund/refund-terms-store.ts'

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
