import { notFound, present } from '../kernel/problem.ts'
import { type Api, answer, route } from '../platform/http.ts'
import { readerAsOfNow } from '../platform/known-members.ts'
import type { Furniture } from './furniture.ts'
import { needDesk } from './need-desk.ts'
import { releaseOf } from './ocds.ts'
import * as contract from './ocds-contract.ts'
import { partiesOf } from './partnership-domain.ts'

const readRelease = route({
  method: 'get',
  path: '/needs/{needId}/ocds',
  summary: 'A public need as a release of the Open Contracting Data Standard, from planning to contract',
  open: true,
  params: contract.OcdsParams,
  answers: { 200: contract.OcdsRelease },
  refusals: [notFound],
})

/** Open contracting: what is public, in the words the world uses for it. A need that is not for everybody has no release, for nobody. */
export const ocdsRoutes = (api: Api, furniture: Furniture<'needs' | 'proposals' | 'partnerships'>): void => {
  const { store } = furniture
  const { known, proposals, partnerships } = store
  const { readable } = needDesk(furniture)

  api.on(readRelease, async ({ params: { needId }, actor: claimed }) => {
    const { need, thing } = await readable(needId, await readerAsOfNow(furniture, claimed))
    const isPublic = thing.isOut && need.content.publication.level === 'public'
    const publishedAt = present(isPublic ? need.publishedAt : undefined)
    const [received, agreed] = await Promise.all([proposals.everyReceived(needId), partnerships.ofNeed(needId)])
    const chosen = received.filter(({ state }) => state.status === 'chosen')
    const concerned = new Set([need.memberId, ...chosen.map(({ memberId }) => memberId), ...agreed.flatMap(partiesOf)])
    const members = await Promise.all([...concerned].map((memberId) => known.member(memberId)))
    return answer(
      200,
      releaseOf({
        need,
        publishedAt,
        chosen,
        proposals: received.filter(({ state }) => state.status !== 'withdrawn').length,
        partnerships: agreed,
        members: new Map(members.flatMap((member) => (member ? [[member.memberId, member] as const] : []))),
      }),
    )
  })
}
