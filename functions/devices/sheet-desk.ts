import { CsvError, parse } from 'csv-parse/sync'
import { rowsNotSound } from './problems.ts'

type Row = Readonly<Record<string, string>>

/** The rows of a sheet by the names of its columns; what is none, or too long, is refused whole. */
export const rowsOf = (text: string, { firstColumn, atMost }: { readonly firstColumn: string; readonly atMost: number }): readonly Row[] => {
  const rows = parsed(text, { firstColumn, atMost })
  if (rows.length > atMost) throw rowsNotSound({ rows: [{ row: atMost + 2, column: firstColumn, code: 'too_many' }] })
  return rows
}

const parsed = (text: string, { firstColumn, atMost }: { readonly firstColumn: string; readonly atMost: number }): readonly Row[] => {
  try {
    return parse(text, { bom: true, columns: true, skip_empty_lines: true, trim: true, max_record_size: 10_000, to: atMost + 1 })
  } catch (error) {
    if (error instanceof CsvError) throw rowsNotSound({ rows: [{ row: 1, column: firstColumn, code: 'not_a_table' }] })
    throw error
  }
}
