import * as z from 'zod'
import { fold } from '../kernel/fold.ts'
import { CorporateNumber, InvoiceNumber, LocalGovernmentCode, PrefectureCode } from '../kernel/identifiers.ts'
import { MemberId, PersonId } from '../kernel/ids.ts'
import { roles } from '../kernel/policy.ts'
import { lazy } from '../kernel/schema.ts'
import type { Key } from '../kernel/table.ts'
import { Instant, LocalDate } from '../kernel/time.ts'
import type { Item, Stored } from '../platform/dynamo-table.ts'
import { type ActId, ApplicationId } from './application-contract.ts'
import { MemberKind } from './contract.ts'
import { type Member, type Membership, searchTextOf } from './member-domain.ts'

/** Items that both stores of this block write. */
export const memberKey = (id: MemberId): Key => ({ pk: id, sk: 'MEMBER' })
export const isMemberKey = ({ sk }: Key): boolean => sk === 'MEMBER'
export const membershipKey = (person: PersonId, member: MemberId): Key => ({ pk: person, sk: `MEMBERSHIP#${member}` })
export const personKey = (id: PersonId): Key => ({ pk: id, sk: 'PERSON' })
export const actKey = (thing: string, act: ActId): Key => ({ pk: thing, sk: `ACT#${act}` })

/** What is kept for a time only, found by the day its time began (sweep.ts). */
export type Retained = 'EVIDENCE' | 'NOTE' | 'UPLOAD' | 'INVITATION' | 'DEPARTURE'

export const retainedSince = (what: Retained, on: LocalDate, id: string): Readonly<Record<string, Key>> => ({
  'retained-since': { pk: what, sk: `${on}#${id}` },
})

/** In order of kana where there is one, as a Japanese list is; kanji alone has no order a reader knows. */
export const memberItem = (member: Member): Item => {
  const place = `${fold(member.nameKana ?? member.name)}#${member.memberId}`
  const listed = member.state.status === 'active' && {
    directory: { pk: 'DIRECTORY', sk: `${member.prefectureCode}#${place}` },
    'directory-by-prefecture': { pk: `PREFECTURE#${member.prefectureCode}`, sk: place },
  }
  return {
    key: memberKey(member.memberId),
    indexes: { ...listed, 'members-by-status': { pk: `MEMBERS#${member.state.status}`, sk: member.memberId } },
    values: { ...member, searchText: searchTextOf(member) },
  }
}

export const membershipItem = (membership: Membership): Item => ({
  key: membershipKey(membership.personId, membership.memberId),
  indexes: {
    'people-by-member': { pk: membership.memberId, sk: membership.personId },
    ...(membership.planned?.roles.length === 0 && retainedSince('DEPARTURE', membership.planned.on, `${membership.personId}#${membership.memberId}`)),
  },
  values: membership,
})

/** Who a person is: personal data, in one item that can be erased. */
export type Person = { readonly name?: string | undefined; readonly email?: string | undefined }

export const personItem = (personId: PersonId, person: Person): Item => ({ key: personKey(personId), values: { personId, ...person } })

const PersonItem = lazy(() => z.object({ name: z.string().optional(), email: z.string().optional() }))

export const personOf = (item: Stored): Person => PersonItem().parse(item)

const MemberItem = lazy(() =>
  z.object({
    memberId: MemberId(),
    applicationId: ApplicationId().optional(),
    kind: MemberKind(),
    membershipClass: z.string(),
    name: z.string(),
    nameKana: z.string().optional(),
    nameEn: z.string().optional(),
    corporateNumber: CorporateNumber().optional(),
    invoiceNumber: InvoiceNumber().optional(),
    withoutNumber: z.string().optional(),
    localGovernmentCode: LocalGovernmentCode(),
    prefectureCode: PrefectureCode(),
    postalCode: z.string().optional(),
    address: z.string().optional(),
    website: z.string().optional(),
    about: z.string().optional(),
    fields: z.array(z.string()),
    admittedOn: LocalDate(),
    acceptedTerms: z.array(z.object({ version: z.string(), at: Instant(), by: PersonId() })),
    version: z.number(),
    state: z.discriminatedUnion('status', [
      z.object({ status: z.literal('active') }),
      z.object({ status: z.literal('suspended'), on: LocalDate(), by: PersonId(), reason: z.string() }),
      z.object({ status: z.literal('left'), on: LocalDate(), by: PersonId(), reason: z.string() }),
    ]),
  }),
)

export const memberOf = (item: Stored): Member => MemberItem().parse(item) as Member

const MembershipItem = lazy(() =>
  z.object({
    personId: PersonId(),
    memberId: MemberId(),
    roles: z.array(z.enum(roles)),
    since: Instant(),
    planned: z.object({ on: LocalDate(), roles: z.array(z.enum(roles)) }).optional(),
    deputyUntil: LocalDate().optional(),
  }),
)

export const membershipOf = (item: Stored): Membership => MembershipItem().parse(item)
