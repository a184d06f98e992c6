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
  const records = [recordOf(columns.map((column) => column[language]))]
  for await (const row of rows) records.push(recordOf(columns.map((column) => harmless(column.value(row)))))
  return `\ufeff${records.join('')}`
}

const recordOf = (cells: readonly Cell[]): string => `${cells.map(quoted).join(',')}\r\n`

/** RFC 4180; a library for these lines weighs 11 KiB in every bundle (ADR 0012). */
const quoted = (cell: Cell): string => {
  const text = String(cell ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A spreadsheet runs text that begins like a formula, in the wide form too. A number is never text, however it is signed. */
const harmless = (cell: Cell): Cell => (typeof cell === 'string' && /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell)
