import { useLocale } from '../shell/locale.ts'
import { useWidth } from '../shell/width.ts'
import { axisOf, stretches } from './axis.ts'
import type { Standout } from './standouts.ts'

export type Line = {
  readonly name: string
  readonly look: 'solid' | 'dashed'
  readonly values: readonly (number | undefined)[]
}

type SeriesChartProps = {
  readonly label: string
  /** What stands below each place of the lines. */
  readonly places: readonly string[]
  readonly lines: readonly Line[]
  /** From which place on figures may still change. */
  readonly provisionalFrom?: number | undefined
  readonly fromZero: boolean
  /** Places that stand out, to which side, and what the marks mean. */
  readonly marks?: { readonly standouts: readonly Standout[]; readonly legend: string } | undefined
}

const height = 280
const room = { top: 16, right: 12, bottom: 32, left: 60 }
const paints = { solid: { stroke: 'var(--drawn)', dash: undefined }, dashed: { stroke: 'var(--drawn-mark)', dash: '7 4' } } as const

const signs = { high: '▲', low: '▼' } as const

/** Values along time, drawn in the pixels there are; where nothing was measured the line is broken. */
export const SeriesChart = ({ label, places, lines, provisionalFrom, fromZero, marks }: SeriesChartProps) => {
  const locale = useLocale()
  const { box, width } = useWidth()
  const values = lines.flatMap(({ values }) => values).filter((value) => value !== undefined)
  const ticks = axisOf(values, fromZero)
  const [least, most] = [ticks[0] ?? 0, ticks.at(-1) ?? 1]
  const y = (value: number) => room.top + (height - room.top - room.bottom) * (1 - (value - least) / (most - least || 1))
  const step = (width - room.left - room.right) / Math.max(1, places.length)
  const x = (at: number) => room.left + step * (at + 0.5)
  const every = Math.max(1, Math.ceil(64 / Math.max(1, step)))
  return (
    <div ref={box} className='mt-2'>
      {width > 0 && (
        <svg role='img' aria-label={label} width={width} height={height} fontSize='14'>
          {provisionalFrom !== undefined && provisionalFrom < places.length && (
            <rect
              x={x(provisionalFrom) - step / 2}
              y={room.top}
              width={step * (places.length - provisionalFrom)}
              height={height - room.top - room.bottom}
              fill='var(--drawn-ground)'
            />
          )}
          {ticks.map((tick) => (
            <g key={tick}>
              <line
                x1={room.left}
                x2={width - room.right}
                y1={y(tick)}
                y2={y(tick)}
                stroke={tick === least ? 'var(--drawn-words)' : 'var(--drawn-grid)'}
              />
              <text x={room.left - 8} y={y(tick)} dy='0.35em' textAnchor='end' fill='var(--drawn-words)'>
                {tick.toLocaleString(locale)}
              </text>
            </g>
          ))}
          {lines.map(({ name, look, values }) => (
            <g key={name}>
              {stretches(values).map((stretch) => (
                <polyline
                  key={stretch[0]?.at}
                  points={stretch.map(({ at, value }) => `${x(at)},${y(value)}`).join(' ')}
                  fill='none'
                  stroke={paints[look].stroke}
                  strokeDasharray={paints[look].dash}
                  strokeWidth='2'
                />
              ))}
              {stretches(values)
                .flatMap((stretch) => (stretch.length === 1 || step >= 14 ? stretch : []))
                .map(({ at, value }) => (
                  <circle
                    key={at}
                    cx={x(at)}
                    cy={y(value)}
                    r='3'
                    fill={look === 'solid' ? paints.solid.stroke : 'var(--drawn-paper)'}
                    stroke={paints[look].stroke}
                  />
                ))}
            </g>
          ))}
          {marks?.standouts.map(({ at, directions }) => (
            <text key={at} x={x(at)} y={room.top - 4} fontSize='12' textAnchor='middle' fill='var(--drawn-mark)'>
              {directions.map((direction) => signs[direction]).join('')}
            </text>
          ))}
          {places.map(
            (place, at) =>
              at % every === 0 &&
              at + every / 2 < places.length + 1 && (
                <text key={place} x={x(at)} y={height - 10} textAnchor='middle' fill='var(--drawn-words)'>
                  {place}
                </text>
              ),
          )}
        </svg>
      )}
      {marks && marks.standouts.length > 0 && <p className='text-dns-14N-130 text-solid-gray-700'>{marks.legend}</p>}
      {lines.length > 1 && (
        <ul className='mt-2 flex flex-wrap gap-x-6 gap-y-1'>
          {lines.map(({ name, look }) => (
            <li key={name} className='flex items-center gap-2'>
              <svg aria-hidden='true' width='36' height='12'>
                <line x1='0' x2='36' y1='6' y2='6' stroke={paints[look].stroke} strokeDasharray={paints[look].dash} strokeWidth='2' />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
