import type { ReactNode } from 'react'

export type Column<Row> = {
  readonly label: string
  readonly cell: (row: Row) => ReactNode
  readonly numeric?: boolean
}

type TableProps<Row> = {
  readonly caption: string
  readonly captionShown?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
}

const Label = ({ children }: { readonly children: ReactNode }) => (
  <span aria-hidden='true' className='block text-dns-14N-130 text-solid-gray-700 sm:hidden'>
    {children}
  </span>
)

const align = (numeric: boolean | undefined) => (numeric ? 'sm:text-right tabular-nums' : 'text-left')

/** The first column names the row. Roles are spelled out: narrow screens show rows as cards, and a browser forgets what a table was. */
export const Table = <Row,>({ caption, captionShown = false, columns, rows, keyOf }: TableProps<Row>) => (
  <div className='stacked mt-4'>
    {/* biome-ignore-start lint/a11y/noRedundantRoles: display: block takes a table's roles away; these give them back. */}
    <table role='table' className='w-full border-collapse text-std-16N-170'>
      <caption className={captionShown ? 'pb-2 text-left text-std-16B-170' : 'sr-only'}>{caption}</caption>
      <thead role='rowgroup'>
        <tr role='row' className='border-b border-solid-gray-900 bg-solid-gray-50'>
          {columns.map((column) => (
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
            {columns.map((column, index) =>
              index === 0 ? (
                <th key={column.label} role='rowheader' scope='row' className='px-3 py-1.5 text-left text-std-16B-170 sm:py-3'>
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.label} role='cell' className={`px-3 py-1.5 sm:py-3 ${align(column.numeric)}`}>
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
  </div>
)
