import { Button } from '../shell/button.tsx'
import { useTexts } from '../shell/locale.ts'

type Cell = string | undefined

// A spreadsheet runs text that begins like a formula, in the wide form too.
const harmless = (cell: string) => (/^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell)

const quoted = (cell: Cell) => `"${harmless(cell ?? '').replaceAll('"', '""')}"`

/** A table that is whole in the browser already, as a file that spreadsheets in Japan open without asking. */
const save = (rows: readonly (readonly Cell[])[], filename: string): void => {
  const text = `\uFEFF${rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  link.download = filename
  link.click()
  URL.revokeObjectURL(link.href)
}

type RowsFileProps = { readonly caption: string; readonly filename: string; readonly rows: () => readonly (readonly Cell[])[] }

export const RowsFile = ({ caption, filename, rows }: RowsFileProps) => {
  const texts = useTexts()
  return (
    <Button look='outlined' onClick={() => save(rows(), filename)}>
      {texts.table.csv}
      <span className='sr-only'>{` ${caption}`}</span>
    </Button>
  )
}
