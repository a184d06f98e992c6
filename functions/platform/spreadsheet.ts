import { CsvError, parse } from 'csv-parse/sync'
import { type SheetLimits, UnreadableSheet } from './sheet.ts'
import { readWorkbook } from './workbook.ts'

export type SheetKind = 'csv' | 'xlsx'

/** A table as people send it, cell by cell as text: CSV in UTF-8 or CP932, or the first sheet of a workbook. */
export const readSheet = (bytes: Uint8Array, kind: SheetKind, limits: SheetLimits): readonly (readonly string[])[] => {
  const rows = kind === 'csv' ? readCsv(decoded(bytes), limits) : readWorkbook(bytes, limits)
  if (rows.length === 0) throw new UnreadableSheet('empty')
  if (rows.length > limits.rows) throw new UnreadableSheet('too-many-rows')
  if (rows.some((row) => row.length > limits.columns)) throw new UnreadableSheet('too-many-columns')
  return rows
}

/** What is not UTF-8 is what spreadsheets in Japan write; the web's Shift_JIS is CP932. */
const decoded = (bytes: Uint8Array): string => {
  for (const encoding of ['utf-8', 'shift_jis']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
    }
  }
  throw new UnreadableSheet('not-text')
}

const readCsv = (text: string, { rows }: SheetLimits): string[][] => {
  if (text.includes('\u0000')) throw new UnreadableSheet('not-text')
  try {
    // One row more than may be tells that there are too many, however many more there are.
    return parse(text, { relax_column_count: true, skip_empty_lines: true, max_record_size: 100_000, to: rows + 1 })
  } catch (error) {
    if (error instanceof CsvError) throw new UnreadableSheet('not-a-table')
    throw error
  }
}
