import * as z from 'zod'
import { type Infer, lazy } from '../../kernel/schema.ts'
import { addDays, type FiscalYear, LocalDate } from '../../kernel/time.ts'
import { calendarNotKnown } from '../problems.ts'

const monthDay = () => z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/)

/** When a municipality is closed besides public holidays. */
export const ClosedDays = lazy(() =>
  z
    .strictObject({
      weekdays: z.array(z.int().min(0).max(6)).max(6).default([0, 6]).meta({ description: '0 is Sunday' }),
      yearEnd: z.strictObject({ from: monthDay(), until: monthDay() }).optional(),
      days: z.array(LocalDate()).max(366).default([]),
    })
    .meta({ id: 'LevyClosedDays' }),
)
export type ClosedDays = Infer<typeof ClosedDays>

export type Holidays = { readonly coversFrom: LocalDate; readonly coversUntil: LocalDate; readonly items: readonly { readonly on: LocalDate }[] }
export type Calendar = { readonly closed: ClosedDays; readonly holidays: Holidays }

/** The last day of a due period as the ordinance names it, which says to which year the money belongs, and the day to which closed days move it. */
export type Due = { readonly namedOn: LocalDate; readonly dueOn: LocalDate }

export const dueDates = (fiscalYear: FiscalYear, monthDays: readonly string[], calendar: Calendar): readonly Due[] =>
  monthDays.map((day) => {
    const namedOn = existing(`${Number(day.slice(0, 2)) >= 4 ? fiscalYear : fiscalYear + 1}-${day}`)
    return { namedOn, dueOn: nextOpenDay(namedOn, calendar) }
  })

/** 29 February of other years, and 31 of short months, are the last day of their month. */
const existing = (date: string): LocalDate => {
  const valid = LocalDate().safeParse(date).data
  return valid ?? existing(`${date.slice(0, 8)}${String(Number(date.slice(8)) - 1).padStart(2, '0')}`)
}

export const nextOpenDay = (date: LocalDate, calendar: Calendar): LocalDate =>
  isClosed(date, calendar) ? nextOpenDay(addDays(date, 1), calendar) : date

const isClosed = (date: LocalDate, { closed, holidays }: Calendar): boolean => {
  const { coversFrom, coversUntil, items } = holidays
  if (date < coversFrom || date > coversUntil) throw calendarNotKnown({ asked: date, coversFrom, coversUntil })
  const [weekday, monthDay] = [new Date(`${date}T00:00:00Z`).getUTCDay(), date.slice(5)]
  const { yearEnd } = closed
  const atYearEnd = yearEnd !== undefined && (monthDay >= yearEnd.from || monthDay <= yearEnd.until)
  return closed.weekdays.includes(weekday) || atYearEnd || closed.days.includes(date) || items.some(({ on }) => on === date)
}
