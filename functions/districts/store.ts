import type { ActId, NewUlid } from '../kernel/ids.ts'
import type { Clock } from '../kernel/time.ts'
import { createParkedDeliveries } from '../platform/consumer.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createAuditTrail, createTeller } from '../platform/outbox.ts'
import { createBindingStore } from './binding-store.ts'
import { createConsentStore } from './consent-store.ts'
import { createDistrictStore } from './district-store.ts'
import { createDocumentStore } from './document-store.ts'
import { actKey } from './items.ts'
import { createOrdinanceStore } from './ordinance-store.ts'
import { createProcedureStore } from './procedure-store.ts'
import { createWorkingStore } from './working-store.ts'

/** The questions this block asks its table, by subject. */
export const createDistrictsStore = (table: Table, clock: Clock, newUlid: NewUlid) => {
  const tell = createTeller('districts', clock, newUlid)
  return {
    ...createWorkingStore(table, clock, newUlid),
    districts: createDistrictStore(table, tell),
    bindings: createBindingStore(table, tell),
    consents: createConsentStore(table, tell),
    procedures: createProcedureStore(table, tell),
    documents: createDocumentStore(table, tell),
    ordinances: createOrdinanceStore(table, tell),
    audit: createAuditTrail(table),
    parked: createParkedDeliveries(table),

    /** The fingerprint of an act on this thing, if it has been done. */
    async fingerprintOf(thing: string, act: ActId): Promise<string | undefined> {
      const item = await table.get(actKey(thing, act))
      return item && String(item['fingerprint'])
    },
  }
}

export type DistrictsStore = ReturnType<typeof createDistrictsStore>
