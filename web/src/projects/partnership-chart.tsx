import { dateText } from '../shell/date.ts'
import { useLocale } from '../shell/locale.ts'
import { Table } from '../shell/table.tsx'
import { useWidth } from '../shell/width.ts'
import type { KpiStanding, ProgressReport } from './partnering-queries.ts'
import { usePartneringTexts } from './partnering-texts.ts'

export type Measurement = { readonly on: string; readonly value: string }

/** What was measured of one indicator, in reports and last by its device, oldest first. */
export const measurementsOf = ({ kpiId, source, actual, measuredOn: on }: KpiStanding, reports: readonly ProgressReport[]): readonly Measurement[] =>
  [
    ...reports.flatMap(({ content: { measured } }) =>
      measured.filter((each) => each.kpiId === kpiId).map(({ measuredOn, value }) => ({ on: measuredOn, value })),
    ),
    ...(source === 'device' && actual !== undefined && on !== undefined ? [{ on, value: actual }] : []),
  ].toSorted((one, other) => one.on.localeCompare(other.on))

const height = 220
const room = { top: 28, right: 16, bottom: 36, left: 16 }

type ChartProps = { readonly kpi: KpiStanding; readonly measurements: readonly Measurement[] }

/** Baseline and target as lines, what was measured as marks between them, each with its figure. */
const Chart = ({ kpi, measurements }: ChartProps) => {
  const texts = usePartneringTexts().partnership
  const locale = useLocale()
  const { box, width } = useWidth()
  const number = (value: string) => Number(value).toLocaleString(locale)
  const values = [kpi.baseline, kpi.target, ...measurements.map(({ value }) => value)].map(Number)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const span = most - least || 1
  const y = (value: string) => room.top + (height - room.top - room.bottom) * (1 - (Number(value) - least) / span)
  const x = (at: number) => room.left + ((width - room.left - room.right) * (at + 1)) / (measurements.length + 1)
  const points = measurements.map(({ value }, at) => `${x(at)},${y(value)}`).join(' ')
  return (
    <div ref={box} className='mt-2 max-w-3xl'>
      {width > 0 && (
        <svg role='img' aria-label={texts.chart(kpi.name, kpi.unit)} width={width} height={height} fontSize='14'>
          <line
            x1={room.left}
            x2={width - room.right}
            y1={y(kpi.baseline)}
            y2={y(kpi.baseline)}
            stroke='#4d4d4d'
            strokeDasharray='2 4'
            strokeWidth='2'
          />
          <text x={room.left} y={y(kpi.baseline) - 6} fill='#4d4d4d'>
            {`${texts.baseline} ${number(kpi.baseline)}`}
          </text>
          <line x1={room.left} x2={width - room.right} y1={y(kpi.target)} y2={y(kpi.target)} stroke='#a90000' strokeDasharray='8 4' strokeWidth='2' />
          <text x={width - room.right} y={y(kpi.target) - 6} textAnchor='end' fill='#a90000' fontWeight='700'>
            {`${texts.target} ${number(kpi.target)}`}
          </text>
          {measurements.length > 1 && <polyline points={points} fill='none' stroke='#0017c1' strokeWidth='2' />}
          {measurements.map(({ on, value }, at) => (
            <g key={`${on}${value}`}>
              <circle cx={x(at)} cy={y(value)} r='5' fill='#0017c1' />
              <text x={x(at)} y={y(value) + 22} textAnchor='middle' fill='#0017c1' fontWeight='700' stroke='#fff' strokeWidth='4' paintOrder='stroke'>
                {number(value)}
              </text>
              <text x={x(at)} y={height - 6} textAnchor='middle' fill='#4d4d4d'>
                {on.slice(5).replace('-', '/')}
              </text>
            </g>
          ))}
        </svg>
      )}
    </div>
  )
}

/** One indicator: drawn, and its table beside. */
export const KpiChart = ({ kpi, measurements }: ChartProps) => {
  const texts = usePartneringTexts().partnership
  const locale = useLocale()
  return (
    <figure className='mt-6'>
      <figcaption className='text-std-17B-170'>{texts.chart(kpi.name, kpi.unit)}</figcaption>
      {measurements.length === 0 ? (
        <p className='mt-2 text-solid-gray-700'>{texts.notMeasured}</p>
      ) : (
        <>
          <Chart kpi={kpi} measurements={measurements} />
          <Table
            caption={texts.tableOf(kpi.name)}
            file='kpi.csv'
            rows={measurements}
            keyOf={({ on, value }) => on + value}
            columns={[
              { label: texts.measuredOn, cell: ({ on }) => dateText(locale, on) },
              { label: texts.value, cell: ({ value }) => Number(value).toLocaleString(locale), numeric: true },
            ]}
          />
        </>
      )}
    </figure>
  )
}
