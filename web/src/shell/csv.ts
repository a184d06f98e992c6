type Cell = string | number | undefined

// A spreadsheet runs text that begins like a formula, in the wide form too.
const harmless = (cell: Cell) => (typeof cell === 'string' && /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : String(cell ?? ''))

const quoted = (cell: Cell) => `"${harmless(cell).replaceAll('"', '""')}"`

/** A table as spreadsheets in Japan open it without asking, like those of the server: UTF-8 with its mark, CRLF. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string => `\uFEFF${rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`
