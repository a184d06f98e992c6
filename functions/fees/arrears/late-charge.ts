import { rounded, sumOf, type Yen, yen } from '../../kernel/money.ts'
import { type Exact, exact, exactOf, figureOf, one, type Ratio, times, zero } from '../../kernel/money-exact.ts'
import { addDays, daysIn, type LocalDate, lastDayOf } from '../../kernel/time.ts'
import type { ChargedDays, LateCharge, LateChargeTerms } from './late-charge-contract.ts'
import { type RateTable, ratesOf } from './late-charge-rate.ts'

/** What was taken off the unpaid fee, and on which day: from the day after it the base is less. */
export type Reduction = { readonly on: LocalDate; readonly amount: Yen }

/** Days for which collection was deferred (徴収猶予). */
export type Deferred = { readonly from: LocalDate; readonly until: LocalDate }

type Overdue = {
  readonly dueOn: LocalDate
  readonly fee: Yen
  readonly reductions: readonly Reduction[]
  readonly deferrals?: readonly Deferred[] | undefined
}

/**
 * The late charge of an overdue fee until a day, that day counted (17-8(4)): base × rate × days, for each stretch of days with
 * one base and one rate, each cut to the yen, their sum cut as the ordinance has it.
 */
export const lateCharge = (
  overdue: Overdue,
  terms: LateChargeTerms,
  { on, rates }: { readonly on: LocalDate; readonly rates: RateTable },
): LateCharge => {
  const days = stretches(overdue, on).flatMap(({ from, until }) => charged(overdue, terms, { from, until, rates }))
  const sum = sumOf(days.map(({ amount }) => amount))
  return { on, amount: cutTo(sum, terms.charge), sum, days }
}

type Stretch = { readonly from: LocalDate; readonly until: LocalDate }

/** From the day after the due date, split where the first month ends, where a year begins, where a deferral begins and ends, and after each day on which something was paid. */
const stretches = ({ dueOn, reductions, deferrals = [] }: Overdue, on: LocalDate): readonly Stretch[] => {
  const first = addDays(dueOn, 1)
  const years = Array.from({ length: Math.max(0, yearOf(on) - yearOf(first)) }, (_, at) => `${yearOf(first) + 1 + at}-01-01` as LocalDate)
  const paid = reductions.filter(({ amount }) => amount > 0).map(({ on: paidOn }) => addDays(paidOn, 1))
  const eased = deferrals.flatMap(({ from, until }) => [from, addDays(until, 1)])
  const starts = [...new Set([first, addDays(lastDayOf(first, 1), 1), ...years, ...paid, ...eased])]
    .filter((start) => start >= first && start <= on)
    .toSorted()
  return starts.map((from, at) => {
    const next = starts[at + 1]
    return { from, until: next ? addDays(next, -1) : on }
  })
}

const charged = (
  { dueOn, fee, reductions, deferrals = [] }: Overdue,
  terms: LateChargeTerms,
  { from, until, rates }: Stretch & { readonly rates: RateTable },
): readonly ChargedDays[] => {
  const paid = reductions.filter((reduction) => reduction.on < from).reduce((sum, { amount }) => sum + amount, 0)
  const base = cutTo(yen(Math.max(0, fee - paid)), terms.base)
  const isDeferred = deferrals.some((deferred) => deferred.from <= from && until <= deferred.until)
  const part = isDeferred ? parts[terms.whileDeferred ?? 'whole'] : one
  const ofYear = base > 0 && part.numerator > 0n ? ratesOf(terms, yearOf(from), rates) : undefined
  if (!ofYear) return []
  const days = daysIn(from, until)
  const full = until <= lastDayOf(addDays(dueOn, 1), 1) ? ofYear.firstMonth : ofYear.after
  const rate = times(full, part)
  return [{ from, until, days, base, rate: figureOf(rate), amount: accrued({ base, rate, from, until }, terms.yearDays) }]
}

const parts = { whole: one, half: exactOf('0.5' as Ratio), nothing: zero }

/** base × rate × days, within one calendar year, cut to the yen. */
export const accrued = (
  { base, rate, from, until }: Stretch & { readonly base: Yen; readonly rate: Exact },
  yearDays: LateChargeTerms['yearDays'],
): Yen => {
  const days = yearDays === '365' ? 365 : daysIn(`${yearOf(from)}-01-01` as LocalDate, `${yearOf(from)}-12-31` as LocalDate)
  const share = exact(BigInt(base) * rate.numerator * BigInt(daysIn(from, until)), rate.denominator * BigInt(days))
  return rounded(share, { unit: 1, mode: 'down' })
}

const yearOf = (date: LocalDate): number => Number(date.slice(0, 4))

/** What is left of an amount after the cut. */
export const cutTo = (amount: Yen, { unit, nothingBelow }: LateChargeTerms['base']): Yen =>
  amount < nothingBelow ? yen(0) : rounded(exact(BigInt(amount)), { unit, mode: 'down' })
