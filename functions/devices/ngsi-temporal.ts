import type { Instant } from '../kernel/time.ts'
import type { DeviceType } from './device-type.ts'
import type { FigureView } from './figure-contract.ts'
import type { Vocabulary } from './ngsi-context.ts'
import type { Aggregate } from './ngsi-contract.ts'
import type { StandingReading } from './reading.ts'

/** The stretch of an answer that holds less than was asked for. */
export type Served = { readonly first: Instant; readonly last: Instant }

type Named = { readonly id: string; readonly type: string }
type Telling = { readonly words: Vocabulary; readonly only: ReadonlySet<string> | undefined }
type Told = Named & Record<string, unknown>

/** What names an instance for good: told twice, or corrected, it bears the same name. */
export type InstanceId = (key: string, measure: string) => string

const measuresTold = ({ measures }: DeviceType, only: ReadonlySet<string> | undefined) => measures.filter(({ name }) => !only || only.has(name))

/** Every value with the moment it was measured at (ETSI GS CIM 009, clause 4.5.6). */
export const instancesOf = (
  { id, type: model }: Named,
  readings: readonly StandingReading[],
  { words, only, type, instanceId }: Telling & { readonly type: DeviceType; readonly instanceId: InstanceId },
): Told => ({
  id,
  type: words.told(model),
  ...Object.fromEntries(
    measuresTold(type, only).flatMap(({ name, unit }) => {
      const instances = readings.flatMap(({ key, reading: { at, measures } }) => {
        const value = measures[name]
        return value === undefined ? [] : [{ type: 'Property', value, unitCode: unit, observedAt: at, instanceId: instanceId(key, name) }]
      })
      return instances.length > 0 ? [[words.told(name), instances]] : []
    }),
  ),
})

/** The same as pairs, which weigh a fifth (clause 4.5.9). */
export const valuesOf = (
  { id, type: model }: Named,
  readings: readonly StandingReading[],
  { words, only, type }: Telling & { readonly type: DeviceType },
): Told => ({
  id,
  type: words.told(model),
  ...Object.fromEntries(
    measuresTold(type, only).flatMap(({ name }) => {
      const values = readings.flatMap(({ reading: { at, measures } }) => (measures[name] === undefined ? [] : [[measures[name], at]]))
      return values.length > 0 ? [[words.told(name), { type: 'Property', values }]] : []
    }),
  ),
})

type Aggregating = Telling & { readonly type: DeviceType; readonly methods: readonly Aggregate[] }

/** What hours, days or months come to, each with its bounds (clause 4.5.19), and how much of what was expected is in them. */
export const aggregatesOf = ({ id, type: model }: Named, figures: readonly FigureView[], { words, only, type, methods }: Aggregating): Told => {
  const coverage = figures.flatMap(({ coverage: share, from, to }) => (share === undefined ? [] : [[share, from, to]]))
  return {
    id,
    type: words.told(model),
    ...Object.fromEntries(
      measuresTold(type, only).flatMap(({ name }) => {
        const told = methods.flatMap((method) => {
          const values = figures.flatMap(({ from, to, measures }) => {
            const value = measures[name] && aggregated(measures[name], method)
            return value === undefined ? [] : [[value, from, to]]
          })
          return values.length > 0 ? [[method, values]] : []
        })
        return told.length > 0 ? [[words.told(name), { type: 'Property', ...Object.fromEntries(told) }]] : []
      }),
    ),
    ...((!only || only.has('coverage')) && coverage.length > 0 && { [words.told('coverage')]: { type: 'Property', avg: coverage } }),
  }
}

const aggregated = (summary: FigureView['measures'][string], method: Aggregate): number | undefined => {
  switch (method) {
    case 'totalCount':
      return summary.count
    case 'sum':
      return summary.sum
    case 'avg':
      return summary.mean
    case 'min':
      return summary.min
    case 'max':
      return summary.max
  }
}

/** So many readings are told at once, and those of one moment together, so that whoever asks for what comes after loses none. */
export const page = (readings: readonly StandingReading[], atMost: number): readonly StandingReading[] => {
  const last = readings[atMost - 1]?.reading.at
  return readings.length <= atMost || last === undefined
    ? readings
    : readings.slice(0, readings.findLastIndex(({ reading }) => reading.at === last) + 1)
}

export const contentRange = ({ first, last }: Served): string => `date-time ${first}-${last}/*`
