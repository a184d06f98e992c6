import * as z from 'zod'
import { type Infer, lazy } from '../kernel/schema.ts'
import { type Instant, instant } from '../kernel/time.ts'
import type { Item, Stored } from '../platform/dynamo-table.ts'
import { fingerprint } from '../platform/fingerprint.ts'
import type { Series } from '../platform/series.ts'
import type { DeviceId } from './contract.ts'
import { byHour, KeptReading, type StandingReading, standing } from './reading.ts'

/** Readings of one device that came together and are counted in one hour: one item. */
const Batch = lazy(() => z.object({ readings: z.array(KeptReading()), receivedAt: z.string() }))
type Batch = Infer<typeof Batch>

const dayOf = (hour: string): string => hour.slice(0, 10)
const partition = (device: DeviceId, day: string): string => `READINGS#${device}#${day}`

// Behind everything that begins like it.
const end = '~'

/**
 * The newest of a batch is in its key, so that the newest of all is found by one question; the hash of its content makes a redelivery the
 * same item. Never a condition, never a count: what stands is worked out of all of them (reading.ts).
 */
const batchItem = (device: DeviceId, hour: string, batch: Batch, retentionDays: number): Item => {
  const newestAt = batch.readings.reduce((newest, { at }) => (at > newest ? at : newest), '')
  return {
    key: { pk: partition(device, dayOf(hour)), sk: `${newestAt}#${fingerprint(batch.readings).slice(0, 16)}` },
    values: batch,
    expiresAt: Math.floor(Date.parse(newestAt) / 1000) + retentionDays * 86_400,
  }
}

const readingsIn = (items: readonly Stored[]): KeptReading[] => items.flatMap((item) => Batch().parse(item).readings)

export type Arrived = {
  readonly device: DeviceId
  readonly readings: readonly KeptReading[]
  readonly receivedAt: Instant
  readonly retentionDays: number
}

/** The questions devices asks of what was measured. */
export const createReadingStore = (series: Series) => ({
  async save(arrived: readonly Arrived[]): Promise<void> {
    await series.putAll(
      arrived.flatMap(({ device, readings, receivedAt, retentionDays }) =>
        [...byHour(readings)].map(([hour, some]) => batchItem(device, hour, { readings: [...some], receivedAt }, retentionDays)),
      ),
    )
  },

  /** The readings that stand of hours of one UTC day, from the one to the other, of everything written so far. */
  async ofHours(device: DeviceId, first: string, last: string): Promise<ReadonlyMap<string, readonly StandingReading[]>> {
    const items = await series.range({ pk: partition(device, dayOf(first)), from: first, to: `${last}${end}`, consistent: true })
    const hours = new Map<string, Stored[]>()
    for (const item of items) {
      const hour = String(item['sk']).slice(0, 13)
      const found = hours.get(hour)
      if (found) found.push(item)
      else hours.set(hour, [item])
    }
    return new Map([...hours].map(([hour, some]) => [hour, standing(readingsIn(some), fingerprint)]))
  },

  /** Of one hour alone. */
  async ofHour(device: DeviceId, hour: string): Promise<readonly StandingReading[]> {
    return (await this.ofHours(device, hour, hour)).get(hour) ?? []
  },

  /** The readings of a UTC day that stand, from an instant on. */
  async ofDay(device: DeviceId, day: string, { from, to }: { readonly from: Instant; readonly to: Instant }): Promise<readonly StandingReading[]> {
    // A batch bears the instant of its newest, in the same hour as its oldest.
    const items = await series.range({ pk: partition(device, day), from: from.slice(0, 13), to: `${to.slice(0, 13)}${end}` })
    return standing(readingsIn(items), fingerprint).filter(({ reading }) => reading.at >= from && reading.at < to)
  },

  /** The newest reading that stands, of the last days. */
  async newest(device: DeviceId, { now, days }: { readonly now: Instant; readonly days: number }): Promise<StandingReading | undefined> {
    // A clock may run ahead, so tomorrow is looked into too.
    for (let back = -1; back < days; back += 1) {
      const day = instant(new Date(Date.parse(now) - back * 86_400_000)).slice(0, 10)
      const [last] = await series.range({ pk: partition(device, day), from: day, to: `${day}${end}`, newestFirst: true, limit: 1, consistent: true })
      if (last === undefined) continue
      const hour = String(last['sk']).slice(0, 13)
      const newest = (await this.ofHour(device, hour)).at(-1)
      if (newest) return newest
      // All of that hour was withdrawn: the rest of the day is looked through.
      const rest = await series.range({ pk: partition(device, day), from: day, to: `${day}${end}`, consistent: true })
      const found = standing(readingsIn(rest), fingerprint).at(-1)
      if (found) return found
    }
    return undefined
  },
})
