import type { ReactNode } from 'react'
import { RowsButton } from './csv-button.tsx'
import type { Whole } from './list.ts'

type Words = string | number

export type Column<Row> = {
  readonly label: string
  readonly cell: (row: Row) => ReactNode
  readonly numeric?: boolean
}

/** A column of a table that can be saved: its cell is words, or says what it is in words, or is an act, which no file has. */
export type SavedColumn<Row> = Column<Row> &
  (
    | { readonly cell: (row: Row) => Words; readonly text?: never; readonly isAct?: never }
    | { readonly text: (row: Row) => Words | undefined; readonly isAct?: never }
    | { readonly isAct: true; readonly text?: never }
  )

type Saved<Row> = {
  readonly file: string
  /** Where the table shows a part of them: a file has all rows. */
  readonly whole?: Whole<Row> | undefined
  readonly columns: readonly SavedColumn<Row>[]
}

/** A table without a file of its own stands beside the button of a file the server makes. */
type Shown<Row> = { readonly file?: never; readonly whole?: never; readonly columns: readonly Column<Row>[] }

type TableProps<Row> = {
  readonly caption: string
  readonly captionShown?: boolean
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
} & (Saved<Row> | Shown<Row>)

const Label = ({ children }: { readonly children: ReactNode }) => (
  <span aria-hidden='true' className='block text-dns-14N-130 text-solid-gray-700 tabled:hidden'>
    {children}
  </span>
)

const align = (numeric: boolean | undefined) => (numeric ? 'tabled:text-right tabular-nums' : 'text-left')

// A dash stands for nothing on a screen; a file leaves the place empty.
const written = (words: Words | undefined) => (words === '–' ? undefined : words)

const recordsOf = <Row,>(columns: readonly SavedColumn<Row>[], rows: readonly Row[]) => {
  const kept = columns.flatMap((column) => (column.isAct ? [] : [{ label: column.label, words: column.text ?? column.cell }]))
  return [kept.map(({ label }) => label), ...rows.map((row) => kept.map(({ words }) => written(words(row))))]
}

/** The first column names the row. Roles are spelled out: narrow screens show rows as cards, and a browser forgets what a table was. */
export const Table = <Row,>({ caption, captionShown = false, rows, keyOf, ...kind }: TableProps<Row>) => (
  <div className='stacked mt-4'>
    {/* biome-ignore-start lint/a11y/noRedundantRoles: display: block takes a table's roles away; these give them back. */}
    <table role='table' className='w-full border-collapse text-std-16N-170'>
      <caption className={captionShown ? 'pb-2 text-left text-std-16B-170' : 'sr-only'}>{caption}</caption>
      <thead role='rowgroup'>
        <tr role='row' className='border-b border-solid-gray-900 bg-solid-gray-50'>
          {kind.columns.map((column) => (
            <th
              key={column.label}
              role='columnheader'
              scope='col'
              className={`px-3 whitespace-nowrap py-3 text-std-16B-170 ${align(column.numeric)}`}
            >
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role='rowgroup'>
        {rows.map((row) => (
          <tr key={keyOf(row)} role='row' className='border-b border-solid-gray-420 py-3 hover:bg-key-50'>
            {kind.columns.map((column, index) =>
              index === 0 ? (
                <th key={column.label} role='rowheader' scope='row' className='px-3 py-1.5 text-left tabled:min-w-28 text-std-16B-170 tabled:py-3'>
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.label} role='cell' className={`px-3 py-1.5 tabled:py-3 ${align(column.numeric)}`}>
                  <Label>{column.label}</Label>
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
    {/* biome-ignore-end lint/a11y/noRedundantRoles: see above. */}
    {kind.file !== undefined && (
      <div className='no-print mt-4'>
        <RowsButton caption={caption} filename={kind.file} rows={async (tell) => recordsOf(kind.columns, (await kind.whole?.(tell)) ?? rows)} />
      </div>
    )}
  </div>
)
