import type { LocalGovernmentCode } from '../kernel/identifiers.ts'
import type { MemberId, PersonId } from '../kernel/ids.ts'
import { changedMeanwhile } from '../kernel/problem.ts'
import { dateInTokyo, type Instant, type LocalDate } from '../kernel/time.ts'
import type { Approval } from './approval-domain.ts'
import type { NeedId } from './contract.ts'
import type { NeedContent, NeedSheet, NeedStatus } from './need-contract.ts'
import type { NeedThing } from './policy.ts'
import { dateInThePast, endBeforeStart, notAnExtension, unknownCode, wrongState } from './problems.ts'

type State =
  | { readonly status: 'draft'; readonly sentBackFor?: string | undefined }
  | { readonly status: 'in-approval' }
  | { readonly status: 'published' }
  | { readonly status: 'in-selection'; readonly at: Instant }
  | { readonly status: 'decided'; readonly at: Instant; readonly reason: string }
  | { readonly status: 'running'; readonly at: Instant; readonly reason: string }
  | { readonly status: 'finished'; readonly at: Instant; readonly reason: string }
  | { readonly status: 'withdrawn'; readonly at: Instant; readonly reason: string }

/** An addendum that waits for approval. */
export type Addendum = { readonly content: NeedSheet; readonly reason: string }

/** A need without the person in charge, whose data stand in an item of their own. */
export type Need = {
  readonly needId: NeedId
  readonly memberId: MemberId
  readonly localGovernmentCode: LocalGovernmentCode
  readonly content: NeedSheet
  /** No personal data, unlike the rest of the contact. */
  readonly department?: string | undefined
  /** Of the draft as it was saved last: saving the same again is the same act. */
  readonly fingerprint: string
  readonly version: number
  /** How often it has been published; 0 before the first time. */
  readonly edition: number
  readonly publishedAt?: Instant | undefined
  readonly state: State
  readonly approval?: Approval | undefined
  readonly addendum?: Addendum | undefined
  readonly copiedFrom?: NeedId | undefined
}

/** An edition that is published now, with what it changes and why. */
export type Edition = { readonly edition: number; readonly publishedAt: Instant; readonly reason?: string | undefined; readonly content: NeedSheet }

export type Drafting = {
  readonly needId: NeedId
  readonly memberId: MemberId
  readonly localGovernmentCode: LocalGovernmentCode
  readonly content: NeedContent
  readonly fingerprint: string
}

/** The codes in force, by what they are codes of. */
type Codes = { readonly [list in 'fields' | 'technologyClasses' | 'localGovernments']: ReadonlySet<string> }

/** That a sheet says nothing that cannot be: unknown codes, an end before the start. */
export const requireSound = ({ fields, technologyClasses, targetCodes, startFor, endFor }: NeedSheet, codes: Codes): void => {
  const unknown = [
    ...fields.filter((code) => !codes.fields.has(code)),
    ...technologyClasses.filter((code) => !codes.technologyClasses.has(code)),
    ...targetCodes.filter((code) => !codes.localGovernments.has(code)),
  ]
  if (unknown.length > 0) throw unknownCode({ unknown })
  if (startFor && endFor && endFor < startFor) throw endBeforeStart()
}

/** Begins a need. */
export const draft = ({ content: { contact, ...content }, ...given }: Drafting): Need => ({
  ...given,
  content,
  ...(contact.department && { department: contact.department }),
  version: 1,
  edition: 0,
  state: { status: 'draft' },
})

/** Replaces a draft; what has been submitted or published is changed by acts. */
export const redraft = (need: Need, version: number, { content: { contact, ...content }, fingerprint }: Drafting): Need => {
  const { department: _, ...rest } = next(need, version, 'draft')
  return { ...rest, content, fingerprint, ...(contact.department && { department: contact.department }) }
}

/** A new draft of an old sheet. Its documents belong to the old one, and its dates are over: both are given anew. */
export const copyOf = (need: Need, to: Pick<Need, 'needId' | 'fingerprint'>): Need => ({
  ...to,
  memberId: need.memberId,
  localGovernmentCode: need.localGovernmentCode,
  content: { ...need.content, attachments: [], relatedNeeds: [...new Set([need.needId, ...need.content.relatedNeeds])].slice(0, 10) },
  ...(need.department && { department: need.department }),
  version: 1,
  edition: 0,
  state: { status: 'draft' },
  copiedFrom: need.needId,
})

/** The next version of a need, if it was looked at as it is now and stands in one of these states. */
export const next = (need: Need, version: number, ...statuses: readonly NeedStatus[]): Need => {
  if (need.version !== version) throw changedMeanwhile()
  if (!statuses.includes(need.state.status)) throw wrongState({ state: need.state.status })
  return { ...need, version: version + 1 }
}

export const withoutApproval = (need: Need): Need => {
  const { approval: _, addendum: __, ...rest } = need
  return rest
}

/** The edition that is published now: the first one, or an addendum. */
export const publishEdition = (need: Need, at: Instant, addendum?: Addendum): { readonly need: Need; readonly edition: Edition } => {
  const content = addendum?.content ?? need.content
  // While it selects, its last day may be over; what it says may still be put right.
  if (need.state.status !== 'in-selection') requireStillValid(content, dateInTokyo(at))
  const edition = need.edition + 1
  return {
    need: {
      ...withoutApproval(need),
      content,
      edition,
      publishedAt: need.publishedAt ?? at,
      state: need.publishedAt === undefined ? { status: 'published' } : need.state,
    },
    edition: { edition, publishedAt: at, content, ...(addendum && { reason: addendum.reason }) },
  }
}

/** A later last day, also of a need that has expired. */
export const extended = (need: Need, validUntil: LocalDate, today: LocalDate): NeedSheet => {
  if (validUntil <= need.content.validUntil) throw notAnExtension({ validUntil: need.content.validUntil })
  if (validUntil < today) throw dateInThePast({ today })
  return { ...need.content, validUntil }
}

const requireStillValid = ({ validUntil }: NeedSheet, today: LocalDate): void => {
  if (validUntil < today) throw dateInThePast({ today })
}

type Choosing = { readonly at: Instant; readonly reason: string; readonly version: number }

/** A partner has been chosen: called by the owner's act, and by what comes of the proposals. */
export const decided = (need: Need, { at, reason, version }: Choosing): Need => ({
  ...withoutApproval(next(need, version, 'published', 'in-selection')),
  state: { status: 'decided', at, reason },
})

export const started = (need: Need, { at, version }: Omit<Choosing, 'reason'>): Need => ({
  ...next(need, version, 'decided'),
  state: { status: 'running', at, reason: reasonOf(need) },
})

export const finished = (need: Need, { at, version }: Omit<Choosing, 'reason'>): Need => ({
  ...next(need, version, 'running'),
  state: { status: 'finished', at, reason: reasonOf(need) },
})

const reasonOf = ({ state }: Need): string => ('reason' in state ? state.reason : '')

/** Whether its last day has passed before anybody was chosen. The clock decides when it is read: nothing needs to run at midnight. */
export const isExpired = ({ state, content }: Pick<Need, 'state' | 'content'>, today: LocalDate): boolean =>
  state.status === 'published' && content.validUntil < today

const hidden: ReadonlySet<NeedStatus> = new Set(['draft', 'in-approval', 'withdrawn'])

/** Whether it would be in lists, were its owner active. */
export const isPublished = ({ state }: Pick<Need, 'state'>): boolean => !hidden.has(state.status)

/** What the rules see of a need on a day. */
export const thingOf = (need: Need, { today, ownerIsActive }: { readonly today: LocalDate; readonly ownerIsActive: boolean }): NeedThing => ({
  memberId: need.memberId,
  publication: need.content.publication,
  isOut: ownerIsActive && isPublished(need) && !isExpired(need, today),
  isDraft: need.publishedAt === undefined,
  approvers: need.approval?.approvers ?? [],
})

/** Until when and whether proposals may come: proposals, questions and contact ask this, not the status. */
export const takesProposals = (need: Need, today: LocalDate): boolean => need.state.status === 'published' && !isExpired(need, today)

/** Why this member may not propose, if it may not; told to itself and the owner alone. */
export const exclusionOf = ({ content }: Need, memberId: MemberId | undefined): string | undefined =>
  content.excludedMembers.find((each) => each.memberId === memberId)?.reason

export type Deciding = { readonly by: PersonId; readonly at: Instant; readonly version: number }
