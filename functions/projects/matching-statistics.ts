import type { Instant, LocalDate } from '../kernel/time.ts'
import type { MatchingQuality, Verdict } from './matching-contract.ts'

/** How a need that is out stands in matching. */
export type MatchedNeed = {
  readonly needId: string
  readonly matches: number
  readonly goodMatches: number
  readonly publishedAt: Instant
  readonly validUntil: LocalDate
}

/** What came of a need: a contact that was agreed, a proposal, a partnership. */
export type Outcome = { readonly needId: string; readonly kind: 'contact' | 'proposal' | 'partnership'; readonly at: Instant }

type Counted = {
  readonly needs: readonly MatchedNeed[]
  readonly outcomes: readonly Outcome[]
  readonly verdicts: readonly Verdict[]
  readonly goodScore: number
  readonly today: LocalDate
  readonly now: Instant
}

const goodMatchesWanted = 3

/** How good the matching is. */
export const qualityOf = ({ needs, outcomes, verdicts, goodScore, today, now }: Counted): MatchingQuality => {
  const out = needs.filter(({ validUntil }) => validUntil >= today)
  const ofKind = (asked: Outcome['kind']) => outcomes.filter(({ kind }) => kind === asked)
  const days = median(daysToFirstContact(needs, ofKind('contact')))
  return {
    checkedAt: now,
    needs: out.length,
    needsWithThreeGoodMatches: out.filter(({ goodMatches }) => goodMatches >= goodMatchesWanted).length,
    goodScore,
    pairsInContact: ofKind('contact').length,
    ...(days !== undefined && { daysToFirstContact: days }),
    proposals: ofKind('proposal').length,
    accepted: ofKind('partnership').length,
    useful: verdicts.filter((verdict) => verdict === 'useful').length,
    notUseful: verdicts.filter((verdict) => verdict === 'not-useful').length,
  }
}

const daysToFirstContact = (needs: readonly MatchedNeed[], contacts: readonly Outcome[]): number[] =>
  needs.flatMap(({ needId, publishedAt }) => {
    const [first] = contacts
      .filter((contact) => contact.needId === needId)
      .map(({ at }) => at)
      .toSorted()
    return first === undefined ? [] : [Math.max(0, Math.round((Date.parse(first) - Date.parse(publishedAt)) / 8_640_000) / 10)]
  })

const median = (values: readonly number[]): number | undefined => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
