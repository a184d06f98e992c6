import { type Instant, instant, type LocalDate } from '../kernel/time.ts'
import { type Device, intervalOf } from './device-domain.ts'
import { measureOf } from './device-type.ts'
import { hourFigure, together } from './figure.ts'
import type { FigureQuestion, FigureView } from './figure-contract.ts'
import { type Furniture, typeOf } from './furniture.ts'
import { atMostDays, daysOf, figureViewOf, hoursOf, monthsOf, type Period, type Reckoned } from './period.ts'
import { periodNotSound, unknownMeasure } from './problems.ts'

type Known = ReadonlyMap<string, Reckoned>

/** How figures are read: what has been reckoned, and the last hours out of their readings, so that nobody waits for a reckoning. */
export const figureDesk = ({ store, clock, types }: Pick<Furniture, 'store' | 'clock' | 'types'>) => {
  const { figures, readings } = store

  /** The hours of the last while, worked out at once: their marks may still be waiting. */
  const freshHours = async (device: Device, { from, to }: Pick<Period, 'from' | 'to'>): Promise<Known> => {
    const type = typeOf(await types(), device)
    const reckoned = await Promise.all(
      hoursOf({ from, to }).map(async ({ of }) => {
        const found = await readings.ofHour(device.deviceId, of)
        return [of, found.length > 0 ? { figure: hourFigure(found, type, intervalOf(device, type)), reckonedAt: clock() } : undefined] as const
      }),
    )
    return new Map(reckoned.flatMap(([of, known]) => (known ? [[of, known] as const] : [])))
  }

  const hoursKnown = async (device: Device, { from, to }: Pick<Period, 'from' | 'to'>): Promise<Known> => {
    if (from >= to) return new Map()
    const freshFrom = freshFromOf(clock())
    const known = new Map<string, Reckoned>()
    const lastKept = instant(new Date(Date.parse(to < freshFrom ? to : freshFrom) - 1))
    if (from <= lastKept) for (const kept of await figures.hours(device.deviceId, from.slice(0, 13), lastKept.slice(0, 13))) known.set(kept.of, kept)
    // Nothing is measured in hours to come, but by a clock that runs a little ahead.
    const freshTo = earlier(to, instant(new Date(Date.parse(freshFrom) + 3 * 3_600_000)))
    for (const [of, fresh] of await freshHours(device, { from: from > freshFrom ? from : freshFrom, to: freshTo })) known.set(of, fresh)
    return known
  }

  const daysKnown = async (device: Device, days: readonly Period[]): Promise<Known> => {
    const freshFrom = freshFromOf(clock())
    const settled = days.filter(({ to }) => to <= freshFrom)
    const [first, last] = [settled[0], settled.at(-1)]
    const known = new Map<string, Reckoned>()
    if (first && last) for (const kept of await figures.days(device.deviceId, first.of as LocalDate, last.of as LocalDate)) known.set(kept.of, kept)
    const now = clock()
    for (const day of days.filter(({ from, to }) => to > freshFrom && from <= now)) {
      const hours = [...(await hoursKnown(device, day))].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, hour]) => hour)
      if (hours.length > 0) known.set(day.of, put(hours))
    }
    return known
  }

  /** Each period that was asked for, and what is known of it. */
  const reckoned = async (
    device: Device,
    { resolution, from, to }: FigureQuestion,
  ): Promise<readonly { period: Period; known: Reckoned | undefined }[]> => {
    const days = daysOf(device.content.timeZone, from, to)
    const whole = { from: days[0]?.from ?? clock(), to: days.at(-1)?.to ?? clock() }
    switch (resolution) {
      case 'hour': {
        const known = await hoursKnown(device, whole)
        return hoursOf(whole).map((period) => ({ period, known: known.get(period.of) }))
      }
      case 'day': {
        const known = await daysKnown(device, days)
        return days.map((period) => ({ period, known: known.get(period.of) }))
      }
      case 'month': {
        const known = await daysKnown(device, days)
        return monthsOf(days).map(({ month, days: some }) => {
          const found = some.flatMap(({ of }) => known.get(of) ?? [])
          const period = { of: month, from: some[0]?.from ?? whole.from, to: some.at(-1)?.to ?? whole.to }
          return { period, known: found.length > 0 ? put(found) : undefined }
        })
      }
    }
  }

  const judgingOf = async (device: Device, { measure }: FigureQuestion) => {
    const { lateDays, ...list } = await types()
    const type = typeOf({ ...list, lateDays }, device)
    if (measure !== undefined && !measureOf(type, measure)) throw unknownMeasure({ measure })
    return { type, intervalSeconds: intervalOf(device, type), now: clock(), lateDays, measure }
  }

  return {
    async ofDevice(device: Device, question: FigureQuestion): Promise<FigureView[]> {
      requirePeriod(question)
      const judging = await judgingOf(device, question)
      return (await reckoned(device, question)).map(({ period, known }) => figureViewOf(period, known, judging))
    },

    /** As long a time as something is judged by, whoever bounds it. */
    async periods(device: Device, question: FigureQuestion): Promise<FigureView[]> {
      const judging = await judgingOf(device, question)
      return (await reckoned(device, question)).map(({ period, known }) => figureViewOf(period, known, judging))
    },

    /** Of several devices of one type in one zone together, as if they were one that measures as often as all of them. */
    async ofDevices(devices: readonly [Device, ...Device[]], question: FigureQuestion): Promise<FigureView[]> {
      requirePeriod(question)
      const [first] = devices
      const judging = await judgingOf(first, question)
      const all = await Promise.all(devices.map((device) => reckoned(device, question)))
      return (all[0] ?? []).map(({ period }, at) => {
        const found = all.flatMap((each) => each[at]?.known ?? [])
        const views = devices.map((device, of) =>
          figureViewOf(period, all[of]?.[at]?.known, { ...judging, intervalSeconds: intervalOf(device, judging.type) }),
        )
        const together = figureViewOf(period, found.length > 0 ? put(found) : undefined, judging)
        const coverages = views.flatMap(({ coverage }) => coverage ?? [])
        const { coverage: _, ...rest } = together
        return { ...rest, ...(coverages.length > 0 && { coverage: meanOf(coverages) }) }
      })
    },
  }
}

const put = (parts: readonly Reckoned[]): Reckoned => ({
  figure: together(parts.map(({ figure }) => figure)),
  reckonedAt: parts.reduce((latest, { reckonedAt }) => (reckonedAt > latest ? reckonedAt : latest), '' as Instant),
})

const meanOf = (shares: readonly number[]): number => Math.round((shares.reduce((sum, share) => sum + share, 0) / shares.length) * 10_000) / 10_000

const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b)

/** From the hour before this one on, figures are worked out of the readings as they are asked for. */
const freshFromOf = (now: Instant): Instant => instant(new Date((Math.floor(Date.parse(now) / 3_600_000) - 1) * 3_600_000))

const requirePeriod = ({ resolution, from, to }: FigureQuestion): void => {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1
  if (days < 1 || days > atMostDays[resolution]) throw periodNotSound({ atMostDays: atMostDays[resolution] })
}
