import { Link } from '@tanstack/react-router'
import { useTexts } from '../shell/locale.ts'
import type { DirectorySearch } from '../shell/search.ts'
import { Table } from '../shell/table.tsx'
import { loosened } from './directory-filter.ts'

type PrefectureTableProps = {
  readonly counts: ReadonlyMap<string, number>
  readonly names: ReadonlyMap<string, string>
  readonly search: DirectorySearch
}

/** What the map shows, to be read, heard, copied and reached by keyboard. */
export const PrefectureTable = ({ counts, names, search }: PrefectureTableProps) => {
  const texts = useTexts()
  const kept = loosened(search, 'prefecture')
  const rows = [...names].map(([code, name]) => ({ code, name, count: counts.get(code) ?? 0 })).filter(({ count }) => count > 0)
  if (rows.length === 0) return null
  return (
    <details className='mt-4'>
      <summary className='link min-h-11 cursor-pointer py-2'>{texts.directory.mapAsTable}</summary>
      <Table
        caption={texts.directory.map}
        file='members-by-prefecture.csv'
        rows={rows}
        keyOf={({ code }) => code}
        columns={[
          {
            label: texts.member.prefecture,
            text: ({ name }) => name,
            cell: ({ code, name }) => (
              <Link to='/directory' search={{ ...kept, prefecture: code }} className='link'>
                {name}
              </Link>
            ),
          },
          { label: texts.directory.members, numeric: true, cell: ({ count }) => count },
        ]}
      />
    </details>
  )
}
