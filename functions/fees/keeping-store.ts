import type { NewUlid } from '../kernel/ids.ts'
import type { Clock } from '../kernel/time.ts'
import { createFingerprintOf } from '../platform/acts.ts'
import { createParkedDeliveries } from '../platform/consumer.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createAuditTrail, createTeller } from '../platform/outbox.ts'
import { createCheckStore } from './books/check-store.ts'
import { createOfficerStore } from './office/officer-store.ts'
import { createRefundTermsStore } from './refund/refund-terms-store.ts'
import { createWorkingStore } from './working-store.ts'

/** What the first door asks the table: officers, levies, banks and books. */
export const createKeepingStore = (table: Table, clock: Clock, newUlid: NewUlid) => ({
  ...createWorkingStore(table, clock, newUlid),
  checks: createCheckStore(table),
  officers: createOfficerStore(table, createTeller('fees', clock, newUlid)),
  refundTerms: createRefundTermsStore(table, createTeller('fees', clock, newUlid)),
  audit: createAuditTrail(table),
  parked: createParkedDeliveries(table),
  fingerprintOf: createFingerprintOf(table),
})

export type KeepingStore = ReturnType<typeof createKeepingStore>
