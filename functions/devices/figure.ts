import * as z from 'zod'
import { type Infer, lazy } from '../kernel/schema.ts'
import { Instant } from '../kernel/time.ts'
import { type DeviceType, type Measure, measureOf, roundedTo } from './device-type.ts'
import type { StandingReading } from './reading.ts'

/**
 * What an hour or a day comes to for one measure. The sum is of whole units of the measure's last decimal, so that no order of adding
 * gives another; of levels in decibels it is of their energy.
 */
const Sum = lazy(() => z.object({ count: z.number(), sum: z.number(), min: z.number(), max: z.number(), last: z.number(), lastAt: Instant() }))
type Sum = Infer<typeof Sum>

export const Figure = lazy(() =>
  z.object({
    readings: z.number(),
    present: z.number().meta({ description: 'How many intervals have a reading' }),
    expected: z.number().meta({ description: 'How many there are in the hours that have any' }),
    hours: z.number().meta({ description: 'How many hours have any' }),
    measures: z.record(z.string(), Sum()),
  }),
)
export type Figure = Infer<typeof Figure>

export const secondsAnHour = 3600

const unitsOf = (measure: Measure, value: number): number =>
  measure.mean === 'energy' ? Math.round(10 ** (value / 10)) : Math.round(value * 10 ** measure.decimals)

/** The figure of one hour: a pure function of the readings that stand, given in the order in which they were measured. */
export const hourFigure = (readings: readonly StandingReading[], type: Pick<DeviceType, 'measures'>, intervalSeconds: number): Figure => {
  const measures: Record<string, Sum> = {}
  const intervals = new Set<number>()
  for (const { reading } of readings) {
    intervals.add(Math.floor(Date.parse(reading.at) / (intervalSeconds * 1000)))
    for (const [name, value] of Object.entries(reading.measures)) {
      const measure = measureOf(type, name)
      if (measure)
        measures[name] = added(measures[name], { count: 1, sum: unitsOf(measure, value), min: value, max: value, last: value, lastAt: reading.at })
    }
  }
  const expected = secondsAnHour / intervalSeconds
  return { readings: readings.length, present: Math.min(intervals.size, Math.ceil(expected)), expected, hours: 1, measures }
}

/** The figure of a longer time out of those of its parts, in their order. */
export const together = (figures: Iterable<Figure>): Figure => {
  const all = { readings: 0, present: 0, expected: 0, hours: 0 }
  const measures: Record<string, Sum> = {}
  for (const figure of figures) {
    all.readings += figure.readings
    all.present += figure.present
    all.expected += figure.expected
    all.hours += figure.hours
    for (const [name, sum] of Object.entries(figure.measures)) measures[name] = added(measures[name], sum)
  }
  return { ...all, measures }
}

const added = (before: Sum | undefined, more: Sum): Sum => {
  if (!before) return more
  const { last, lastAt } = more.lastAt >= before.lastAt ? more : before
  return {
    count: before.count + more.count,
    sum: before.sum + more.sum,
    min: Math.min(before.min, more.min),
    max: Math.max(before.max, more.max),
    last,
    lastAt,
  }
}

export type MeasureSummary = {
  readonly count: number
  readonly sum?: number
  readonly min: number
  readonly max: number
  readonly mean?: number
  readonly last: number
  readonly lastAt: Instant
}

/** What is told of one measure: a sum only where it means something, a mean as the measure is averaged. */
export const summaryOf = ({ count, sum, min, max, last, lastAt }: Sum, measure: Measure): MeasureSummary => {
  const mean = meanOf(count, sum, measure)
  return {
    count,
    ...(measure.total && { sum: roundedTo(measure.decimals, sum / 10 ** measure.decimals) }),
    min,
    max,
    ...(mean !== undefined && { mean }),
    last,
    lastAt,
  }
}

const meanOf = (count: number, sum: number, { mean = 'arithmetic', decimals }: Measure): number | undefined => {
  switch (mean) {
    case 'none':
      return undefined
    case 'energy':
      return roundedTo(decimals + 1, 10 * Math.log10(sum / count))
    case 'arithmetic':
      return roundedTo(decimals + 2, sum / count / 10 ** decimals)
  }
}

/** The share of the readings that were expected, never more than all of them. */
export const coverageOf = (present: number, expected: number): number | undefined =>
  expected > 0 ? Math.min(1, roundedTo(4, present / expected)) : undefined
