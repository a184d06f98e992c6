import type { Instant, LocalDate } from '../kernel/time.ts'
import type { FigureAnswer, FigureSource } from './asking-contract.ts'
import type { Device } from './device-domain.ts'
import type { FigureQuestion, FigureView } from './figure-contract.ts'
import { dayIn, daysAfter } from './zone.ts'

/** Whoever asks gets a figure of their own device, or of one that is open to everybody. */
export const mayAsk = ({ ownerId, content }: Pick<Device, 'ownerId' | 'content'>, memberIds: readonly string[]): boolean =>
  content.dataClass === 'open' || memberIds.includes(ownerId)

const firstOf = (day: LocalDate) => `${day.slice(0, 7)}-01` as LocalDate

/** The last whole days or months where the device stands, as far back as late readings are taken and a little more. */
export const lastWhole = ({ per }: Pick<FigureSource, 'per'>, zone: string, now: Instant): Pick<FigureQuestion, 'resolution' | 'from' | 'to'> => {
  const today = dayIn(zone, now)
  if (per === 'day') return { resolution: 'day', from: daysAfter(today, -35), to: daysAfter(today, -1) }
  const to = daysAfter(firstOf(today), -1)
  return { resolution: 'month', from: firstOf(daysAfter(firstOf(daysAfter(firstOf(to), -1)), -1)), to }
}

/** The last day of a day or of a month. */
const lastDayOf = (of: string): LocalDate => (of.length === 7 ? daysAfter(firstOf(daysAfter(`${of}-28` as LocalDate, 4)), -1) : (of as LocalDate))

const statisticOf = ({ measure, statistic }: FigureSource, whole: FigureView, days: readonly FigureView[]): number | undefined => {
  const summary = whole.measures[measure]
  if (statistic !== 'daily') return summary?.[statistic]
  const sums = days.flatMap(({ measures }) => measures[measure]?.sum ?? [])
  return sums.length === 0 ? undefined : sums.reduce((all, sum) => all + sum, 0) / sums.length
}

/** What a source comes to in one day or month, to four decimals; nothing where nothing was measured, or where the statistic has no meaning. */
export const answerOf = (
  source: FigureSource,
  whole: FigureView,
  days: readonly FigureView[],
): Pick<FigureAnswer, 'of' | 'on' | 'value' | 'coverage' | 'isFinal'> | undefined => {
  const within = days.filter(({ of }) => of.startsWith(whole.of))
  const value = statisticOf(source, whole, within)
  if (value === undefined || Math.abs(value) >= 1e12) return undefined
  const { of, status, coverage } = whole
  return {
    of,
    on: lastDayOf(of),
    value: String(Math.round(value * 10_000) / 10_000),
    ...(coverage !== undefined && { coverage }),
    isFinal: status !== 'provisional',
  }
}

const toldOf = ({ revision: _, ...answer }: FigureAnswer): string => JSON.stringify(Object.entries(answer).toSorted())

/** What is to be told of all that stands now: what is new, or other than it was told. */
export const unlikeTold = (now: readonly FigureAnswer[], told: readonly FigureAnswer[]): FigureAnswer[] => {
  const before = new Map(told.map((answer) => [answer.of, toldOf(answer)]))
  return now.filter((answer) => before.get(answer.of) !== toldOf(answer))
}
