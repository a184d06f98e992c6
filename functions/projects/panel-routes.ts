import { ExportQuery, PageQuery } from '../kernel/page.ts'
import { type Actor, allowed, permit, reveal } from '../kernel/policy.ts'
import { changedMeanwhile, idReused, notFound, notPermitted } from '../kernel/problem.ts'
import { isDone } from '../platform/acts.ts'
import { toCsv } from '../platform/csv.ts'
import { everyItem } from '../platform/dynamo-table.ts'
import { fingerprint } from '../platform/fingerprint.ts'
import { type Api, answer, csv, route } from '../platform/http.ts'
import { asOfNow } from '../platform/known-members.ts'
import type { Furniture } from './furniture.ts'
import { needDesk } from './need-desk.ts'
import { decidePanel } from './panel-acts.ts'
import { blindColumns, panelColumns, scoreColumns } from './panel-columns.ts'
import * as contract from './panel-contract.ts'
import { type Entry, entriesOf, form, type Panel, panellistOf, reform, requireSound } from './panel-domain.ts'
import { panelPolicy, seatOf } from './panel-policy.ts'
import { blindProposalsOf, namesOf, panelScoresOf, panelViewOf } from './panel-views.ts'
import * as problems from './problems.ts'

const formPanel = route({
  method: 'put',
  path: '/panels/{panelId}',
  summary: 'Form the panel that scores the proposals on a need, or change it before scoring begins; the id is minted by the caller',
  params: contract.PanelParams,
  body: contract.PanelForming,
  answers: { 200: contract.PanelView, 201: contract.PanelView },
  refusals: [notFound, notPermitted, changedMeanwhile, problems.wrongState, problems.weightsNotHundred, problems.oneChair],
})

const actOnPanel = route({
  method: 'put',
  path: '/panels/{panelId}/acts/{actId}',
  summary: 'Open the scoring, declare conflicts of interest, score, close, excuse somebody, agree as the chair, conclude',
  params: contract.PanelActParams,
  body: contract.PanelAct,
  answers: { 200: contract.PanelView, 201: contract.PanelView },
  refusals: [
    notFound,
    notPermitted,
    changedMeanwhile,
    problems.wrongState,
    problems.nothingToScore,
    problems.declarationMissing,
    problems.conflictOfInterest,
    problems.scoresIncomplete,
    problems.scoresClosed,
    problems.oneChair,
  ],
})

const readPanel = route({
  method: 'get',
  path: '/panels/{panelId}',
  summary: 'A panel, for its owner and those who sit on it',
  params: contract.PanelParams,
  answers: { 200: contract.PanelView },
  refusals: [notFound],
})

const readPanelOfNeed = route({
  method: 'get',
  path: '/needs/{needId}/panel',
  summary: 'The panel of a need, for its owner and those who sit on it',
  params: contract.PanelOfNeedParams,
  answers: { 200: contract.PanelView },
  refusals: [notFound],
})

const listBlind = route({
  method: 'get',
  path: '/panels/{panelId}/proposals',
  summary: 'What is proposed, in the order of the panel and without names until it has concluded; for those who score',
  params: contract.PanelParams,
  answers: { 200: contract.BlindProposals },
  refusals: [notFound, notPermitted],
})

const exportBlind = route({
  method: 'get',
  path: '/panels/{panelId}/proposals.csv',
  summary: 'The same proposals as CSV',
  params: contract.PanelParams,
  query: ExportQuery,
  answers: { 200: 'csv' },
  refusals: [notFound, notPermitted],
})

const listScores = route({
  method: 'get',
  path: '/panels/{panelId}/scores',
  summary: 'The scores of all who scored, once all have closed theirs',
  params: contract.PanelParams,
  answers: { 200: contract.PanelScores },
  refusals: [notFound, notPermitted],
})

const exportScores = route({
  method: 'get',
  path: '/panels/{panelId}/scores.csv',
  summary: 'The same scores as CSV',
  params: contract.PanelParams,
  query: ExportQuery,
  answers: { 200: 'csv' },
  refusals: [notFound, notPermitted],
})

const listPanels = route({
  method: 'get',
  path: '/my-panels',
  summary: 'The panels the person who asks sits on for the member acted for, newest first',
  query: PageQuery,
  answers: { 200: contract.PanelPage },
  refusals: [],
})

const exportPanels = route({
  method: 'get',
  path: '/my-panels.csv',
  summary: 'The same panels as CSV',
  query: ExportQuery,
  answers: { 200: 'csv' },
  refusals: [],
})

/** Blind scoring, then consensus, and only then names. */
export const panelRoutes = (api: Api, furniture: Furniture<'panels' | 'proposals' | 'needs' | 'solutions' | 'related'>): void => {
  const { store, clock } = furniture
  const { panels, proposals, known, solutions, related: relations } = store
  const { readable: readableNeed } = needDesk(furniture)

  const view = (panel: Panel, actor: Actor): contract.PanelView =>
    panelViewOf(panel, { mine: seatOf(panel, actor), seesProposers: allowed(panelPolicy['see who proposes'], actor, panel) })

  const readable = async (panelId: Panel['panelId'], actor: Actor): Promise<Panel> =>
    reveal(panelPolicy, actor, 'read the panel', await panels.panel(panelId))

  /** The shortlist, in an order that differs from panel to panel. */
  const shortlist = async ({ needId, panelId }: Panel): Promise<Entry[]> => {
    const found = (await proposals.everyReceived(needId)).filter(({ state }) => state.status === 'shortlisted')
    const placed = found.map(({ proposalId, memberId }) => ({ place: fingerprint({ panelId, proposalId }), entry: { proposalId, memberId } }))
    return placed.sort((a, b) => (a.place < b.place ? -1 : 1)).map(({ entry }) => entry)
  }

  const blind = async (panelId: Panel['panelId'], actor: Actor): Promise<contract.BlindProposal[]> => {
    const panel = await readable(panelId, actor)
    permit(panelPolicy, actor, 'read what is proposed', panel)
    const laid = await Promise.all(
      entriesOf(panel).map(async ({ proposalId, memberId }) => {
        const [proposal, proposer] = await Promise.all([proposals.proposal(proposalId), known.member(memberId)])
        const solution = proposal && (await solutions.solution(proposal.solutionId))
        const names = namesOf(proposer, [solution?.content.title, solution?.content.titleEn])
        return proposal ? [{ proposal, names, memberName: proposer?.name }] : []
      }),
    )
    return blindProposalsOf(panel, laid.flat(), {
      who: panellistOf(panel, actor.personId),
      card: await panels.card(panelId, actor.personId),
      agreed: panel.state.status === 'scoring' ? new Map() : await panels.agreed(panelId),
      names: allowed(panelPolicy['see the names'], actor, panel),
    })
  }

  const scores = async (panelId: Panel['panelId'], actor: Actor): Promise<contract.PanelScore[]> => {
    const panel = await readable(panelId, actor)
    permit(panelPolicy, actor, "see others' scores", panel)
    return panelScoresOf(panel, await panels.cards(panelId), panellistOf(panel, actor.personId))
  }

  const mine = async (actor: Actor, page: { limit: number; cursor?: string | undefined }) => {
    const { items, cursor } = await panels.ofPerson(actor.personId, page)
    const sitting = items.filter((panel) => allowed(panelPolicy['read the panel'], actor, panel)).map((panel) => view(panel, actor))
    return { items: sitting, ...(cursor && { cursor }) }
  }

  api
    .on(formPanel, async ({ params: { panelId }, body: { version, needId, content }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const existing = await panels.panel(panelId)
      if (existing && existing.memberId !== actor.memberId) throw idReused()
      const { need } = await readableNeed(needId, actor)
      const print = fingerprint({ needId, content })
      const { title: needTitle, titleEn: needTitleEn } = need.content
      const forming = { panelId, needId, needTitle, ...(needTitleEn && { needTitleEn }), memberId: need.memberId, content, fingerprint: print }
      // Whoever formed it may sit on it by now and form no more; their retry is still the same act.
      if (existing?.fingerprint === print && (version === undefined || existing.version === version + 1))
        return answer(200, view(reveal(panelPolicy, actor, 'read the panel', existing), actor))
      requireSound(content)
      permit(panelPolicy, actor, 'form', existing ?? { ...form(forming), panellists: [] })
      if ((existing && version === undefined) || (existing && existing.needId !== needId)) throw idReused()
      if ((!existing && version !== undefined) || (!existing && (await panels.ofNeed(needId)))) throw changedMeanwhile()
      const panel = existing ? reform(existing, version ?? 0, forming) : form(forming)
      await panels.form(panel, existing, actor)
      return answer(201, view(panel, actor))
    })

    .on(actOnPanel, async ({ params: { panelId, actId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const panel = await readable(panelId, actor)
      const print = fingerprint({ by: actor.personId, ...body })
      // Before the rules: what a chair may do once, such as opening, they may not do again.
      if (await isDone(furniture, panelId, { id: actId, fingerprint: print })) return answer(200, view(panel, actor))
      permit(panelPolicy, actor, body.act, panel)
      const outcome = decidePanel(panel, body, {
        who: panellistOf(panel, actor.personId),
        card: await panels.card(panelId, actor.personId),
        entries: body.act === 'open' ? await shortlist(panel) : [],
        related: actor.memberId ? await relations.relatedTo(actor.memberId) : new Set(),
        agreedOn: new Set(body.act === 'conclude' ? (await panels.agreed(panelId)).keys() : []),
        at: clock(),
      })
      await panels.save(panel, outcome, { actor, actId, fingerprint: print })
      return answer(201, view(outcome.panel, actor))
    })

    .on(readPanel, async ({ params: { panelId }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      return answer(200, view(await readable(panelId, actor), actor))
    })

    .on(readPanelOfNeed, async ({ params: { needId }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const panel = reveal(panelPolicy, actor, 'read the panel', await panels.ofNeed(needId))
      return answer(200, view(panel, actor))
    })

    .on(listBlind, async ({ params: { panelId }, actor }) => answer(200, { items: await blind(panelId, await asOfNow(furniture, actor)) }))

    .on(exportBlind, async ({ params: { panelId }, query: { language }, actor }) =>
      csv('panel-proposals.csv', await toCsv(blindColumns, await blind(panelId, await asOfNow(furniture, actor)), language)),
    )

    .on(listScores, async ({ params: { panelId }, actor }) => answer(200, { items: await scores(panelId, await asOfNow(furniture, actor)) }))

    .on(exportScores, async ({ params: { panelId }, query: { language }, actor }) =>
      csv('panel-scores.csv', await toCsv(scoreColumns, await scores(panelId, await asOfNow(furniture, actor)), language)),
    )

    .on(listPanels, async ({ query, actor }) => answer(200, await mine(await asOfNow(furniture, actor), query)))

    .on(exportPanels, async ({ query: { language }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const all = await everyItem((cursor) => mine(actor, { limit: 100, cursor }))
      return csv('my-panels.csv', await toCsv(panelColumns, all, language))
    })
}
