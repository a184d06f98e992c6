import { type Exact, exactOf, isLess, plus, type Ratio, smaller } from '../../kernel/money-exact.ts'
import { lateChargeAboveLimit, ratesNotKnown } from '../problems.ts'
import type { LateChargeTerms, RateProfile } from './late-charge-contract.ts'

/** A family of rates: those of the text, and what is added to the base rate of a year while that is low. */
export type ProfileRates = {
  readonly code: RateProfile
  readonly firstMonth: Ratio
  readonly after: Ratio
  readonly addedInFirstMonth: Ratio
  readonly addedAfter: Ratio
}

/** The rates the product ships, with the years that were imported since. */
export type RateTable = {
  readonly profiles: readonly ProfileRates[]
  readonly years: readonly { readonly year: number; readonly base: Ratio; readonly source: string }[]
}

export type YearRates = { readonly firstMonth: Exact; readonly after: Exact }

/** 17-8(4): at most 14.5 % a year, whatever a table or an ordinance says. */
export const limit = exactOf('0.145' as Ratio)

/** The rates of one calendar year; a year outside the table is refused, never guessed. */
export const ratesOf = ({ rate }: LateChargeTerms, year: number, table: RateTable): YearRates | undefined => {
  switch (rate.by) {
    case 'nothing':
      return undefined
    case 'ordinance':
      return clamped(exactOf(rate.firstMonth), exactOf(rate.after))
    case 'profile':
      return clamped(...specialRates(rate.profile, year, table))
  }
}

const specialRates = (profile: RateProfile, year: number, { profiles, years }: RateTable): readonly [Exact, Exact] => {
  const family = profiles.find(({ code }) => code === profile)
  if (!family) throw new RangeError(`there is no family of rates ${profile}`)
  const [firstMonth, after] = [exactOf(family.firstMonth), exactOf(family.after)]
  const base = baseOf(year, years)
  // The special rates hold in a year whose base rate is below that of the first month in the text.
  if (!isLess(base, firstMonth)) return [firstMonth, after]
  return [smaller(firstMonth, plus(base, exactOf(family.addedInFirstMonth))), smaller(after, plus(base, exactOf(family.addedAfter)))]
}

/** The base rate of a year, or the refusal. */
export const baseOf = (year: number, years: RateTable['years']): Exact => {
  const found = years.find((each) => each.year === year)
  const known = years.map((each) => each.year).toSorted((a, b) => a - b)
  if (!found) throw ratesNotKnown({ asked: year, coversFrom: known[0] ?? 0, coversUntil: known.at(-1) ?? 0 })
  return exactOf(found.base)
}

const clamped = (firstMonth: Exact, after: Exact): YearRates => ({ firstMonth: smaller(firstMonth, limit), after: smaller(after, limit) })

/** What an ordinance names itself is refused above the limit, when it is set and not when somebody pays. */
export const requireWithinLimit = ({ rate }: LateChargeTerms): void => {
  if (rate.by !== 'ordinance') return
  const above = [rate.firstMonth, rate.after].filter((each) => isLess(limit, exactOf(each)))
  if (above.length > 0) throw lateChargeAboveLimit({ rates: above, limit: '0.145' })
}
