import type { NewUlid } from '../kernel/ids.ts'
import type { Clock } from '../kernel/time.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createTeller } from '../platform/outbox.ts'
import { createArrearsStore } from './arrears/arrears-store.ts'
import { createDunningStore } from './arrears/dunning-store.ts'
import { createMandateStore } from './bank/mandate-store.ts'
import { createTransferStore } from './bank/transfer-store.ts'
import { createClearingUndoStore } from './clearing/clearing-undo-store.ts'
import { createGrantStore } from './grant/grant-store.ts'
import { createKeepingStore } from './keeping-store.ts'
import { createPetitionStore } from './levy/petition-store.ts'
import { createNoticeStore } from './notice/notice-store.ts'
import { createPayerTellingStore } from './payer/payer-telling-store.ts'
import { createRefundStore } from './refund/refund-store.ts'
import { createPapersStore } from './retention/papers-store.ts'
import { createRetentionStore } from './retention/retention-store.ts'
import { createYearStore } from './year/year-store.ts'

/** The questions this block asks its table, by subject. */
export const createFeesStore = (table: Table, clock: Clock, newUlid: NewUlid) => {
  const tell = createTeller('fees', clock, newUlid)
  return {
    ...createKeepingStore(table, clock, newUlid),
    notices: createNoticeStore(table, tell),
    petitions: createPetitionStore(table, tell),
    dunnings: createDunningStore(table, tell),
    grants: createGrantStore(table, tell),
    arrears: createArrearsStore(table, tell),
    years: createYearStore(table, tell),
    retention: createRetentionStore(table, tell),
    papers: createPapersStore(table),
    undos: createClearingUndoStore(table, tell),
    mandates: createMandateStore(table, tell),
    transfers: createTransferStore(table, tell),
    refunds: createRefundStore(table, tell),
    tellings: createPayerTellingStore(table, tell),
  }
}

export type FeesStore = ReturnType<typeof createFeesStore>
