import type { NewUlid } from '../kernel/ids.ts'
import type { Clock } from '../kernel/time.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createTeller } from '../platform/outbox.ts'
import { createTransferStore } from './bank/transfer-store.ts'
import { createWorkingStore } from './working-store.ts'

/** The part of the store that the worker asks: what banks answer finds what they were asked. */
export const createHearingStore = (table: Table, clock: Clock, newUlid: NewUlid) => ({
  ...createWorkingStore(table, clock, newUlid),
  transfers: createTransferStore(table, createTeller('fees', clock, newUlid)),
})

export type HearingStore = ReturnType<typeof createHearingStore>
