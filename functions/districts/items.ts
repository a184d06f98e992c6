import * as z from 'zod'
import { LocalGovernmentCode } from '../kernel/identifiers.ts'
import { type ActId, EventId, MemberId } from '../kernel/ids.ts'
import type { Actor } from '../kernel/policy.ts'
import { changedMeanwhile } from '../kernel/problem.ts'
import { type Infer, lazy } from '../kernel/schema.ts'
import type { Key } from '../kernel/table.ts'
import type { Item, Stored, Write } from '../platform/dynamo-table.ts'

/** Items that several stores of this block write. */
export const memberKey = (id: MemberId): Key => ({ pk: id, sk: 'MEMBER' })
export const actKey = (thing: string, act: ActId): Key => ({ pk: thing, sk: `ACT#${act}` })

/** Who is suspended or has left: few, in one partition, so that a list knows of them all by one question. */
export const inactiveKey = (id: MemberId): Key => ({ pk: 'INACTIVE', sk: id })

/** A thing that concerns several bodies stands once in the list of each: its id alone, so that the list is never out of date. */
export const concernItem = (list: string, whom: string, id: string): Item => ({ key: { pk: `${list}#${whom}`, sk: id }, values: { id } })

/** By whom an act is done, and under which id and content. */
export type Saving = { readonly actor: Actor; readonly actId: ActId; readonly fingerprint: string }

/** The act was done, and with this content. */
export const actDone = (thing: string, { actId, fingerprint }: Saving): Write => ({
  put: { key: actKey(thing, actId), values: { fingerprint } },
  ifAbsent: true,
  otherwise: changedMeanwhile,
})

/** A number as a part of a key, so that keys stand in the order of numbers. */
export const ordinal = (number: number): string => String(number).padStart(8, '0')

/** What this block has heard of a member; whom it has not heard of yet is what their token says. */
export const KnownMember = lazy(() =>
  z.object({
    memberId: MemberId(),
    status: z.enum(['active', 'suspended', 'left']),
    kind: z.string().optional(),
    name: z.string().optional(),
    nameEn: z.string().optional(),
    localGovernmentCode: LocalGovernmentCode().optional(),
    heard: EventId().meta({ description: 'The event that told it: an older one that comes late tells nothing' }),
  }),
)
export type KnownMember = Infer<typeof KnownMember>

export const memberItem = (member: KnownMember): Item => ({ key: memberKey(member.memberId), values: member })

export const memberOf = (item: Stored): KnownMember => KnownMember().parse(item)
