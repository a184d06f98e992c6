import * as z from 'zod'
import { type Infer, lazy } from '../kernel/schema.ts'
import { Instant, instant } from '../kernel/time.ts'
import type { PresenceEvent } from './message-contract.ts'

export const Presence = lazy(() =>
  z
    .object({
      connected: z.boolean(),
      since: Instant(),
      session: z.string(),
      sequence: z.number().int().meta({ description: 'Counts the connections of a device while it keeps coming back' }),
      certificateId: z.string().optional(),
      reason: z.string().optional().meta({ description: 'Why it is gone' }),
    })
    .meta({ id: 'Presence' }),
)
export type Presence = Infer<typeof Presence>

// A device that was away for about an hour is counted from the beginning again.
const recountedAfterMilliseconds = 3_600_000

/** What is known of a device after an event, or nothing if the event is older than what is known: they come twice and in any order. */
export const presenceAfter = (known: Presence | undefined, event: PresenceEvent): Presence | undefined => {
  if (known && !isNewer(known, event)) return undefined
  return {
    connected: event.eventType === 'connected',
    since: instant(new Date(event.timestamp)),
    session: event.sessionIdentifier,
    sequence: event.versionNumber,
    ...(event.principalIdentifier && { certificateId: event.principalIdentifier }),
    ...(event.eventType === 'disconnected' && event.disconnectReason && { reason: event.disconnectReason }),
  }
}

const isNewer = (known: Presence, { timestamp, versionNumber }: PresenceEvent): boolean => {
  const apart = timestamp - Date.parse(known.since)
  return Math.abs(apart) >= recountedAfterMilliseconds ? apart > 0 : versionNumber > known.sequence
}
