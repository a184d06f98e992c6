import * as z from 'zod'
import type { Event } from '../kernel/event.ts'
import type { MemberId } from '../kernel/ids.ts'
import type { Actor } from '../kernel/policy.ts'
import { changedMeanwhile } from '../kernel/problem.ts'
import { lazy } from '../kernel/schema.ts'
import type { Key, Page } from '../kernel/table.ts'
import { Instant, LocalDate } from '../kernel/time.ts'
import { actDone, type Saving } from '../platform/acts.ts'
import { everyItem, type Item, pageAs, type Stored, type Table, type Write } from '../platform/dynamo-table.ts'
import type { PageRequest, Teller } from '../platform/outbox.ts'
import { NeedId, SolutionId } from './contract.ts'
import type { Fit } from './matching.ts'
import { Criterion, Feedback, MatchableNeed, MatchableSolution } from './matching-contract.ts'
import { subjectsOf } from './matching-domain.ts'
import type { MatchedNeed, Outcome } from './matching-statistics.ts'
import { type Audience, audiencesFor } from './policy.ts'

export type Side = 'need' | 'solution'

/** A pair as it was matched last; everything that may have changed since is looked up when it is read. */
export type Match = Fit & { readonly needId: NeedId; readonly solutionId: SolutionId; readonly computedAt: Instant }

/** Best first: the index sorts upwards. */
const rankOf = (score: number): string => String(10_000 - Math.round(score * 10_000)).padStart(5, '0')

const placeOf = (side: Side, audience: Audience, subject: string): string => `CANDIDATES#${side}#${audience}#${subject}`

const keys = {
  match: ({ needId, solutionId }: Pick<Match, 'needId' | 'solutionId'>): Key => ({ pk: needId, sk: `MATCH#${solutionId}` }),
  profile: (id: string): Key => ({ pk: id, sk: 'MATCHABLE' }),
  matched: (id: NeedId): Key => ({ pk: 'MATCHED-NEEDS', sk: id }),
  outcome: (kind: string, id: string): Key => ({ pk: 'MATCHING-OUTCOMES', sk: `${kind}#${id}` }),
  feedback: ({ needId, solutionId }: Pick<Match, 'needId' | 'solutionId'>, member: MemberId): Key => ({
    pk: 'MATCHING-FEEDBACK',
    sk: `${needId}#${solutionId}#${member}`,
  }),
}

const MatchItem = lazy(() =>
  z.object({ needId: NeedId(), solutionId: SolutionId(), score: z.number(), criteria: z.array(Criterion()), computedAt: Instant() }),
)
const matchOf = (item: Stored): Match => MatchItem().parse(item)

const matchItem = (match: Match): Item => ({
  key: keys.match(match),
  indexes: {
    'matches-by-need': { pk: `MATCHES#${match.needId}`, sk: `${rankOf(match.score)}#${match.solutionId}` },
    'matches-by-solution': { pk: `MATCHES#${match.solutionId}`, sk: `${rankOf(match.score)}#${match.needId}` },
  },
  values: match,
})

const Places = lazy(() => z.object({ places: z.array(z.string()) }))
const MatchedNeedItem = lazy(() =>
  z.object({ needId: z.string(), matches: z.number(), goodMatches: z.number(), publishedAt: Instant(), validUntil: LocalDate() }),
)
const OutcomeItem = lazy(() => z.object({ needId: z.string(), kind: z.enum(['contact', 'proposal', 'partnership']), at: Instant() }))

/** A transaction takes a hundred writes. */
const writesAtOnce = 100

type Matchable = MatchableNeed | MatchableSolution
const isNeed = (matchable: Matchable): matchable is MatchableNeed => 'needId' in matchable

const placesOf = (matchable: Matchable): string[] =>
  audiencesFor(matchable)
    .filter((audience) => audience !== 'operator')
    .flatMap((audience) => subjectsOf(matchable).map((subject) => placeOf(isNeed(matchable) ? 'need' : 'solution', audience, subject)))

/** What matching keeps in the table: who may come into question, what fits, and what became of it. */
export const createMatchingStore = (table: Table, tell: Teller) => {
  const inTurn = async (writes: readonly Write[]): Promise<void> => {
    for (let at = 0; at < writes.length; at += writesAtOnce) await table.transact(writes.slice(at, at + writesAtOnce))
  }

  const every = async <Thing>(question: { readonly index?: string; readonly pk: string; readonly prefix?: string }, read: (item: Stored) => Thing) =>
    (await everyItem((cursor) => table.query({ ...question, limit: 1000, cursor }))).map(read)

  /** What stands where a thing stands itself, of the other side and for its owner: what that member may not see is not even read. */
  const candidates = async (side: Side, matchable: Matchable): Promise<Stored[]> => {
    const audiences = ['public', 'members', matchable.memberId] as const
    const places = audiences.flatMap((audience) => subjectsOf(matchable).map((subject) => placeOf(side, audience, subject)))
    const found = await Promise.all(places.map((pk) => every({ pk }, (item) => item)))
    return [...new Map(found.flat().map((item) => [item['sk'], item])).values()]
  }

  const byNeed = (id: NeedId) => ({ index: 'matches-by-need', pk: `MATCHES#${id}` })
  const bySolution = (id: SolutionId) => ({ index: 'matches-by-solution', pk: `MATCHES#${id}` })

  return {
    /** Puts a thing where those look for it who may see it, and takes it from where it stood; without one, it stands nowhere. */
    async place(id: NeedId | SolutionId, matchable: Matchable | undefined): Promise<void> {
      const known = await table.get(keys.profile(id))
      const before = known ? Places().parse(known).places : []
      const places = matchable ? placesOf(matchable) : []
      const all = [...new Set([...before, ...places])]
      // Where it will stand is written down first: whoever takes over after a break finds every place.
      await table.transact([{ put: { key: keys.profile(id), values: { places: all } } }])
      await inTurn([
        ...before.filter((place) => !places.includes(place)).map((place): Write => ({ erase: { pk: place, sk: id } })),
        ...(matchable ? places.map((place): Write => ({ put: { key: { pk: place, sk: id }, values: { matchable } } })) : []),
      ])
      await table.transact([places.length > 0 ? { put: { key: keys.profile(id), values: { places } } } : { erase: keys.profile(id) }])
    },

    /** The needs a solution may fit that its owner may see, each once. */
    async candidateNeeds(solution: MatchableSolution): Promise<MatchableNeed[]> {
      return (await candidates('need', solution)).map((item) => MatchableNeed().parse(item['matchable']))
    },

    async candidateSolutions(need: MatchableNeed): Promise<MatchableSolution[]> {
      return (await candidates('solution', need)).map((item) => MatchableSolution().parse(item['matchable']))
    },

    everyOfNeed: (id: NeedId): Promise<Match[]> => every(byNeed(id), matchOf),
    everyOfSolution: (id: SolutionId): Promise<Match[]> => every(bySolution(id), matchOf),

    async pageOfNeed(id: NeedId, page: PageRequest): Promise<Page<Match>> {
      return pageAs(await table.query({ ...byNeed(id), ...page }), matchOf)
    },

    async pageOfSolution(id: SolutionId, page: PageRequest): Promise<Page<Match>> {
      return pageAs(await table.query({ ...bySolution(id), ...page }), matchOf)
    },

    /** Replaces the matches of one thing; the keys are made of the pair, so that doing it again changes nothing. */
    async replace(before: readonly Match[], after: readonly Match[]): Promise<void> {
      const kept = new Set(after.map((match) => keys.match(match).pk + keys.match(match).sk))
      const gone = before.filter((match) => !kept.has(keys.match(match).pk + keys.match(match).sk))
      await inTurn([...gone.map((match): Write => ({ erase: keys.match(match) })), ...after.map((match): Write => ({ put: matchItem(match) }))])
    },

    /** How a need stands today, for the view of the operator; without one, it is no longer out. */
    async standAs(id: NeedId, matched: Omit<MatchedNeed, 'needId'> | undefined): Promise<void> {
      await table.transact([matched ? { put: { key: keys.matched(id), values: { needId: id, ...matched } } } : { erase: keys.matched(id) }])
    },

    /** In the name of whoever published what was matched. */
    async tellFound(actor: Actor, needId: NeedId, count: number, told: { memberIds: readonly MemberId[] }): Promise<void> {
      await table.transact([tell(actor, { name: 'MatchesFound', about: needId, after: { needId, count, ...told, audience: [...told.memberIds] } })])
    },

    async keepOutcome({ eventId }: Pick<Event, 'eventId'>, outcome: Outcome): Promise<void> {
      await table.transact([{ put: { key: keys.outcome(outcome.kind, eventId), values: outcome } }])
    },

    async feedback(pair: Pick<Match, 'needId' | 'solutionId'>, member: MemberId): Promise<Feedback | undefined> {
      const item = await table.get(keys.feedback(pair, member))
      return item && z.object(Feedback().shape).parse(item)
    },

    async giveFeedback(pair: Pick<Match, 'needId' | 'solutionId'>, feedback: Feedback, { actor, actId, fingerprint }: Saving): Promise<void> {
      if (!actor.memberId) throw changedMeanwhile()
      await table.transact([actDone(pair.needId, { actId, fingerprint }), { put: { key: keys.feedback(pair, actor.memberId), values: feedback } }])
    },

    matchedNeeds: (): Promise<MatchedNeed[]> => every({ pk: 'MATCHED-NEEDS' }, (item) => MatchedNeedItem().parse(item)),
    outcomes: (): Promise<Outcome[]> => every({ pk: 'MATCHING-OUTCOMES' }, (item) => OutcomeItem().parse(item)),
    everyFeedback: (): Promise<Feedback[]> => every({ pk: 'MATCHING-FEEDBACK' }, (item) => z.object(Feedback().shape).parse(item)),

    /** Needs that are out and have no match, for the operator's list of what nobody has answered. */
    async withoutMatch(): Promise<NeedId[]> {
      return (await this.matchedNeeds()).filter(({ matches }) => matches === 0).map(({ needId }) => NeedId().parse(needId))
    },
  }
}
