import type { NewUlid } from '../kernel/ids.ts'
import type { Clock } from '../kernel/time.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createTeller } from '../platform/outbox.ts'
import { createConsentingStore } from './consenting-store.ts'
import { createOrdinanceStore } from './ordinance/ordinance-store.ts'

/** What the door for scheduling asks the table: whether consent is reached is one of the steps. */
export const createSchedulingStore = (table: Table, clock: Clock, newUlid: NewUlid) => {
  const tell = createTeller('districts', clock, newUlid)
  return {
    ...createConsentingStore(table, clock, newUlid),
    ordinances: createOrdinanceStore(table, tell),
  }
}
