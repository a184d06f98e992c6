import * as z from 'zod'
import { ActId } from '../kernel/ids.ts'
import { ExportQuery, PageQuery, pageOf } from '../kernel/page.ts'
import { type Infer, lazy, text } from '../kernel/schema.ts'
import { Instant } from '../kernel/time.ts'
import { DeviceId, QuarantineId } from './contract.ts'
import { quarantineReasons } from './ingestion.ts'

/** A reading that stands. */
export const ReadingView = lazy(() =>
  z
    .object({
      key: z.string().meta({ description: 'What a correction names it by' }),
      at: Instant(),
      seq: z.number().optional(),
      measures: z.record(z.string(), z.number()),
      given: z
        .record(z.string(), z.object({ value: z.number(), unit: z.string() }))
        .optional()
        .meta({ description: 'As it was sent, where that was another unit' }),
      revision: z.number().optional().meta({ description: 'How often it has been corrected' }),
    })
    .meta({ id: 'ReadingView' }),
)
export type ReadingView = Infer<typeof ReadingView>

export const ReadingPage = pageOf('ReadingPage', ReadingView)
export const Latest = lazy(() => z.object({ reading: ReadingView().optional() }).meta({ id: 'LatestReading' }))

const Period = lazy(() => z.object({ from: Instant(), to: Instant().meta({ description: 'Excluded; at most seven days later' }) }))
export const ReadingQuery = lazy(() => PageQuery().extend(Period().shape))
export const ReadingExport = lazy(() => ExportQuery().extend(Period().shape))

/** What stands for a reading from now on, or that it stands no longer. */
export const Correction = lazy(() =>
  z
    .strictObject({
      at: Instant(),
      key: z.string().min(1).max(80),
      measures: z
        .record(z.string().max(40), z.number())
        .optional()
        .meta({ description: 'In the units of the type; without them the reading is withdrawn' }),
      reason: text(500),
    })
    .meta({
      id: 'Correction',
      examples: [{ at: '2026-11-22T03:00:00.000Z', key: '2026-11-22T03:00:00.000Z#7', measures: { peopleCount: 3 }, reason: '二重計測' }],
    }),
)
export const DeviceActPath = lazy(() => z.object({ deviceId: DeviceId(), actId: ActId() }))

/** Readings that could not be sent as they were measured: as a device sends them, all of them or none. */
export const Backfill = lazy(() => z.strictObject({ readings: z.array(z.unknown()).min(1).max(5000) }).meta({ id: 'Backfill' }))
export const Kept = lazy(() => z.object({ readings: z.number().int() }).meta({ id: 'KeptReadings' }))

export const QuarantinedView = lazy(() =>
  z
    .object({
      quarantineId: QuarantineId(),
      reason: z.enum(quarantineReasons),
      place: z.number().optional().meta({ description: 'Which reading of the message; absent: all of it' }),
      detail: z.string().optional(),
      receivedAt: Instant(),
      body: z.string().meta({ description: 'The message as it came, at most 4,096 characters of it' }),
    })
    .meta({ id: 'QuarantinedMessage' }),
)
export type QuarantinedView = Infer<typeof QuarantinedView>
export const QuarantinePage = pageOf('QuarantinePage', QuarantinedView)
export const QuarantineActParams = lazy(() => z.object({ deviceId: DeviceId(), quarantineId: QuarantineId(), actId: ActId() }))
export const QuarantineAct = lazy(() => z.strictObject({ act: z.enum(['replay', 'discard']) }).meta({ id: 'QuarantineAct' }))
export const QuarantineActed = lazy(() =>
  z.object({ readings: z.number().int().meta({ description: 'How many were kept' }), refusedAgain: z.boolean() }).meta({ id: 'QuarantineActed' }),
)
