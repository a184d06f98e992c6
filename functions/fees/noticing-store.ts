import type { NewUlid } from '../kernel/ids.ts'
import type { Clock } from '../kernel/time.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createTeller } from '../platform/outbox.ts'
import { createDunningStore } from './arrears/dunning-store.ts'
import { createRateStore } from './arrears/rate-store.ts'
import { createBankStore } from './bank/bank-store.ts'
import { createMandateStore } from './bank/mandate-store.ts'
import { createTransferStore } from './bank/transfer-store.ts'
import { createBooksStore } from './books/books-store.ts'
import { createClearingStore } from './clearing/clearing-store.ts'
import { createClearingUndoStore } from './clearing/clearing-undo-store.ts'
import { createLevyStore } from './levy/levy-store.ts'
import { createNoticeStore } from './notice/notice-store.ts'
import { createPayerStore } from './payer/payer-store.ts'
import { createPayerTellingStore } from './payer/payer-telling-store.ts'
import { createRefundStore } from './refund/refund-store.ts'

/** The part of the store that the making of notices and other files asks, and the undoing of many clearings. */
export const createNoticingStore = (table: Table, clock: Clock, newUlid: NewUlid) => {
  const tell = createTeller('fees', clock, newUlid)
  return {
    books: createBooksStore(table, tell),
    levies: createLevyStore(table, tell),
    notices: createNoticeStore(table, tell),
    dunnings: createDunningStore(table, tell),
    payers: createPayerStore(table),
    tellings: createPayerTellingStore(table, tell),
    rates: createRateStore(table, tell),
    refunds: createRefundStore(table, tell),
    banks: createBankStore(table, tell),
    clearings: createClearingStore(table, tell),
    undos: createClearingUndoStore(table, tell),
    mandates: createMandateStore(table, tell),
    transfers: createTransferStore(table, tell),
  }
}

export type NoticingStore = ReturnType<typeof createNoticingStore>
