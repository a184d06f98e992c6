import * as z from 'zod'
import { ActId } from '../kernel/ids.ts'
import { pageOf } from '../kernel/page.ts'
import { type Infer, lazy, text } from '../kernel/schema.ts'
import { Instant } from '../kernel/time.ts'
import { AllowListId, DeviceId, ProvisioningClaimId } from './contract.ts'
import { CertificateId, SerialNumber } from './device-contract.ts'

/** A device that may fetch a certificate by its serial number, once. */
export const AllowedSerial = lazy(() =>
  z
    .object({
      serialNumber: SerialNumber(),
      deviceId: DeviceId(),
      status: z.enum(['waiting', 'used', 'removed']),
      allowedAt: Instant(),
      usedAt: Instant().optional(),
      certificateId: CertificateId().optional(),
    })
    .meta({ id: 'AllowedSerial' }),
)
export type AllowedSerial = Infer<typeof AllowedSerial>
export const AllowedSerialPage = pageOf('AllowedSerialPage', AllowedSerial)

export const AllowList = lazy(() =>
  z
    .strictObject({
      csv: z
        .string()
        .min(1)
        .max(100_000)
        .meta({ description: 'A heading, then a number a line: serialNumber. Each is of a device that is registered' }),
      dryRun: z.boolean().optional().meta({ description: 'Everything is judged, and nothing put on the list' }),
    })
    .meta({ id: 'AllowList' }),
)
export type AllowList = Infer<typeof AllowList>

export const AllowListKept = lazy(() =>
  z
    .object({
      allowListId: AllowListId(),
      serialNumbers: z.number().int(),
      items: z
        .array(
          z.object({ row: z.number().int(), serialNumber: SerialNumber(), deviceId: DeviceId(), name: z.string(), nameEn: z.string().optional() }),
        )
        .meta({ description: 'The device of each number' }),
    })
    .meta({ id: 'AllowListKept' }),
)
export type AllowListKept = Infer<typeof AllowListKept>
export const AllowListParams = lazy(() => z.object({ allowListId: AllowListId() }))

export const AllowedSerialActParams = lazy(() => z.object({ serialNumber: SerialNumber(), actId: ActId() }))
export const AllowedSerialAct = lazy(() => z.strictObject({ act: z.literal('remove') }).meta({ id: 'AllowedSerialAct' }))

/** A certificate with which devices of one owner ask for one of their own. */
export const Claim = lazy(() =>
  z
    .object({
      provisioningClaimId: ProvisioningClaimId(),
      name: z.string(),
      certificateId: CertificateId(),
      issuedAt: Instant(),
      revokedAt: Instant().optional(),
      reason: z.string().optional(),
    })
    .meta({ id: 'Claim' }),
)
export type Claim = Infer<typeof Claim>
export const ClaimPage = pageOf('ClaimPage', Claim)

export const ClaimDraft = lazy(() =>
  z
    .strictObject({ name: text(100).meta({ description: 'For whom or what it is', examples: ['2026年度 丸亀町 設置分'] }) })
    .meta({ id: 'ClaimDraft' }),
)
export const ClaimParams = lazy(() => z.object({ provisioningClaimId: ProvisioningClaimId() }))
export const ClaimActParams = lazy(() => z.object({ provisioningClaimId: ProvisioningClaimId(), actId: ActId() }))
export const ClaimAct = lazy(() => z.strictObject({ act: z.literal('revoke'), reason: text(500) }).meta({ id: 'ClaimAct' }))

/** All an installer must put on a device: with it the device asks for a certificate of its own. */
export const IssuedClaim = lazy(() =>
  z
    .object({
      claim: Claim(),
      certificate: z.string().meta({ description: 'PEM' }),
      privateKey: z.string().optional().meta({ description: 'PEM; given once, with the first answer, and kept nowhere' }),
      authority: z.string().meta({ description: 'PEM of the root by which the device knows the broker' }),
      endpoint: z.object({ host: z.string(), port: z.number().int() }),
      clientIdPrefix: z.string(),
      topics: z.object({ certificate: z.string(), provision: z.string() }),
    })
    .meta({ id: 'IssuedClaim' }),
)
export type IssuedClaim = Infer<typeof IssuedClaim>
