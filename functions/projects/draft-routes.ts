import type { MemberId } from '../kernel/ids.ts'
import { type Actor, permit } from '../kernel/policy.ts'
import { idReused, notFound, notPermitted, present } from '../kernel/problem.ts'
import { type Api, answer, nothing, route } from '../platform/http.ts'
import { asOfNow } from '../platform/known-members.ts'
import { NeedId, ProposalId, SolutionId } from './contract.ts'
import * as contract from './draft-contract.ts'
import type { Drafter } from './draft-store.ts'
import type { Furniture } from './furniture.ts'
import { requireDrafter } from './need-desk.ts'
import { partnershipPolicy } from './partnership-policy.ts'
import { requireOfferer } from './solution-desk.ts'

const listDrafts = route({
  method: 'get',
  path: '/drafts',
  summary: 'The sheets the signed-in person has begun for the member acted for, newest first',
  query: contract.DraftQuery,
  answers: { 200: contract.DraftPage },
  refusals: [],
})

const readDraft = route({
  method: 'get',
  path: '/drafts/{thing}',
  summary: 'A sheet as far as it has been filled in',
  params: contract.DraftParams,
  answers: { 200: contract.Draft },
  refusals: [notFound],
})

const saveDraft = route({
  method: 'put',
  path: '/drafts/{thing}',
  summary: 'Keep a sheet half filled in, for ninety days',
  params: contract.DraftParams,
  body: contract.Draft,
  answers: { 200: contract.Draft },
  refusals: [idReused, notPermitted],
})

const eraseDraft = route({
  method: 'delete',
  path: '/drafts/{thing}',
  summary: 'Throw a draft away',
  params: contract.DraftParams,
  answers: { 204: 'nothing' },
  refusals: [],
})

/** Sheets half filled in, of needs and of solutions alike: their writer's alone, whatever member they write for. */
export const draftRoutes = (api: Api, furniture: Furniture<'drafts'>): void => {
  const { drafts } = furniture.store

  /** Whoever acts for nobody has begun nothing. */
  const drafterOf = ({ personId, memberId }: Actor): Drafter | undefined => (memberId ? { personId, memberId } : undefined)

  const requireWriter = (thing: contract.DraftedThing, actor: Actor): Drafter => {
    return { personId: actor.personId, memberId: writerOf(thing, actor) }
  }

  api
    .on(listDrafts, async ({ query, actor }) => {
      const drafter = drafterOf(await asOfNow(furniture, actor))
      return answer(200, drafter ? await drafts.drafts(drafter, query) : { items: [] })
    })

    .on(readDraft, async ({ params: { thing }, actor }) => {
      const drafter = present(drafterOf(await asOfNow(furniture, actor)))
      return answer(200, present(await drafts.draft(drafter, thing)))
    })

    .on(saveDraft, async ({ params: { thing }, body, actor }) => {
      const drafter = requireWriter(thing, await asOfNow(furniture, actor))
      if (body.thing !== thing) throw idReused()
      return answer(200, await drafts.save(drafter, body))
    })

    .on(eraseDraft, async ({ params: { thing }, actor }) => {
      const drafter = drafterOf(await asOfNow(furniture, actor))
      if (drafter) await drafts.erase(drafter, thing)
      return nothing(204)
    })
}

/** An agreement and a case are written by either side. */
const writerOf = (thing: contract.DraftedThing, actor: Actor): MemberId => {
  if (NeedId().safeParse(thing).success) return requireDrafter(actor).memberId
  if (SolutionId().safeParse(thing).success || ProposalId().safeParse(thing).success) return requireOfferer(actor)
  if (!actor.memberId) throw notPermitted({ act: 'write an agreement' })
  const parties = { memberId: actor.memberId, parties: [actor.memberId], isNegotiating: true }
  permit(partnershipPolicy, actor, 'write an agreement', parties)
  return actor.memberId
}
