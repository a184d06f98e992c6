import * as z from 'zod'
import { type Infer, lazy } from './schema.ts'

/** A moment, UTC, to the millisecond: `2026-11-22T03:04:05.678Z`. */
export const Instant = lazy(() =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
    .brand('Instant')
    .meta({ id: 'Instant', format: 'date-time', examples: ['2026-11-22T03:04:05.678Z'] }),
)
export type Instant = Infer<typeof Instant>

/** A civil date in Tokyo. */
export const LocalDate = lazy(() =>
  z.iso
    .date()
    .brand('LocalDate')
    .meta({ id: 'LocalDate', examples: ['2026-11-22'] }),
)
export type LocalDate = Infer<typeof LocalDate>

/** A civil month in Tokyo: `2026-11`. */
export const Month = lazy(() =>
  z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .brand('Month')
    .meta({ id: 'Month', examples: ['2026-11'] }),
)
export type Month = Infer<typeof Month>

/** Tells the time; always an argument, so that a test or `npm run clock` can move it. */
export type Clock = () => Instant

export const instant = (at: Date): Instant => at.toISOString() as Instant

export const systemClock: Clock = () => instant(new Date())

// Japan has kept UTC+9 without summer time since 1952.
const tokyo = (at: Instant) => new Date(Date.parse(at) + 9 * 3_600_000).toISOString()

export const dateInTokyo = (at: Instant): LocalDate => tokyo(at).slice(0, 10) as LocalDate

export const monthInTokyo = (at: Instant): Month => tokyo(at).slice(0, 7) as Month

export const addDays = (date: LocalDate, days: number): LocalDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10) as LocalDate

export const monthOf = (date: LocalDate): Month => date.slice(0, 7) as Month

export const addMonths = (month: Month, months: number): Month => {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}` as Month
}

/** Japan's fiscal year is named after the year of its April: March 2027 belongs to 2026. */
export type FiscalYear = number & z.$brand<'FiscalYear'>

export const fiscalYearOf = (date: LocalDate): FiscalYear => {
  const year = Number(date.slice(0, 4))
  return (Number(date.slice(5, 7)) >= 4 ? year : year - 1) as FiscalYear
}

/**
 * The last day of a period of months that begins on a whole day (Civil Code art. 143): the eve of the corresponding day,
 * or the last day of the last month where that month has no such day.
 */
export const lastDayOf = (firstDay: LocalDate, months: number): LocalDate => {
  const lastMonth = addMonths(monthOf(firstDay), months)
  const endOfMonth = addDays(`${addMonths(lastMonth, 1)}-01` as LocalDate, -1)
  const sameDay = `${lastMonth}${firstDay.slice(7)}` as LocalDate
  return sameDay > endOfMonth ? endOfMonth : addDays(sameDay, -1)
}

/** How many days a period has, its first and its last among them; none when it ends before it begins. */
export const daysIn = (from: LocalDate, until: LocalDate): number => Math.max(0, (Date.parse(until) - Date.parse(from)) / 86_400_000 + 1)
