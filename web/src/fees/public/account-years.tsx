import { Bars } from '../../projects/bars.tsx'
import { monthText } from '../../shell/date.ts'
import { useLocale } from '../../shell/locale.ts'
import { Notice } from '../../shell/notice.tsx'
import { Table } from '../../shell/table.tsx'
import type { AccountYear } from '../queries.ts'
import { useDeskTexts, usePublicTexts } from '../texts.ts'

type YearProps = { readonly year: AccountYear }

const figures = ['determined', 'received', 'writtenOff', 'refundDue', 'outstanding'] as const

const Figures = ({ year }: YearProps) => {
  const { accounts: texts } = usePublicTexts()
  const desk = useDeskTexts()
  const rows = figures.map((name) => ({ name, amount: year[name] ?? 0 }))
  return (
    <>
      {year.collectionRatePercent !== undefined && (
        <p className='mt-4 text-std-20B-150 tabular-nums' data-part='collection-rate'>
          {`${texts.rate} ${texts.percent(year.collectionRatePercent)}`}
        </p>
      )}
      <Bars
        title={texts.figures(desk.year(year.fiscalYear))}
        bars={rows.map(({ name, amount }) => ({ key: name, label: texts.names[name], value: amount, words: desk.yen(amount) }))}
      />
      <Table
        caption={texts.figures(desk.year(year.fiscalYear))}
        file={`accounts-${year.fiscalYear}.csv`}
        rows={rows}
        keyOf={({ name }) => name}
        columns={[
          { label: texts.figure, cell: ({ name }) => texts.names[name] },
          { label: texts.amount, numeric: true, cell: ({ amount }) => desk.yen(amount), text: ({ amount }) => amount },
        ]}
      />
    </>
  )
}

const Activities = ({ year: { fiscalYear, activities = [] } }: YearProps) => {
  const { accounts: texts } = usePublicTexts()
  const { yen } = useDeskTexts()
  if (activities.length === 0) return null
  return (
    <section>
      <h3 className='mt-8 text-std-20B-150'>{texts.activities}</h3>
      <p className='mt-2 max-w-3xl'>{texts.activitiesLead}</p>
      <Bars
        title={texts.chart}
        most={Math.max(1, ...activities.map(({ planned }) => planned))}
        bars={activities.map(({ activity, planned, received }) => ({
          key: activity,
          label: activity,
          value: received,
          words: `${yen(received)} / ${yen(planned)}`,
        }))}
      />
      <Table
        caption={texts.activities}
        file={`activities-${fiscalYear}.csv`}
        rows={activities}
        keyOf={({ activity }) => activity}
        columns={[
          { label: texts.activity, cell: ({ activity }) => activity },
          { label: texts.planned, numeric: true, cell: ({ planned }) => yen(planned), text: ({ planned }) => planned },
          { label: texts.determined, numeric: true, cell: ({ determined }) => yen(determined), text: ({ determined }) => determined },
          { label: texts.received, numeric: true, cell: ({ received }) => yen(received), text: ({ received }) => received },
        ]}
      />
    </section>
  )
}

const Periods = ({ year: { fiscalYear, periods = [] } }: YearProps) => {
  const { accounts: texts } = usePublicTexts()
  const { yen } = useDeskTexts()
  const locale = useLocale()
  if (periods.length === 0) return null
  return (
    <section>
      <h3 className='mt-8 text-std-20B-150'>{texts.periods}</h3>
      <p className='mt-2 max-w-3xl'>{texts.periodsLead}</p>
      <Table
        caption={texts.periods}
        file={`periods-${fiscalYear}.csv`}
        rows={periods}
        keyOf={({ from }) => from}
        columns={[
          {
            label: texts.period,
            cell: ({ from, until }) => texts.from(monthText(locale, from), monthText(locale, until)),
            text: ({ from, until }) => (from === until ? from : `${from}/${until}`),
          },
          ...figures.map((name) => ({
            label: texts.names[name],
            numeric: true as const,
            cell: (period: (typeof periods)[number]) => yen(period[name]),
            text: (period: (typeof periods)[number]) => period[name],
          })),
        ]}
      />
    </section>
  )
}

/** What came in, year by year: drawn, and the figures beside. */
export const AccountYears = ({ years }: { readonly years: readonly AccountYear[] }) => {
  const { accounts: texts } = usePublicTexts()
  const desk = useDeskTexts()
  if (years.length === 0) return <p className='mt-6'>{texts.none}</p>
  return years.map((year) => (
    <section key={year.fiscalYear}>
      <h2 className='mt-10 text-std-24B-150'>{desk.year(year.fiscalYear)}</h2>
      {year.isWithheld ? (
        <Notice>{texts.withheld}</Notice>
      ) : (
        <>
          <Figures year={year} />
          <Activities year={year} />
          <Periods year={year} />
        </>
      )}
    </section>
  ))
}
