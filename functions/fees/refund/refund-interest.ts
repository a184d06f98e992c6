import { sumOf, type Yen, yen } from '../../kernel/money.ts'
import { type Exact, exactOf, figureOf, isLess, less, type Ratio, smaller, zero } from '../../kernel/money-exact.ts'
import { addDays, daysIn, type LocalDate, lastDayOf } from '../../kernel/time.ts'
import { accrued, cutTo } from '../arrears/late-charge.ts'
import type { ChargedDays, LateCharge } from '../arrears/late-charge-contract.ts'
import { baseOf, type RateTable } from '../arrears/late-charge-rate.ts'
import { feesPaid } from '../arrears/legal-order.ts'
import type { Claim } from '../levy/claim.ts'
import type { RefundTerms } from './refund-terms-contract.ts'

/** How the rate on refunds of local tax follows the base rate of a year; never above the ceiling. */
export type RefundRates = { readonly ceiling: Ratio; readonly belowBase: readonly { readonly from: number; readonly by: Ratio }[] }

export type RefundTables = { readonly rates: RateTable; readonly refundRates: RefundRates }

/** A part of what was overpaid, with the day on which it was paid and how that came about. */
export type Overpaid = { readonly on: LocalDate; readonly amount: Yen; readonly why: 'corrected' | 'mistaken' }

/**
 * What of the payments is above what is to be paid, oldest first, less what went back already. It follows from all payments and
 * corrections together: what was paid as determined and corrected later is the city's error, what came on top is the payer's.
 */
export const overpaidOf = (claim: Claim, rates: RateTable | undefined): readonly Overpaid[] => {
  const owed = Math.max(0, claim.determined - claim.writtenOff)
  let [paid, gone]: [number, number] = [0, claim.refunded]
  return feesPaid(claim, rates).flatMap(({ on, amount }) => {
    const from = Math.max(paid, owed)
    paid += amount
    const asDetermined = Math.max(owed, determinedOn(claim, on) - claim.writtenOff)
    const parts: Overpaid[] = [
      { on, amount: within(from, Math.min(paid, asDetermined)), why: 'corrected' },
      { on, amount: within(Math.max(from, asDetermined), paid), why: 'mistaken' },
    ]
    return parts.flatMap((part) => {
      const taken = Math.min(gone, part.amount)
      gone -= taken
      return part.amount > taken ? [{ ...part, amount: yen(part.amount - taken) }] : []
    })
  })
}

const within = (from: number, until: number): Yen => yen(Math.max(0, until - from))

/** What was determined on the day of a payment: a correction of the same day counts as later. */
const determinedOn = ({ corrections = [], determined }: Claim, day: LocalDate): number =>
  corrections.find(({ on }) => on >= day)?.before ?? determined

/** The interest on so much of what was overpaid, until a day, that day counted: for each part and year cut to the yen, their sum as the terms have it. */
export const refundInterest = (
  claim: Claim,
  { amount, terms }: { readonly amount: Yen; readonly terms: RefundTerms },
  { on, rates, refundRates }: RefundTables & { readonly on: LocalDate },
): LateCharge => {
  const days = firstOf(overpaidOf(claim, rates), amount).flatMap((part) => {
    const base = cutTo(part.amount, terms.base)
    if (base === 0 || terms.rate.by === 'nothing') return []
    return yearsIn(startOf(part, claim, terms), on).map(({ from, until }): ChargedDays => {
      const rate = rateOf(terms, Number(from.slice(0, 4)), { rates, refundRates })
      return { from, until, days: daysIn(from, until), base, rate: figureOf(rate), amount: accrued({ base, rate, from, until }, terms.yearDays) }
    })
  })
  const sum = sumOf(days.map(({ amount: each }) => each))
  return { on, amount: cutTo(sum, terms.interest), sum, days }
}

const firstOf = (parts: readonly Overpaid[], amount: Yen): readonly Overpaid[] => {
  let left: number = amount
  return parts.flatMap((part) => {
    const taken = Math.min(left, part.amount)
    left -= taken
    return taken > 0 ? [{ ...part, amount: yen(taken) }] : []
  })
}

const startOf = ({ on, why }: Overpaid, { dueOn }: Claim, { countsAfter }: RefundTerms): LocalDate => {
  switch (why) {
    case 'corrected':
      return addDays(countsAfter.corrected === 'later-of-payment-and-due-date' && dueOn > on ? dueOn : on, 1)
    case 'mistaken':
      return countsAfter.mistaken === 'payment' ? addDays(on, 1) : addDays(lastDayOf(addDays(on, 1), 1), 1)
  }
}

const yearsIn = (from: LocalDate, until: LocalDate): readonly { readonly from: LocalDate; readonly until: LocalDate }[] => {
  if (from > until) return []
  const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))]
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    from: at === 0 ? from : (`${first + at}-01-01` as LocalDate),
    until: first + at === last ? until : (`${first + at}-12-31` as LocalDate),
  }))
}

const rateOf = ({ rate }: RefundTerms, year: number, { rates, refundRates: { ceiling, belowBase } }: RefundTables): Exact => {
  switch (rate.by) {
    case 'nothing':
      return zero
    case 'ordinance':
      return exactOf(rate.yearly)
    case 'tax': {
      const base = baseOf(year, rates.years)
      const by = exactOf(belowBase.findLast(({ from }) => from <= year)?.by ?? ('0' as Ratio))
      return smaller(exactOf(ceiling), isLess(base, by) ? zero : less(base, by))
    }
  }
}
