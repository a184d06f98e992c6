import * as z from 'zod'
import { MemberId } from '../kernel/ids.ts'
import type { Actor } from '../kernel/policy.ts'
import { changedMeanwhile } from '../kernel/problem.ts'
import { type Infer, lazy } from '../kernel/schema.ts'
import type { Key, Page } from '../kernel/table.ts'
import { actDone, type Saving } from '../platform/acts.ts'
import { pageAs, type Stored, type Table, type Write } from '../platform/dynamo-table.ts'
import type { PageRequest, Teller } from '../platform/outbox.ts'
import type { Allowed, KeptClaim } from './allow-list.ts'
import { AllowedSerial, Claim } from './allow-list-contract.ts'
import { AllowListId, type ProvisioningClaimId } from './contract.ts'

const allowedOf = (owner: MemberId): string => `ALLOWED#${owner}`
const claimsOf = (owner: MemberId): string => `CLAIMS#${owner}`

const keys = {
  list: (id: AllowListId): Key => ({ pk: id, sk: 'ALLOW-LIST' }),
  allowed: (owner: MemberId, serialNumber: string): Key => ({ pk: allowedOf(owner), sk: `SERIAL#${serialNumber}` }),
  claim: (owner: MemberId, id: ProvisioningClaimId): Key => ({ pk: claimsOf(owner), sk: id }),
  claimOwner: (id: ProvisioningClaimId): Key => ({ pk: id, sk: 'CLAIM-OWNER' }),
  claimCertificate: (certificateId: string): Key => ({ pk: `CLAIM#${certificateId}`, sk: 'CLAIM' }),
}

const AllowedItem = lazy(() => AllowedSerial().extend({ ownerId: MemberId(), allowListId: AllowListId(), version: z.number() }))
const ClaimItem = lazy(() => Claim().extend({ ownerId: MemberId(), fingerprint: z.string(), certificate: z.string(), version: z.number() }))
const ListItem = lazy(() => z.object({ ownerId: MemberId(), fingerprint: z.string(), done: z.boolean() }))
export type BegunList = Infer<typeof ListItem>

const serialOf = (item: Stored): Allowed => AllowedItem().parse(item)
const claimOf = (item: Stored): KeptClaim => ClaimItem().parse(item)

const conditionOf = (before: { readonly version: number } | undefined) => (before ? { ifVersion: before.version } : { ifAbsent: true as const })

/** Who may fetch a certificate, and with which claims. */
export const createAllowListStore = (table: Table, tell: Teller) => {
  const allowed = async (owner: MemberId, serialNumber: string): Promise<Allowed | undefined> => {
    const item = await table.get(keys.allowed(owner, serialNumber))
    return item && serialOf(item)
  }

  const allowedWrite = (before: Allowed | undefined, after: Allowed): Write => ({
    put: { key: keys.allowed(after.ownerId, after.serialNumber), values: after },
    ...conditionOf(before),
    otherwise: changedMeanwhile,
  })

  const claim = async (owner: MemberId, id: ProvisioningClaimId): Promise<KeptClaim | undefined> => {
    const item = await table.get(keys.claim(owner, id))
    return item && claimOf(item)
  }

  return {
    allowed,
    allowedWrite,
    claim,

    async ofOwner(owner: MemberId, page: PageRequest): Promise<Page<Allowed>> {
      return pageAs(await table.query({ pk: allowedOf(owner), prefix: 'SERIAL#', ...page }), serialOf)
    },

    async list(id: AllowListId): Promise<BegunList | undefined> {
      const item = await table.get(keys.list(id))
      return item && ListItem().parse(item)
    },

    async beginList(id: AllowListId, begun: BegunList): Promise<void> {
      await table.transact([{ put: { key: keys.list(id), values: begun }, ifAbsent: true, otherwise: changedMeanwhile }])
    },

    /** Some numbers of a list, together with the event that tells of them. */
    async saveAllowed(
      id: AllowListId,
      all: readonly { readonly before: Allowed | undefined; readonly after: Allowed }[],
      { actor, ownerId }: { readonly actor: Actor; readonly ownerId: MemberId },
    ): Promise<void> {
      const told = { ownerId, serialNumbers: all.map(({ after }) => after.serialNumber) }
      await table.transact([
        ...all.map(({ before, after }) => allowedWrite(before, after)),
        tell(actor, { name: 'SerialsAllowed', about: id, after: told }),
      ])
    },

    async endList(id: AllowListId, begun: BegunList): Promise<void> {
      await table.transact([{ put: { key: keys.list(id), values: { ...begun, done: true } } }])
    },

    async remove(before: Allowed, saving: Saving): Promise<void> {
      const { serialNumber, deviceId, ownerId, version } = before
      await table.transact([
        actDone(allowedOf(ownerId), saving),
        allowedWrite(before, { ...before, status: 'removed', version: version + 1 }),
        tell(saving.actor, { name: 'SerialRemoved', about: deviceId, after: { serialNumber, ownerId } }),
      ])
    },

    /** Where acts on an owner's list are remembered. */
    listOf: allowedOf,

    async claims(owner: MemberId, page: PageRequest): Promise<Page<KeptClaim>> {
      return pageAs(await table.query({ pk: claimsOf(owner), prefix: 'pcl_', ...page }), claimOf)
    },

    async claimOfCertificate(certificateId: string): Promise<KeptClaim | undefined> {
      const item = await table.get(keys.claimCertificate(certificateId))
      return item && claim(MemberId().parse(item['ownerId']), String(item['provisioningClaimId']) as ProvisioningClaimId)
    },

    /** Whose claim bears an id, so that the id names one claim among all owners. */
    async claimOwner(id: ProvisioningClaimId): Promise<MemberId | undefined> {
      const item = await table.get(keys.claimOwner(id))
      return item && MemberId().parse(item['ownerId'])
    },

    async saveClaim(after: KeptClaim, actor: Actor): Promise<void> {
      const { provisioningClaimId, certificateId, ownerId } = after
      await table.transact([
        { put: { key: keys.claim(ownerId, provisioningClaimId), values: after }, ifAbsent: true, otherwise: changedMeanwhile },
        { put: { key: keys.claimOwner(provisioningClaimId), values: { ownerId } }, ifAbsent: true, otherwise: changedMeanwhile },
        { put: { key: keys.claimCertificate(certificateId), values: { provisioningClaimId, ownerId } }, ifAbsent: true, otherwise: changedMeanwhile },
        tell(actor, { name: 'ClaimIssued', about: provisioningClaimId, after: { certificateId, ownerId } }),
      ])
    },

    async saveClaimAct(before: KeptClaim, after: KeptClaim, saving: Saving): Promise<void> {
      const { provisioningClaimId, certificateId, ownerId } = after
      await table.transact([
        actDone(provisioningClaimId, saving),
        { put: { key: keys.claim(ownerId, provisioningClaimId), values: after }, ifVersion: before.version, otherwise: changedMeanwhile },
        tell(saving.actor, { name: 'ClaimRevoked', about: provisioningClaimId, after: { certificateId, ownerId } }),
      ])
    },
  }
}
