import * as z from 'zod'
import { DistrictId } from '../districts/contract.ts'
import { LocalGovernmentCode } from '../kernel/identifiers.ts'
import { ActId, MemberId } from '../kernel/ids.ts'
import { ExportQuery, PageQuery, pageOf } from '../kernel/page.ts'
import { type Infer, lazy, text } from '../kernel/schema.ts'
import { Instant } from '../kernel/time.ts'
import { AlertRule, AlertState } from './alert.ts'
import { DeviceId, DeviceImportId } from './contract.ts'
import { DeviceType, dataClasses } from './device-type.ts'
import { Presence } from './presence.ts'
import { hasWholeHours } from './zone.ts'

export const DataClass = lazy(() =>
  z.enum(dataClasses).meta({ id: 'DataClass', description: 'open: everybody; limited: owner, municipality and district; closed: the owner alone' }),
)

/** Where a device stands, in Japan. */
const Place = lazy(() =>
  z.strictObject({ longitude: z.number().min(122).max(154), latitude: z.number().min(20).max(46) }).meta({ id: 'DevicePlace' }),
)

const TimeZone = lazy(() =>
  z
    .string()
    .max(60)
    .refine(hasWholeHours, { params: { code: 'time_zone' }, message: 'is no time zone whose days are made of whole hours' })
    .meta({ id: 'TimeZone', examples: ['Asia/Tokyo'] }),
)

export const SerialNumber = lazy(() =>
  z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/)
    .meta({ id: 'SerialNumber', description: 'As it stands on the device; of a LoRaWAN device its DevEUI', examples: ['PC-2026-00017'] }),
)

/** A device as its owner describes it. */
export const DeviceContent = lazy(() =>
  z
    .strictObject({
      type: z
        .string()
        .regex(/^[a-z-]{1,40}$/)
        .meta({ description: 'A code of /device-types', examples: ['people-counter'] }),
      name: text(100),
      nameEn: text(200).optional(),
      localGovernmentCode: LocalGovernmentCode(),
      districtId: DistrictId().optional(),
      place: Place(),
      timeZone: TimeZone().default('Asia/Tokyo'),
      dataClass: DataClass(),
      intervalSeconds: z.int().min(1).max(3600).optional().meta({ description: 'How often it measures, where that is not what its type says' }),
      serialNumber: SerialNumber().optional(),
      gatewayId: DeviceId().optional().meta({ description: 'The LoRaWAN gateway that sends for it' }),
    })
    .meta({ id: 'DeviceContent' }),
)
export type DeviceContent = Infer<typeof DeviceContent>

const version = () => z.number().int().min(1).meta({ description: 'The version that was looked at: what changed meanwhile is not decided on' })

/** Without a version it is a new device, with it the one that was looked at is changed. */
export const DeviceDraft = lazy(() => z.strictObject({ version: version().optional(), content: DeviceContent() }).meta({ id: 'DeviceDraft' }))

export const CertificateId = lazy(() =>
  z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ id: 'CertificateId', description: 'The SHA-256 fingerprint of the certificate' }),
)

const reason = () => text(500)

/** What is done with a device. */
export const DeviceAct = lazy(() =>
  z
    .discriminatedUnion('act', [
      z.strictObject({
        act: z.literal('issue-certificate'),
        version: version(),
        csr: z
          .string()
          .max(8000)
          .regex(/^-----BEGIN (NEW )?CERTIFICATE REQUEST-----[A-Za-z0-9+/=\s]+-----END (NEW )?CERTIFICATE REQUEST-----\s*$/)
          .optional()
          .meta({ description: 'A signing request made on the device; without it a pair of keys is made, and given once' }),
      }),
      z.strictObject({ act: z.literal('revoke-certificate'), version: version(), certificateId: CertificateId(), reason: reason() }),
      z.strictObject({ act: z.literal('retire'), version: version(), reason: reason() }),
      z.strictObject({ act: z.literal('set-alert-rules'), version: version(), rules: z.array(AlertRule()).max(10) }),
    ])
    .meta({ id: 'DeviceAct' }),
)
export type DeviceAct = Infer<typeof DeviceAct>

export const DeviceState = lazy(() =>
  z
    .discriminatedUnion('status', [
      z.object({ status: z.literal('registered') }),
      z.object({ status: z.literal('retired'), retiredAt: Instant(), reason: z.string() }),
    ])
    .meta({ id: 'DeviceState' }),
)
export type DeviceState = Infer<typeof DeviceState>

/** A certificate of a device, without its keys. */
export const DeviceCertificate = lazy(() =>
  z
    .object({
      certificateId: CertificateId(),
      by: z.enum(['signing-request', 'key-pair', 'claim']),
      issuedAt: Instant(),
      revokedAt: Instant().optional(),
      reason: z.string().optional(),
    })
    .meta({ id: 'DeviceCertificate' }),
)
export type DeviceCertificate = Infer<typeof DeviceCertificate>
export const DeviceCertificates = lazy(() => z.object({ items: z.array(DeviceCertificate()) }).meta({ id: 'DeviceCertificates' }))

/** How a device is doing: it sends, it has not for a while, it can no more, it is no more. */
export const standings = ['sending', 'silent', 'revoked', 'retired'] as const
export const DeviceStanding = lazy(() =>
  z.enum(standings).meta({
    id: 'DeviceStanding',
    description: 'silent: nothing was measured for three of its intervals and ten minutes at least; revoked: it had certificates, and none is valid',
  }),
)
export type DeviceStanding = Infer<typeof DeviceStanding>

/** What everybody sees of a device who may know of it. */
export const DeviceSummary = lazy(() =>
  z
    .object({
      deviceId: DeviceId(),
      ownerId: MemberId(),
      ownerName: z.string().optional(),
      type: z.string(),
      name: z.string(),
      nameEn: z.string().optional(),
      localGovernmentCode: LocalGovernmentCode(),
      districtId: DistrictId().optional(),
      place: Place(),
      timeZone: z.string(),
      dataClass: DataClass(),
      intervalSeconds: z.number().int(),
      status: z.enum(['registered', 'retired']),
      standing: DeviceStanding().optional().meta({ description: 'For whoever may read what it measures' }),
      newestAt: Instant().optional().meta({ description: 'When it last measured, if that was in the last two days' }),
      version: z.number().int(),
    })
    .meta({ id: 'DeviceSummary' }),
)
export type DeviceSummary = Infer<typeof DeviceSummary>

export const DeviceView = lazy(() =>
  DeviceSummary()
    .extend({
      state: DeviceState(),
      presence: Presence().optional().meta({ description: 'Absent until it has been connected once; for its owner' }),
      serialNumber: z.string().optional(),
      gatewayId: DeviceId().optional(),
      alertRules: z.array(AlertRule()).optional(),
      alerts: z.array(AlertState()).optional(),
    })
    .meta({ id: 'DeviceView' }),
)
export type DeviceView = Infer<typeof DeviceView>

/** A new certificate, and all a device must be told to connect with it. */
export const IssuedCertificate = lazy(() =>
  z
    .object({
      certificateId: CertificateId(),
      certificate: z.string().meta({ description: 'PEM' }),
      privateKey: z.string().optional().meta({ description: 'PEM; given once, with the first answer, and kept nowhere' }),
      authority: z.string().meta({ description: 'PEM of the root by which the device knows the broker' }),
      endpoint: z.object({ host: z.string(), port: z.number().int() }),
      clientId: DeviceId(),
      topic: z.string(),
      basicIngestTopic: z.string().meta({ description: 'The same, at less cost in AWS' }),
    })
    .meta({ id: 'IssuedCertificate' }),
)
export type IssuedCertificate = Infer<typeof IssuedCertificate>

export const DeviceActed = lazy(() => z.object({ device: DeviceView(), issued: IssuedCertificate().optional() }).meta({ id: 'DeviceActed' }))
export type DeviceActed = Infer<typeof DeviceActed>

export const DevicePage = pageOf('DevicePage', DeviceSummary)

const DeviceFilter = lazy(() =>
  z.object({
    municipality: LocalGovernmentCode().optional(),
    districtId: DistrictId().optional(),
    dataClass: z
      .enum(['open', 'limited'])
      .default('open')
      .meta({ description: 'limited: for the municipality and the organization of the district' }),
    type: z.string().max(40).optional(),
    standing: DeviceStanding().optional(),
  }),
)
const isPlaced = {
  check: ({ municipality, districtId }: Infer<typeof DeviceFilter>) => (municipality === undefined) !== (districtId === undefined),
  or: { path: ['municipality'], params: { code: 'one_of' }, message: 'either municipality or districtId is given' },
}
export const DeviceQuery = lazy(() => PageQuery().extend(DeviceFilter().shape).refine(isPlaced.check, isPlaced.or))
export const DeviceExport = lazy(() => ExportQuery().extend(DeviceFilter().shape).refine(isPlaced.check, isPlaced.or))
export type DeviceFilter = Infer<typeof DeviceFilter>

const OwnFilter = lazy(() =>
  z.object({ districtId: DistrictId().optional(), type: z.string().max(40).optional(), standing: DeviceStanding().optional() }),
)
export const OwnDeviceQuery = lazy(() => PageQuery().extend(OwnFilter().shape))
export const OwnDeviceExport = lazy(() => ExportQuery().extend(OwnFilter().shape))
export type OwnDeviceFilter = Infer<typeof OwnFilter>

export const DeviceParams = lazy(() => z.object({ deviceId: DeviceId() }))
export const DeviceActParams = lazy(() => z.object({ deviceId: DeviceId(), actId: ActId() }))
export const DeviceTypes = lazy(() =>
  z
    .object({
      items: z.array(
        DeviceType().extend({
          schema: z.record(z.string(), z.unknown()).meta({ description: 'JSON Schema (2020-12) of the messages a device of this type may send' }),
        }),
      ),
    })
    .meta({ id: 'DeviceTypes' }),
)

export const DeviceImportParams = lazy(() => z.object({ deviceImportId: DeviceImportId() }))

/** Many devices at once, as a spreadsheet gives them. */
export const DeviceImport = lazy(() =>
  z
    .strictObject({
      csv: z.string().min(1).max(700_000).meta({
        description:
          'A heading, then a device a line: type, name, nameEn, municipality, districtId, longitude, latitude, dataClass, serialNumber, intervalSeconds, gatewayId',
      }),
      dryRun: z.boolean().optional().meta({ description: 'Everything is judged, and nothing registered' }),
    })
    .meta({ id: 'DeviceImport' }),
)
export type DeviceImport = Infer<typeof DeviceImport>

export const DeviceImported = lazy(() =>
  z
    .object({ deviceImportId: DeviceImportId(), items: z.array(z.object({ row: z.number().int(), deviceId: DeviceId(), name: z.string() })) })
    .meta({ id: 'DeviceImported' }),
)
