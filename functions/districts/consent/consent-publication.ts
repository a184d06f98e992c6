import { exposes } from '../../kernel/disclosure.ts'
import { type Answers, businesses, type Tally, type Voter } from './consent.ts'

/** Fewer payers than this in one figure, and who pays most of the rest can work out what another pays. */
export const leastPayersShown = 3

/** A share is told in steps of this many hundredths: the difference between two days must not be one payer's fee. */
const stepPercent = 5

/** A figure about some payers, as it would be published beside others that add up to a known total. */
export type Cell = { readonly key: string; readonly amounts: readonly number[] }

export type PublishedCell =
  | { readonly key: string; readonly shown: true; readonly payers: number; readonly amount: number }
  | { readonly key: string; readonly shown: false }

/** Which figures may stand in public: none that is about one payer, and none that lets one be found by subtraction from the total. */
export const publishable = (cells: readonly Cell[]): readonly PublishedCell[] => {
  const hidden = new Set(cells.filter(({ amounts }) => amounts.length > 0 && exposes(amounts, leastPayersShown)).map(({ key }) => key))
  const smallestFirst = cells
    .filter(({ amounts }) => amounts.length > 0)
    .toSorted((a, b) => a.amounts.length - b.amounts.length || (a.key < b.key ? -1 : 1))
  for (const { key } of smallestFirst) {
    const together = cells.filter((cell) => hidden.has(cell.key)).flatMap(({ amounts }) => amounts)
    if (together.length === 0 || !exposes(together, leastPayersShown)) break
    hidden.add(key)
  }
  return cells.map(({ key, amounts }) =>
    hidden.has(key) ? { key, shown: false } : { key, shown: true, payers: amounts.length, amount: sum(amounts) },
  )
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0)

/** How consent stands, for everybody: no names, no amounts, heads where there are enough of them, and the share of the whole in wide steps. */
export type PublicTally = {
  readonly reached: boolean
  readonly heads: { readonly shown: true; readonly counted: number; readonly of: number } | { readonly shown: false }
  readonly share: { readonly shown: true; readonly fromPercent: number; readonly toPercent: number } | { readonly shown: false }
  readonly thresholds: readonly { readonly measure: 'count' | 'weight'; readonly met: boolean }[]
}

export const publicTally = ({ thresholds, reached }: Tally, rows: readonly Voter[], answers: Answers): PublicTally => {
  const voters = [...businesses(rows).values()]
  const [consenting, others] = [true, false].map((side) => voters.filter(({ beneficiaryId }) => (answers.get(beneficiaryId) === 'consent') === side))
  const counted = consenting?.length ?? 0
  return {
    reached,
    heads: voters.length < leastPayersShown ? { shown: false } : { shown: true, counted, of: voters.length },
    share: shareOf(consenting ?? [], others ?? []),
    thresholds: voters.length < leastPayersShown ? [] : thresholds.map(({ measure, met }) => ({ measure, met })),
  }
}

const shareOf = (consenting: readonly Voter[], others: readonly Voter[]): PublicTally['share'] => {
  const weights = (voters: readonly Voter[]) => voters.map(({ weight }) => weight)
  const cells = publishable([
    { key: 'consenting', amounts: weights(consenting) },
    { key: 'others', amounts: weights(others) },
  ])
  const whole = BigInt(sum(weights([...consenting, ...others])))
  if (whole === 0n || cells.some(({ shown }) => !shown)) return { shown: false }
  const steps = (BigInt(sum(weights(consenting))) * BigInt(100 / stepPercent)) / whole
  const fromPercent = Math.min(Number(steps) * stepPercent, 100 - stepPercent)
  return { shown: true, fromPercent, toPercent: fromPercent + stepPercent }
}
