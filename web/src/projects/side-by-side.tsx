import type { ReactNode } from 'react'

export type ComparedRow = { readonly label: string; readonly cells: readonly (string | undefined)[] }

type SideBySideProps = {
  readonly caption: string
  readonly item: string
  readonly heads: readonly ReactNode[]
  readonly rows: readonly ComparedRow[]
}

const differs = ({ cells }: ComparedRow) => new Set(cells).size > 1

/** Two or three things with one line for each item; on a narrow screen it scrolls within itself, for side by side is the point of it. */
export const SideBySide = ({ caption, item, heads, rows }: SideBySideProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
  <section className='mt-6 overflow-x-auto' tabIndex={0} aria-label={caption}>
    <table className='w-full min-w-[40rem] table-fixed border-collapse'>
      <caption className='sr-only'>{caption}</caption>
      <thead>
        <tr className='border-b border-solid-gray-900 bg-solid-gray-50 align-top'>
          <th scope='col' className='w-36 px-3 py-3 text-left text-std-16B-170'>
            {item}
          </th>
          {heads.map((head, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the columns stay in their places.
            <th key={at} scope='col' className='px-3 py-3 text-left text-std-16B-170'>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.label} className='border-b border-solid-gray-420 align-top'>
            <th scope='row' className='px-3 py-3 text-left text-std-16B-170'>
              {row.label}
            </th>
            {row.cells.map((cell, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the columns stay in their places.
              <td key={at} className={`px-3 py-3 whitespace-pre-line ${differs(row) ? 'font-bold' : ''}`}>
                {cell ?? '–'}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
