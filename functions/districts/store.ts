import type { NewUlid } from '../kernel/ids.ts'
import type { Clock } from '../kernel/time.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createCertifyingStore } from './certifying-store.ts'
import { createConsentingStore } from './consenting-store.ts'
import { createEnrollingStore } from './enrolling-store.ts'
import { createIssuingStore } from './issuing-store.ts'
import { createPreparingStore } from './preparing-store.ts'
import { createPricingStore } from './pricing-store.ts'
import { createSchedulingStore } from './scheduling-store.ts'

/** The questions this block asks its table, by subject: those of all its doors. */
export const createDistrictsStore = (table: Table, clock: Clock, newUlid: NewUlid) => ({
  ...createPreparingStore(table, clock, newUlid),
  ...createEnrollingStore(table, clock, newUlid),
  ...createPricingStore(table, clock, newUlid),
  ...createConsentingStore(table, clock, newUlid),
  ...createCertifyingStore(table, clock, newUlid),
  ...createSchedulingStore(table, clock, newUlid),
  ...createIssuingStore(table, clock, newUlid),
})

export type DistrictsStore = ReturnType<typeof createDistrictsStore>
