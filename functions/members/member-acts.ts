import type { PersonId } from '../kernel/ids.ts'
import { dateInTokyo, type Instant } from '../kernel/time.ts'
import type { MemberAct } from './member-contract.ts'
import {
  acceptTerms,
  cancelInvitation,
  changeDetails,
  changeRole,
  deputize,
  handOver,
  type Invitation,
  invite,
  knownOf,
  leave,
  type Member,
  type Membership,
  type PeopleChange,
  removePerson,
  rename,
  requireStatus,
  restore,
  suspend,
} from './member-domain.ts'
import { invitationNotOpen, termsOutdated } from './problems.ts'

/** What an act on a member leaves to be saved together, and what is told of it. */
export type MemberOutcome = {
  readonly member: Member
  readonly people?: PeopleChange
  readonly invitation?: { readonly invitation: Invitation; readonly email?: string }
  readonly event: string
  readonly after?: Readonly<Record<string, unknown>>
}

export type Deciding = {
  readonly by: PersonId
  readonly at: Instant
  readonly terms: string
  readonly people: readonly Membership[]
  readonly invitation: Invitation | undefined
}

// Every act on the people makes a new version of the member, so that two at once cannot each take one of the last two administrators.
const touched = (member: Member): Member => {
  requireStatus(member, 'active')
  return { ...member, version: member.version + 1 }
}

const ofPeople = (member: Member, people: PeopleChange, event: string, after: Readonly<Record<string, unknown>>): MemberOutcome => ({
  member: touched(member),
  people,
  event,
  after,
})

const telling = (member: Member, event: string, after: Readonly<Record<string, unknown>> = {}): MemberOutcome => ({
  member,
  event,
  after: { ...after, known: knownOf(member) },
})

/** One act on a member, decided. */
export const decideMember = (member: Member, act: MemberAct, { by, at, terms, people, invitation }: Deciding): MemberOutcome => {
  const today = dateInTokyo(at)
  switch (act.act) {
    case 'change':
      return telling(changeDetails(member, act.details), 'MemberChanged', { fields: act.details.fields })
    case 'accept-terms':
      if (act.terms !== terms) throw termsOutdated({ current: terms })
      return { member: acceptTerms(member, act.terms, by, at), event: 'TermsAccepted', after: { terms: act.terms } }
    case 'invite':
    case 'rescue': {
      const role = act.act === 'rescue' ? 'administrator' : act.role
      const made = invite(member, { invitationId: act.invitationId, role, by, at })
      const event = act.act === 'rescue' ? 'MemberRescued' : 'InvitationSent'
      return { member: touched(member), invitation: { invitation: made, email: act.email }, event, after: { invitationId: made.invitationId, role } }
    }
    case 'cancel-invitation':
      if (!invitation) throw invitationNotOpen({ state: 'absent' })
      return {
        member: touched(member),
        invitation: { invitation: cancelInvitation(invitation, today) },
        event: 'InvitationWithdrawn',
        after: { invitationId: act.invitationId },
      }
    case 'change-role':
      return ofPeople(member, changeRole(people, act.personId, act.role, today), 'RoleChanged', { personId: act.personId, role: act.role })
    case 'remove-person':
      return ofPeople(member, removePerson(people, act.personId, today), 'PersonRemoved', { personId: act.personId })
    case 'deputize':
      return ofPeople(member, deputize(people, act.personId, act.until, today), 'DeputyNamed', { personId: act.personId, until: act.until })
    case 'hand-over':
      return ofPeople(member, handOver(people, act, today), 'RoleHandedOver', { from: act.from, to: act.to, on: act.on })
    case 'rename':
      return telling(rename(member, act.name), 'MemberRenamed')
    case 'suspend':
      return telling(suspend(member, { reason: act.reason, by, at }), 'MemberSuspended', { status: 'suspended' })
    case 'restore':
      return telling(restore(member), 'MemberRestored', { status: 'active' })
    case 'leave':
      return { member: leave(member, { reason: act.reason, by, at }), event: 'MemberLeft', after: { status: 'left' } }
  }
}
