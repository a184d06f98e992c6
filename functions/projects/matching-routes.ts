import { type Actor, allowed, permit } from '../kernel/policy.ts'
import { changedMeanwhile, notFound, notPermitted } from '../kernel/problem.ts'
import type { Page } from '../kernel/table.ts'
import { dateInTokyo } from '../kernel/time.ts'
import { isDone } from '../platform/acts.ts'
import { toCsv } from '../platform/csv.ts'
import { everyItem } from '../platform/dynamo-table.ts'
import { fingerprint } from '../platform/fingerprint.ts'
import { type Api, answer, csv, route } from '../platform/http.ts'
import { asOfNow } from '../platform/known-members.ts'
import type { Furniture, WithMatching } from './furniture.ts'
import { assess } from './matching.ts'
import { matchOfNeedColumns, matchOfSolutionColumns, qualityColumns } from './matching-columns.ts'
import * as contract from './matching-contract.ts'
import { hindrances, type Standing } from './matching-domain.ts'
import { matchingOperatorPolicy, matchingPolicy } from './matching-policy.ts'
import { matchableNeed, matchableSolution } from './matching-profile.ts'
import { qualityOf } from './matching-statistics.ts'
import type { Match } from './matching-store.ts'
import { needDesk } from './need-desk.ts'
import type { Need } from './need-domain.ts'
import { solutionDesk } from './solution-desk.ts'
import type { Solution } from './solution-domain.ts'

const listOfNeed = route({
  method: 'get',
  path: '/needs/{needId}/matches',
  summary: 'The solutions that fit a need, best first, with the reasons; for its owner',
  params: contract.NeedMatchesParams,
  query: contract.MatchQuery,
  answers: { 200: contract.MatchOfNeedPage },
  refusals: [notFound, notPermitted],
})

const exportOfNeed = route({
  method: 'get',
  path: '/needs/{needId}/matches.csv',
  summary: 'The matches of a need as CSV',
  params: contract.NeedMatchesParams,
  query: contract.MatchExport,
  answers: { 200: 'csv' },
  refusals: [notFound, notPermitted],
})

const listOfSolution = route({
  method: 'get',
  path: '/solutions/{solutionId}/matches',
  summary: 'The needs a solution fits, best first, with the reasons; for its owner',
  params: contract.SolutionMatchesParams,
  query: contract.MatchQuery,
  answers: { 200: contract.MatchOfSolutionPage },
  refusals: [notFound, notPermitted],
})

const exportOfSolution = route({
  method: 'get',
  path: '/solutions/{solutionId}/matches.csv',
  summary: 'The matches of a solution as CSV',
  params: contract.SolutionMatchesParams,
  query: contract.MatchExport,
  answers: { 200: 'csv' },
  refusals: [notFound, notPermitted],
})

const readPairing = route({
  method: 'get',
  path: '/matches/{needId}/{solutionId}',
  summary: 'How a need and a solution fit today and what keeps them apart; for the owner of either who may see both',
  params: contract.PairParams,
  answers: { 200: contract.Pairing },
  refusals: [notFound, notPermitted],
})

const giveFeedback = route({
  method: 'put',
  path: '/matches/{needId}/{solutionId}/feedback/{actId}',
  summary: 'Say whether a match is useful, and why; for the owner of either',
  params: contract.FeedbackParams,
  body: contract.Feedback,
  answers: { 200: contract.Feedback, 201: contract.Feedback },
  refusals: [notFound, notPermitted, changedMeanwhile],
})

const readQuality = route({
  method: 'get',
  path: '/matching-quality',
  summary: 'How good the matching is, for the operator',
  answers: { 200: contract.MatchingQuality },
  refusals: [notPermitted],
})

const exportQuality = route({
  method: 'get',
  path: '/matching-quality.csv',
  summary: 'The quality of matching as CSV, for the operator',
  query: contract.MatchExport,
  answers: { 200: 'csv' },
  refusals: [notPermitted],
})

/** What fits whom and why, what is thought of it, and how good it is. */
export const matchingRoutes = (api: Api, furniture: Furniture<'needs' | 'solutions' | 'matches' | 'related'> & WithMatching): void => {
  const { store, clock, matching } = furniture
  const { needs, solutions, known, matches, related: relations } = store
  const needsDesk = needDesk(furniture)
  const solutionsDesk = solutionDesk(furniture)

  const standingOf = async (actor: Actor): Promise<Standing> => {
    const [inactive, related] = await Promise.all([known.inactive(), actor.memberId ? relations.relatedTo(actor.memberId) : new Set<string>()])
    return {
      today: dateInTokyo(clock()),
      isActive: (member) => !inactive.has(member),
      areRelated: (one, other) => related.has(one === actor.memberId ? other : one),
    }
  }

  const noKeywords = () => []

  /** Nothing is taken from a match but how the pair fits: whether it may be seen is decided on what both sheets say now. */
  const isOpen = (need: Need, solution: Solution, standing: Standing): boolean => {
    const [asked, offered] = [matchableNeed(need, noKeywords), matchableSolution(solution, noKeywords)]
    return asked !== undefined && offered !== undefined && hindrances(asked, offered, standing).length === 0
  }

  const named = ({ memberId, content: { title, titleEn } }: Need | Solution) => ({ memberId, title, ...(titleEn && { titleEn }) })

  const fitOf = ({ score, criteria, computedAt }: Match) => ({ score, criteria: [...criteria], computedAt })

  const feedbackOf = async (match: Match, actor: Actor): Promise<{ feedback?: contract.Feedback }> => {
    const feedback = actor.memberId && (await matches.feedback(match, actor.memberId))
    return feedback ? { feedback } : {}
  }

  const ofNeed = async (need: Need, page: Page<Match>, actor: Actor): Promise<Page<contract.MatchOfNeed>> => {
    const standing = await standingOf(actor)
    const items = await Promise.all(
      page.items.map(async (match): Promise<contract.MatchOfNeed[]> => {
        const solution = await solutions.solution(match.solutionId)
        if (!solution || !isOpen(need, solution, standing)) return []
        return [{ solutionId: match.solutionId, solution: named(solution), ...fitOf(match), ...(await feedbackOf(match, actor)) }]
      }),
    )
    return { items: items.flat(), ...(page.cursor && { cursor: page.cursor }) }
  }

  const ofSolution = async (solution: Solution, page: Page<Match>, actor: Actor): Promise<Page<contract.MatchOfSolution>> => {
    const standing = await standingOf(actor)
    const items = await Promise.all(
      page.items.map(async (match): Promise<contract.MatchOfSolution[]> => {
        const need = await needs.need(match.needId)
        if (!need || !isOpen(need, solution, standing)) return []
        return [{ needId: match.needId, need: named(need), ...fitOf(match), ...(await feedbackOf(match, actor)) }]
      }),
    )
    return { items: items.flat(), ...(page.cursor && { cursor: page.cursor }) }
  }

  const ownNeed = async (needId: Need['needId'], actor: Actor): Promise<Need> => {
    const { need, thing } = await needsDesk.readable(needId, actor)
    permit(matchingPolicy, actor, 'read the matches', thing)
    return need
  }

  const ownSolution = async (solutionId: Solution['solutionId'], actor: Actor): Promise<Solution> => {
    const { solution, thing } = await solutionsDesk.readable(solutionId, actor)
    permit(matchingPolicy, actor, 'read the matches', thing)
    return solution
  }

  /** Both sheets, for somebody who may see both and acts for the owner of one. */
  const readPair = async ({ needId, solutionId }: Pick<Match, 'needId' | 'solutionId'>, actor: Actor, act: keyof typeof matchingPolicy) => {
    const { need, thing } = await needsDesk.readable(needId, actor)
    const { solution, thing: offered } = await solutionsDesk.readable(solutionId, actor)
    permit(matchingPolicy, actor, act, allowed(matchingPolicy[act], actor, thing) ? thing : offered)
    return { need, solution }
  }

  const quality = async (): Promise<contract.MatchingQuality> => {
    const [found, outcomes, feedback, { rules }] = await Promise.all([
      matches.matchedNeeds(),
      matches.outcomes(),
      matches.everyFeedback(),
      matching(),
    ])
    const now = clock()
    const verdicts = feedback.map(({ verdict }) => verdict)
    return qualityOf({ needs: found, outcomes, verdicts, goodScore: rules.goodScore, today: dateInTokyo(now), now })
  }

  api
    .on(listOfNeed, async ({ params: { needId }, query, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const need = await ownNeed(needId, actor)
      const { items, cursor } = await ofNeed(need, await matches.pageOfNeed(needId, query), actor)
      return answer(200, { items, ...(cursor && { cursor }) })
    })

    .on(exportOfNeed, async ({ params: { needId }, query: { language }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const need = await ownNeed(needId, actor)
      const rows = await everyItem(async (cursor) => ofNeed(need, await matches.pageOfNeed(needId, { limit: 100, cursor }), actor))
      return csv('matches-of-need.csv', await toCsv(matchOfNeedColumns, rows, language))
    })

    .on(listOfSolution, async ({ params: { solutionId }, query, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const solution = await ownSolution(solutionId, actor)
      const { items, cursor } = await ofSolution(solution, await matches.pageOfSolution(solutionId, query), actor)
      return answer(200, { items, ...(cursor && { cursor }) })
    })

    .on(exportOfSolution, async ({ params: { solutionId }, query: { language }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const solution = await ownSolution(solutionId, actor)
      const rows = await everyItem(async (cursor) => ofSolution(solution, await matches.pageOfSolution(solutionId, { limit: 100, cursor }), actor))
      return csv('matches-of-solution.csv', await toCsv(matchOfSolutionColumns, rows, language))
    })

    .on(readPairing, async ({ params, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const { need, solution } = await readPair(params, actor, 'read the matches')
      const { keywords, ...how } = await matching()
      const [asked, offered] = [matchableNeed(need, keywords), matchableSolution(solution, keywords)]
      if (!asked || !offered) throw notFound()
      const [found] = await assess([{ need: asked, solution: offered }], how)
      if (!found) throw notFound()
      return answer(200, {
        ...params,
        score: found.score,
        criteria: [...found.criteria],
        hindrances: hindrances(asked, offered, await standingOf(actor)),
      })
    })

    .on(giveFeedback, async ({ params: { needId, solutionId, actId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      await readPair({ needId, solutionId }, actor, 'judge a match')
      const print = fingerprint({ needId, solutionId, ...body })
      if (await isDone(furniture, needId, { id: actId, fingerprint: print })) return answer(200, body)
      await matches.giveFeedback({ needId, solutionId }, body, { actor, actId, fingerprint: print })
      return answer(201, body)
    })

    .on(readQuality, async ({ actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      permit(matchingOperatorPolicy, actor, 'see the quality of matching', undefined)
      return answer(200, await quality())
    })

    .on(exportQuality, async ({ query: { language }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      permit(matchingOperatorPolicy, actor, 'see the quality of matching', undefined)
      return csv('matching-quality.csv', await toCsv(qualityColumns, [await quality()], language))
    })
}
