import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Awaited } from '../../projects/awaited.tsx'
import { Bars } from '../../projects/bars.tsx'
import { dateText } from '../../shell/date.ts'
import { useLocale } from '../../shell/locale.ts'
import { Notice } from '../../shell/notice.tsx'
import { Page } from '../../shell/page.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { OfCity } from '../city.tsx'
import { type YearStatement, yearQuery } from '../grant/grant-queries.ts'
import { useDistrictNames } from '../names.tsx'
import { useBooksTexts, useDeskTexts, useGrantTexts } from '../texts.ts'
import { BooksPages } from './books-pages.tsx'
import { YearPapers } from './retention.tsx'
import { Review } from './review.tsx'

const route = getRouteApi('/fees/books/years/$fiscalYear')

type StatementProps = { readonly statement: YearStatement }

const figures = ['determined', 'received', 'writtenOff', 'refundDue', 'outstanding'] as const

const Rows = ({ statement: { rows, fiscalYear } }: StatementProps) => {
  const { year: texts } = useGrantTexts()
  const { yen } = useDeskTexts()
  const nameOf = useDistrictNames(rows.map(({ districtId }) => districtId))
  const sum = (name: (typeof figures)[number]) => rows.reduce((all, row) => all + row[name], 0)
  if (rows.length === 0) return <p className='mt-6'>{texts.none}</p>
  return (
    <>
      <Bars
        title={texts.chart}
        bars={figures.map((name) => ({ key: name, label: texts.figures[name], value: Math.max(0, sum(name)), words: yen(sum(name)) }))}
      />
      <Table
        caption={texts.rows}
        file={`statement-${fiscalYear}.csv`}
        rows={rows}
        keyOf={({ districtId, part }) => `${districtId}/${part}`}
        columns={[
          { label: texts.district, cell: ({ districtId }) => nameOf(districtId) },
          { label: texts.part, cell: ({ part }) => texts.parts[part] },
          ...figures.map((name) => ({
            label: texts.figures[name],
            numeric: true as const,
            cell: (row: (typeof rows)[number]) => yen(row[name]),
            text: (row: (typeof rows)[number]) => row[name],
          })),
        ]}
      />
    </>
  )
}

const others = ['lateCharges', 'costs', 'grantedFees', 'grantedOwn'] as const

const Further = ({ statement: { further, fiscalYear } }: StatementProps) => {
  const { year: texts } = useGrantTexts()
  const { yen } = useDeskTexts()
  const nameOf = useDistrictNames(further.map(({ districtId }) => districtId))
  if (further.length === 0) return null
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.further}</h2>
      <Table
        caption={texts.further}
        file={`statement-further-${fiscalYear}.csv`}
        rows={further}
        keyOf={({ districtId }) => districtId}
        columns={[
          { label: texts.district, cell: ({ districtId }) => nameOf(districtId) },
          ...others.map((name) => ({
            label: texts.others[name],
            numeric: true as const,
            cell: (row: (typeof further)[number]) => yen(row[name]),
            text: (row: (typeof further)[number]) => row[name],
          })),
        ]}
      />
    </section>
  )
}

const Sheet = ({ code }: { readonly code: string }) => {
  const fiscalYear = Number(route.useParams().fiscalYear)
  const { year: texts } = useGrantTexts()
  const { journal } = useBooksTexts()
  const desk = useDeskTexts()
  const locale = useLocale()
  const query = useQuery(yearQuery(useShell(), code, fiscalYear))
  const neighbour = (year: number) => (
    <Link to='/fees/books/years/$fiscalYear' params={{ fiscalYear: `${year}` }} className='link'>
      {desk.year(year)}
    </Link>
  )
  return (
    <Awaited query={query} title={texts.title(desk.year(fiscalYear))}>
      {(statement) => (
        <Page
          title={texts.title(desk.year(fiscalYear))}
          caption={desk.section}
          trail={[
            { label: desk.today.title, to: '/fees' },
            { label: journal.title, to: '/fees/books' },
          ]}
        >
          <BooksPages />
          <p className='mt-4 max-w-3xl'>{texts.lead}</p>
          <Notice>{statement.isFinal ? texts.final : texts.provisional(dateText(locale, statement.closesOn))}</Notice>
          <YearPapers papers={statement.papers} />
          {statement.unsettled.length > 0 && (
            <Notice tone='warning' title={texts.unsettled(statement.unsettled.length)}>
              <Link to='/fees/grants' className='link'>
                {texts.toGrants}
              </Link>
            </Notice>
          )}
          <Rows statement={statement} />
          <Further statement={statement} />
          <Review code={code} fiscalYear={fiscalYear} />
          <nav aria-label={texts.years} className='no-print mt-6 flex gap-6'>
            {neighbour(fiscalYear - 1)}
            {neighbour(fiscalYear + 1)}
          </nav>
        </Page>
      )}
    </Awaited>
  )
}

/** What a fiscal year comes to, and what it hands on. */
export const YearPage = () => <OfCity title={useGrantTexts().year.heading}>{(code) => <Sheet code={code} />}</OfCity>
