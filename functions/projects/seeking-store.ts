import type { NewUlid } from '../kernel/ids.ts'
import type { Clock } from '../kernel/time.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createTeller } from '../platform/outbox.ts'
import { createFollowStore } from './follow-store.ts'
import { createMatchingStore } from './matching-store.ts'
import { createRelatedStore } from './related-store.ts'
import { createSearchStore } from './search-store.ts'
import { createThingsStore } from './things-store.ts'

/** What the door for seeking asks the table. */
export const createSeekingStore = (table: Table, clock: Clock, newUlid: NewUlid) => {
  const tell = createTeller('projects', clock, newUlid)
  const things = createThingsStore(table, tell)
  return {
    ...things,
    searches: createSearchStore(table, things.known),
    follows: createFollowStore(table, tell),
    matches: createMatchingStore(table, tell),
    related: createRelatedStore(table, tell),
  }
}
