import type { Instant } from '../kernel/time.ts'
import type { AnomalyRule, Measure } from './device-type.ts'
import type { AnomalyView } from './figure-contract.ts'

/** What one hour came to, and among which hours it is at home: `weekday#08` is eight o'clock of days from Monday to Friday. */
export type JudgedHour = { readonly from: Instant; readonly to: Instant; readonly among: string; readonly value: number }

/** By this a median absolute deviation is the standard deviation, where values are spread normally. */
const consistency = 1.4826

const dayMilliseconds = 86_400_000

/**
 * The stretches of time that are not like others: Hampel's identifier. An hour stands out that lies further from the median of its like than so
 * many of their deviations. A median heeds no single festival or broken sensor, so what stood out before does not hide what stands out now.
 */
export const anomalies = (
  hours: readonly JudgedHour[],
  { rule, measure, since }: { readonly rule: AnomalyRule; readonly measure: Pick<Measure, 'decimals'>; readonly since: Instant },
): readonly AnomalyView[] => {
  const found: AnomalyView[] = []
  for (const [at, hour] of hours.entries()) {
    if (hour.from < since) continue
    const judged = judgedBy(hour, likeOf(hour, hours.slice(0, at), rule), { rule, measure })
    if (judged) joined(found, judged)
  }
  return found
}

const likeOf = ({ from, among }: JudgedHour, earlier: readonly JudgedHour[], { lookBackDays }: AnomalyRule): number[] => {
  const notBefore = Date.parse(from) - lookBackDays * dayMilliseconds
  return earlier.filter((each) => each.among === among && Date.parse(each.from) >= notBefore).map(({ value }) => value)
}

type Judging = { readonly rule: AnomalyRule; readonly measure: Pick<Measure, 'decimals'> }

const judgedBy = ({ from, to, value }: JudgedHour, like: readonly number[], { rule, measure }: Judging): AnomalyView | undefined => {
  if (like.length < rule.leastHours) return undefined
  const expected = median(like)
  // Where all were alike the deviation is none; one unit of the last decimal is the least that can be told apart.
  const deviation = Math.max(consistency * median(like.map((each) => Math.abs(each - expected))), 10 ** -measure.decimals)
  const score = (value - expected) / deviation
  if (Math.abs(score) <= rule.deviations) return undefined
  return { from, to, hours: 1, direction: score > 0 ? 'high' : 'low', value, expected, score: Math.round(score * 100) / 100 }
}

/** Hours that follow on one another and stand out alike are one window, told by the one that stands out most. */
const joined = (found: AnomalyView[], next: AnomalyView): void => {
  const last = found.at(-1)
  if (!last || last.to !== next.from || last.direction !== next.direction) {
    found.push(next)
    return
  }
  const most = Math.abs(next.score) > Math.abs(last.score) ? next : last
  found[found.length - 1] = { ...most, from: last.from, to: next.to, hours: last.hours + 1 }
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}
