import * as z from 'zod'
import type { MemberId, PersonId } from '../kernel/ids.ts'
import { lazy } from '../kernel/schema.ts'
import type { Page } from '../kernel/table.ts'
import type { Clock } from '../kernel/time.ts'
import { everyItem, expiryAfter, pageAs, type Table } from '../platform/dynamo-table.ts'
import type { PageRequest } from '../platform/outbox.ts'
import { Draft, type DraftedThing } from './draft-contract.ts'

/** Whose draft it is: a person's, for the member they acted for when they wrote it. */
export type Drafter = { readonly personId: PersonId; readonly memberId: MemberId }

const prefixOf = (memberId: MemberId) => `DRAFT#${memberId}#`
const keyOf = ({ personId, memberId }: Drafter, thing: DraftedThing) => ({ pk: personId, sk: `${prefixOf(memberId)}${thing}` })

const DraftItem = lazy(() => z.object(Draft().shape))

const draftDays = 90

/** The questions this block asks its table of sheets half filled in. */
export const createDraftStore = (table: Table, clock: Clock) => ({
  async draft(drafter: Drafter, thing: DraftedThing): Promise<Draft | undefined> {
    const item = await table.get(keyOf(drafter, thing))
    return item && DraftItem().parse(item)
  },

  async drafts({ personId, memberId }: Drafter, page: PageRequest): Promise<Page<Draft>> {
    return pageAs(await table.query({ pk: personId, prefix: prefixOf(memberId), newestFirst: true, ...page }), (item) => DraftItem().parse(item))
  },

  /** A draft is nobody's act yet: it is saved over and over, tells no event and goes by itself. */
  async save(drafter: Drafter, { thing, values }: Draft): Promise<Draft> {
    const draft = { thing, values, savedAt: clock() }
    await table.transact([{ put: { key: keyOf(drafter, thing), values: draft, expiresAt: expiryAfter(draftDays, clock) } }])
    return draft
  },

  /** Everything somebody has begun, for whichever member. */
  async everyOf(person: PersonId): Promise<Draft[]> {
    const items = await everyItem((cursor) => table.query({ pk: person, prefix: 'DRAFT#', limit: 100, cursor }))
    return items.map((item) => DraftItem().parse(item))
  },

  async eraseAllOf(person: PersonId): Promise<void> {
    const items = await everyItem((cursor) => table.query({ pk: person, prefix: 'DRAFT#', limit: 100, cursor }))
    for (const { sk } of items) await table.transact([{ erase: { pk: person, sk: String(sk) } }])
  },

  erase: (drafter: Drafter, thing: DraftedThing): Promise<void> => table.transact([{ erase: keyOf(drafter, thing) }]),
})
