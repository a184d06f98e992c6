import type { NewUlid } from '../kernel/ids.ts'
import type { Clock } from '../kernel/time.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createTeller } from '../platform/outbox.ts'
import { createKeepingStore } from './keeping-store.ts'
import { createNoticeStore } from './notice-store.ts'
import { createPetitionStore } from './petition-store.ts'

/** The part of the store that notices, petitions and the list of the day ask: their door holds nothing else. */
export const createNotifyingStore = (table: Table, clock: Clock, newUlid: NewUlid) => {
  const tell = createTeller('fees', clock, newUlid)
  return {
    ...createKeepingStore(table, clock, newUlid),
    notices: createNoticeStore(table, tell),
    petitions: createPetitionStore(table, tell),
  }
}

export type NotifyingStore = ReturnType<typeof createNotifyingStore>
