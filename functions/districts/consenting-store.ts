import type { NewUlid } from '../kernel/ids.ts'
import type { Clock } from '../kernel/time.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createTeller } from '../platform/outbox.ts'
import { createActsStore } from './acts-store.ts'
import { createFeeStore } from './allocation/fee-store.ts'
import { createBindingStore } from './consent/binding-store.ts'
import { createConsentStore } from './consent/consent-store.ts'
import { createDistrictStore } from './district/district-store.ts'
import { createPlanStore } from './plan/plan-store.ts'
import { createProcedureStore } from './procedure/procedure-store.ts'
import { createRollStore } from './roll/roll-store.ts'

/** What the door for consenting asks the table. */
export const createConsentingStore = (table: Table, clock: Clock, newUlid: NewUlid) => {
  const tell = createTeller('districts', clock, newUlid)
  return {
    ...createActsStore(table),
    districts: createDistrictStore(table, tell),
    plans: createPlanStore(table, tell, clock),
    roll: createRollStore(table, tell, clock),
    fees: createFeeStore(table, tell),
    bindings: createBindingStore(table, tell),
    consents: createConsentStore(table, tell),
    procedures: createProcedureStore(table, tell),
  }
}
