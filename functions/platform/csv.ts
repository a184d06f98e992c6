import { stringify } from 'csv-stringify/sync'
import type { Language } from '../kernel/page.ts'

type Cell = string | number | undefined

/** A column of a table for spreadsheets: what it is called in both languages, and its value in a row. */
export type CsvColumn<Row> = { readonly ja: string; readonly en: string; readonly value: (row: Row) => Cell }

/** A table as spreadsheets in Japan open it without asking: UTF-8 with its mark, CRLF, headings in one language. */
export const toCsv = async <Row>(
  columns: readonly CsvColumn<Row>[],
  rows: Iterable<Row> | AsyncIterable<Row>,
  language: Language,
): Promise<string> => {
  const records: Cell[][] = [columns.map((column) => column[language])]
  for await (const row of rows) records.push(columns.map((column) => harmless(column.value(row))))
  // The library quotes its own line end only, but a lone LF inside a cell would break the row as well.
  return stringify(records, { bom: true, record_delimiter: '\r\n', quoted_match: /[\r\n]/ })
}

/** A spreadsheet runs text that begins like a formula, in the wide form too. A number is never text, however it is signed. */
const harmless = (cell: Cell): Cell => (typeof cell === 'string' && /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell)
