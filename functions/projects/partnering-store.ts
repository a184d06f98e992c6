import type { NewUlid } from '../kernel/ids.ts'
import type { Clock } from '../kernel/time.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createTeller } from '../platform/outbox.ts'
import { createCaseStore } from './case-store.ts'
import { createContactStore } from './contact-store.ts'
import { createPartnershipStore } from './partnership-store.ts'
import { createProposalStore } from './proposal-store.ts'
import { createRelatedStore } from './related-store.ts'
import { createThingsStore } from './things-store.ts'

/** What the door for partnering asks the table. */
export const createPartneringStore = (table: Table, clock: Clock, newUlid: NewUlid) => {
  const tell = createTeller('projects', clock, newUlid)
  const things = createThingsStore(table, tell)
  return {
    ...things,
    related: createRelatedStore(table, tell),
    contacts: createContactStore(table, tell),
    // What is agreed on is a proposal that was chosen.
    proposals: createProposalStore(table, tell),
    partnerships: createPartnershipStore(table, tell),
    cases: createCaseStore(table, tell, things.known),
  }
}
