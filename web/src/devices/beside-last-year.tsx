import { dateText } from '../shell/date.ts'
import { useLocale } from '../shell/locale.ts'
import { Table } from '../shell/table.tsx'
import { besideLastYear, changeOf, type Day, meanOf, type Pair } from './compared.ts'
import type { Measure } from './queries.ts'
import { SeriesChart } from './series-chart.tsx'
import { shortOf } from './span.ts'
import { useDeviceTexts } from './texts.ts'
import { unitOf, useUnits } from './units.ts'

/** 「+12.3%」 */
export const percentText = (locale: string, share: number): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(share)

type BesideLastYearProps = { readonly measure: Measure; readonly days: readonly Day[]; readonly lastYear: readonly Day[] }

/** Day by day, with the day of the same name a year before: drawn, and as a table. */
export const BesideLastYear = ({ measure, days, lastYear }: BesideLastYearProps) => {
  const texts = useDeviceTexts().people
  const device = useDeviceTexts()
  const locale = useLocale()
  const { measureName, number } = useUnits()
  const pairs = besideLastYear(days, lastYear)
  const mean = meanOf(days)
  const change = changeOf(pairs)
  const label = `${texts.compared(measureName(measure))}${unitOf(measure)}`
  const told = (value: number | undefined) => (value === undefined ? '–' : number(value, measure.total ? 0 : measure.decimals))
  const difference = ({ now, before }: Pair) =>
    now.value === undefined || before?.value === undefined ? '–' : told(Number((now.value - before.value).toFixed(measure.decimals)))
  return (
    <section aria-labelledby='beside'>
      <h2 id='beside' className='mt-10 text-std-24B-150'>
        {label}
      </h2>
      {mean && (
        <p className='mt-2 text-std-20B-150'>
          {texts.total(told(mean.mean), unitOf(measure), mean.days)}
          <span className='ml-4'>{change === undefined ? texts.noLastYear : texts.change(percentText(locale, change))}</span>
        </p>
      )}
      <figure className='mt-4'>
        <SeriesChart
          label={label}
          places={pairs.map(({ on }) => shortOf(on, '', 'day'))}
          lines={[
            { name: texts.thisYear, look: 'solid', values: pairs.map(({ now }) => now.value) },
            { name: texts.lastYear, look: 'dashed', values: pairs.map(({ before }) => before?.value) },
          ]}
          fromZero={measure.total ?? false}
        />
      </figure>
      <details className='mt-3'>
        <summary className='link w-fit cursor-pointer'>{device.asTable}</summary>
        <p className='mt-2 max-w-3xl'>{device.coverageHint}</p>
        <Table
          caption={label}
          file='district-days.csv'
          rows={pairs.toReversed()}
          keyOf={({ on }) => on}
          columns={[
            { label: texts.day, cell: ({ on }) => dateText(locale, on) },
            { label: texts.thisYear, cell: ({ now }) => told(now.value), numeric: true },
            { label: texts.lastYear, cell: ({ before }) => told(before?.value), numeric: true },
            { label: texts.difference, cell: difference, numeric: true },
            {
              label: texts.coverage,
              cell: ({ now }) => (now.coverage === undefined ? '–' : `${number(now.coverage * 100, 1)} %`),
              numeric: true,
            },
          ]}
        />
      </details>
    </section>
  )
}
