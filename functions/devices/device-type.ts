import * as z from 'zod'
import { type Infer, lazy } from '../kernel/schema.ts'

const MeasureName = lazy(() => z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/))

/** What a device of a type measures: the attribute of its Smart Data Model, its unit (UN/CEFACT), and what it can be at all. */
export const Measure = lazy(() =>
  z
    .object({
      name: MeasureName(),
      label: z.string(),
      labelEn: z.string(),
      unit: z.string().meta({ description: 'UN/CEFACT code' }),
      decimals: z.number().int().min(0).max(6),
      min: z.number(),
      max: z.number(),
      total: z.boolean().optional().meta({ description: 'Whether the sum of an hour or a day means something' }),
      mean: z.enum(['arithmetic', 'energy', 'none']).optional().meta({ description: 'How values are averaged; arithmetic if absent' }),
    })
    .meta({ id: 'Measure' }),
)
export type Measure = Infer<typeof Measure>

const layouts = ['u8', 'i8', 'u16', 'i16', 'u24', 'u32', 'i32'] as const
export type Layout = (typeof layouts)[number]

/** How the bytes of an uplink become values: a layout and two numbers, never code. */
const Frame = lazy(() =>
  z.object({
    bytes: z.number().int().min(1).max(242),
    fields: z.array(
      z.object({
        measure: MeasureName(),
        at: z.number().int().min(0),
        as: z.enum(layouts),
        littleEndian: z.boolean().optional(),
        times: z.number().optional(),
        plus: z.number().optional(),
      }),
    ),
  }),
)
export type Frame = Infer<typeof Frame>

export const DeviceType = lazy(() =>
  z
    .object({
      code: z.string().regex(/^[a-z-]{1,40}$/),
      name: z.string(),
      nameEn: z.string(),
      model: z.string().meta({ description: 'The Smart Data Model' }),
      intervalSeconds: z.number().int().min(1).max(3600),
      measures: z.array(Measure()),
      decoder: z.record(z.string(), Frame()).optional().meta({ description: 'By LoRaWAN port' }),
      carriesOthers: z.boolean().optional().meta({ description: 'A gateway: it sends what other devices measured' }),
    })
    .meta({ id: 'DeviceType' }),
)
export type DeviceType = Infer<typeof DeviceType>

export const dataClasses = ['open', 'limited', 'closed'] as const
export type DataClass = (typeof dataClasses)[number]

/** By what an hour is told from its like (anomaly.ts). */
export const AnomalyRule = lazy(() =>
  z
    .object({
      lookBackDays: z.number().int().min(7).max(60),
      deviations: z.number().positive().meta({ description: 'So many standard deviations away an hour stands out' }),
      leastHours: z.number().int().min(3).meta({ description: 'Of so many hours like it at least something must be known' }),
      leastCoverage: z.number().min(0).max(1).meta({ description: 'Hours with less of what was expected are not compared' }),
    })
    .meta({ id: 'AnomalyRule' }),
)
export type AnomalyRule = Infer<typeof AnomalyRule>

/** data/device-types.json. */
export const DeviceTypeList = lazy(() =>
  z.object({
    items: z.array(DeviceType()),
    conversions: z.array(z.object({ from: z.string(), to: z.string(), plusBefore: z.number(), times: z.number() })),
    retention: z.record(z.enum(dataClasses), z.number().int().min(2)),
    lateDays: z.number().int().min(1),
    anomaly: AnomalyRule(),
  }),
)
export type DeviceTypeList = Infer<typeof DeviceTypeList>

/** A value as it was sent: a number in the unit of the type, or a number with the unit it is in. */
export type Given = number | { readonly value: number; readonly unit: string }

export type Fault = 'unknown-measure' | 'unknown-unit' | 'out-of-range'

export const measureOf = ({ measures }: Pick<DeviceType, 'measures'>, name: string): Measure | undefined =>
  measures.find((measure) => measure.name === name)

/** A value in the unit and with the decimals of its measure, or what is wrong with it. */
export const normalized = (measure: Measure, given: Given, { conversions }: Pick<DeviceTypeList, 'conversions'>): number | Fault => {
  const inItsUnit = typeof given === 'number' || given.unit === measure.unit
  const value = typeof given === 'number' ? given : given.value
  const conversion = inItsUnit ? undefined : conversions.find(({ from, to }) => from === given.unit && to === measure.unit)
  if (!inItsUnit && !conversion) return 'unknown-unit'
  const converted = roundedTo(measure.decimals, conversion ? (value + conversion.plusBefore) * conversion.times : value)
  // What is in its own unit is judged as it was given, as the schema of its type judges it; a conversion may miss the end of a range by a hair.
  const judged = conversion ? converted : value
  return judged < measure.min || judged > measure.max ? 'out-of-range' : converted
}

/** So many decimals, half away from zero; the number nearest to it. */
export const roundedTo = (decimals: number, value: number): number => {
  const scale = 10 ** decimals
  const scaled = Math.abs(value) * scale
  // A value such as 1.005 stands a hair below its half in binary.
  const units = Math.round(scaled + scaled * Number.EPSILON)
  return units === 0 ? 0 : (Math.sign(value) * units) / scale
}
