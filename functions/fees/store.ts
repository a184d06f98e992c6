import type { NewUlid } from '../kernel/ids.ts'
import type { Clock } from '../kernel/time.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createTeller } from '../platform/outbox.ts'
import { createArrearsStore } from './arrears-store.ts'
import { createClearingUndoStore } from './clearing-undo-store.ts'
import { createDunningStore } from './dunning-store.ts'
import { createGrantStore } from './grant-store.ts'
import { createKeepingStore } from './keeping-store.ts'
import { createMandateStore } from './mandate-store.ts'
import { createNoticeStore } from './notice-store.ts'
import { createPayerTellingStore } from './payer-telling-store.ts'
import { createPetitionStore } from './petition-store.ts'
import { createRefundStore } from './refund-store.ts'
import { createTransferStore } from './transfer-store.ts'
import { createYearStore } from './year-store.ts'

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
    undos: createClearingUndoStore(table, tell),
    mandates: createMandateStore(table, tell),
    transfers: createTransferStore(table, tell),
    refunds: createRefundStore(table, tell),
    tellings: createPayerTellingStore(table, tell),
  }
}

export type FeesStore = ReturnType<typeof createFeesStore>
