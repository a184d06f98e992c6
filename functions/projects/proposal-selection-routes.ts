import { ExportQuery, PageQuery } from '../kernel/page.ts'
import { type Actor, permit } from '../kernel/policy.ts'
import { changedMeanwhile, notFound, notPermitted } from '../kernel/problem.ts'
import type { Page } from '../kernel/table.ts'
import { isDone } from '../platform/acts.ts'
import { toCsv } from '../platform/csv.ts'
import { everyItem } from '../platform/dynamo-table.ts'
import { fingerprint } from '../platform/fingerprint.ts'
import { type Api, answer, csv, route } from '../platform/http.ts'
import { asOfNow, isActive } from '../platform/known-members.ts'
import type { PageRequest } from '../platform/outbox.ts'
import { pairDesk } from './contact-desk.ts'
import type { NeedId } from './contract.ts'
import type { Furniture } from './furniture.ts'
import { NeedView } from './need-contract.ts'
import { needDesk } from './need-desk.ts'
import { decided, type Need } from './need-domain.ts'
import * as problems from './problems.ts'
import { invitedColumns, proposalColumns } from './proposal-columns.ts'
import * as contract from './proposal-contract.ts'
import { proposalDesk } from './proposal-desk.ts'
import { decideAmong, isSealed, requireTaking, thingOf } from './proposal-domain.ts'
import { receivingPolicy } from './proposal-policy.ts'

const listReceived = route({
  method: 'get',
  path: '/needs/{needId}/proposals',
  summary: 'The proposals on a need, for its owner once they are unsealed',
  params: contract.ReceivedParams,
  query: PageQuery,
  answers: { 200: contract.ReceivedProposals },
  refusals: [notFound, notPermitted, problems.blindUntilConcluded],
})

const exportReceived = route({
  method: 'get',
  path: '/needs/{needId}/proposals.csv',
  summary: 'The same proposals as CSV',
  params: contract.ReceivedParams,
  query: ExportQuery,
  answers: { 200: 'csv' },
  refusals: [notFound, notPermitted, problems.blindUntilConcluded],
})

const decideOnPartner = route({
  method: 'put',
  path: '/needs/{needId}/decisions/{actId}',
  summary: 'Choose whom to work with, with a reason that is published, and decline all others, each with a reason of its own',
  params: contract.DecisionParams,
  body: contract.Decision,
  answers: { 200: NeedView, 201: NeedView },
  refusals: [
    notFound,
    notPermitted,
    changedMeanwhile,
    problems.wrongState,
    problems.stillSealed,
    problems.blindUntilConcluded,
    problems.panelNotConcluded,
    problems.outcomesMissing,
  ],
})

const invite = route({
  method: 'put',
  path: '/invitations/{needId}/{solutionId}/acts/{actId}',
  summary: 'Ask the owner of a solution for a proposal on one’s need',
  costly: 'message',
  params: contract.InvitationActParams,
  body: contract.InvitationToPropose,
  answers: { 200: contract.InvitedView, 201: contract.InvitedView },
  refusals: [notFound, notPermitted, changedMeanwhile, problems.proposalsClosed, problems.excluded, problems.keptApart],
})

const listInvited = route({
  method: 'get',
  path: '/needs/{needId}/invitations',
  summary: 'Who was asked for a proposal, for the owner of the need',
  params: contract.ReceivedParams,
  query: PageQuery,
  answers: { 200: contract.InvitedPage },
  refusals: [notFound, notPermitted],
})

const exportInvited = route({
  method: 'get',
  path: '/needs/{needId}/invitations.csv',
  summary: 'The same invitations as CSV',
  params: contract.ReceivedParams,
  query: ExportQuery,
  answers: { 200: 'csv' },
  refusals: [notFound, notPermitted],
})

const listMyInvitations = route({
  method: 'get',
  path: '/my-invitations',
  summary: 'On which needs the member acted for was asked for a proposal, newest first',
  query: PageQuery,
  answers: { 200: contract.InvitedPage },
  refusals: [],
})

const exportInvitations = route({
  method: 'get',
  path: '/my-invitations.csv',
  summary: 'The same invitations as CSV',
  query: ExportQuery,
  answers: { 200: 'csv' },
  refusals: [],
})

/** What the owner of a need sees of proposals, and how it chooses. */
export const selectionRoutes = (api: Api, furniture: Furniture<'proposals' | 'panels' | 'needs' | 'solutions' | 'related'>): void => {
  const { store, clock } = furniture
  const { proposals, needs, panels } = store
  const { readable: readableNeed, view: viewNeed } = needDesk(furniture)
  const { readable: readablePair, requireTogether } = pairDesk(furniture)
  const { blindTo, requireSighted, summary } = proposalDesk(furniture)

  const receiving = async (needId: NeedId, actor: Actor, act: keyof typeof receivingPolicy): Promise<Need> => {
    const { need } = await readableNeed(needId, actor)
    const thing = { needOwner: need.memberId, blindTo: await blindTo(needId) }
    requireSighted(actor, thing)
    permit(receivingPolicy, actor, act, thing)
    return need
  }

  const received = async (need: Need, page: PageRequest): Promise<Page<contract.ProposalSummary>> => {
    if (isSealed(need)) return { items: [] }
    const { items, cursor } = await proposals.receivedPage(need.needId, page)
    const active = await Promise.all(items.map(({ memberId }) => isActive({ store }, memberId)))
    const shown = items.filter((proposal, at) => active[at] && thingOf(proposal, need, []).isReceived)
    return { items: await Promise.all(shown.map(summary)), ...(cursor && { cursor }) }
  }

  const inviting = async (needId: NeedId, actor: Actor): Promise<void> => {
    const { need } = await readableNeed(needId, actor)
    permit(receivingPolicy, actor, 'see who was invited', { needOwner: need.memberId, blindTo: [] })
  }

  const invitedOf = async ({ memberId, roles }: Actor, page: PageRequest): Promise<Page<contract.InvitedView>> =>
    memberId && roles.length > 0 ? proposals.invitedOf(memberId, page) : { items: [] }

  api
    .on(listReceived, async ({ params: { needId }, query, actor: claimed }) => {
      const need = await receiving(needId, await asOfNow(furniture, claimed), 'see what was proposed')
      const { items, cursor } = await received(need, query)
      return answer(200, { items, sealed: isSealed(need), ...(cursor && { cursor }) })
    })

    .on(exportReceived, async ({ params: { needId }, query: { language }, actor: claimed }) => {
      const need = await receiving(needId, await asOfNow(furniture, claimed), 'see what was proposed')
      const all = await everyItem((cursor) => received(need, { limit: 100, cursor }))
      return csv('proposals.csv', await toCsv(proposalColumns, all, language))
    })

    .on(decideOnPartner, async ({ params: { needId, actId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const need = await receiving(needId, actor, 'decide on a partner')
      const print = fingerprint(body)
      if (await isDone(furniture, needId, { id: actId, fingerprint: print })) return answer(200, await viewNeed(need, actor))
      if (need.state.status === 'published') throw problems.stillSealed()
      const panel = await panels.ofNeed(needId)
      if (panel && panel.state.status !== 'concluded') throw problems.panelNotConcluded()
      const at = clock()
      const after = decided(need, { at, reason: body.reason, version: body.version })
      const all = await proposals.everyReceived(needId)
      const outcomes = decideAmong(all, body, at)
      const writes = outcomes.flatMap((outcome) => {
        const before = all.find(({ proposalId }) => proposalId === outcome.proposal.proposalId)
        return before ? proposals.writesOf(need, before, outcome, actor) : []
      })
      const ofNeed = await needs.writesOf(need, { need: after, event: 'NeedDecided', after: { proposals: outcomes.length } }, actor)
      await proposals.decide(needId, [...ofNeed, ...writes], { actId, fingerprint: print })
      return answer(201, await viewNeed(after, actor))
    })

    .on(invite, async ({ params: { actId, ...pair }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const { need, solution } = await readablePair(pair, actor)
      permit(receivingPolicy, actor, 'invite to propose', { needOwner: need.memberId, blindTo: [] })
      const print = fingerprint({ ...pair, ...body })
      const before = await proposals.invited(pair.needId, pair.solutionId)
      if (before && (await isDone(furniture, pair.needId, { id: actId, fingerprint: print }))) return answer(200, before)
      await requireTogether({ need, solution })
      requireTaking(need, clock())
      const members = { invitedBy: need.memberId, invited: solution.memberId }
      const { title: needTitle, titleEn: needTitleEn } = need.content
      const invited = { ...pair, ...members, needTitle, ...(needTitleEn && { needTitleEn }), message: body.message, at: clock() }
      await proposals.invite(invited, { actor, actId, fingerprint: print })
      return answer(201, invited)
    })

    .on(listInvited, async ({ params: { needId }, query, actor: claimed }) => {
      await inviting(needId, await asOfNow(furniture, claimed))
      const { items, cursor } = await proposals.invitedTo(needId, query)
      return answer(200, { items, ...(cursor && { cursor }) })
    })

    .on(exportInvited, async ({ params: { needId }, query: { language }, actor: claimed }) => {
      await inviting(needId, await asOfNow(furniture, claimed))
      const all = await everyItem((cursor) => proposals.invitedTo(needId, { limit: 100, cursor }))
      return csv('invitations.csv', await toCsv(invitedColumns, all, language))
    })

    .on(listMyInvitations, async ({ query, actor }) => {
      const { items, cursor } = await invitedOf(await asOfNow(furniture, actor), query)
      return answer(200, { items, ...(cursor && { cursor }) })
    })

    .on(exportInvitations, async ({ query: { language }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const all = await everyItem((cursor) => invitedOf(actor, { limit: 100, cursor }))
      return csv('my-invitations.csv', await toCsv(invitedColumns, all, language))
    })
}
