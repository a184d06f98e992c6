import type { NewUlid } from '../kernel/ids.ts'
import type { Clock } from '../kernel/time.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createPartneringStore } from './partnering-store.ts'
import { createProposingStore } from './proposing-store.ts'
import { createSeekingStore } from './seeking-store.ts'
import { createSheetStore } from './sheet-store.ts'

/** The questions this block asks its table, by subject: those of all its doors. */
export const createProjectsStore = (table: Table, clock: Clock, newUlid: NewUlid) => ({
  ...createSheetStore(table, clock, newUlid),
  ...createSeekingStore(table, clock, newUlid),
  ...createProposingStore(table, clock, newUlid),
  ...createPartneringStore(table, clock, newUlid),
})

export type ProjectsStore = ReturnType<typeof createProjectsStore>
