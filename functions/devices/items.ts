import * as z from 'zod'
import { DistrictId } from '../districts/contract.ts'
import { LocalGovernmentCode } from '../kernel/identifiers.ts'
import { type ActId, EventId, MemberId } from '../kernel/ids.ts'
import type { Actor } from '../kernel/policy.ts'
import { changedMeanwhile } from '../kernel/problem.ts'
import { type Infer, lazy } from '../kernel/schema.ts'
import type { Key } from '../kernel/table.ts'
import type { Item, Stored, Write } from '../platform/dynamo-table.ts'

/** Items that several stores of this block write. */
export const actKey = (thing: string, act: ActId): Key => ({ pk: thing, sk: `ACT#${act}` })

/** By whom an act is done, and under which id and content. */
export type Saving = { readonly actor: Actor; readonly actId: ActId; readonly fingerprint: string }

/** The act was done, and with this content. */
export const actDone = (thing: string, { actId, fingerprint }: Saving): Write => ({
  put: { key: actKey(thing, actId), values: { fingerprint } },
  ifAbsent: true,
  otherwise: changedMeanwhile,
})

/** What this block has heard of a member; whom it has not heard of yet is what their token says. */
export const KnownMember = lazy(() =>
  z.object({
    memberId: MemberId(),
    status: z.enum(['active', 'suspended', 'left']),
    name: z.string().optional(),
    heard: EventId().meta({ description: 'The event that told it: an older one that comes late tells nothing' }),
  }),
)
export type KnownMember = Infer<typeof KnownMember>

export const memberKey = (id: MemberId): Key => ({ pk: id, sk: 'MEMBER' })
export const memberItem = (member: KnownMember): Item => ({ key: memberKey(member.memberId), values: member })
export const memberOf = (item: Stored): KnownMember => KnownMember().parse(item)

/** What this block has heard of a district: whose it is and where. Both are said once (districts). */
export const KnownDistrict = lazy(() => z.object({ districtId: DistrictId(), amoId: MemberId(), localGovernmentCode: LocalGovernmentCode() }))
export type KnownDistrict = Infer<typeof KnownDistrict>

export const districtKey = (id: DistrictId): Key => ({ pk: id, sk: 'DISTRICT' })
export const districtItem = (district: KnownDistrict): Item => ({ key: districtKey(district.districtId), values: district })
export const districtOf = (item: Stored): KnownDistrict => KnownDistrict().parse(item)
