import { createFingerprintOf } from '../platform/acts.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createKnownMembers } from '../platform/known-members.ts'
import type { Teller } from '../platform/outbox.ts'
import { createNeedStore } from './need-store.ts'
import { createSolutionStore } from './solution-store.ts'

/** What every door of this block asks its table: the sheets themselves, who takes part, and what has been done already. */
export const createThingsStore = (table: Table, tell: Teller) => ({
  known: createKnownMembers(table),
  needs: createNeedStore(table, tell),
  solutions: createSolutionStore(table, tell),
  fingerprintOf: createFingerprintOf(table),
})
