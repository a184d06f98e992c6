import { type FiscalYear, fiscalYearOf, type LocalDate, type Month, monthOf } from '../../kernel/time.ts'
import { monthClosed, monthNotOver, monthsStillOpen, yearClosed, yearNotOver } from '../problems.ts'

/** A fiscal year ends on 31 March and its accounts close on 31 May: in April and May two years are open (Local Autonomy Act art. 235-5). */
export const accountsCloseOn = (fiscalYear: FiscalYear): LocalDate => `${fiscalYear + 1}-05-31` as LocalDate

export const isOpenOn = (fiscalYear: FiscalYear, date: LocalDate): boolean => fiscalYear <= fiscalYearOf(date) && date <= accountsCloseOn(fiscalYear)

/** Money belongs to the year of the last day of its due period as the ordinance names it; after that year's accounts have closed, to the current one. */
export const belongingTo = (dueYear: FiscalYear, bookedOn: LocalDate): FiscalYear => (isOpenOn(dueYear, bookedOn) ? dueYear : fiscalYearOf(bookedOn))

/** Whether what is owed is of an earlier year than the one in which it is booked (滞納繰越). */
export const isArrears = (dueYear: FiscalYear, bookedYear: FiscalYear): boolean => dueYear < bookedYear

/** What has been closed so far. */
export type Closed = { readonly months: ReadonlySet<Month>; readonly years: ReadonlySet<FiscalYear> }

/** An entry is dated in a month and a year that are open. */
export const requireOpen = (closed: Closed, bookedOn: LocalDate, fiscalYear: FiscalYear): void => {
  const month = monthOf(bookedOn)
  if (closed.months.has(month)) throw monthClosed({ month })
  if (closed.years.has(fiscalYear) || !isOpenOn(fiscalYear, bookedOn)) throw yearClosed({ fiscalYear })
}

/** A month closes when it is over. */
export const closeMonth = (month: Month, today: LocalDate): void => {
  if (monthOf(today) <= month) throw monthNotOver({ month })
}

/** A year's accounts close after 31 May, when every month in which it was open is closed. */
export const closeYear = (fiscalYear: FiscalYear, closed: Closed, today: LocalDate): void => {
  const closesOn = accountsCloseOn(fiscalYear)
  if (today <= closesOn) throw yearNotOver({ closesOn })
  const open = monthsOf(fiscalYear).filter((month) => !closed.months.has(month))
  if (open.length > 0) throw monthsStillOpen({ months: open })
}

/** The fourteen months in which a year takes entries. */
export const monthsOf = (fiscalYear: FiscalYear): readonly Month[] =>
  Array.from({ length: 14 }, (_, at) => {
    const month = 3 + at
    return `${fiscalYear + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}` as Month
  })
