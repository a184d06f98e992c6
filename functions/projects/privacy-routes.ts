import { everyItem } from '../platform/dynamo-table.ts'
import { type Api, answer, route } from '../platform/http.ts'
import { savedViewOf } from './follow-domain.ts'
import type { Furniture } from './furniture.ts'
import * as contract from './privacy-contract.ts'
import { ownSeatOf } from './privacy-domain.ts'

const exportMyData = route({
  method: 'get',
  path: '/my-data',
  summary: 'Everything this block keeps about the signed-in person',
  answers: { 200: contract.MyProjectsData },
  refusals: [],
})

/** What people may ask of their own data. They are erased by the erasure of members, which this block hears of (privacy-worker.ts). */
export const privacyRoutes = (api: Api, furniture: Furniture<'follows' | 'drafts' | 'panels' | 'privacy'>): void => {
  const { store, clock } = furniture
  const { follows, drafts, panels, privacy } = store

  api.on(exportMyData, async ({ actor: { personId } }) => {
    const [followed, saved, begun, contacts, seats] = await Promise.all([
      everyItem((cursor) => follows.followingsOf(personId, { limit: 100, cursor })),
      everyItem((cursor) => follows.savedOf(personId, { limit: 100, cursor })),
      drafts.everyOf(personId),
      privacy.contactsTypedBy(personId),
      everyItem((cursor) => panels.ofPerson(personId, { limit: 100, cursor })),
    ])
    const given = await Promise.all(seats.map(async (panel) => ownSeatOf(panel, await panels.card(panel.panelId, personId))))
    return answer(200, {
      personId,
      exportedAt: clock(),
      follows: followed.map(({ thing, since }) => ({ thing, since })),
      savedSearches: saved.map(savedViewOf),
      drafts: begun,
      contacts: contacts.map(({ thing, contact }) => ({ thing, contact })),
      panels: given.flat(),
    })
  })
}
