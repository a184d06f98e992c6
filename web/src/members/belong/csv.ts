type Cell = string | undefined

// A spreadsheet runs text that begins like a formula, in the wide form too.
const harmless = (cell: string) => (/^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell)

const quoted = (cell: Cell) => `"${harmless(cell ?? '').replaceAll('"', '""')}"`

/** A table as spreadsheets in Japan open it without asking, like those of the server: UTF-8 with its mark, CRLF. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string => `\uFEFF${rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`

/** Handed to the browser as a file. */
export const saveCsv = (rows: readonly (readonly Cell[])[], filename: string): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([csvOf(rows)], { type: 'text/csv;charset=utf-8' }))
  link.download = filename
  link.click()
  URL.revokeObjectURL(link.href)
}
