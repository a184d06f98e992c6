import type { Instant } from '../kernel/time.ts'
import { decoded } from './decoder.ts'
import { type DeviceType, type DeviceTypeList, type Fault, type Given, measureOf, normalized } from './device-type.ts'
import { Message, SentReading, SentUplink } from './message-contract.ts'
import type { KeptReading } from './reading.ts'

/** Why a message, or a reading of one, is set aside. */
export const quarantineReasons = [
  'not-json',
  'not-a-message',
  'unknown-device',
  'retired-device',
  'wrong-identity',
  'revoked-certificate',
  'malformed-reading',
  'unknown-measure',
  'unknown-unit',
  'out-of-range',
  'clock-ahead',
  'too-late',
  'no-decoder',
  'not-of-this-gateway',
  'carries-no-others',
] as const
export type QuarantineReason = (typeof quarantineReasons)[number]

/** A part of a message that was set aside, and where it stood in it; without a place it is the whole. */
export type Refused = { readonly reason: QuarantineReason; readonly place?: number; readonly detail?: string }

/** An uplink of another device that a gateway carried: whose, by the number on it, and what it said. */
export type Carried = { readonly place: number; readonly devEui: string; readonly uplink: SentUplink }

export type Sorted = { readonly readings: readonly KeptReading[]; readonly refused: readonly Refused[]; readonly carried: readonly Carried[] }

export type Limits = { readonly receivedAt: Instant; readonly notBefore: Instant }

/** How far a device's clock may run ahead. */
const aheadMilliseconds = 5 * 60_000

export const nothingBut = (...refused: readonly Refused[]): Sorted => ({ readings: [], refused, carried: [] })

type Judging = { readonly type: DeviceType; readonly types: Pick<DeviceTypeList, 'conversions'>; readonly limits: Limits }

/** What of a message is kept, what is set aside and why, and what a gateway carried for others. */
export const sorted = (content: unknown, judging: Judging): Sorted => {
  const message = Message().safeParse(content)
  if (!message.success) return nothingBut({ reason: 'not-a-message' })
  const { readings, uplinks } = message.data
  const readingsKept: KeptReading[] = []
  const refused: Refused[] = []
  const carried: Carried[] = []
  const sort = (judged: KeptReading | Refused): void => {
    if ('reason' in judged) refused.push(judged)
    else readingsKept.push(judged)
  }

  for (const [place, each] of readings.entries()) {
    const reading = SentReading().safeParse(each)
    sort(reading.success ? judged(reading.data, judging, place) : malformed(place))
  }
  for (const [place, each] of uplinks.entries()) {
    const uplink = SentUplink().safeParse(each)
    if (!uplink.success) sort(malformed(place))
    else if (uplink.data.devEui === undefined) sort(fromUplink(uplink.data, judging, place))
    else if (judging.type.carriesOthers) carried.push({ place, devEui: uplink.data.devEui, uplink: uplink.data })
    else sort({ reason: 'carries-no-others', place })
  }
  return { readings: readingsKept, refused, carried }
}

/** The reading in an uplink, by the decoder of its device's type. */
export const fromUplink = (uplink: SentUplink, judging: Judging, place: number): KeptReading | Refused => {
  const measures = decoded(judging.type, uplink.port, bytesOf(uplink.bytes))
  if (!measures) return { reason: 'no-decoder', place, detail: String(uplink.port) }
  return judged({ at: uplink.at, ...(uplink.seq !== undefined && { seq: uplink.seq }), measures }, judging, place)
}

const malformed = (place: number): Refused => ({ reason: 'malformed-reading', place })

const judged = ({ at, seq, measures, corrects, revision }: SentReading, { type, types, limits }: Judging, place: number): KeptReading | Refused => {
  if (Date.parse(at) > Date.parse(limits.receivedAt) + aheadMilliseconds) return { reason: 'clock-ahead', place, detail: at }
  if (at < limits.notBefore) return { reason: 'too-late', place, detail: at }
  const values: Record<string, number> = {}
  for (const [name, given] of Object.entries(measures)) {
    const value = valueIn(type, name, given, types)
    if (typeof value !== 'number') return { reason: value, place, detail: name }
    values[name] = value
  }
  const given = inOtherUnits(type, measures)
  return {
    at,
    ...(seq !== undefined && { seq }),
    measures: values,
    ...(given && { given }),
    ...(corrects !== undefined && { corrects, revision: revision ?? 1 }),
  }
}

const valueIn = (type: DeviceType, name: string, given: Given, types: Pick<DeviceTypeList, 'conversions'>): number | Fault => {
  const measure = measureOf(type, name)
  return measure ? normalized(measure, given, types) : 'unknown-measure'
}

/** What was given in another unit is kept as it was given. */
const inOtherUnits = (type: DeviceType, measures: SentReading['measures']): KeptReading['given'] => {
  const others = Object.entries(measures).flatMap(([name, given]) =>
    typeof given === 'object' && given.unit !== measureOf(type, name)?.unit ? [[name, given] as const] : [],
  )
  return others.length > 0 ? Object.fromEntries(others) : undefined
}

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
