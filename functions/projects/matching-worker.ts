import type { Event } from '../kernel/event.ts'
import { MemberId } from '../kernel/ids.ts'
import { type Clock, dateInTokyo } from '../kernel/time.ts'
import { everyItem } from '../platform/dynamo-table.ts'
import { NeedId, SolutionId } from './contract.ts'
import { type Matched, type MatchingRules, type Pair, rank, type Similarity } from './matching.ts'
import type { Standing } from './matching-domain.ts'
import { matchableNeed, matchableSolution } from './matching-profile.ts'
import type { Outcome } from './matching-statistics.ts'
import type { Match } from './matching-store.ts'
import type { Need } from './need-domain.ts'
import type { ProjectsStore } from './store.ts'

/** How matching is done here: its weights, and what tells how alike two texts are. */
export type Matching = { readonly rules: MatchingRules; readonly similarity: Similarity; readonly keywords: (text: string) => string[] }

type Parts = { readonly store: ProjectsStore; readonly clock: Clock; readonly matching: () => Promise<Matching> }

const outcomeOf: Readonly<Record<string, Outcome['kind']>> = {
  ContactAgreed: 'contact',
  ProposalSubmitted: 'proposal',
  PartnershipAgreed: 'partnership',
}

const memberEvents: ReadonlySet<string> = new Set(['MemberSuspended', 'MemberRestored', 'MemberLeft'])

const relationEvents: ReadonlySet<string> = new Set(['RelatedMemberDeclared', 'RelatedMemberTakenBack'])

/**
 * Matching hears what is published, changed and withdrawn, and computes anew what that touches: one thing against what stands in its
 * fields, and by its technologies in its prefectures. It decides on what the table says now, so that events may come twice or late.
 */
export const matchingWorker = ({ store, clock, matching }: Parts) => {
  const { needs, solutions, known, matches, related: relations } = store

  const standingOf = async (member: MemberId): Promise<Standing> => {
    const [inactive, related] = await Promise.all([known.inactive(), relations.relatedTo(member)])
    return {
      today: dateInTokyo(clock()),
      isActive: (each) => !inactive.has(each),
      areRelated: (one, other) => related.has(one === member ? other : one),
    }
  }

  const matchOf = ({ need, solution, score, criteria }: Matched): Match => ({
    needId: need.needId,
    solutionId: solution.solutionId,
    score,
    criteria,
    computedAt: clock(),
  })

  const standingNeed = async (need: Need, found: readonly Match[], { goodScore }: MatchingRules): Promise<void> => {
    const { publishedAt, content, needId } = need
    const goodMatches = found.filter(({ score }) => score >= goodScore).length
    if (publishedAt) await matches.standAs(needId, { matches: found.length, goodMatches, publishedAt, validUntil: content.validUntil })
  }

  const aboutNeed = async (needId: NeedId, event: Event): Promise<void> => {
    const { keywords, ...how } = await matching()
    const need = await needs.need(needId)
    const matchable = need && matchableNeed(need, keywords)
    const standing = need && (await standingOf(need.memberId))
    const isOut = matchable?.isOpen && standing?.isActive(matchable.memberId)
    await matches.place(needId, isOut ? matchable : undefined)
    const before = await matches.everyOfNeed(needId)
    if (!need || !matchable || !standing || !isOut) {
      await matches.replace(before, [])
      await matches.standAs(needId, undefined)
      return
    }
    const candidates = await matches.candidateSolutions(matchable)
    const pairs: Pair[] = candidates.map((solution) => ({ need: matchable, solution }))
    const found = (await rank(pairs, { ...how, standing })).map(matchOf)
    await matches.replace(before, found)
    await standingNeed(need, found, how.rules)
    const fresh = found.filter(({ solutionId }) => !before.some((match) => match.solutionId === solutionId))
    if (fresh.length > 0 && event.by)
      await matches.tellFound({ personId: event.by, roles: [] }, needId, fresh.length, { memberIds: [matchable.memberId] })
  }

  const aboutSolution = async (solutionId: SolutionId): Promise<void> => {
    const { keywords, ...how } = await matching()
    const solution = await solutions.solution(solutionId)
    const matchable = solution && matchableSolution(solution, keywords)
    const standing = solution && (await standingOf(solution.memberId))
    const isOut = matchable?.isOpen && standing?.isActive(matchable.memberId)
    await matches.place(solutionId, isOut ? matchable : undefined)
    const before = await matches.everyOfSolution(solutionId)
    const candidates = isOut ? await matches.candidateNeeds(matchable) : []
    const pairs: Pair[] = isOut ? candidates.map((need) => ({ need, solution: matchable })) : []
    const found = standing ? (await rank(pairs, { ...how, standing })).map(matchOf) : []
    await matches.replace(before, found)
    for (const needId of new Set([...before, ...found].map((match) => match.needId))) {
      const need = await needs.need(needId)
      if (need) await standingNeed(need, await matches.everyOfNeed(needId), how.rules)
    }
  }

  const aboutMember = async (memberId: MemberId, event: Event): Promise<void> => {
    const ofMember = await everyItem((cursor) => needs.ofMemberPage(memberId, { limit: 100, cursor }))
    for (const { needId } of ofMember) await aboutNeed(needId, event)
    const offered = await everyItem((cursor) => solutions.ofMemberPage(memberId, { limit: 100, cursor }))
    for (const { solutionId } of offered) await aboutSolution(solutionId)
  }

  return async (event: Event): Promise<void> => {
    const { block, name, about, after, at } = event
    if (block === 'members' && memberEvents.has(name)) return aboutMember(MemberId().parse(about), event)
    if (block !== 'projects') return
    const kind = outcomeOf[name]
    const needId = NeedId().safeParse(after?.['needId'] ?? about)
    if (kind && needId.success) return matches.keepOutcome(event, { needId: needId.data, kind, at })
    if (relationEvents.has(name)) return aboutMember(MemberId().parse(about), event)
    if (name.startsWith('Need') && needId.success) return aboutNeed(needId.data, event)
    if (name.startsWith('Solution')) return aboutSolution(SolutionId().parse(about))
  }
}
