import { createFingerprintOf } from '../platform/acts.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createKnownMembers } from '../platform/known-members.ts'

/** What every door asks: who takes part, and what has been done. */
export const createActsStore = (table: Table) => ({
  known: createKnownMembers(table),
  fingerprintOf: createFingerprintOf(table),
})
