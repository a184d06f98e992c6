import type { NewUlid } from '../kernel/ids.ts'
import type { Clock } from '../kernel/time.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createTeller } from '../platform/outbox.ts'
import { createConsentingStore } from './consenting-store.ts'
import { createFrozenRollStore } from './roll/roll-frozen-store.ts'

/** What the door for certifying asks the table: steps are decided on consents. */
export const createCertifyingStore = (table: Table, clock: Clock, newUlid: NewUlid) => {
  const tell = createTeller('districts', clock, newUlid)
  return {
    ...createConsentingStore(table, clock, newUlid),
    frozenRolls: createFrozenRollStore(table, tell, clock),
  }
}
