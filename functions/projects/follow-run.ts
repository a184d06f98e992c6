import type { MemberId } from '../kernel/ids.ts'
import { changedMeanwhile, Problem } from '../kernel/problem.ts'
import { type Clock, dateInTokyo, type Instant, type LocalDate } from '../kernel/time.ts'
import { fingerprint } from '../platform/fingerprint.ts'
import type { Frequency } from './follow-contract.ts'
import { audiencesOfSearch, dueOn, hitsPerEvent, newHits, type Saved } from './follow-domain.ts'
import type { Audience } from './policy.ts'
import { NeedFilter, SolutionFilter } from './search-contract.ts'
import { search } from './search-domain.ts'
import { askedOf, needKind, solutionKind } from './search-listing-domain.ts'
import type { ProjectsStore } from './store.ts'

type Parts = { readonly store: ProjectsStore; readonly clock: Clock }

type Hit = { readonly id: string; readonly row: { readonly publishedAt: Instant } }

/**
 * Goes through the saved searches that are due and tells their new hits. Repeated, it tells nothing twice and finishes what
 * is missing; each list is read once and each distinct query is run once, however many people have saved it.
 */
export const runSavedSearches = async ({ store, clock }: Parts, only?: readonly Frequency[]): Promise<number> => {
  const today = dateInTokyo(clock())
  const last = await store.follows.lastRun()
  const due = only ?? dueOn(today, last)
  const audiencesFor = audienceFinder(store, today)
  const hitsOf = onceEach(store, today)
  let told = 0
  for (const frequency of due)
    for (const saved of await store.follows.everyWith(frequency)) {
      const found = await Promise.all((await audiencesFor(saved)).map((audience) => hitsOf(saved, audience)))
      told += await tellNew(store, saved, [...new Map(found.flat().map((hit) => [hit.id, hit])).values()])
    }
  const ran = { ...last, ...(due.includes('daily') && { daily: today }), ...(due.includes('weekly') && { weekly: today }) }
  if (due.some((frequency) => frequency === 'daily' || frequency === 'weekly')) await store.follows.saveLastRun(ran)
  return told
}

const tellNew = async ({ follows }: ProjectsStore, saved: Saved, hits: readonly Hit[]): Promise<number> => {
  if (!hits.some(({ row }) => row.publishedAt > saved.savedAt)) return 0
  const fresh = newHits(saved, hits, await follows.toldOf(saved.searchId))
  for (let at = 0; at < fresh.length; at += hitsPerEvent) {
    // Another run was faster: what it left is told by the next.
    const overtaken = await follows.tellHits(saved, fresh.slice(at, at + hitsPerEvent)).then(
      () => false,
      (error: unknown) => {
        if (error instanceof Problem && error.type === changedMeanwhile.type) return true
        throw error
      },
    )
    if (overtaken) return at
  }
  return fresh.length
}

/** A person may have left the member they saved a search for, and the member the platform. */
const audienceFinder = ({ known, follows }: ProjectsStore, today: LocalDate) => {
  const active = new Map<MemberId, Promise<boolean>>()
  const isActive = (memberId: MemberId): Promise<boolean> => {
    const asked = active.get(memberId) ?? known.member(memberId).then((member) => (member?.status ?? 'active') === 'active')
    active.set(memberId, asked)
    return asked
  }
  return async (saved: Saved): Promise<readonly Audience[]> => {
    const { memberId, personId } = saved
    if (!memberId) return audiencesOfSearch(saved, { isActive: false, goneOn: undefined, today })
    return audiencesOfSearch(saved, { isActive: await isActive(memberId), goneOn: await follows.goneOn(personId, memberId), today })
  }
}

/** Each distinct query, once for each audience. */
const onceEach = (store: ProjectsStore, today: LocalDate) => {
  const lists = new Map<string, ReturnType<typeof store.searches.needs> | ReturnType<typeof store.searches.solutions>>()
  const answers = new Map<string, Promise<readonly Hit[]>>()

  const once = <Value>(kept: Map<string, Value>, key: string, ask: () => Value): Value => {
    const value = kept.get(key) ?? ask()
    kept.set(key, value)
    return value
  }

  const needsFor = async (filter: NeedFilter, audience: Audience): Promise<readonly Hit[]> => {
    const list = once(lists, `needs ${audience}`, () => store.searches.needs([audience])) as ReturnType<typeof store.searches.needs>
    const relevance = await store.searches.relevance('NEEDS', [audience], filter.text)
    const { rows } = search((await list).rows, needKind, { ...askedOf({ ...filter, sort: 'newest' }), today, relevance })
    return rows.map(({ row }) => ({ id: row.needId, row }))
  }

  const solutionsFor = async (filter: SolutionFilter, audience: Audience): Promise<readonly Hit[]> => {
    const list = once(lists, `solutions ${audience}`, () => store.searches.solutions([audience])) as ReturnType<typeof store.searches.solutions>
    const relevance = await store.searches.relevance('SOLUTIONS', [audience], filter.text)
    const { rows } = search((await list).rows, solutionKind, { ...askedOf({ ...filter, sort: 'newest' }), today, relevance })
    return rows.map(({ row }) => ({ id: row.solutionId, row }))
  }

  return ({ of, filter }: Saved, audience: Audience): Promise<readonly Hit[]> =>
    once(answers, `${of} ${audience} ${fingerprint(filter)}`, () =>
      of === 'needs' ? needsFor(NeedFilter().parse(filter), audience) : solutionsFor(SolutionFilter().parse(filter), audience),
    )
}
