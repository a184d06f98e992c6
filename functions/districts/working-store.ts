import type { NewUlid } from '../kernel/ids.ts'
import type { Clock } from '../kernel/time.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createKnownMembers } from '../platform/known-members.ts'
import { createTeller } from '../platform/outbox.ts'
import { createFeeStore } from './allocation/fee-store.ts'
import { createScenarioStore } from './allocation/scenario-store.ts'
import { createBindingStore } from './consent/binding-store.ts'
import { createConsentStore } from './consent/consent-store.ts'
import { createDistrictStore } from './district/district-store.ts'
import { createDocumentStore } from './document/document-store.ts'
import { createGoalFiguresStore } from './plan/goal-figures-store.ts'
import { createPlanStore } from './plan/plan-store.ts'
import { createFrozenRollStore } from './roll/roll-frozen-store.ts'
import { createRollImportStore } from './roll/roll-import-store.ts'
import { createRollStore } from './roll/roll-store.ts'

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
    goalFigures: createGoalFiguresStore(table, tell),
    roll: createRollStore(table, tell, clock),
    frozenRolls: createFrozenRollStore(table, tell, clock),
    imports: createRollImportStore(table, tell, clock),
    fees: createFeeStore(table, tell),
    scenarios: createScenarioStore(table, tell),
  }
}

export type WorkingStore = ReturnType<typeof createWorkingStore>
