import { dateText, monthText } from '../shell/date.ts'
import { useLocale } from '../shell/locale.ts'
import { type SavedColumn, Table } from '../shell/table.tsx'
import { Tag } from '../shell/tag.tsx'
import { useWidth } from '../shell/width.ts'
import { SourceWords } from './figure-source-words.tsx'
import type { KpiStanding, Partnership, ProgressReport } from './partnering-queries.ts'
import { usePartneringTexts } from './partnering-texts.ts'

/** Of a day, or by a device of a month; only a device tells whether that is final. */
export type Measurement = { readonly of: string; readonly value: string; readonly coverage?: number; readonly isFinal?: boolean }

/** What was measured of one indicator, in reports and by its device, oldest first. */
export const measurementsOf = (kpiId: string, histories: Partnership['histories'], reports: readonly ProgressReport[]): readonly Measurement[] =>
  [
    ...reports.flatMap(({ content: { measured } }) =>
      measured.filter((each) => each.kpiId === kpiId).map(({ measuredOn, value }) => ({ of: measuredOn, value })),
    ),
    ...histories.filter((each) => each.kpiId === kpiId).flatMap(({ periods }) => periods),
  ].toSorted((one, other) => lastDay(one.of).localeCompare(lastDay(other.of)))

// A month stands after each of its days.
const lastDay = (of: string) => (of.length === 7 ? `${of}-99` : of)

const shortly = (of: string) => (of.length === 7 ? of : of.slice(5)).replace('-', '/')

const height = 220
const roomOfFigure = 64
const room = { top: 28, right: 16, bottom: 36, left: 16 }

/** What is drawn of an indicator, of a partnership or of a plan. */
type Indicator = Pick<KpiStanding, 'name' | 'unit' | 'baseline' | 'target' | 'measuredBy'>
type ChartProps = { readonly kpi: Indicator; readonly measurements: readonly Measurement[] }

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
  // Where the target's line runs just above, the words stand below theirs.
  const gap = y(kpi.baseline) - y(kpi.target)
  const besideBaseline = gap > 0 && gap < 24 ? 16 : -6
  const x = (at: number) => room.left + ((width - room.left - room.right) * (at + 1)) / (measurements.length + 1)
  // What does not fit is in the table: every other figure, or fewer, and always the last.
  const every = Math.ceil((measurements.length * roomOfFigure) / Math.max(1, width - room.left - room.right))
  const isWritten = (at: number) => (measurements.length - 1 - at) % every === 0
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
            stroke='var(--drawn-words)'
            strokeDasharray='2 4'
            strokeWidth='2'
          />
          <text x={room.left} y={y(kpi.baseline) + besideBaseline} fill='var(--drawn-words)'>
            {`${texts.baseline} ${number(kpi.baseline)}`}
          </text>
          <line
            x1={room.left}
            x2={width - room.right}
            y1={y(kpi.target)}
            y2={y(kpi.target)}
            stroke='var(--drawn-mark)'
            strokeDasharray='8 4'
            strokeWidth='2'
          />
          <text x={width - room.right} y={y(kpi.target) - 6} textAnchor='end' fill='var(--drawn-mark)' fontWeight='700'>
            {`${texts.target} ${number(kpi.target)}`}
          </text>
          {measurements.length > 1 && <polyline points={points} fill='none' stroke='var(--drawn)' strokeWidth='2' />}
          {measurements.map(({ of, value, isFinal }, at) => (
            <g key={`${of}${isFinal}${value}`}>
              <circle
                cx={x(at)}
                cy={y(value)}
                r='5'
                fill={isFinal === false ? 'var(--drawn-paper)' : 'var(--drawn)'}
                stroke='var(--drawn)'
                strokeWidth='2'
              />
              {isWritten(at) && (
                <>
                  <text
                    x={x(at)}
                    y={y(value) + 22}
                    textAnchor='middle'
                    fill='var(--drawn)'
                    fontWeight='700'
                    stroke='var(--drawn-paper)'
                    strokeWidth='4'
                    paintOrder='stroke'
                  >
                    {number(value)}
                  </text>
                  <text x={x(at)} y={height - 6} textAnchor='middle' fill='var(--drawn-words)'>
                    {shortly(of)}
                  </text>
                </>
              )}
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
  const words = texts.device
  const locale = useLocale()
  const share = (coverage: number) => coverage.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 1 })
  const told: readonly SavedColumn<Measurement>[] = [
    {
      label: words.coverage,
      cell: ({ coverage }) => (coverage === undefined ? '–' : share(coverage)),
      text: ({ coverage }) => coverage,
      numeric: true,
    },
    {
      label: words.state,
      cell: ({ isFinal }) => (isFinal === undefined ? '–' : isFinal ? words.final : <Tag tone='wait'>{words.provisional}</Tag>),
      text: ({ isFinal }) => (isFinal === undefined ? '–' : isFinal ? words.final : words.provisional),
    },
  ]
  return (
    <figure className='mt-6'>
      <figcaption className='text-std-17B-170'>{texts.chart(kpi.name, kpi.unit)}</figcaption>
      {kpi.measuredBy && <SourceWords source={kpi.measuredBy} />}
      {measurements.length === 0 ? (
        <p className='mt-2 text-solid-gray-700'>{texts.notMeasured}</p>
      ) : (
        <>
          <Chart kpi={kpi} measurements={measurements} />
          <Table
            caption={texts.tableOf(kpi.name)}
            file='kpi.csv'
            rows={measurements}
            keyOf={({ of, value, isFinal }) => `${of}${isFinal}${value}`}
            columns={[
              { label: words.period, cell: ({ of }) => (of.length === 7 ? monthText(locale, of) : dateText(locale, of)), text: ({ of }) => of },
              { label: texts.value, cell: ({ value }) => Number(value).toLocaleString(locale), text: ({ value }) => Number(value), numeric: true },
              { label: words.by, cell: ({ isFinal }) => (isFinal === undefined ? words.byReport : words.byDevice) },
              ...(kpi.measuredBy ? told : []),
            ]}
          />
        </>
      )}
    </figure>
  )
}
