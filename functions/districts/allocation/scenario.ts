import { difference, type Yen, type YenDifference, yen } from '../../kernel/money.ts'
import type { BeneficiaryId } from '../roll/roll.ts'
import type { Allocation, Fee } from './allocation.ts'

/** How fees lie: the lowest, the highest and the quarters between, and how much of its benefit each payer bears. */
export type Distribution = {
  readonly total: Yen
  readonly payers: number
  readonly paying: number
  readonly quarters: readonly [Yen, Yen, Yen, Yen, Yen]
  /** How many bear nothing, at most a tenth of their benefit, at most two tenths, … all of it. */
  readonly byTenthOfBenefit: readonly number[]
}

export type Change = {
  readonly beneficiaryId: BeneficiaryId
  readonly before: Yen
  readonly after: Yen
  readonly change: YenDifference
  readonly expectedBenefit: Yen
}

/** Two rules over one roll, side by side. */
export type Comparison = {
  readonly before: Distribution
  readonly after: Distribution
  readonly more: number
  readonly less: number
  readonly same: number
  /** The largest first, whichever way they go. */
  readonly biggestChanges: readonly Change[]
}

export const compare = (before: Allocation, after: Allocation, most: number): Comparison => {
  const changes = changesOf(before, after)
  const count = (isMeant: (change: number) => boolean) => changes.filter(({ change }) => isMeant(change)).length
  return {
    before: distributionOf(before),
    after: distributionOf(after),
    more: count((change) => change > 0),
    less: count((change) => change < 0),
    same: count((change) => change === 0),
    biggestChanges: changes
      .filter(({ change }) => change !== 0)
      .toSorted(byChange)
      .slice(0, most),
  }
}

const byChange = (a: Change, b: Change): number => Math.abs(b.change) - Math.abs(a.change) || (a.beneficiaryId < b.beneficiaryId ? -1 : 1)

/** Whoever stands on one roll alone bears nothing by the other rule. */
const changesOf = (before: Allocation, after: Allocation): Change[] => {
  const feesBefore = new Map(before.fees.map(({ beneficiaryId, fee }) => [beneficiaryId, fee]))
  const feesAfter = new Map(after.fees.map(({ beneficiaryId, fee }) => [beneficiaryId, fee]))
  const payers = new Map([...before.bearings, ...after.bearings].map(({ beneficiary }) => [beneficiary.beneficiaryId, beneficiary]))
  return [...payers.values()].map(({ beneficiaryId, expectedBenefit }) => {
    const [was, is] = [feesBefore.get(beneficiaryId) ?? yen(0), feesAfter.get(beneficiaryId) ?? yen(0)]
    return { beneficiaryId, before: was, after: is, change: difference(is, was), expectedBenefit }
  })
}

export const distributionOf = ({ fees, bearings, total }: Allocation): Distribution => {
  const sorted = fees.map(({ fee }) => fee).toSorted((a, b) => a - b)
  const at = (quarter: number): Yen => sorted[Math.ceil((quarter * (sorted.length - 1)) / 4)] ?? yen(0)
  const byTenthOfBenefit: number[] = Array.from({ length: 11 }, () => 0)
  for (const [index, fee] of fees.entries()) {
    const tenth = tenthOf(fee, bearings[index]?.beneficiary.expectedBenefit ?? yen(0))
    byTenthOfBenefit[tenth] = (byTenthOfBenefit[tenth] ?? 0) + 1
  }
  return {
    total,
    payers: fees.length,
    paying: fees.filter(({ fee }) => fee > 0).length,
    quarters: [at(0), at(1), at(2), at(3), at(4)],
    byTenthOfBenefit,
  }
}

const tenthOf = ({ fee }: Fee, benefit: Yen): number => {
  if (fee === 0) return 0
  const tenths = BigInt(fee) * 10n
  return Number((tenths + BigInt(benefit) - 1n) / BigInt(benefit))
}
