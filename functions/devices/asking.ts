import type { Instant, LocalDate } from '../kernel/time.ts'
import type { FigureAnswer, FigureSource } from './asking-contract.ts'
import type { Device } from './device-domain.ts'
import type { FigureQuestion, FigureView } from './figure-contract.ts'
import { dayIn, daysAfter } from './zone.ts'

/** Whoever asks gets a figure of their own device, or of one that is open to everybody. */
export const mayAsk = ({ ownerId, content }: Pick<Device, 'ownerId' | 'content'>, memberIds: readonly string[]): boolean =>
  content.dataClass === 'open' || memberIds.includes(ownerId)

/** The last whole day or month where the device stands. */
export const lastWhole = ({ per }: Pick<FigureSource, 'per'>, zone: string, now: Instant): Pick<FigureQuestion, 'resolution' | 'from' | 'to'> => {
  const today = dayIn(zone, now)
  const yesterday = daysAfter(today, -1)
  if (per === 'day') return { resolution: 'day', from: yesterday, to: yesterday }
  const to = daysAfter(`${today.slice(0, 7)}-01` as LocalDate, -1)
  return { resolution: 'month', from: `${to.slice(0, 7)}-01` as LocalDate, to }
}

const statisticOf = ({ measure, statistic }: FigureSource, whole: FigureView, days: readonly FigureView[]): number | undefined => {
  const summary = whole.measures[measure]
  if (statistic !== 'daily') return summary?.[statistic]
  const sums = days.flatMap(({ measures }) => measures[measure]?.sum ?? [])
  return sums.length === 0 ? undefined : sums.reduce((all, sum) => all + sum, 0) / sums.length
}

/** What a source comes to, to four decimals; nothing where nothing was measured, or where the statistic has no meaning. */
export const answerOf = (
  source: FigureSource,
  { whole, days, on }: { readonly whole: FigureView; readonly days: readonly FigureView[]; readonly on: LocalDate },
): Omit<FigureAnswer, 'askedBy' | 'askId'> | undefined => {
  const value = statisticOf(source, whole, days)
  if (value === undefined || Math.abs(value) >= 1e12) return undefined
  const { of, status, coverage } = whole
  return {
    of,
    on,
    value: String(Math.round(value * 10_000) / 10_000),
    ...(coverage !== undefined && { coverage }),
    isFinal: status !== 'provisional',
  }
}
