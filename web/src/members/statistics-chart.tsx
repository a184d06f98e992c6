import type { ReactNode } from 'react'
import { useLocale, useTexts } from '../shell/locale.ts'
import { useWidth } from '../shell/width.ts'
import { useBelongTexts } from './belong/texts.ts'
import { type Kind, kinds } from './kinds.ts'
import type { MonthOfYear } from './statistics-months.ts'

// Colour and pattern together: each is told from its neighbours without seeing colour, and on a grey print.
const paints: Readonly<Record<Kind, { readonly ground: string; readonly mark: ReactNode }>> = {
  'local-government': { ground: 'var(--drawn-strong)', mark: null },
  business: { ground: 'var(--drawn-tint)', mark: <path d='M0 8 8 0M-2 2 2-2M6 10 10 6' stroke='var(--drawn)' strokeWidth='2' /> },
  university: { ground: 'var(--drawn-paper)', mark: <circle cx='4' cy='4' r='2' fill='var(--drawn)' /> },
  amo: { ground: 'var(--drawn-done)', mark: null },
  association: { ground: 'var(--drawn-paper)', mark: <path d='M0 4H8' stroke='var(--drawn-done)' strokeWidth='3' /> },
  ministry: { ground: 'var(--drawn-paper)', mark: <path d='M4 0V8' stroke='var(--drawn-words)' strokeWidth='3' /> },
  observer: { ground: 'var(--drawn-ground)', mark: <path d='M0 0 8 8M8 0 0 8' stroke='var(--drawn-words)' strokeWidth='1.5' /> },
}

const Patterns = () => (
  <defs>
    {kinds.map((kind) => (
      <pattern key={kind} id={`kind-${kind}`} width='8' height='8' patternUnits='userSpaceOnUse'>
        <rect width='8' height='8' fill={paints[kind].ground} />
        {paints[kind].mark}
      </pattern>
    ))}
  </defs>
)

/** A round number of steps up to at least `most`: 1, 2 or 5 times a power of ten each. */
export const ticksUpTo = (most: number): readonly number[] => {
  const rough = Math.max(1, most) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, [1, 2, 5, 10].map((times) => times * power).find((candidate) => candidate >= rough) ?? power * 10)
  return Array.from({ length: Math.ceil(Math.max(1, most) / step) + 1 }, (_, at) => at * step)
}

const height = 340
const room = { top: 28, right: 8, bottom: 32, left: 52 }

type ChartProps = { readonly months: readonly MonthOfYear[]; readonly target: number | undefined; readonly most: number; readonly label: string }

/** Twelve bars, drawn in the pixels there are, so that its letters stay letters on a telephone. */
export const StatisticsChart = ({ months, target, most, label }: ChartProps) => {
  const own = useBelongTexts()
  const locale = useLocale()
  const { box, width } = useWidth()
  const ticks = ticksUpTo(most)
  const top = ticks.at(-1) ?? 1
  const inner = height - room.top - room.bottom
  const y = (bodies: number) => room.top + inner * (1 - bodies / top)
  const slot = (width - room.left - room.right) / 12
  const bar = Math.min(48, slot * 0.7)
  const last = months.findLastIndex(({ total }) => total !== undefined)
  const hasRoom = slot >= 40
  const number = (bodies: number) => bodies.toLocaleString(locale)
  return (
    <div ref={box} className='mt-4'>
      {width > 0 && (
        <svg role='img' aria-label={label} width={width} height={height} className='text-dns-14N-130'>
          <Patterns />
          {ticks.map((tick) => (
            <g key={tick}>
              <line
                x1={room.left}
                x2={width - room.right}
                y1={y(tick)}
                y2={y(tick)}
                stroke={tick === 0 ? 'var(--drawn-words)' : 'var(--drawn-grid)'}
              />
              <text x={room.left - 8} y={y(tick)} dy='0.35em' textAnchor='end' fill='var(--drawn-words)' fontSize='14'>
                {number(tick)}
              </text>
            </g>
          ))}
          {months.map(({ month, total, stack }, at) => {
            const left = room.left + slot * at + (slot - bar) / 2
            const middle = left + bar / 2
            const numberOfMonth = Number(month.slice(5))
            return (
              <g key={month}>
                {stack.map(({ kind, from, bodies }) => (
                  <rect
                    key={kind}
                    x={left}
                    y={y(from + bodies)}
                    width={bar}
                    height={y(from) - y(from + bodies)}
                    fill={`url(#kind-${kind})`}
                    stroke='var(--drawn-words)'
                    strokeWidth='0.75'
                  />
                ))}
                {total !== undefined && (hasRoom || at === last) && (
                  <text x={middle} y={y(total) - 6} textAnchor='middle' fill='var(--drawn-words)' fontSize='14' fontWeight='700'>
                    {number(total)}
                  </text>
                )}
                <text x={middle} y={height - room.bottom + 20} textAnchor='middle' fill='var(--drawn-words)' fontSize='14'>
                  {hasRoom ? own.statistics.monthShort(numberOfMonth) : numberOfMonth}
                </text>
              </g>
            )
          })}
          {target !== undefined && target <= top && (
            <g>
              <line
                x1={room.left}
                x2={width - room.right}
                y1={y(target)}
                y2={y(target)}
                stroke='var(--drawn-mark)'
                strokeWidth='2'
                strokeDasharray='8 4'
              />
              <text x={width - room.right} y={y(target) - 8} textAnchor='end' fill='var(--drawn-mark)' fontSize='14' fontWeight='700'>
                {own.statistics.targetAt(target)}
              </text>
            </g>
          )}
        </svg>
      )}
    </div>
  )
}

export const ChartLegend = ({ shown }: { readonly shown: readonly Kind[] }) => {
  const texts = useTexts()
  const own = useBelongTexts()
  return (
    <ul aria-label={own.statistics.legend} className='mt-3 flex flex-wrap gap-x-5 gap-y-2 text-dns-14N-130'>
      {shown.map((kind) => (
        <li key={kind} className='flex items-center gap-2'>
          <svg aria-hidden='true' width='24' height='24'>
            <rect x='1' y='1' width='22' height='22' fill={`url(#kind-${kind})`} stroke='var(--drawn-words)' />
          </svg>
          {texts.kinds[kind]}
        </li>
      ))}
    </ul>
  )
}
