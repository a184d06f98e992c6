import type { Clock, LocalDate } from '../kernel/time.ts'
import { instant } from '../kernel/time.ts'
import type { Log } from '../platform/log.ts'
import type { DeviceId } from './contract.ts'
import { type Device, intervalOf } from './device-domain.ts'
import type { DeviceTypeList } from './device-type.ts'
import { type Figure, hourFigure, together } from './figure.ts'
import type { Due, KeptFigure } from './figure-store.ts'
import { type Slots, typeOf } from './furniture.ts'
import { frozenBefore } from './ingest-desk.ts'
import type { DevicesStore } from './store.ts'
import { dayIn, spanOfDay } from './zone.ts'

export type Reckoning = {
  readonly store: Pick<DevicesStore, 'devices' | 'readings' | 'figures'>
  readonly clock: Clock
  readonly types: () => Promise<DeviceTypeList>
  readonly slots: Slots
  readonly log: Log
}

const atOnce = 8
const marksATime = 250

/** Reckons the hours anew that are due, and the days they stand in; says how many marks it took off. Dies it in between, the marks are still there. */
export const figureRun = (parts: Reckoning) => {
  const { store, clock, types, slots, log } = parts

  const run = async (): Promise<number> => {
    let done = 0
    for (;;) {
      const passed = instant(new Date(Date.now() - slots.graceSeconds * 1000))
      const dues = await store.figures.due(passed, marksATime)
      if (dues.length === 0) return done
      const taken = await eachOf(byDevice(dues), async ([device, marks]) => {
        try {
          await reckonDevice(device, marks)
          return marks.length
        } catch (error) {
          // One device that cannot be reckoned must not keep the others waiting; its marks stay.
          log.error('figures not reckoned', { device, error: error instanceof Error ? error.stack : String(error) })
          return 0
        }
      })
      done += taken.reduce((sum, count) => sum + count, 0)
      if (taken.includes(0)) return done
    }
  }

  const reckonDevice = async (id: DeviceId, marks: readonly Due[]): Promise<void> => {
    const device = await store.devices.device(id)
    if (device) {
      const list = await types()
      const frozen = frozenBefore(device, clock())
      const hours = [...new Set(marks.map(({ hour }) => hour))].filter((hour) => `${hour}:00:00.000Z` >= frozen)
      for (const stretch of stretchesOf(hours)) await reckonHours(device, stretch, list)
      const days = new Set(hours.map((hour) => dayIn(device.content.timeZone, instant(new Date(`${hour}:00:00.000Z`)))))
      await eachOf([...days], (day) => reckonDay(device, day))
    }
    await eachOf(marks, store.figures.done)
  }

  const reckonHours = (device: Device, hours: readonly string[], list: DeviceTypeList): Promise<void> => {
    let left = hours
    return untilWritten(async () => {
      left = await notWritten(device, left, list)
      return left.length === 0
    })
  }

  /** Reckons hours of one day out of two questions, and says which of them somebody else has written meanwhile. */
  const notWritten = async (device: Device, hours: readonly string[], list: DeviceTypeList): Promise<readonly string[]> => {
    const { deviceId } = device
    const [first = '', last = ''] = [hours[0], hours.at(-1)]
    // What was known is read before the readings: whoever writes in between makes the writing fail, and both are read again.
    const before = new Map((await store.figures.hours(deviceId, first, last, true)).map((kept) => [kept.of, kept]))
    const readings = await store.readings.ofHours(deviceId, first, last)
    const type = typeOf(list, device)
    const done = await eachOf(hours, (hour) =>
      written(before.get(hour), hour, hourFigure(readings.get(hour) ?? [], type, intervalOf(device, type)), (kept) =>
        store.figures.saveHour(deviceId, kept),
      ),
    )
    return hours.filter((_, at) => !done[at])
  }

  const reckonDay = (device: Device, day: LocalDate): Promise<void> =>
    untilWritten(async () => {
      const [before] = await store.figures.days(device.deviceId, day, day, true)
      const { from, to } = spanOfDay(device.content.timeZone, day)
      const last = instant(new Date(Date.parse(to) - 1))
      const hours = await store.figures.hours(device.deviceId, from.slice(0, 13), last.slice(0, 13), true)
      return written(before, day, together(hours.map(({ figure }) => figure)), (kept) => store.figures.saveDay(device.deviceId, kept))
    })

  /** What comes to the same is not written again. */
  const written = async (
    before: KeptFigure | undefined,
    of: string,
    figure: Figure,
    save: (kept: KeptFigure) => Promise<boolean>,
  ): Promise<boolean> => {
    if (before && JSON.stringify(sortedFigure(before.figure)) === JSON.stringify(sortedFigure(figure))) return true
    return save({ of, figure, reckonedAt: clock(), revision: (before?.revision ?? 0) + 1 })
  }

  return run
}

const rounds = 10

/** Another run may have written meanwhile what it knew: then everything is read again, and nothing old stands over something new. */
const untilWritten = async (attempt: () => Promise<boolean>): Promise<void> => {
  for (let round = 1; !(await attempt()); round += 1) if (round === rounds) throw new Error('reckoned by others again and again')
}

const hourAfter = (hour: string): string => instant(new Date(Date.parse(`${hour}:00:00.000Z`) + 3_600_000)).slice(0, 13)

/** Hours that follow on one another on one day of UTC: they are read together, and nothing that is not due with them. */
const stretchesOf = (hours: readonly string[]): readonly (readonly string[])[] => {
  const stretches: string[][] = []
  for (const hour of hours.toSorted()) {
    const stretch = stretches.at(-1)
    const last = stretch?.at(-1)
    if (last && hourAfter(last) === hour && last.slice(0, 10) === hour.slice(0, 10)) stretch?.push(hour)
    else stretches.push([hour])
  }
  return stretches
}

const sortedFigure = ({ measures, ...rest }: Figure) => [
  rest.readings,
  rest.present,
  rest.expected,
  rest.hours,
  Object.entries(measures)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { count, sum, min, max, last, lastAt }]) => [name, count, sum, min, max, last, lastAt]),
]

const byDevice = (dues: readonly Due[]): [DeviceId, Due[]][] => {
  const devices = new Map<DeviceId, Due[]>()
  for (const due of dues) devices.set(due.device, [...(devices.get(due.device) ?? []), due])
  return [...devices]
}

const eachOf = async <Each, Answer>(all: readonly Each[], act: (each: Each) => Promise<Answer>): Promise<Answer[]> => {
  const answers: Answer[] = []
  let next = 0
  const work = async (): Promise<void> => {
    for (let at = next++; at < all.length; at = next++) answers[at] = await act(all[at] as Each)
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, all.length) }, work))
  return answers
}
