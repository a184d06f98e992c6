import { type Clock, type Instant, instant } from '../kernel/time.ts'
import { DeviceId } from './contract.ts'
import { type Device, validCertificates } from './device-domain.ts'
import type { DeviceTypeList } from './device-type.ts'
import { type Slots, typeOf } from './furniture.ts'
import { type Carried, fromUplink, nothingBut, type Refused, type Sorted, sorted } from './ingestion.ts'
import { marking } from './mark-desk.ts'
import type { Envelope } from './message-contract.ts'
import { quarantineIdOf, type Whose } from './quarantine-store.ts'
import { hourOf, type KeptReading } from './reading.ts'
import type { DevicesStore } from './store.ts'
import { watching } from './watch-desk.ts'

export type Ingesting = {
  readonly store: Pick<DevicesStore, 'devices' | 'known' | 'readings' | 'figures' | 'quarantine' | 'watch'>
  readonly clock: Clock
  readonly types: () => Promise<DeviceTypeList>
  readonly slots: Slots
  /** Tells the marks of this process from those of others. */
  readonly newToken: () => string
  /** How long what is known of a device is believed; what contradicts it is looked up anew at once. */
  readonly believedMilliseconds?: number
}

/** What one message comes to: readings by device, and what is set aside. */
export type Judged = {
  readonly envelope: Envelope
  readonly kept: readonly { readonly device: Device; readonly readings: readonly KeptReading[] }[]
  readonly refused: readonly Refused[]
  readonly whose: Whose
}

const dayMilliseconds = 86_400_000

/** Before this no reading of the device is taken any more: it could be of an hour whose other readings are gone. */
export const frozenBefore = ({ leastRetentionDays }: Pick<Device, 'leastRetentionDays'>, now: Instant): Instant =>
  instant(new Date(Date.parse(now) - (leastRetentionDays - 1) * dayMilliseconds))

/** How messages become readings: judged one by one, kept together. */
export const ingesting = (parts: Ingesting) => {
  const { store, types, believedMilliseconds = 30_000 } = parts
  const { mark } = marking(parts)
  const { judgeAlerts } = watching(parts)
  const believed = new Map<string, { readonly device: Device; readonly at: number }>()

  const deviceOf = async (id: DeviceId, fresh: boolean): Promise<Device | undefined> => {
    const known = believed.get(id)
    if (!fresh && known && performance.now() - known.at < believedMilliseconds) return known.device
    const device = await store.devices.device(id)
    if (device) believed.set(id, { device, at: performance.now() })
    return device
  }

  /** Why nothing of this sender is taken; what the memory of this process says against it is looked up once more. */
  const hindrance = async (envelope: Envelope, fresh = false): Promise<Refused | Device> => {
    if (envelope.client !== envelope.device) return { reason: 'wrong-identity', detail: envelope.client }
    const id = DeviceId().safeParse(envelope.device)
    const device = id.success ? await deviceOf(id.data, fresh) : undefined
    if (!device) return { reason: 'unknown-device' }
    const isValid =
      envelope.certificate === undefined || validCertificates(device).some(({ certificateId }) => certificateId === envelope.certificate)
    if (isValid && device.state.status === 'registered') return device
    if (!fresh) return hindrance(envelope, true)
    return { reason: device.state.status === 'retired' ? 'retired-device' : 'revoked-certificate' }
  }

  const limitsOf = (device: Device, receivedAt: Instant, lateDays: number) => {
    const late = instant(new Date(Date.parse(receivedAt) - lateDays * dayMilliseconds))
    const frozen = frozenBefore(device, receivedAt)
    return { receivedAt, notBefore: late > frozen ? late : frozen }
  }

  const fromGateway = async (gateway: Device, { devEui, uplink, place }: Carried, receivedAt: Instant, list: DeviceTypeList) => {
    const device = await store.devices.bySerial(devEui)
    if (device?.content.gatewayId !== gateway.deviceId || device.state.status !== 'registered')
      return { refused: { reason: 'not-of-this-gateway' as const, place, detail: devEui } }
    const judging = { type: typeOf(list, device), types: list, limits: limitsOf(device, receivedAt, list.lateDays) }
    const judged = fromUplink(uplink, judging, place)
    return 'reason' in judged ? { refused: judged } : { kept: { device, readings: [judged] } }
  }

  const judge = async (envelope: Envelope): Promise<Judged> => {
    const sender = await hindrance(envelope)
    if ('reason' in sender) {
      const known = DeviceId().safeParse(envelope.device)
      const whose = sender.reason === 'unknown-device' || !known.success ? 'unknown' : known.data
      return { envelope, kept: [], refused: [sender], whose }
    }
    const list = await types()
    const receivedAt = instant(new Date(envelope.receivedAt))
    const { readings, refused, carried } = judgedBody(envelope, {
      type: typeOf(list, sender),
      types: list,
      limits: limitsOf(sender, receivedAt, list.lateDays),
    })
    const others = await Promise.all(carried.map((each) => fromGateway(sender, each, receivedAt, list)))
    return {
      envelope,
      kept: [...(readings.length > 0 ? [{ device: sender, readings }] : []), ...others.flatMap(({ kept }) => (kept ? [kept] : []))],
      refused: [...refused, ...others.flatMap((each) => (each.refused ? [each.refused] : []))],
      whose: sender.deviceId,
    }
  }

  /** Raw first, then what was set aside, then the marks: whoever dies in between is asked again, and writes the same. */
  const keep = async (judged: readonly Judged[]): Promise<void> => {
    const arrived = gathered(judged)
    await store.readings.save(arrived)
    await store.quarantine.keep(judged.flatMap(setAside))
    await mark(arrived.flatMap(({ device, readings }) => [...new Set(readings.map(({ at }) => hourOf(at)))].map((hour) => ({ device, hour }))))
    await judgeAlerts(judged.flatMap(({ kept }) => kept))
  }

  return { judge, keep, frozenBefore }
}

const judgedBody = ({ body }: Envelope, judging: Parameters<typeof sorted>[1]): Sorted => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(body, 'base64'))
    return sorted(JSON.parse(text), judging)
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return nothingBut({ reason: 'not-json' })
    throw error
  }
}

const setAside = ({ envelope, refused, whose }: Judged) =>
  refused.map((each) => {
    const quarantined = { ...each, envelope, receivedAt: instant(new Date(envelope.receivedAt)) }
    return { whose, quarantined: { ...quarantined, quarantineId: quarantineIdOf(quarantined) } }
  })

/** So many readings at most are one item: an item holds 400 KiB. */
const readingsAnItem = 400

/** What came of one device together is written together; a part that is delivered again is a second item, and its readings count once. */
const gathered = (judged: readonly Judged[]) => {
  const byDevice = new Map<DeviceId, { readings: KeptReading[]; receivedAt: number; retentionDays: number }>()
  for (const { envelope, kept } of judged)
    for (const { device, readings } of kept) {
      const found = byDevice.get(device.deviceId)
      if (found) found.readings.push(...readings)
      else byDevice.set(device.deviceId, { readings: [...readings], receivedAt: envelope.receivedAt, retentionDays: device.leastRetentionDays })
    }
  return [...byDevice].flatMap(([device, { readings, receivedAt, retentionDays }]) =>
    Array.from({ length: Math.ceil(readings.length / readingsAnItem) }, (_, at) => ({
      device,
      readings: readings.slice(at * readingsAnItem, (at + 1) * readingsAnItem),
      receivedAt: instant(new Date(receivedAt)),
      retentionDays,
    })),
  )
}
