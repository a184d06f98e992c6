import { addDays, addMonths, type LocalDate, type Month, monthOf } from '../../kernel/time.ts'
import type { Premises } from '../roll/roll.ts'
import type { FeeRule } from './fee-rule.ts'

/** What is levied at once: a year as a rule, less where a plan begins or ends within one. Both days are in it. */
export type LevyPeriod = { readonly from: LocalDate; readonly until: LocalDate }

const sameDayNextYear = (on: LocalDate): LocalDate => {
  const next = `${String(Number(on.slice(0, 4)) + 1).padStart(4, '0')}${on.slice(4)}`
  return (next.endsWith('-02-29') ? `${next.slice(0, 4)}-03-01` : next) as LocalDate
}

export const isAtMostOneYear = ({ from, until }: LevyPeriod): boolean => from <= until && until < sameDayNextYear(from)

const daysBetween = (from: LocalDate, until: LocalDate): number => (Date.parse(until) - Date.parse(from)) / 86_400_000

const monthsFrom = (from: LocalDate, until: LocalDate): Month[] => {
  const months: Month[] = []
  for (let month = monthOf(from); month <= monthOf(until); month = addMonths(month, 1)) months.push(month)
  return months
}

type PartYear = NonNullable<FeeRule['partYear']>

/** How much of the time from one day to another, both in it. */
const lengthOf = (from: LocalDate, until: LocalDate, by: PartYear['by']): number => {
  switch (by) {
    case 'days':
      return daysBetween(from, until) + 1
    case 'months-begun':
      return monthsFrom(from, until).length
    case 'whole-months':
      return monthsFrom(from, until).filter((month) => from <= `${month}-01` && until >= addDays(`${addMonths(month, 1)}-01` as LocalDate, -1)).length
  }
}

/** The parts of which a whole year of this rule is made: a rate is for a year, a total for the levy period. */
export const wholeYear = ({ raise, partYear }: FeeRule, { from, until }: LevyPeriod): number => {
  if (!partYear) return 1
  if (raise.by === 'total') return Math.max(1, lengthOf(from, until, partYear.by))
  return partYear.by === 'days' ? daysBetween(from, sameDayNextYear(from)) : 12
}

const later = (a: LocalDate, b: LocalDate | undefined) => (b !== undefined && b > a ? b : a)
const earlier = (a: LocalDate, b: LocalDate | undefined) => (b !== undefined && b < a ? b : a)

/** Of how many of these parts a place is charged. */
export const partOfYear = ({ partYear }: FeeRule, { from, until }: LevyPeriod, { openedOn, closedOn }: Premises): number => {
  if (!partYear) return 1
  if (partYear.counts === 'period') return lengthOf(from, until, partYear.by)
  const [first, last] = [later(from, openedOn), earlier(until, closedOn)]
  return first > last ? 0 : lengthOf(first, last, partYear.by)
}

/** Whether a place was open when this rule asks for it. */
export const wasOpen = ({ liable }: FeeRule, { from, until }: LevyPeriod, referenceOn: LocalDate, { openedOn, closedOn }: Premises): boolean => {
  const [first, last] = liable === 'on-reference-date' ? [referenceOn, referenceOn] : [from, until]
  return (openedOn === undefined || openedOn <= last) && (closedOn === undefined || closedOn >= first)
}

/** How often a rule has been uplifted by a day: once on the day itself, and once on each of its anniversaries. */
export const upliftsUntil = ({ uplift }: FeeRule, on: LocalDate): number => {
  if (!uplift || on < uplift.firstOn) return 0
  const years = Number(on.slice(0, 4)) - Number(uplift.firstOn.slice(0, 4))
  return on.slice(5) >= uplift.firstOn.slice(5) ? years + 1 : years
}
