import * as z from 'zod'
import { type Infer, lazy } from '../kernel/schema.ts'
import { type Instant, instant } from '../kernel/time.ts'

// From 2000 to 2100: what lies outside is a clock that was never set, or seconds taken for milliseconds.
const earliest = Date.UTC(2000, 0, 1)
const latest = Date.UTC(2100, 0, 1)

/** When something was measured, by the clock of the device: ISO 8601 with its offset, or milliseconds since 1970. */
const MeasuredAt = lazy(() =>
  z
    .union([z.iso.datetime({ offset: true }), z.int()])
    .transform((value) => (typeof value === 'number' ? value : Date.parse(value)))
    .refine((milliseconds) => milliseconds >= earliest && milliseconds < latest)
    .transform((milliseconds): Instant => instant(new Date(milliseconds))),
)

export const Sequence = lazy(() => z.int().min(0))

/** A reading as a device sends it. */
export const SentReading = lazy(() =>
  z.object({
    at: MeasuredAt(),
    seq: Sequence().optional(),
    measures: z
      .record(z.string().max(40), z.union([z.number(), z.object({ value: z.number(), unit: z.string().max(10) })]))
      .refine((measures) => Object.keys(measures).length > 0 && Object.keys(measures).length <= 40),
    corrects: z.string().max(80).optional(),
    revision: z.int().min(1).max(1_000_000).optional(),
  }),
)
export type SentReading = Infer<typeof SentReading>

/** What a LoRaWAN network hands on of a device: its port and bytes, which the type of the device explains. */
export const SentUplink = lazy(() =>
  z.object({
    at: MeasuredAt(),
    seq: Sequence().optional(),
    devEui: z.string().max(60).optional(),
    port: z.int().min(1).max(223),
    bytes: z.base64().max(400),
  }),
)
export type SentUplink = Infer<typeof SentUplink>

/** One message: many readings, one, or uplinks. */
export const Message = lazy(() =>
  z.union([
    z.object({ readings: z.array(z.unknown()).min(1).max(1000) }).transform(({ readings }) => ({ readings, uplinks: [] as readonly unknown[] })),
    z.object({ uplinks: z.array(z.unknown()).min(1).max(1000) }).transform(({ uplinks }) => ({ readings: [] as readonly unknown[], uplinks })),
    z
      .looseObject({ measures: z.unknown() })
      .transform((reading) => ({ readings: [reading] as readonly unknown[], uplinks: [] as readonly unknown[] })),
  ]),
)

/** What the rule makes of a message (iot-rule-contract.ts): the bytes as they came, and who is known to have sent them. */
export const Envelope = lazy(() =>
  z.object({
    body: z.string(),
    device: z.string().max(128),
    client: z.string().max(128),
    certificate: z.string().max(128).optional(),
    receivedAt: z.int(),
  }),
)
export type Envelope = Infer<typeof Envelope>

/** What the registry of connections tells of a device. */
export const PresenceEvent = lazy(() =>
  z.object({
    clientId: z.string().max(128),
    timestamp: z.int(),
    eventType: z.enum(['connected', 'disconnected']),
    sessionIdentifier: z.string(),
    versionNumber: z.int(),
    principalIdentifier: z.string().optional(),
    disconnectReason: z.string().optional(),
  }),
)
export type PresenceEvent = Infer<typeof PresenceEvent>
