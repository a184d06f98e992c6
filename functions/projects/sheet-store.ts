import type { NewUlid } from '../kernel/ids.ts'
import type { Clock } from '../kernel/time.ts'
import { createParkedDeliveries } from '../platform/consumer.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createAuditTrail, createTeller } from '../platform/outbox.ts'
import { createApprovalStore } from './approval-store.ts'
import { createDraftStore } from './draft-store.ts'
import { createProposalStore } from './proposal-store.ts'
import { createQuestionStore } from './question-store.ts'
import { createThingsStore } from './things-store.ts'

/** What the door for sheets asks the table. */
export const createSheetStore = (table: Table, clock: Clock, newUlid: NewUlid) => {
  const tell = createTeller('projects', clock, newUlid)
  return {
    ...createThingsStore(table, tell),
    approvals: createApprovalStore(table, tell),
    drafts: createDraftStore(table, clock),
    questions: createQuestionStore(table, tell),
    // A need is decided only when no proposal on it waits.
    proposals: createProposalStore(table, tell),
    audit: createAuditTrail(table),
    parked: createParkedDeliveries(table),
  }
}
