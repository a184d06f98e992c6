import * as z from 'zod'
import { fold } from '../kernel/fold.ts'
import { MemberId, PersonId } from '../kernel/ids.ts'
import type { Actor } from '../kernel/policy.ts'
import { changedMeanwhile, notFound } from '../kernel/problem.ts'
import { lazy } from '../kernel/schema.ts'
import type { Page } from '../kernel/table.ts'
import { Instant, LocalDate } from '../kernel/time.ts'
import { everyItem, type Item, pageAs, type Stored, type Table, type Write } from '../platform/dynamo-table.ts'
import type { PageRequest, Teller } from '../platform/outbox.ts'
import type { ActId } from './application-contract.ts'
import { bodyKeyOf } from './application-domain.ts'
import type { DirectoryFilter } from './contract.ts'
import {
  actKey,
  memberItem,
  memberKey,
  memberOf,
  membershipItem,
  membershipKey,
  membershipOf,
  type Person,
  personItem,
  personKey,
  personOf,
  retainedSince,
} from './items.ts'
import type { MemberOutcome } from './member-acts.ts'
import { InvitationId, type MemberStatus, OwnRole } from './member-contract.ts'
import { type Invitation, knownOf, type Member, type Membership } from './member-domain.ts'
import { bodyAlreadyApplied } from './problems.ts'
import { retainedBefore } from './retained.ts'

const invitationKey = (id: InvitationId) => ({ pk: id, sk: 'INVITATION' })
const addressKey = (email: string) => `ADDRESS#${email.toLowerCase()}`
export const bodyKey = (member: Member) => ({ pk: `BODY#${bodyKeyOf(member)}`, sk: 'BODY' })

const InvitationItem = lazy(() =>
  z.object({
    invitationId: InvitationId(),
    memberId: MemberId(),
    memberName: z.string(),
    memberNameEn: z.string().optional(),
    role: OwnRole(),
    invitedBy: PersonId(),
    invitedAt: Instant(),
    expiresOn: LocalDate(),
    status: z.enum(['open', 'accepted', 'withdrawn']),
    acceptedBy: PersonId().optional(),
    email: z.string().optional(),
  }),
)

/** An invitation and, while it is open, the address it went to. */
export type Invited = Invitation & { readonly email?: string | undefined }

const invitationOf = (item: Stored): Invited => InvitationItem().parse(item)

// The address is personal data: it goes when the invitation is accepted, withdrawn or has expired.
const invitationItem = ({ email, ...invitation }: Invited): Item => ({
  key: invitationKey(invitation.invitationId),
  indexes: {
    'invitations-by-member': { pk: invitation.memberId, sk: invitation.invitationId },
    ...(email && invitation.status === 'open' && { 'invitations-by-address': { pk: addressKey(email), sk: invitation.invitationId } }),
    ...(email && invitation.status === 'open' && retainedSince('INVITATION', invitation.expiresOn, invitation.invitationId)),
  },
  values: { ...invitation, ...(invitation.status === 'open' && { email }) },
})

/** The questions members asks its table of members and their people. */
export const createMemberStore = (table: Table, tell: Teller) => ({
  async member(id: MemberId): Promise<Member | undefined> {
    const item = await table.get(memberKey(id))
    return item && memberOf(item)
  },

  async byStatus(status: MemberStatus, page: PageRequest): Promise<Page<Member>> {
    return pageAs(await table.query({ index: 'members-by-status', pk: `MEMBERS#${status}`, ...page }), memberOf)
  },

  async directory({ text, kind, prefecture, municipality, field }: DirectoryFilter, page: PageRequest): Promise<Page<Member>> {
    const within = prefecture ?? municipality?.slice(0, 2)
    const where = within ? { index: 'directory-by-prefecture', pk: `PREFECTURE#${within}` } : { index: 'directory', pk: 'DIRECTORY' }
    const searchText = text === undefined || fold(text) === '' ? undefined : fold(text)
    const question = { ...where, ...page, contains: { searchText, fields: field }, equals: { kind, localGovernmentCode: municipality } }
    return pageAs(await table.query(question), memberOf)
  },

  /** All memberships of a person: what their tokens are made of. */
  async membershipsOf(person: PersonId): Promise<Membership[]> {
    const items = await everyItem((cursor) => table.query({ pk: person, prefix: 'MEMBERSHIP#', limit: 100, cursor }))
    return items.map(membershipOf)
  },

  async membership(person: PersonId, member: MemberId): Promise<Membership | undefined> {
    const item = await table.get(membershipKey(person, member))
    return item && membershipOf(item)
  },

  async peopleOf(member: MemberId): Promise<Membership[]> {
    const items = await everyItem((cursor) => table.query({ index: 'people-by-member', pk: member, limit: 100, cursor }))
    return items.map(membershipOf)
  },

  async peoplePage(member: MemberId, page: PageRequest): Promise<Page<Membership>> {
    return pageAs(await table.query({ index: 'people-by-member', pk: member, ...page }), membershipOf)
  },

  async person(id: PersonId): Promise<Person | undefined> {
    const item = await table.get(personKey(id))
    return item && personOf(item)
  },

  savePerson: (id: PersonId, person: Person): Promise<void> => table.transact([{ put: personItem(id, person) }]),

  erasePerson: (id: PersonId): Promise<void> => table.transact([{ erase: personKey(id) }]),

  /** Somebody who has gone: other blocks hear of it and erase what they keep. It is nobody's act, and told in their own name. */
  forgetPerson: (id: PersonId): Promise<void> =>
    table.transact([
      { erase: personKey(id), ifPresent: true, otherwise: changedMeanwhile },
      tell({ personId: id, roles: [] }, { name: 'PersonErased', about: id }),
    ]),

  async invitation(id: InvitationId): Promise<Invited | undefined> {
    const item = await table.get(invitationKey(id))
    return item && invitationOf(item)
  },

  async invitationsOf(member: MemberId, page: PageRequest): Promise<Page<Invited>> {
    return pageAs(await table.query({ index: 'invitations-by-member', pk: member, newestFirst: true, ...page }), invitationOf)
  },

  async invitationsFor(email: string, page: PageRequest): Promise<Page<Invited>> {
    return pageAs(await table.query({ index: 'invitations-by-address', pk: addressKey(email), newestFirst: true, ...page }), invitationOf)
  },

  /** Everything an act leaves, its mark and its event, or nothing of it. */
  async save(
    before: Member,
    outcome: MemberOutcome,
    { actor, actId, fingerprint }: { actor: Actor; actId: ActId; fingerprint: string },
  ): Promise<void> {
    const { member, people, invitation, event, after } = outcome
    const writes: Write[] = [
      { put: { key: actKey(member.memberId, actId), values: { fingerprint } }, ifAbsent: true, otherwise: changedMeanwhile },
      { put: memberItem(member), ifVersion: before.version, otherwise: changedMeanwhile },
      tell(actor, { name: event, about: member.memberId, before: { status: before.state.status }, after: { status: member.state.status, ...after } }),
      ...(people?.written ?? []).map((membership): Write => ({ put: membershipItem(membership) })),
      ...(people?.removed ?? []).map((person): Write => ({ erase: membershipKey(person, member.memberId) })),
    ]
    if (invitation) writes.push({ put: invitationItem({ ...invitation.invitation, email: invitation.email }) })
    if (member.state.status === 'left') writes.push({ erase: bodyKey(member) })
    await table.transact(writes)
  },

  async invitationsExpiredBefore(day: LocalDate): Promise<Invited[]> {
    return (await retainedBefore(table, 'INVITATION', day)).map(invitationOf)
  },

  /** An invitation that has expired opens nothing: it stays in the list of the member, to nobody's address. */
  eraseAddress: ({ email: _, ...invitation }: Invited): Promise<void> =>
    table.transact([{ put: invitationItem(invitation), ifPresent: true, otherwise: changedMeanwhile }]),

  async departuresBefore(day: LocalDate): Promise<Membership[]> {
    return (await retainedBefore(table, 'DEPARTURE', day)).map(membershipOf)
  },

  /** The member's version keeps a role from being given back at the same moment. */
  eraseMembership: (personId: PersonId, member: Member): Promise<void> =>
    table.transact([
      { put: memberItem({ ...member, version: member.version + 1 }), ifVersion: member.version, otherwise: changedMeanwhile },
      { erase: membershipKey(personId, member.memberId) },
    ]),

  async accept({ invitation, membership }: { invitation: Invited; membership: Membership }, member: Member, actor: Actor): Promise<void> {
    const { memberId, invitationId, role } = invitation
    const known = await this.person(actor.personId)
    await table.transact([
      { put: invitationItem(invitation), ifPresent: true, otherwise: notFound },
      { put: memberItem({ ...member, version: member.version + 1 }), ifVersion: member.version, otherwise: changedMeanwhile },
      { put: membershipItem(membership) },
      { put: personItem(actor.personId, { ...known, email: actor.email }) },
      tell(actor, { name: 'InvitationAccepted', about: memberId, after: { invitationId, personId: actor.personId, role } }),
    ])
  },

  /** Without an application: the secretariat that runs the platform, and its first operator. */
  async found(member: Member, membership: Membership, actor: Actor): Promise<void> {
    await table.transact([
      { put: memberItem(member), ifAbsent: true, otherwise: bodyAlreadyApplied },
      { put: { key: bodyKey(member), values: { memberId: member.memberId } }, ifAbsent: true, otherwise: bodyAlreadyApplied },
      { put: membershipItem(membership) },
      tell(actor, {
        name: 'SecretariatFounded',
        about: member.memberId,
        after: { kind: member.kind, corporateNumber: member.corporateNumber, known: knownOf(member) },
      }),
    ])
  },

  /** When a member has left, its invitations open nothing. */
  async eraseInvitationsOf(member: Member): Promise<void> {
    const invitations = await everyItem((cursor) => table.query({ index: 'invitations-by-member', pk: member.memberId, limit: 100, cursor }))
    for (const item of invitations) await table.transact([{ erase: invitationKey(invitationOf(item).invitationId) }])
  },
})
