import type { NewUlid } from '../kernel/ids.ts'
import type { Clock } from '../kernel/time.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createTeller } from '../platform/outbox.ts'
import { createActsStore } from './acts-store.ts'
import { createDistrictStore } from './district/district-store.ts'
import { createPlanStore } from './plan/plan-store.ts'
import { createFrozenRollStore } from './roll/roll-frozen-store.ts'
import { createRollImportStore } from './roll/roll-import-store.ts'
import { createRollStore } from './roll/roll-store.ts'

/** What the door for enrolling asks the table. */
export const createEnrollingStore = (table: Table, clock: Clock, newUlid: NewUlid) => {
  const tell = createTeller('districts', clock, newUlid)
  return {
    ...createActsStore(table),
    districts: createDistrictStore(table, tell),
    plans: createPlanStore(table, tell, clock),
    roll: createRollStore(table, tell, clock),
    frozenRolls: createFrozenRollStore(table, tell, clock),
    imports: createRollImportStore(table, tell, clock),
  }
}
