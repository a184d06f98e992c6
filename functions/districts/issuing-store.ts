import type { NewUlid } from '../kernel/ids.ts'
import type { Clock } from '../kernel/time.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createTeller } from '../platform/outbox.ts'
import { createConsentingStore } from './consenting-store.ts'
import { createDocumentStore } from './document/document-store.ts'

/** What the door for issuing asks the table: an application tells of the consents. */
export const createIssuingStore = (table: Table, clock: Clock, newUlid: NewUlid) => {
  const tell = createTeller('districts', clock, newUlid)
  return {
    ...createConsentingStore(table, clock, newUlid),
    documents: createDocumentStore(table, tell),
  }
}
