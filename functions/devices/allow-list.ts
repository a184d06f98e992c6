import type { MemberId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/time.ts'
import type { AllowedSerial, Claim } from './allow-list-contract.ts'
import type { AllowListId } from './contract.ts'
import type { Device } from './device-domain.ts'

/** A number on its owner's list. */
export type Allowed = AllowedSerial & { readonly ownerId: MemberId; readonly allowListId: AllowListId; readonly version: number }

/** A claim as it is kept. */
export type KeptClaim = Claim & { readonly ownerId: MemberId; readonly fingerprint: string; readonly certificate: string; readonly version: number }

export type Asking = { readonly claim: KeptClaim | undefined; readonly device: Device | undefined; readonly allowed: Allowed | undefined }

export const refusals = ['unknown-claim', 'unknown-serial', 'not-allowed', 'used-already', 'retired-device'] as const
export type Refusal = (typeof refusals)[number]

/** Whether who asks for a certificate may have it: `again` if it is the one that was given before, whose answer was lost. */
export const judgedAsking = ({ claim, device, allowed }: Asking, certificateId: string): Refusal | 'fresh' | 'again' => {
  if (!claim || claim.revokedAt !== undefined) return 'unknown-claim'
  // Of another owner's device a claim does not even learn that there is one.
  if (!device || device.ownerId !== claim.ownerId) return 'unknown-serial'
  if (!allowed || allowed.status === 'removed') return 'not-allowed'
  if (device.state.status === 'retired') return 'retired-device'
  if (allowed.status === 'waiting') return 'fresh'
  const isSame =
    allowed.certificateId === certificateId && device.certificates.some((each) => each.certificateId === certificateId && !each.revokedAt)
  return isSame ? 'again' : 'used-already'
}

export const used = (allowed: Allowed, { certificateId, now }: { readonly certificateId: string; readonly now: Instant }): Allowed => ({
  ...allowed,
  status: 'used',
  certificateId,
  usedAt: now,
  version: allowed.version + 1,
})
