import * as z from 'zod'
import { lazy } from '../kernel/schema.ts'
import { Instant, type LocalDate } from '../kernel/time.ts'
import { fingerprint } from '../platform/fingerprint.ts'
import type { Series } from '../platform/series.ts'
import type { DeviceId } from './contract.ts'
import { Figure } from './figure.ts'

const partition = (device: DeviceId): string => `FIGURES#${device}`
const hourKey = (device: DeviceId, hour: string) => ({ pk: partition(device), sk: `HOUR#${hour}` })
const dayKey = (device: DeviceId, day: LocalDate) => ({ pk: partition(device), sk: `DAY#${day}` })

/** A figure as it is kept, and when it was reckoned. */
export const KeptFigure = lazy(() => z.object({ of: z.string(), figure: Figure(), reckonedAt: Instant(), revision: z.number() }))
export type KeptFigure = { readonly of: string; readonly figure: Figure; readonly reckonedAt: Instant; readonly revision: number }

export const dueShards = 8
const shardOf = (device: DeviceId): number => Number.parseInt(fingerprint(device).slice(0, 4), 16) % dueShards

/** A mark that an hour of a device is to be reckoned anew, from a slot of time on. */
export type Due = { readonly device: DeviceId; readonly hour: string; readonly slot: Instant; readonly token: string }

const dueKey = ({ device, hour, slot }: Pick<Due, 'device' | 'hour' | 'slot'>) => ({ pk: `DUE#${shardOf(device)}`, sk: `${slot}#${device}#${hour}` })

/** The questions devices asks of its figures. */
export const createFigureStore = (series: Series) => {
  const kept = async (device: DeviceId, from: string, to: string, consistent?: true): Promise<KeptFigure[]> =>
    (await series.range({ pk: partition(device), from, to, ...(consistent && { consistent }) })).map((item) => KeptFigure().parse(item))

  return {
    hours: (device: DeviceId, from: string, to: string, consistent?: true) => kept(device, `HOUR#${from}`, `HOUR#${to}`, consistent),
    days: (device: DeviceId, from: LocalDate, to: LocalDate, consistent?: true) => kept(device, `DAY#${from}`, `DAY#${to}`, consistent),

    /** Days of many devices, as far as they have been reckoned: a hundred by one question. */
    async daysOfMany(
      asked: readonly { readonly device: DeviceId; readonly day: LocalDate }[],
    ): Promise<readonly (KeptFigure & { readonly device: DeviceId })[]> {
      const items = await series.some(asked.map(({ device, day }) => dayKey(device, day)))
      return items.map((item) => ({ ...KeptFigure().parse(item), device: String(item['pk']).slice(partition('' as DeviceId).length) as DeviceId }))
    },

    /** Writes if nobody has reckoned it meanwhile; says whether it was written. */
    saveHour: (device: DeviceId, figure: KeptFigure) =>
      series.putIf({ key: hourKey(device, figure.of), values: figure }, figure.revision > 1 ? figure.revision - 1 : undefined),
    saveDay: (device: DeviceId, figure: KeptFigure) =>
      series.putIf({ key: dayKey(device, figure.of as LocalDate), values: figure }, figure.revision > 1 ? figure.revision - 1 : undefined),

    async mark(dues: readonly Due[]): Promise<void> {
      await series.putAll(dues.map((due) => ({ key: dueKey(due), values: due })))
    },

    /** What is due, oldest first: the slots that have passed. */
    async due(before: Instant, atMost: number): Promise<readonly Due[]> {
      const some = await Promise.all(
        Array.from({ length: dueShards }, (_, shard) => series.range({ pk: `DUE#${shard}`, from: '0', to: before, limit: atMost, consistent: true })),
      )
      return some.flat().map((item) => ({
        device: String(item['device']) as DeviceId,
        hour: String(item['hour']),
        slot: String(item['slot']) as Instant,
        token: String(item['token']),
      }))
    },

    /** Takes a mark away unless it has been set anew. */
    done: (due: Due) => series.eraseIf(dueKey(due), due.token),
  }
}

export type FigureStore = ReturnType<typeof createFigureStore>
