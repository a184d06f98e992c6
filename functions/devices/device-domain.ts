import type { MemberId } from '../kernel/ids.ts'
import { changedMeanwhile } from '../kernel/problem.ts'
import type { Instant } from '../kernel/time.ts'
import { type AlertRule, type AlertState, requireSound } from './alert.ts'
import type { DeviceId } from './contract.ts'
import type { DeviceCertificate, DeviceContent, DeviceStanding, DeviceState, DeviceSummary, DeviceView } from './device-contract.ts'
import type { DeviceType, DeviceTypeList } from './device-type.ts'
import type { DeviceThing } from './policy.ts'
import type { Presence } from './presence.ts'
import { deviceRetired, tooManyCertificates, typeMayNotChange, unknownCertificate } from './problems.ts'

export type Device = {
  readonly deviceId: DeviceId
  readonly ownerId: MemberId
  readonly content: DeviceContent
  readonly certificates: readonly DeviceCertificate[]
  readonly alertRules: readonly AlertRule[]
  /** The shortest time for which its readings were ever kept: what is older may be gone, whatever its class is today. */
  readonly leastRetentionDays: number
  readonly state: DeviceState
  readonly version: number
  readonly fingerprint: string
}

export type DeviceOutcome = { readonly device: Device; readonly event: string; readonly after?: Readonly<Record<string, unknown>> }

type Registering = Pick<Device, 'deviceId' | 'ownerId' | 'content' | 'fingerprint'> & Pick<DeviceTypeList, 'retention'>

export const register = ({ retention, ...registering }: Registering): DeviceOutcome => ({
  device: {
    ...registering,
    certificates: [],
    alertRules: [],
    leastRetentionDays: retention[registering.content.dataClass],
    state: { status: 'registered' },
    version: 1,
  },
  event: 'DeviceRegistered',
})

type Changing = Pick<Device, 'content' | 'fingerprint'> & Pick<DeviceTypeList, 'retention'>

/** Says anew what a device is. Its type and its zone are said once: every figure it has was reckoned by them. */
export const change = (device: Device, version: number, { content, fingerprint, retention }: Changing): DeviceOutcome => {
  requireStanding(device, version)
  if (content.type !== device.content.type || content.timeZone !== device.content.timeZone) throw typeMayNotChange()
  const leastRetentionDays = Math.min(device.leastRetentionDays, retention[content.dataClass])
  return { device: { ...device, content, fingerprint, leastRetentionDays, version: version + 1 }, event: 'DeviceChanged' }
}

const requireStanding = ({ version, state }: Device, lookedAt: number): void => {
  if (version !== lookedAt) throw changedMeanwhile()
  if (state.status === 'retired') throw deviceRetired()
}

/** While a new certificate is brought to a device, the old one still holds. */
const validAtMost = 2

/** Of those that are valid no longer the last few are remembered. */
const rememberedAtMost = 20

export const validCertificates = ({ certificates }: Pick<Device, 'certificates'>): readonly DeviceCertificate[] =>
  certificates.filter(({ revokedAt }) => revokedAt === undefined)

/** Refuses a certificate before one is made. */
export const requireRoomForCertificate = (device: Device, version: number): void => {
  requireStanding(device, version)
  if (validCertificates(device).length >= validAtMost) throw tooManyCertificates({ atMost: validAtMost })
}

export const issue = (device: Device, certificate: DeviceCertificate): DeviceOutcome => ({
  device: { ...device, certificates: [...device.certificates, certificate].slice(-rememberedAtMost), version: device.version + 1 },
  event: 'CertificateIssued',
  after: { certificateId: certificate.certificateId },
})

/** Refuses to revoke what is not valid. */
export const requireCertificate = (device: Device, version: number, certificateId: string): void => {
  if (device.version !== version) throw changedMeanwhile()
  if (!validCertificates(device).some((each) => each.certificateId === certificateId)) throw unknownCertificate()
}

type Ending = { readonly reason: string; readonly now: Instant }

export const revoke = (device: Device, certificateId: string, { reason, now }: Ending): DeviceOutcome => ({
  device: {
    ...device,
    certificates: device.certificates.map((each) => (each.certificateId === certificateId ? { ...each, revokedAt: now, reason } : each)),
    version: device.version + 1,
  },
  event: 'CertificateRevoked',
  after: { certificateId },
})

export const requireNotRetired = requireStanding

export const retire = (device: Device, { reason, now }: Ending): DeviceOutcome => ({
  device: {
    ...device,
    certificates: device.certificates.map((each) => (each.revokedAt ? each : { ...each, revokedAt: now, reason })),
    state: { status: 'retired', retiredAt: now, reason },
    version: device.version + 1,
  },
  event: 'DeviceRetired',
})

export const setAlertRules = (
  device: Device,
  { version, rules, type }: { readonly version: number; readonly rules: readonly AlertRule[]; readonly type: DeviceType },
): DeviceOutcome => {
  requireStanding(device, version)
  requireSound(rules, type)
  return { device: { ...device, alertRules: rules, version: version + 1 }, event: 'AlertRulesSet', after: { rules: rules.length } }
}

export const thingOf = ({ ownerId, content }: Pick<Device, 'ownerId' | 'content'>, amoId: MemberId | undefined): DeviceThing => ({
  ownerId,
  localGovernmentCode: content.localGovernmentCode,
  amoId,
  dataClass: content.dataClass,
})

export const intervalOf = ({ content }: Pick<Device, 'content'>, type: DeviceType): number => content.intervalSeconds ?? type.intervalSeconds

// A reading may be lost on the way; of three in a row none is.
const silentAfterIntervals = 3
const silentAfterSeconds = 600

type Heard = { readonly newestAt: Instant | undefined; readonly now: Instant; readonly intervalSeconds: number }

export const standingOf = (device: Device, { newestAt, now, intervalSeconds }: Heard): DeviceStanding => {
  if (device.state.status === 'retired') return 'retired'
  if (device.certificates.length > 0 && validCertificates(device).length === 0) return 'revoked'
  const allowedSeconds = Math.max(silentAfterSeconds, silentAfterIntervals * intervalSeconds)
  return newestAt !== undefined && Date.parse(now) - Date.parse(newestAt) <= allowedSeconds * 1000 ? 'sending' : 'silent'
}

type Known = {
  readonly ownerName?: string | undefined
  readonly type: DeviceType
  /** How it is doing, for whoever may read what it measures. */
  readonly heard?: { readonly newestAt: Instant | undefined; readonly now: Instant } | undefined
}

export const deviceSummaryOf = (device: Device, { ownerName, type, heard }: Known): DeviceSummary => {
  const { serialNumber: _, gatewayId: __, ...said } = device.content
  const { deviceId, ownerId, state, version } = device
  const intervalSeconds = intervalOf(device, type)
  return {
    ...{ ...said, deviceId, ownerId, intervalSeconds, status: state.status, version },
    ...(ownerName && { ownerName }),
    ...(heard && { standing: standingOf(device, { ...heard, intervalSeconds }) }),
    ...(heard?.newestAt && { newestAt: heard.newestAt }),
  }
}

type Owners = { readonly presence: Presence | undefined; readonly alerts: readonly AlertState[] }

/** A device as somebody sees it who may know of it; its owner sees more. */
export const deviceViewOf = (device: Device, known: Known, owners: Owners | undefined): DeviceView => {
  const { serialNumber, gatewayId } = device.content
  return {
    ...deviceSummaryOf(device, known),
    state: owners ? device.state : withoutReason(device.state),
    ...(owners && {
      ...(owners.presence && { presence: owners.presence }),
      ...(serialNumber && { serialNumber }),
      ...(gatewayId && { gatewayId }),
      alertRules: [...device.alertRules],
      alerts: [...owners.alerts],
    }),
  }
}

const withoutReason = (state: DeviceState): DeviceState => (state.status === 'retired' ? { ...state, reason: '' } : state)
