import type { AnomaliesAsked, Anomaly, Figure, Span } from './queries.ts'
import { addDays } from './span.ts'

const daysAtMost = 31

/** What is judged of a span: of a longer one its last month. */
export const anomaliesAsked = ({ from, to }: Span, measure: string): AnomaliesAsked => {
  const first = addDays(to, 1 - daysAtMost)
  return { from: from > first ? from : first, to, measure }
}

export type Standout = { readonly at: number; readonly directions: readonly Anomaly['direction'][] }

/** Which of the periods drawn have an hour in them that stands out, and to which side. */
export const standouts = (
  figures: readonly Pick<Figure, 'from' | 'to'>[],
  windows: readonly Pick<Anomaly, 'from' | 'to' | 'direction'>[],
): readonly Standout[] =>
  figures.flatMap(({ from, to }, at) => {
    const inside = windows.filter((each) => each.from < to && each.to > from).map(({ direction }) => direction)
    return inside.length > 0 ? [{ at, directions: (['high', 'low'] as const).filter((direction) => inside.includes(direction)) }] : []
  })
