import { useQuery } from '@tanstack/react-query'
import { Awaited } from '../../projects/awaited.tsx'
import { Notice } from '../../shell/notice.tsx'
import { Page } from '../../shell/page.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { Tag } from '../../shell/tag.tsx'
import { OfCity } from '../city.tsx'
import { checksQuery } from '../money-queries.ts'
import type { BooksCheck } from '../queries.ts'
import { useBooksTexts, useDeskTexts } from '../texts.ts'
import { BooksPages } from './books-pages.tsx'

type Row = { readonly name: string; readonly failed: number }

const Results = ({ check: { findings, brokenSeal } }: { readonly check: BooksCheck }) => {
  const { checks: texts } = useBooksTexts()
  const rows: readonly Row[] = [
    ...findings.map(({ check, differences }) => ({ name: texts.names[check], failed: differences.length })),
    { name: texts.seal, failed: brokenSeal === undefined ? 0 : 1 },
  ]
  const wordsOf = ({ failed }: Row) => (failed === 0 ? texts.passed : texts.failed(failed))
  return (
    <Table
      caption={texts.caption}
      file='books-checks.csv'
      rows={rows}
      keyOf={({ name }) => name}
      columns={[
        { label: texts.check, cell: ({ name }) => name },
        { label: texts.result, cell: (row) => <Tag tone={row.failed === 0 ? 'good' : 'bad'}>{wordsOf(row)}</Tag>, text: wordsOf },
      ]}
    />
  )
}

const Differences = ({ findings }: Pick<BooksCheck, 'findings'>) => {
  const { checks: texts } = useBooksTexts()
  const { yen } = useDeskTexts()
  const rows = findings.flatMap(({ check, differences }) => differences.map((difference) => ({ check, ...difference })))
  if (rows.length === 0) return null
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.differences}</h2>
      <Table
        caption={texts.differences}
        file='books-differences.csv'
        rows={rows}
        keyOf={({ check, about }) => `${check} ${about}`}
        columns={[
          { label: texts.check, cell: ({ check }) => texts.names[check] },
          { label: texts.about, cell: ({ about }) => <code className='break-all'>{about}</code>, text: ({ about }) => about },
          { label: texts.expected, numeric: true, cell: ({ expected }) => yen(expected), text: ({ expected }) => expected },
          { label: texts.found, numeric: true, cell: ({ found }) => yen(found), text: ({ found }) => found },
        ]}
      />
    </section>
  )
}

const Sheet = ({ code }: { readonly code: string }) => {
  const { checks: texts } = useBooksTexts()
  const desk = useDeskTexts()
  const query = useQuery(checksQuery(useShell(), code))
  return (
    <Awaited query={query} title={texts.title}>
      {(check) => (
        <Page title={texts.title} caption={desk.section} trail={[{ label: desk.today.title, to: '/fees' }]}>
          <p className='mt-4 max-w-3xl'>{texts.lead}</p>
          <BooksPages here='checks' />
          <Notice tone={check.isSound ? 'success' : 'error'} announced title={check.isSound ? texts.sound : texts.unsound} />
          {check.brokenSeal !== undefined && <Notice tone='error'>{texts.brokenSeal(check.brokenSeal)}</Notice>}
          <Results check={check} />
          <Differences findings={check.findings} />
        </Page>
      )}
    </Awaited>
  )
}

/** Whether the books agree with themselves and with the bank, now. */
export const Checks = () => <OfCity title={useBooksTexts().checks.title}>{(code) => <Sheet code={code} />}</OfCity>
