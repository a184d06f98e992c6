import type { NewUlid } from '../kernel/ids.ts'
import type { Clock } from '../kernel/time.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createKnownMembers } from '../platform/known-members.ts'
import { createTeller } from '../platform/outbox.ts'
import { createBindingStore } from './binding-store.ts'
import { createConsentStore } from './consent-store.ts'
import { createDistrictStore } from './district-store.ts'
import { createDocumentStore } from './document-store.ts'
import { createFeeStore } from './fee-store.ts'
import { createPlanStore } from './plan-store.ts'
import { createFrozenRollStore } from './roll-frozen-store.ts'
import { createRollImportStore } from './roll-import-store.ts'
import { createRollStore } from './roll-store.ts'
import { createScenarioStore } from './scenario-store.ts'

/** The part of the store that the worker asks: its bundle holds nothing else. */
export const createWorkingStore = (table: Table, clock: Clock, newUlid: NewUlid) => {
  const tell = createTeller('districts', clock, newUlid)
  return {
    known: createKnownMembers(table),
    districts: createDistrictStore(table, tell),
    bindings: createBindingStore(table, tell),
    consents: createConsentStore(table, tell),
    documents: createDocumentStore(table, tell),
    plans: createPlanStore(table, tell, clock),
    roll: createRollStore(table, tell, clock),
    frozenRolls: createFrozenRollStore(table, tell, clock),
    imports: createRollImportStore(table, tell, clock),
    fees: createFeeStore(table, tell),
    scenarios: createScenarioStore(table, tell),
  }
}

export type WorkingStore = ReturnType<typeof createWorkingStore>
