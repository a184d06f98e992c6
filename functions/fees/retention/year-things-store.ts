import { type FiscalYear, fiscalYearOf, type LocalDate } from '../../kernel/time.ts'
import { everyItem, type Question, type Stored, type Table } from '../../platform/dynamo-table.ts'
import { claimOf } from '../items.ts'
import type { Claim } from '../levy/claim.ts'

type Asked = Omit<Question, 'limit' | 'cursor'>

/** The things of a year as they are kept, each kind by what says of which year it is. */
export const thingsOfYear = (table: Table, code: string, fiscalYear: FiscalYear) => {
  const every = (question: Asked): Promise<Stored[]> => everyItem((cursor) => table.query({ ...question, limit: 1000, cursor }))
  const listed = (kind: string): Promise<Stored[]> => every({ index: 'things-by-municipality', pk: `${kind}#${code}` })
  const open = (kind: string): Promise<Stored[]> => every({ index: 'things-open', pk: `${kind}#${code}` })

  return {
    every,
    listed,
    open,
    isOfYear: (day: LocalDate): boolean => fiscalYearOf(day) === fiscalYear,
    /** Claims of all years: a paper may name claims of several. */
    claims: async (): Promise<readonly Claim[]> => (await listed('CLAIMS')).map(claimOf),
  }
}

export type YearThings = ReturnType<typeof thingsOfYear>
