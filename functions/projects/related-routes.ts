import type { MemberId } from '../kernel/ids.ts'
import { type Actor, permit } from '../kernel/policy.ts'
import { changedMeanwhile, notFound, notPermitted } from '../kernel/problem.ts'
import { isDone } from '../platform/acts.ts'
import { fingerprint } from '../platform/fingerprint.ts'
import { type Api, answer, route } from '../platform/http.ts'
import { asOfNow, isActive } from '../platform/known-members.ts'
import type { Furniture } from './furniture.ts'
import * as contract from './matching-contract.ts'
import { matchingPolicy } from './matching-policy.ts'

const listRelated = route({
  method: 'get',
  path: '/related-members',
  summary: 'The members that the member acted for belongs together with, whichever of the two declared it: they are never matched',
  answers: { 200: contract.RelatedMembers },
  refusals: [notPermitted],
})

const actOnRelated = route({
  method: 'put',
  path: '/related-members/{memberId}/acts/{actId}',
  summary: 'Declare that another member belongs together with one’s own (a parent company, a shared board), or take it back',
  params: contract.RelatedParams,
  body: contract.RelatedAct,
  answers: { 200: contract.RelatedMembers, 201: contract.RelatedMembers },
  refusals: [notFound, notPermitted, changedMeanwhile],
})

/** Who belongs together with whom, and is therefore never matched. */
export const relatedRoutes = (api: Api, furniture: Furniture<'related'>): void => {
  const { known, related: relations } = furniture.store

  const related = async ({ memberId: own }: Actor): Promise<contract.RelatedMembers> => {
    const declarations = own ? await relations.declarations(own) : []
    return {
      memberIds: [...new Set(declarations.map(({ memberId }) => memberId))],
      declared: declarations.filter(({ declaredBy }) => declaredBy === own).map(({ memberId }) => memberId),
    }
  }

  /** Whom one may relate to takes part; what one takes back, one has declared. */
  const mayConcern = async (own: MemberId, other: MemberId, { act }: contract.RelatedAct): Promise<boolean> => {
    if (act === 'declare') return other !== own && (await known.member(other)) !== undefined && isActive(furniture, other)
    return (await relations.declarations(own)).some(({ memberId, declaredBy }) => memberId === other && declaredBy === own)
  }

  api
    .on(listRelated, async ({ actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      return answer(200, await related(actor))
    })

    .on(actOnRelated, async ({ params: { memberId, actId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const own = actor.memberId
      if (!own) throw notPermitted({ act: 'declare a related member' })
      permit(matchingPolicy, actor, 'declare a related member', { memberId: own })
      const print = fingerprint({ related: memberId, ...body })
      if (await isDone(furniture, own, { id: actId, fingerprint: print })) return answer(200, await related(actor))
      if (!(await mayConcern(own, memberId, body))) throw notFound()
      await relations.relate(own, memberId, body.act, { actor, actId, fingerprint: print })
      return answer(201, await related(actor))
    })
}
