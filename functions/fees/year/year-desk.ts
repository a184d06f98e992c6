import type { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import type { FiscalYear, Month } from '../../kernel/time.ts'
import type { BooksStore } from '../books/books-store.ts'
import { monthsOf } from '../books/closing.ts'
import type { YearStatement } from './year-contract.ts'
import { type CarriedOver, carriedOver, counted, noTotals, yearStatement } from './year-statement.ts'
import type { YearStore } from './year-store.ts'

type Asking = { readonly store: { readonly books: Pick<BooksStore, 'ofMonth' | 'firstYear' | 'closed'>; readonly years: YearStore } }

/** What a year comes to: as it was stated when it closed, or from its journal while it is open. */
export const yearDesk = ({ store: { books, years } }: Asking) => {
  const totalsOf = async (code: string, fiscalYear: FiscalYear) => {
    let totals = noTotals
    for (const month of monthsOf(fiscalYear)) totals = await withMonth(totals, { code, fiscalYear, month })
    return totals
  }

  const withMonth = async (before: typeof noTotals, { code, fiscalYear, month }: { code: string; fiscalYear: FiscalYear; month: Month }) => {
    let totals = before
    let cursor: string | undefined
    do {
      const page = await books.ofMonth(code, month, { limit: 1000, cursor })
      totals = counted(totals, fiscalYear, page.items)
      cursor = page.cursor
    } while (cursor)
    return totals
  }

  const statementOf = async (code: LocalGovernmentCode, fiscalYear: FiscalYear): Promise<YearStatement> => {
    const stated = await years.statement(code, fiscalYear)
    return stated ?? yearStatement(fiscalYear, await totalsOf(code, fiscalYear), await carriedInto(code, fiscalYear))
  }

  /** What the year before left: it is stated once it is closed, and there is none before the first. */
  const carriedInto = async (code: LocalGovernmentCode, fiscalYear: FiscalYear): Promise<CarriedOver> => {
    const first = await books.firstYear(code)
    const before = (fiscalYear - 1) as FiscalYear
    return first === undefined || before < first ? new Map() : carriedOver(await statementOf(code, before))
  }

  return {
    statementOf,

    /** What each closed year came to is written down once, and before the next one: it begins with what this one left. */
    async stateClosed(code: LocalGovernmentCode): Promise<void> {
      const { years: closed } = await books.closed(code)
      for (const fiscalYear of [...closed].toSorted((a, b) => a - b))
        if (!(await years.statement(code, fiscalYear))) await years.saveStatement(code, await statementOf(code, fiscalYear))
    },
  }
}
