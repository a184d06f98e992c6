import { Bars } from '../../projects/bars.tsx'
import { Notice } from '../../shell/notice.tsx'
import { Table } from '../../shell/table.tsx'
import { useDeskTexts, useGrantTexts } from '../texts.ts'
import type { SpendingYear } from './grant-queries.ts'

type Row = NonNullable<SpendingYear['rows']>[number]

type SpendingProps = {
  readonly years: readonly SpendingYear[]
  /** Whether it says what may still be asked for: that is of the organization and the municipality alone. */
  readonly forAsking?: boolean
}

const granted = ({ grantedFees, grantedOwn }: Row) => grantedFees + grantedOwn

const Year = ({ year: { fiscalYear, isWithheld, rows = [] }, forAsking }: { readonly year: SpendingYear; readonly forAsking: boolean }) => {
  const { spending: texts, kinds } = useGrantTexts()
  const desk = useDeskTexts()
  const { yen } = desk
  const money = (label: string, of: (row: Row) => number) => ({
    label,
    numeric: true as const,
    cell: (row: Row) => <span className='whitespace-nowrap'>{yen(of(row))}</span>,
    text: of,
  })
  const title = texts.of(desk.year(fiscalYear))
  const resultsOf = ({ results }: Row) => results.map(({ indicator, figure, unit }) => `${indicator} ${figure} ${unit}`).join(' / ') || '–'
  if (isWithheld)
    return (
      <section>
        <h3 className='mt-8 text-std-20B-150'>{title}</h3>
        <Notice>{texts.withheld}</Notice>
      </section>
    )
  return (
    <section>
      <h3 className='mt-8 text-std-20B-150'>{title}</h3>
      <Bars
        title={texts.chart}
        most={Math.max(1, ...rows.map((row) => Math.max(granted(row), row.spent)))}
        bars={rows.map((row) => ({ key: row.activity, label: row.activity, value: row.spent, words: `${yen(row.spent)} / ${yen(granted(row))}` }))}
      />
      <Table
        caption={title}
        file={`spending-${fiscalYear}.csv`}
        rows={rows}
        keyOf={({ activity }) => activity}
        columns={[
          { label: texts.activity, cell: ({ activity }) => activity },
          { label: texts.kind, cell: ({ kind }) => (kind ? kinds[kind] : '–') },
          money(texts.planned, ({ planned }) => planned),
          ...(forAsking ? [money(texts.available, ({ available }) => available)] : []),
          money(texts.fees, ({ grantedFees }) => grantedFees),
          money(texts.own, ({ grantedOwn }) => grantedOwn),
          money(texts.spent, ({ spent }) => spent),
          { label: texts.state, cell: (row) => (row.isDetermined ? texts.states.determined : granted(row) > 0 ? texts.states.reported : '–') },
          { label: texts.results, cell: resultsOf },
        ]}
      />
    </section>
  )
}

/** Budget against actual by activity: drawn, and the figures beside. */
export const Spending = ({ years, forAsking = false }: SpendingProps) => {
  const { spending: texts } = useGrantTexts()
  // A year without a budget or a grant says nothing.
  const told = years.filter(({ isWithheld, rows = [] }) => isWithheld || rows.length > 0)
  if (told.length === 0) return null
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.title}</h2>
      <p className='mt-2 max-w-3xl'>{forAsking ? texts.lead : texts.publicLead}</p>
      {told.map((year) => (
        <Year key={year.fiscalYear} year={year} forAsking={forAsking} />
      ))}
    </section>
  )
}
