import * as z from 'zod'
import { DistrictId } from '../districts/contract.ts'
import { ExportQuery } from '../kernel/page.ts'
import { type Infer, lazy } from '../kernel/schema.ts'
import { Instant, LocalDate } from '../kernel/time.ts'
import { AnomalyRule } from './device-type.ts'

export const resolutions = ['hour', 'day', 'month'] as const
export type Resolution = (typeof resolutions)[number]

const MeasureSummary = lazy(() =>
  z
    .object({
      count: z.number().int(),
      sum: z.number().optional().meta({ description: 'Only of what can be added up' }),
      min: z.number(),
      max: z.number(),
      mean: z.number().optional().meta({ description: 'Of levels in decibels the mean of their energy; of directions there is none' }),
      last: z.number(),
      lastAt: Instant(),
    })
    .meta({ id: 'MeasureSummary' }),
)

/** What an hour, a day or a month comes to. */
export const FigureView = lazy(() =>
  z
    .object({
      of: z.string().meta({ description: 'The hour (UTC), the day or the month (where the device stands)', examples: ['2026-11-22'] }),
      from: Instant(),
      to: Instant(),
      status: z
        .enum(['provisional', 'final', 'revised'])
        .meta({ description: 'Final when nothing late is taken any more; revised when it was corrected after that' }),
      readings: z.number().int(),
      coverage: z.number().min(0).max(1).optional().meta({ description: 'The share of the readings that were expected' }),
      measures: z.record(z.string(), MeasureSummary()),
    })
    .meta({ id: 'FigureView' }),
)
export type FigureView = Infer<typeof FigureView>

export const FigureList = lazy(() =>
  z.object({ timeZone: z.string(), resolution: z.enum(resolutions), items: z.array(FigureView()) }).meta({ id: 'FigureList' }),
)
export type FigureList = Infer<typeof FigureList>

const Asked = lazy(() =>
  z.object({
    resolution: z.enum(resolutions).default('day'),
    from: LocalDate(),
    to: LocalDate().meta({ description: 'Included' }),
    measure: z.string().max(40).optional(),
  }),
)
export type FigureQuestion = Infer<typeof Asked>
export const FigureQuery = Asked
export const FigureExport = lazy(() => ExportQuery().extend(Asked().shape))

const OfDistrict = lazy(() =>
  Asked().extend({
    type: z
      .string()
      .max(40)
      .meta({ description: 'The type of device whose figures are put together', examples: ['people-counter'] }),
  }),
)
export const DistrictFigureQuery = OfDistrict
export const DistrictFigureExport = lazy(() => ExportQuery().extend(OfDistrict().shape))
export const DistrictParams = lazy(() => z.object({ districtId: DistrictId() }))

const OfAnomalies = lazy(() =>
  z.object({ from: LocalDate(), to: LocalDate().meta({ description: 'Included; a month at most' }), measure: z.string().max(40) }),
)
export type AnomalyQuestion = Infer<typeof OfAnomalies>
export const AnomalyQuery = OfAnomalies
export const AnomalyExport = lazy(() => ExportQuery().extend(OfAnomalies().shape))

/** A stretch of time that is not like the same hours of the weeks before. */
export const AnomalyView = lazy(() =>
  z
    .object({
      from: Instant(),
      to: Instant(),
      hours: z.number().int(),
      direction: z.enum(['high', 'low']),
      value: z.number().meta({ description: 'Of its hours the one that stands out most' }),
      expected: z.number().meta({ description: 'The median of the hours like it' }),
      score: z.number().meta({ description: 'How many deviations away it is: 1.4826 times the median absolute deviation' }),
    })
    .meta({ id: 'AnomalyView' }),
)
export type AnomalyView = Infer<typeof AnomalyView>

export const AnomalyList = lazy(() =>
  z.object({ timeZone: z.string(), rule: AnomalyRule(), items: z.array(AnomalyView()) }).meta({ id: 'AnomalyList' }),
)
export type AnomalyList = Infer<typeof AnomalyList>
