import * as z from 'zod'
import { type Infer, lazy, text } from '../../kernel/schema.ts'
import { addDays, LocalDate, lastDayOf } from '../../kernel/time.ts'
import { calendarNotKnown } from '../problems.ts'

const MonthDay = lazy(() =>
  z
    .string()
    .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/)
    .meta({ examples: ['12-29'] }),
)

/** When a municipality is closed besides public holidays: weekdays and year end by its ordinance, and single days (Local Autonomy Act art. 4-2). */
export const ClosedDays = lazy(() =>
  z
    .strictObject({
      weekdays: z.array(z.number().int().min(0).max(6)).max(6).default([0, 6]).meta({ description: '0 is Sunday' }),
      yearEnd: z
        .strictObject({ from: MonthDay(), until: MonthDay() })
        .optional()
        .meta({ description: '年末年始: from a day in December to a day in January', examples: [{ from: '12-29', until: '01-03' }] }),
      days: z
        .array(z.strictObject({ on: LocalDate(), name: text(100) }))
        .max(366)
        .default([]),
    })
    .meta({ id: 'ClosedDays' }),
)
export type ClosedDays = Infer<typeof ClosedDays>

/** The public holidays as they ship in data/, with the days they reach from and to. */
export type Holidays = { readonly coversFrom: LocalDate; readonly coversUntil: LocalDate; readonly items: readonly { readonly on: LocalDate }[] }

/** The days of one municipality. */
export type Calendar = { readonly closed: ClosedDays; readonly holidays: Holidays }

/** Saturdays, Sundays and 29 December to 3 January, as nearly every municipality has it. */
export const usualClosedDays: ClosedDays = { weekdays: [0, 6], yearEnd: { from: '12-29', until: '01-03' }, days: [] }

/** Whether the municipality is closed on a day. Beyond the list of holidays it is not guessed. */
export const isClosed = (date: LocalDate, { closed, holidays }: Calendar): boolean => {
  const { coversFrom, coversUntil, items } = holidays
  if (date < coversFrom || date > coversUntil) throw calendarNotKnown({ asked: date, coversFrom, coversUntil })
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  const monthDay = date.slice(5)
  return (
    closed.weekdays.includes(weekday) ||
    (closed.yearEnd !== undefined && isWithin(monthDay, closed.yearEnd)) ||
    closed.days.some(({ on }) => on === date) ||
    items.some(({ on }) => on === date)
  )
}

const isWithin = (monthDay: string, { from, until }: { readonly from: string; readonly until: string }): boolean =>
  from <= until ? monthDay >= from && monthDay <= until : monthDay >= from || monthDay <= until

/** The day itself if the municipality is open, or else the next that is: a deadline moves later, never earlier (Local Autonomy Act art. 4-2(4)). */
export const nextOpenDay = (date: LocalDate, calendar: Calendar): LocalDate => {
  let day = date
  while (isClosed(day, calendar)) day = addDays(day, 1)
  return day
}

/** One month of public inspection: the day of the notice is not counted (Civil Code art. 140), opinions are taken until the next open day. */
export type Inspection = { readonly noticedOn: LocalDate; readonly endsOn: LocalDate; readonly opinionsUntil: LocalDate }

export const inspectionFrom = (noticedOn: LocalDate, calendar: Calendar): Inspection => {
  const endsOn = lastDayOf(addDays(noticedOn, 1), 1)
  return { noticedOn, endsOn, opinionsUntil: nextOpenDay(endsOn, calendar) }
}

/** The last day on which a notice still lets opinions end before a day: what a back-plan asks. */
export const latestNoticeBefore = (day: LocalDate, calendar: Calendar): LocalDate => {
  let noticedOn = addDays(day, -28)
  while (inspectionFrom(noticedOn, calendar).opinionsUntil >= day) noticedOn = addDays(noticedOn, -1)
  return noticedOn
}

/** A plan runs at most five years to the day (art. 17-7(2) vi). */
export const latestPeriodEnd = (startsOn: LocalDate): LocalDate => lastDayOf(startsOn, 60)
