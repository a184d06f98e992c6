import type { NewUlid } from '../kernel/ids.ts'
import type { Clock } from '../kernel/time.ts'
import { createFingerprintOf } from '../platform/acts.ts'
import { createParkedDeliveries } from '../platform/consumer.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createAuditTrail, createTeller } from '../platform/outbox.ts'
import { createOfficerStore } from './officer-store.ts'
import { createWorkingStore } from './working-store.ts'

/** The questions this block asks its table, by subject. */
export const createFeesStore = (table: Table, clock: Clock, newUlid: NewUlid) => ({
  ...createWorkingStore(table, clock, newUlid),
  officers: createOfficerStore(table, createTeller('fees', clock, newUlid)),
  audit: createAuditTrail(table),
  parked: createParkedDeliveries(table),
  fingerprintOf: createFingerprintOf(table),
})

export type FeesStore = ReturnType<typeof createFeesStore>
