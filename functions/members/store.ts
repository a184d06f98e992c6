import type { NewUlid } from '../kernel/ids.ts'
import type { Clock } from '../kernel/time.ts'
import { createFingerprintOf } from '../platform/acts.ts'
import { createParkedDeliveries } from '../platform/consumer.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createAuditTrail, createTeller } from '../platform/outbox.ts'
import { createApplicationStore } from './application-store.ts'
import { counting, createCounts } from './counts-store.ts'
import { createMemberStore } from './member-store.ts'
import { createPrivacyStore } from './privacy-store.ts'
import { createRecheckStore } from './recheck-store.ts'
import { createStuck } from './stuck-store.ts'

/** The questions this block asks its table, by subject. */
export const createMembersStore = (given: Table, clock: Clock, newUlid: NewUlid) => {
  const table = counting(given)
  const tell = createTeller('members', clock, newUlid)
  return {
    applications: createApplicationStore(table, clock, tell),
    members: createMemberStore(table, tell),
    rechecks: createRecheckStore(table, tell),
    privacy: createPrivacyStore(table, tell),
    counts: createCounts(table),
    stuck: createStuck(table, clock),
    audit: createAuditTrail(table),
    parked: createParkedDeliveries(table),
    fingerprintOf: createFingerprintOf(table),
  }
}

export type MembersStore = ReturnType<typeof createMembersStore>
