import * as z from 'zod'
import { EventId, MemberId, PersonId } from './ids.ts'
import { type Infer, lazy } from './schema.ts'
import { Instant } from './time.ts'

/**
 * What happened, told to other blocks and kept as the audit trail: ids and non-personal values only.
 * `about` is the thing the event belongs to; `before` and `after` hold what changed.
 */
export const Event = lazy(() =>
  z
    .object({
      eventId: EventId(),
      name: z.string().max(80),
      block: z.string().max(40),
      about: z.string().max(80),
      at: Instant(),
      by: PersonId().optional(),
      actingFor: MemberId().optional(),
      before: z.record(z.string(), z.unknown()).optional(),
      after: z.record(z.string(), z.unknown()).optional(),
    })
    .meta({ id: 'Event', description: 'One act in the audit trail' }),
)
export type Event = Infer<typeof Event>
