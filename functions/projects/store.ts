import type { ActId, NewUlid } from '../kernel/ids.ts'
import type { Clock } from '../kernel/time.ts'
import { createParkedDeliveries } from '../platform/consumer.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createAuditTrail, createTeller } from '../platform/outbox.ts'
import { createApprovalStore } from './approval-store.ts'
import { createCaseStore } from './case-store.ts'
import { createContactStore } from './contact-store.ts'
import { createDraftStore } from './draft-store.ts'
import { createFollowStore } from './follow-store.ts'
import { actKey } from './items.ts'
import { createKnownStore } from './known-store.ts'
import { createMatchingStore } from './matching-store.ts'
import { createNeedStore } from './need-store.ts'
import { createPanelStore } from './panel-store.ts'
import { createPartnershipStore } from './partnership-store.ts'
import { createProposalStore } from './proposal-store.ts'
import { createQuestionStore } from './question-store.ts'
import { createSearchStore } from './search-store.ts'
import { createSolutionStore } from './solution-store.ts'

/** The questions this block asks its table, by subject. */
export const createProjectsStore = (table: Table, clock: Clock, newUlid: NewUlid) => {
  const tell = createTeller('projects', clock, newUlid)
  const known = createKnownStore(table)
  return {
    known,
    needs: createNeedStore(table, tell),
    approvals: createApprovalStore(table, tell),
    drafts: createDraftStore(table, clock),
    solutions: createSolutionStore(table, tell),
    questions: createQuestionStore(table, tell),
    searches: createSearchStore(table, known),
    matches: createMatchingStore(table, tell),
    follows: createFollowStore(table, tell),
    contacts: createContactStore(table, tell),
    proposals: createProposalStore(table, tell),
    panels: createPanelStore(table, tell),
    partnerships: createPartnershipStore(table, tell),
    cases: createCaseStore(table, tell, known),
    audit: createAuditTrail(table),
    parked: createParkedDeliveries(table),

    /** The fingerprint of an act on this thing, if it has been done. */
    async fingerprintOf(thing: string, act: ActId): Promise<string | undefined> {
      const item = await table.get(actKey(thing, act))
      return item && String(item['fingerprint'])
    },
  }
}

export type ProjectsStore = ReturnType<typeof createProjectsStore>
