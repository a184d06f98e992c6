import type { Clock, Instant } from '../kernel/time.ts'
import type { DeviceId } from './contract.ts'
import type { Device } from './device-domain.ts'
import type { Figure } from './figure.ts'
import type { KeptFigure } from './figure-store.ts'
import type { DevicesStore } from './store.ts'
import { dayIn, daysAfter } from './zone.ts'

/** What the last two days say of a device: each measure's latest value, and the figure of the newest day. */
export type Newest = {
  readonly newestAt: Instant
  readonly latest: Readonly<Record<string, { readonly value: number; readonly at: Instant }>>
  readonly day: KeptFigure
}

type Parts = { readonly store: Pick<DevicesStore, 'figures'>; readonly clock: Clock }

/** How many devices' latest values are known by few questions: the figures of days have them, as of their last reckoning. */
export const newestDesk = ({ store, clock }: Parts) => ({
  async newestOf(devices: readonly Pick<Device, 'deviceId' | 'content'>[]): Promise<ReadonlyMap<DeviceId, Newest>> {
    const now = clock()
    const asked = devices.flatMap(({ deviceId, content }) => {
      const today = dayIn(content.timeZone, now)
      return [daysAfter(today, -1), today].map((day) => ({ device: deviceId, day }))
    })
    const known = (await store.figures.daysOfMany(asked)).toSorted((a, b) => (a.of < b.of ? -1 : 1))
    const newest = new Map<DeviceId, Newest>()
    for (const { device, ...day } of known) {
      const latest = { ...newest.get(device)?.latest, ...latestIn(day.figure) }
      const newestAt = Object.values(latest).reduce<Instant | undefined>(
        (found, { at }) => (found === undefined || at > found ? at : found),
        undefined,
      )
      if (newestAt) newest.set(device, { newestAt, latest, day })
    }
    return newest
  },
})

const latestIn = ({ measures }: Figure): Newest['latest'] =>
  Object.fromEntries(Object.entries(measures).map(([name, { last, lastAt }]) => [name, { value: last, at: lastAt }]))
