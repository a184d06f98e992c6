import { type Instant, instant, type LocalDate, type Month, monthOf } from '../kernel/time.ts'
import type { DeviceType } from './device-type.ts'
import { coverageOf, type Figure, secondsAnHour, summaryOf, together } from './figure.ts'
import type { FigureView, Resolution } from './figure-contract.ts'
import { daysBetween, spanOfDay } from './zone.ts'

export type Period = { readonly of: string; readonly from: Instant; readonly to: Instant }

const hourMilliseconds = secondsAnHour * 1000

/** How many days may be asked for at once. */
export const atMostDays: Readonly<Record<Resolution, number>> = { hour: 31, day: 400, month: 3660 }

export const hoursOf = ({ from, to }: Pick<Period, 'from' | 'to'>): Period[] => {
  const hours: Period[] = []
  for (let at = Date.parse(from); at < Date.parse(to); at += hourMilliseconds)
    hours.push({ of: instant(new Date(at)).slice(0, 13), from: instant(new Date(at)), to: instant(new Date(at + hourMilliseconds)) })
  return hours
}

export const daysOf = (zone: string, first: LocalDate, last: LocalDate): Period[] =>
  daysBetween(first, last).map((day) => ({ of: day, ...spanOfDay(zone, day) }))

/** The months of days, each with the days of it that were asked for. */
export const monthsOf = (days: readonly Period[]): readonly { readonly month: Month; readonly days: readonly Period[] }[] => {
  const months = new Map<Month, Period[]>()
  for (const day of days) {
    const month = monthOf(day.of as LocalDate)
    months.set(month, [...(months.get(month) ?? []), day])
  }
  return [...months].map(([month, some]) => ({ month, days: some }))
}

/** What is known of a period: its figure, if anything was measured in it, and when that was last reckoned. */
export type Reckoned = { readonly figure: Figure; readonly reckonedAt: Instant }

type Judging = {
  readonly type: DeviceType
  readonly intervalSeconds: number
  readonly now: Instant
  readonly lateDays: number
  readonly measure?: string | undefined
}

/** A period as it is told, with how much of what was expected is in it and whether it can still change. */
export const figureViewOf = (period: Period, known: Reckoned | undefined, judging: Judging): FigureView => {
  const figure = known?.figure ?? together([])
  const finalFrom = instant(new Date(Date.parse(period.to) + judging.lateDays * 86_400_000))
  const coverage = coverageOf(figure.present, expectedIn(period, figure, judging))
  return {
    ...period,
    status: judging.now < finalFrom ? 'provisional' : known && known.reckonedAt >= finalFrom ? 'revised' : 'final',
    readings: figure.readings,
    ...(coverage !== undefined && { coverage }),
    measures: Object.fromEntries(
      judging.type.measures.flatMap((measure) => {
        const sum = figure.measures[measure.name]
        return sum && (judging.measure === undefined || judging.measure === measure.name) ? [[measure.name, summaryOf(sum, measure)]] : []
      }),
    ),
  }
}

/** The readings expected of the hours that have begun; an hour without any was expected as well as another. */
const expectedIn = ({ from, to }: Period, figure: Figure, { intervalSeconds, now }: Judging): number => {
  const until = Math.min(Date.parse(to), Date.parse(now))
  const begun = Math.max(0, Math.ceil((until - Date.parse(from)) / hourMilliseconds))
  const silent = Math.max(0, begun - figure.hours)
  const stillToCome = (Date.parse(from) + begun * hourMilliseconds - Math.max(until, Date.parse(from))) / 1000
  return figure.expected + (silent * secondsAnHour - stillToCome) / intervalSeconds
}
