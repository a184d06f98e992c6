import type { NewUlid } from '../kernel/ids.ts'
import type { Clock } from '../kernel/time.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createTeller } from '../platform/outbox.ts'
import { createDraftStore } from './draft-store.ts'
import { createFollowStore } from './follow-store.ts'
import { createPanelStore } from './panel-store.ts'
import { createPrivacyStore } from './privacy-store.ts'
import { createProposalStore } from './proposal-store.ts'
import { createRelatedStore } from './related-store.ts'
import { createThingsStore } from './things-store.ts'

/** What the door for proposing asks the table. */
export const createProposingStore = (table: Table, clock: Clock, newUlid: NewUlid) => {
  const tell = createTeller('projects', clock, newUlid)
  return {
    ...createThingsStore(table, tell),
    related: createRelatedStore(table, tell),
    proposals: createProposalStore(table, tell),
    panels: createPanelStore(table, tell),
    // Whoever asks what is kept of them is answered here: the door with the most room.
    drafts: createDraftStore(table, clock),
    follows: createFollowStore(table, tell),
    privacy: createPrivacyStore(table),
  }
}
