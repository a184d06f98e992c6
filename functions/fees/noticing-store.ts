import type { NewUlid } from '../kernel/ids.ts'
import type { Clock } from '../kernel/time.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createTeller } from '../platform/outbox.ts'
import { createBankStore } from './bank-store.ts'
import { createBooksStore } from './books-store.ts'
import { createClearingStore } from './clearing-store.ts'
import { createClearingUndoStore } from './clearing-undo-store.ts'
import { createDunningStore } from './dunning-store.ts'
import { createLevyStore } from './levy-store.ts'
import { createMandateStore } from './mandate-store.ts'
import { createNoticeStore } from './notice-store.ts'
import { createPayerStore } from './payer-store.ts'
import { createPayerTellingStore } from './payer-telling-store.ts'
import { createRateStore } from './rate-store.ts'
import { createRefundStore } from './refund-store.ts'
import { createTransferStore } from './transfer-store.ts'

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
