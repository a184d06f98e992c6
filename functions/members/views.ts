import type { LocalDate } from '../kernel/time.ts'
import type { ApplicationSummary, ApplicationView, Contact, Note } from './application-contract.ts'
import { type Application, checksOf, type LocalGovernments, referenceOf } from './application-domain.ts'
import type { DirectoryEntry } from './contract.ts'
import type { Invitation as InvitationAnswer, MemberSummary, MemberView, PersonOfMember } from './member-contract.ts'
import { type Invitation, invitationStatusOn, type Member, type Membership, rolesOn } from './member-domain.ts'

/** An application in a list: nothing personal. */
export const summaryOf = ({ applicationId, content, filedAt, state, version, taken, paused }: Application): ApplicationSummary => ({
  applicationId,
  reference: referenceOf(applicationId),
  status: state.status,
  kind: content.kind,
  name: content.name,
  ...(content.corporateNumber && { corporateNumber: content.corporateNumber }),
  ...(content.invoiceNumber && { invoiceNumber: content.invoiceNumber }),
  localGovernmentCode: content.localGovernmentCode,
  filedAt,
  version,
  ...(taken && { takenBy: taken.by, takenAt: taken.at }),
  ...(paused && { pausedAt: paused.at }),
  ...(state.status !== 'filed' && { decidedAt: state.at }),
  ...(state.status === 'admitted' && { memberId: state.memberId }),
})

export type Beside = {
  readonly contact: Contact | undefined
  readonly known: LocalGovernments
  /** Only for the operator. */
  readonly notes: readonly Note[] | undefined
  readonly mayDecide: boolean
}

/** An application as its case page shows it. */
export const viewOf = (application: Application, { contact, known, notes, mayDecide }: Beside): ApplicationView => ({
  ...summaryOf(application),
  content: { ...application.content, ...(contact && { contact }) },
  filedBy: application.filedBy,
  ...(application.state.status === 'returned' && { returnedFor: [...application.state.reasons] }),
  ...(application.state.status === 'refused' && { refusedFor: application.state.reason }),
  ...(application.paused && notes && { pausedFor: application.paused.reason }),
  ...(application.evidenceErasedOn && { evidenceErasedOn: application.evidenceErasedOn }),
  checks: checksOf(application, contact, known),
  ...(notes && { notes: [...notes] }),
  mayDecide,
})

/** A member as everybody may see it: what it is and where, nobody in it. */
export const entryOf = (member: Member): DirectoryEntry => ({
  memberId: member.memberId,
  kind: member.kind,
  membershipClass: member.membershipClass,
  name: member.name,
  ...(member.nameKana && { nameKana: member.nameKana }),
  ...(member.nameEn && { nameEn: member.nameEn }),
  ...(member.corporateNumber && { corporateNumber: member.corporateNumber }),
  ...(member.invoiceNumber && { invoiceNumber: member.invoiceNumber }),
  localGovernmentCode: member.localGovernmentCode,
  prefectureCode: member.prefectureCode,
  ...(member.website && { website: member.website }),
  ...(member.about && { about: member.about }),
  fields: [...member.fields],
  admittedOn: member.admittedOn,
})

/** The version of the terms a member has still to accept. */
export const termsToAccept = ({ acceptedTerms }: Member, current: string): string | undefined =>
  acceptedTerms.some(({ version }) => version === current) ? undefined : current

/** A member as its own people and the operator see it. */
export const memberViewOf = (member: Member, currentTerms: string): MemberView => {
  const due = termsToAccept(member, currentTerms)
  return {
    ...entryOf(member),
    status: member.state.status,
    ...(member.postalCode && { postalCode: member.postalCode }),
    ...(member.address && { address: member.address }),
    acceptedTerms: member.acceptedTerms.at(-1)?.version ?? '',
    ...(due && { termsToAccept: due }),
    ...(member.state.status !== 'active' && { changedOn: member.state.on, changedFor: member.state.reason }),
  }
}

/** A member in the operator's list. */
export const memberSummaryOf = ({ memberId, state, kind, membershipClass, name, localGovernmentCode, admittedOn }: Member): MemberSummary => ({
  ...{ memberId, status: state.status, kind, membershipClass, name, localGovernmentCode, admittedOn },
  ...(state.status !== 'active' && { changedOn: state.on }),
})

type Known = { readonly name?: string | undefined; readonly email?: string | undefined }

export const personViewOf = (membership: Membership, { name, email }: Known, today: LocalDate): PersonOfMember => ({
  personId: membership.personId,
  ...(name && { name }),
  ...(email && { email }),
  roles: [...rolesOn(membership, today)],
  since: membership.since,
  ...(membership.deputyUntil && membership.deputyUntil >= today && { deputyUntil: membership.deputyUntil }),
  ...(membership.planned && membership.planned.on > today && { planned: { on: membership.planned.on, roles: [...membership.planned.roles] } }),
})

export const invitationViewOf = (invitation: Invitation & { readonly email?: string | undefined }, today: LocalDate): InvitationAnswer => ({
  invitationId: invitation.invitationId,
  memberId: invitation.memberId,
  memberName: invitation.memberName,
  ...(invitation.memberNameEn && { memberNameEn: invitation.memberNameEn }),
  role: invitation.role,
  ...(invitation.email && { email: invitation.email }),
  invitedAt: invitation.invitedAt,
  expiresOn: invitation.expiresOn,
  status: invitationStatusOn(invitation, today),
})
