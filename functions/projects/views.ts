import type { Contact } from '../kernel/contact.ts'
import type { MemberId } from '../kernel/ids.ts'
import type { LocalDate } from '../kernel/time.ts'
import type { KnownMember } from '../platform/known-members.ts'
import type { Publication } from './contract.ts'
import type { NeedApproval, NeedEdition, NeedSheet, NeedSummary, NeedView } from './need-contract.ts'
import { exclusionOf, isExpired, type Need } from './need-domain.ts'

/** A need in a list: nothing personal. */
export const needSummaryOf = (need: Need, owner: KnownMember | undefined, today: LocalDate): NeedSummary => ({
  needId: need.needId,
  memberId: need.memberId,
  ...(owner?.name && { memberName: owner.name }),
  localGovernmentCode: need.localGovernmentCode,
  status: need.state.status,
  expired: isExpired(need, today),
  title: need.content.title,
  ...(need.content.titleEn && { titleEn: need.content.titleEn }),
  fields: [...need.content.fields],
  technologyClasses: [...need.content.technologyClasses],
  budgetBand: need.content.budgetBand,
  forms: [...need.content.forms],
  level: need.content.publication.level,
  validUntil: need.content.validUntil,
  ...(need.publishedAt && { publishedAt: need.publishedAt }),
  edition: need.edition,
  version: need.version,
})

/** Who looks: the owner's people see all, the operator whom it was published for, others of those named themselves alone. */
export type Looking = { readonly asOwner: boolean; readonly asOperator: boolean; readonly memberId: MemberId | undefined }

export const publicationFor = (publication: Publication, { asOwner, asOperator, memberId }: Looking): Publication =>
  publication.level !== 'named' || asOwner || asOperator
    ? publication
    : { level: 'named', memberIds: publication.memberIds.filter((named) => named === memberId) }

/** A sheet as somebody may see it: who is excluded is told to nobody but its owner. */
export const sheetFor = (sheet: NeedSheet, looking: Looking): NeedSheet => ({
  ...sheet,
  publication: publicationFor(sheet.publication, looking),
  excludedMembers: looking.asOwner ? sheet.excludedMembers : [],
})

const approvalOf = ({ approval, addendum }: Need): NeedApproval | undefined =>
  approval && {
    of: addendum ? 'addendum' : 'publication',
    ...(addendum && { content: addendum.content, reason: addendum.reason }),
    submittedBy: approval.submittedBy,
    submittedAt: approval.submittedAt,
    needed: approval.needed,
    approvers: [...approval.approvers],
    given: [...approval.given],
  }

export type BesideNeed = {
  readonly owner: KnownMember | undefined
  readonly contact: Contact | undefined
  readonly today: LocalDate
  readonly looking: Looking
}

/** A need as its page shows it to somebody who may see it. */
export const needViewOf = (need: Need, { owner, contact, today, looking }: BesideNeed): NeedView => {
  const { asOwner, memberId } = looking
  const excludedFor = asOwner ? undefined : exclusionOf(need, memberId)
  const approval = asOwner ? approvalOf(need) : undefined
  return {
    ...needSummaryOf(need, owner, today),
    content: sheetFor(need.content, looking),
    ...(need.department && { department: need.department }),
    ...(asOwner && contact && { contact }),
    ...(excludedFor !== undefined && { exclusion: { reason: excludedFor } }),
    ...('reason' in need.state && { reason: need.state.reason }),
    ...(asOwner && need.state.status === 'draft' && need.state.sentBackFor && { sentBackFor: need.state.sentBackFor }),
    ...(approval && { approval }),
    ...(asOwner && need.copiedFrom && { copiedFrom: need.copiedFrom }),
  }
}

/** An edition of long ago: for whom it was published then is its owner's alone. */
export const needEditionFor = (edition: NeedEdition, { asOwner }: Looking): NeedEdition => {
  if (asOwner) return edition
  const { publication: _, ...content } = edition.content
  return { ...edition, content: { ...content, excludedMembers: [] } }
}
