import * as z from 'zod'
import { lazy } from '../kernel/schema.ts'
import { Instant } from '../kernel/time.ts'

/** What does not move on by itself, for the operator. */
export const Stuck = lazy(() =>
  z
    .object({
      checkedAt: Instant(),
      parked: z.object({ count: z.number().int(), more: z.boolean().meta({ description: 'Whether there are more than were counted' }) }),
      deadLetters: z
        .object({ count: z.number().int(), more: z.boolean(), oldest: Instant().optional() })
        .meta({ description: 'Of the parked deliveries, those whose consumer came to nothing without a word' }),
      unheard: z
        .object({ count: z.number().int(), more: z.boolean(), oldest: Instant().optional(), minutes: z.number().int() })
        .meta({ description: 'Events that no consumer has taken over for longer than these minutes' }),
    })
    .meta({ id: 'Stuck' }),
)
