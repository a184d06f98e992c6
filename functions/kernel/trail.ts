import * as z from 'zod'
import { Event } from './event.ts'
import { EventId } from './ids.ts'
import { ExportQuery, PageQuery, pageOf } from './page.ts'
import { type Infer, lazy } from './schema.ts'
import { Instant, Month } from './time.ts'

const AuditFilter = lazy(() =>
  z.object({
    month: Month().optional().meta({ description: 'The month in Tokyo; this month if absent' }),
    about: z
      .string()
      .regex(/^[a-z]{3}_[0-9A-Z]{26}$/)
      .optional()
      .meta({ description: 'The id of a thing: its whole history' }),
  }),
)
export type AuditFilter = Infer<typeof AuditFilter>

export const AuditQuery = lazy(() => PageQuery().extend(AuditFilter().shape))
export const AuditExport = lazy(() => ExportQuery().extend(AuditFilter().shape))
export const AuditPage = pageOf('AuditPage', Event)

/** A delivery that failed for good: kept until the operator has it tried again. */
const ParkedDelivery = lazy(() =>
  z
    .object({
      kind: z.enum(['given-up', 'dead-letter']).meta({ description: 'Whether its consumer gave up, or came to nothing without a word' }),
      eventId: EventId(),
      consumer: z.string(),
      attempts: z.number().int(),
      reason: z.string(),
      parkedAt: Instant(),
      event: Event(),
    })
    .meta({ id: 'ParkedDelivery' }),
)
export const ParkedDeliveryPage = pageOf('ParkedDeliveryPage', ParkedDelivery)
export const ParkedDeliveryParams = lazy(() => z.object({ eventId: EventId(), consumer: z.string().regex(/^[a-z-]{1,40}$/) }))
