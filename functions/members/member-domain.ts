import { fold } from '../kernel/fold.ts'
import type { CorporateNumber, InvoiceNumber, LocalGovernmentCode, PrefectureCode } from '../kernel/identifiers.ts'
import type { MemberId, PersonId } from '../kernel/ids.ts'
import type { Role } from '../kernel/policy.ts'
import { addDays, dateInTokyo, type Instant, type LocalDate } from '../kernel/time.ts'
import type { ApplicationId } from './application-contract.ts'
import type { MemberKind } from './contract.ts'
import type { InvitationId, MemberDetails, OwnRole } from './member-contract.ts'
import { dateInThePast, invitationNotOpen, lastAdministrator, memberNotActive, notOfThisMember } from './problems.ts'

type State =
  | { readonly status: 'active' }
  | { readonly status: 'suspended'; readonly on: LocalDate; readonly by: PersonId; readonly reason: string }
  | { readonly status: 'left'; readonly on: LocalDate; readonly by: PersonId; readonly reason: string }

/** A body that takes part. The secretariat alone has no application: it was founded. */
export type Member = {
  readonly memberId: MemberId
  readonly applicationId?: ApplicationId
  readonly kind: MemberKind
  readonly membershipClass: string
  readonly name: string
  readonly nameKana?: string | undefined
  readonly nameEn?: string | undefined
  readonly corporateNumber?: CorporateNumber | undefined
  readonly invoiceNumber?: InvoiceNumber | undefined
  readonly withoutNumber?: string | undefined
  readonly localGovernmentCode: LocalGovernmentCode
  readonly prefectureCode: PrefectureCode
  readonly postalCode?: string | undefined
  readonly address?: string | undefined
  readonly website?: string | undefined
  readonly about?: string | undefined
  readonly fields: readonly string[]
  readonly admittedOn: LocalDate
  readonly acceptedTerms: readonly { readonly version: string; readonly at: Instant; readonly by: PersonId }[]
  readonly version: number
  readonly state: State
}

/** One person in one member. What is planned and what is lent for a while is told by dates, so that nobody must press a button on 1 April. */
export type Membership = {
  readonly personId: PersonId
  readonly memberId: MemberId
  readonly roles: readonly Role[]
  readonly since: Instant
  /** From this day the roles are these; none means the person has gone. */
  readonly planned?: { readonly on: LocalDate; readonly roles: readonly Role[] } | undefined
  /** Administrator until this day, whatever the roles are. */
  readonly deputyUntil?: LocalDate | undefined
}

/**
 * What a member's events tell other blocks of it. Whoever bears no corporate number may be a sole proprietor, whose name is a
 * person's: it stays here, and the directory tells it.
 */
export const knownOf = ({ kind, name, nameEn, localGovernmentCode, fields, corporateNumber }: Member) => ({
  kind,
  ...(corporateNumber && { name, ...(nameEn && { nameEn }) }),
  localGovernmentCode,
  fields,
})

export type Invitation = {
  readonly invitationId: InvitationId
  readonly memberId: MemberId
  readonly memberName: string
  readonly memberNameEn?: string | undefined
  readonly role: OwnRole
  readonly invitedBy: PersonId
  readonly invitedAt: Instant
  readonly expiresOn: LocalDate
  readonly status: 'open' | 'accepted' | 'withdrawn'
  readonly acceptedBy?: PersonId | undefined
}

const lastingRolesOn = ({ roles, planned }: Membership, on: LocalDate): readonly Role[] => (planned && planned.on <= on ? planned.roles : roles)

/** What a person is in a member on a day. */
export const rolesOn = (membership: Membership, on: LocalDate): readonly Role[] => {
  const lasting = lastingRolesOn(membership, on)
  const isDeputy = membership.deputyUntil !== undefined && on <= membership.deputyUntil
  return isDeputy && lasting.length > 0 && !lasting.includes('administrator') ? [...lasting, 'administrator'] : lasting
}

/** Whether a planned hand-over has taken somebody out of the member. */
export const hasGone = (membership: Membership, on: LocalDate): boolean => lastingRolesOn(membership, on).length === 0

/** That somebody administers the member today and on every day from which roles are planned to change; a deputy does not count, for their time ends. */
const requireAdministrator = (people: readonly Membership[], today: LocalDate): void => {
  const days = [today, ...people.flatMap(({ planned }) => (planned && planned.on > today ? [planned.on] : []))]
  for (const day of days) if (!people.some((person) => lastingRolesOn(person, day).includes('administrator'))) throw lastAdministrator()
}

const find = (people: readonly Membership[], personId: PersonId): Membership => {
  const found = people.find((person) => person.personId === personId)
  if (!found) throw notOfThisMember()
  return found
}

/** What a change of people leaves: the memberships to be written, and those to be taken away. */
export type PeopleChange = { readonly written: readonly Membership[]; readonly removed: readonly PersonId[] }

const change = (people: readonly Membership[], written: readonly Membership[], today: LocalDate): PeopleChange => {
  requireAdministrator(
    people.map((person) => written.find(({ personId }) => personId === person.personId) ?? person),
    today,
  )
  return { written, removed: [] }
}

// The operator's role is the secretariat's to give and is not touched by a change among the three.
const withRole = ({ roles }: Membership, role: OwnRole): readonly Role[] => [role, ...roles.filter((each) => each === 'operator')]

export const changeRole = (people: readonly Membership[], personId: PersonId, role: OwnRole, today: LocalDate): PeopleChange => {
  const { planned: _, ...person } = find(people, personId)
  return change(people, [{ ...person, roles: withRole(person, role) }], today)
}

export const removePerson = (people: readonly Membership[], personId: PersonId, today: LocalDate): PeopleChange => {
  const leaving = find(people, personId)
  requireAdministrator(
    people.filter((person) => person !== leaving),
    today,
  )
  return { written: [], removed: [personId] }
}

/** Lends the administrator's role until a day, that day included. */
export const deputize = (people: readonly Membership[], personId: PersonId, until: LocalDate, today: LocalDate): PeopleChange => {
  if (until < today) throw dateInThePast({ today })
  return change(people, [{ ...find(people, personId), deputyUntil: until }], today)
}

/** From a day on, one person is what the other was, and the other is gone: how offices change hands on 1 April. */
export const handOver = (
  people: readonly Membership[],
  { from, to, on }: { readonly from: PersonId; readonly to: PersonId; readonly on: LocalDate },
  today: LocalDate,
): PeopleChange => {
  if (on < today) throw dateInThePast({ today })
  const leaving = find(people, from)
  const coming = find(people, to)
  const roles = [...new Set([...lastingRolesOn(leaving, on), ...lastingRolesOn(coming, on).filter((role) => role === 'operator')])]
  return change(
    people,
    [
      { ...leaving, planned: { on, roles: [] } },
      { ...coming, planned: { on, roles } },
    ],
    today,
  )
}

/** Two weeks: long enough for a holiday, short enough that a letter left lying opens nothing. */
export const invitationDays = 14

export const invite = (
  member: Member,
  { invitationId, role, by, at }: { readonly invitationId: InvitationId; readonly role: OwnRole; readonly by: PersonId; readonly at: Instant },
): Invitation => ({
  invitationId,
  memberId: member.memberId,
  memberName: member.name,
  ...(member.nameEn && { memberNameEn: member.nameEn }),
  role,
  invitedBy: by,
  invitedAt: at,
  expiresOn: addDays(dateInTokyo(at), invitationDays),
  status: 'open',
})

export const invitationStatusOn = ({ status, expiresOn }: Invitation, today: LocalDate) =>
  status === 'open' && expiresOn < today ? ('expired' as const) : status

const requireOpen = (invitation: Invitation, today: LocalDate): void => {
  const status = invitationStatusOn(invitation, today)
  if (status !== 'open') throw invitationNotOpen({ state: status })
}

export const cancelInvitation = (invitation: Invitation, today: LocalDate): Invitation => {
  requireOpen(invitation, today)
  return { ...invitation, status: 'withdrawn' }
}

/** Whoever belongs to the member already keeps the higher of the two roles. */
export const accept = (
  { invitation, member, existing }: { readonly invitation: Invitation; readonly member: Member; readonly existing: Membership | undefined },
  personId: PersonId,
  at: Instant,
): { readonly invitation: Invitation; readonly membership: Membership } => {
  requireOpen(invitation, dateInTokyo(at))
  requireStatus(member, 'active')
  const order: readonly Role[] = ['viewer', 'editor', 'administrator']
  const current = existing?.roles.find((role) => order.includes(role))
  const role = current && order.indexOf(current) > order.indexOf(invitation.role) ? current : invitation.role
  return {
    invitation: { ...invitation, status: 'accepted', acceptedBy: personId },
    membership: {
      ...(existing ?? { since: at }),
      personId,
      memberId: member.memberId,
      roles: [role, ...(existing?.roles.filter((each) => each === 'operator') ?? [])],
    },
  }
}

export const requireStatus = ({ state }: Member, ...statuses: readonly State['status'][]): void => {
  if (!statuses.includes(state.status)) throw memberNotActive({ state: state.status })
}

const next = (member: Member): Member => ({ ...member, version: member.version + 1 })

type Because = { readonly reason: string; readonly by: PersonId; readonly at: Instant }

export const suspend = (member: Member, { reason, by, at }: Because): Member => {
  requireStatus(member, 'active')
  return { ...next(member), state: { status: 'suspended', on: dateInTokyo(at), by, reason } }
}

export const restore = (member: Member): Member => {
  requireStatus(member, 'suspended')
  return { ...next(member), state: { status: 'active' } }
}

/** A member that leaves stays in the books; who its people were is erased (worker.ts). */
export const leave = (member: Member, { reason, by, at }: Because): Member => {
  requireStatus(member, 'active', 'suspended')
  return { ...next(member), state: { status: 'left', on: dateInTokyo(at), by, reason } }
}

export const changeDetails = (member: Member, details: MemberDetails): Member => {
  requireStatus(member, 'active')
  const { nameKana, nameEn, postalCode, address, website, about, ...fixed } = member
  return { ...next(fixed), ...details }
}

export const rename = (member: Member, name: string): Member => {
  requireStatus(member, 'active', 'suspended')
  return { ...next(member), name }
}

export const acceptTerms = (member: Member, version: string, by: PersonId, at: Instant): Member => {
  requireStatus(member, 'active')
  return { ...next(member), acceptedTerms: [...member.acceptedTerms, { version, at, by }] }
}

/** Everything a member is found by, folded once when it is written. */
export const searchTextOf = ({ name, nameKana, nameEn, corporateNumber, localGovernmentCode }: Member): string =>
  [name, nameKana, nameEn, corporateNumber, localGovernmentCode].map((part) => fold(part ?? '')).join(' ')
