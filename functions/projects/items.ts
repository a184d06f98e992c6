import * as z from 'zod'
import type { Contact } from '../kernel/contact.ts'
import { LocalGovernmentCode } from '../kernel/identifiers.ts'
import { type ActId, EventId, MemberId, type PersonId } from '../kernel/ids.ts'
import { type Infer, lazy } from '../kernel/schema.ts'
import type { Key } from '../kernel/table.ts'
import type { Item, Stored, Write } from '../platform/dynamo-table.ts'

/** Items that several stores of this block write. */
export const memberKey = (id: MemberId): Key => ({ pk: id, sk: 'MEMBER' })
export const actKey = (thing: string, act: ActId): Key => ({ pk: thing, sk: `ACT#${act}` })

/** Personal data, in an item of its own that can be erased. */
export const contactKey = (thing: string): Key => ({ pk: thing, sk: 'CONTACT' })

/** Where somebody finds again what they have typed of a person in charge, when they ask what is kept. */
export const typedPrefix = 'TYPED#'
export const typedKey = (person: PersonId, thing: string): Key => ({ pk: person, sk: `${typedPrefix}${thing}` })

/** A person in charge, and who typed it. */
export const contactWrites = (thing: string, contact: Contact, typedBy: PersonId): Write[] => [
  { put: { key: contactKey(thing), values: { ...contact, typedBy } } },
  { put: { key: typedKey(typedBy, thing), values: {} } },
]

/** Who is suspended or has left: few, in one partition, so that a list knows of them all by one question. */
export const inactiveKey = (id: MemberId): Key => ({ pk: 'INACTIVE', sk: id })

/** A thing that concerns several members stands once in the list of each: its id alone, so that the list is never out of date. */
export const concernKey = (list: string, whom: string, id: string): Key => ({ pk: `${list}#${whom}`, sk: id })
export const concernItem = (list: string, whom: string, id: string): Item => ({ key: concernKey(list, whom, id), values: { id } })

/** The act was done, and with this content. */
export const actItem = (thing: string, act: ActId, fingerprint: string): Item => ({ key: actKey(thing, act), values: { fingerprint } })

/** What this block has heard of a member; whom it has not heard of yet is what their token says. */
export const KnownMember = lazy(() =>
  z.object({
    memberId: MemberId(),
    status: z.enum(['active', 'suspended', 'left']),
    kind: z.string().optional(),
    name: z.string().optional(),
    nameEn: z.string().optional(),
    localGovernmentCode: LocalGovernmentCode().optional(),
    fields: z.array(z.string()).default([]),
    heard: EventId().meta({ description: 'The event that told it: an older one that comes late tells nothing' }),
  }),
)
export type KnownMember = Infer<typeof KnownMember>

export const memberItem = (member: KnownMember): Item => ({ key: memberKey(member.memberId), values: member })

export const memberOf = (item: Stored): KnownMember => KnownMember().parse(item)
