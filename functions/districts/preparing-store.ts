import type { NewUlid } from '../kernel/ids.ts'
import type { Clock } from '../kernel/time.ts'
import { createParkedDeliveries } from '../platform/consumer.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createAuditTrail, createTeller } from '../platform/outbox.ts'
import { createActsStore } from './acts-store.ts'
import { createFeeStore } from './allocation/fee-store.ts'
import { createDistrictStore } from './district/district-store.ts'
import { createOrdinanceStore } from './ordinance/ordinance-store.ts'
import { createGoalFiguresStore } from './plan/goal-figures-store.ts'
import { createPlanStore } from './plan/plan-store.ts'

/** What the door for preparing asks the table. */
export const createPreparingStore = (table: Table, clock: Clock, newUlid: NewUlid) => {
  const tell = createTeller('districts', clock, newUlid)
  return {
    ...createActsStore(table),
    districts: createDistrictStore(table, tell),
    plans: createPlanStore(table, tell, clock),
    fees: createFeeStore(table, tell),
    ordinances: createOrdinanceStore(table, tell),
    goalFigures: createGoalFiguresStore(table, tell),
    audit: createAuditTrail(table),
    parked: createParkedDeliveries(table),
  }
}
