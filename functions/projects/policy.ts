import type { MemberId, PersonId } from '../kernel/ids.ts'
import { type Actor, isOperator, type Policy, type Rule } from '../kernel/policy.ts'
import type { Instant } from '../kernel/time.ts'
import type { Publication } from './contract.ts'
import type { NeedAct } from './need-contract.ts'
import type { QuestionAct } from './question-contract.ts'
import type { SolutionAct } from './solution-contract.ts'

/** A thing of a member. */
export type OwnedThing = { readonly memberId: MemberId }

/** What the rules see of a need, and of everything that is published like one. */
export type PublishedThing = OwnedThing & {
  readonly publication: Publication
  /** Whether it is out at present: published, neither withdrawn nor expired, its owner active. */
  readonly isOut: boolean
  /** A draft, or one that waits for its first approval: its owner's alone. */
  readonly isDraft: boolean
}

export type NeedThing = PublishedThing & {
  /** Who is asked to approve what was submitted. */
  readonly approvers: readonly PersonId[]
}

/** One audience is one partition of a list: what somebody may not know of is not even read. */
export type Audience = 'public' | 'members' | 'operator' | MemberId

/** The audiences a reader belongs to. */
export const audiencesOf = (actor: Actor | undefined): readonly Audience[] => [
  'public',
  ...(actor?.memberId && actor.roles.length > 0 ? (['members', actor.memberId] as const) : []),
  ...(isOperator(actor, undefined) ? (['operator'] as const) : []),
]

/** The audiences of something that is out: no two of them have it twice for one reader, but for the operator's own member. */
export const audiencesFor = ({ memberId, publication }: Pick<PublishedThing, 'memberId' | 'publication'>): readonly Audience[] => {
  switch (publication.level) {
    case 'public':
      return ['public']
    case 'members':
      return ['members']
    case 'named':
      return [...new Set([memberId, ...publication.memberIds]), 'operator']
  }
}

/** Whom an event about a thing concerns, so that a hearer can keep it from others: before it is published, its owner alone. */
export const eventAudience = ({
  memberId,
  publishedAt,
  content: { publication },
}: {
  readonly memberId: MemberId
  readonly publishedAt?: Instant | undefined
  readonly content: { readonly publication: Publication }
}): 'public' | 'members' | readonly MemberId[] => {
  if (publishedAt === undefined) return [memberId]
  return publication.level === 'named' ? [...new Set([memberId, ...publication.memberIds])] : publication.level
}

export const isOfTheMember: Rule<OwnedThing> = (actor, { memberId }) => actor !== undefined && actor.memberId === memberId && actor.roles.length > 0

export const administers: Rule<OwnedThing> = (actor, thing) => isOfTheMember(actor, thing) && (actor?.roles.includes('administrator') ?? false)

export const edits: Rule<OwnedThing> = (actor, thing) =>
  administers(actor, thing) || (isOfTheMember(actor, thing) && (actor?.roles.includes('editor') ?? false))

/** Whom it was published for. */
export const isOutFor: Rule<PublishedThing> = (actor, thing) => {
  const audiences = audiencesOf(actor)
  return thing.isOut && audiencesFor(thing).some((audience) => audiences.includes(audience))
}

export const operatorOfWhatIsNoDraft: Rule<PublishedThing> = (actor, thing) => isOperator(actor, thing) && !thing.isDraft

/** Needs are those of local governments, and of those who care for a district. */
const editsAPublicMember: Rule<OwnedThing> = (actor, thing) =>
  edits(actor, thing) && (actor?.memberKind === 'local-government' || actor?.memberKind === 'amo')

const isAskedToApprove: Rule<NeedThing> = (actor, thing) =>
  isOfTheMember(actor, thing) && actor !== undefined && thing.approvers.includes(actor.personId)

/** Who may do what with a need. */
export const needPolicy = {
  'read a need': [isOfTheMember, operatorOfWhatIsNoDraft, isOutFor],
  'read what is its owner’s alone': [isOfTheMember],
  submit: [editsAPublicMember],
  approve: [isAskedToApprove],
  'send-back': [editsAPublicMember, isAskedToApprove],
  publish: [editsAPublicMember],
  amend: [editsAPublicMember],
  'change-contact': [editsAPublicMember],
  extend: [editsAPublicMember],
  'open-selection': [editsAPublicMember],
  decide: [editsAPublicMember],
  start: [editsAPublicMember],
  finish: [editsAPublicMember],
  withdraw: [editsAPublicMember],
} satisfies Policy<NeedThing> & Record<NeedAct['act'], unknown>

/** Who may do what with the things of a member as such. */
export const ownerPolicy = {
  'draft a need': [editsAPublicMember],
  'read the approval rule': [isOfTheMember],
  'set the approval rule': [administers],
} satisfies Policy<OwnedThing>

/** Who may do what the operator does for all. */
export const operatorPolicy = {
  'see what is unanswered': [isOperator],
  'read the audit trail': [isOperator],
  'tend parked deliveries': [isOperator],
} satisfies Policy<undefined>

/** Solutions are those of whoever is not a public body, and of those who care for a district. */
const editsAnOfferingMember: Rule<OwnedThing> = (actor, thing) =>
  edits(actor, thing) && ['business', 'university', 'amo', 'association'].includes(actor?.memberKind ?? '')

/** Who may do what with a solution. */
export const solutionPolicy = {
  'read a solution': [isOfTheMember, operatorOfWhatIsNoDraft, isOutFor],
  publish: [editsAnOfferingMember],
  change: [editsAnOfferingMember],
  'change-contact': [editsAnOfferingMember],
  renew: [editsAnOfferingMember],
  withdraw: [editsAnOfferingMember],
} satisfies Policy<PublishedThing> & Record<SolutionAct['act'], unknown>

/** Who may do what with the solutions of a member as such. */
export const solutionOwnerPolicy = {
  'draft a solution': [editsAnOfferingMember],
  'read what is its owner’s alone': [isOfTheMember],
} satisfies Policy<OwnedThing>

/** What the rules see of a question: whose need it is about, and who asked. */
export type AskedThing = { readonly needOwner: MemberId; readonly askedBy?: MemberId | undefined }

const editsTheNeed: Rule<AskedThing> = (actor, { needOwner }) => edits(actor, { memberId: needOwner })

const editsForTheAsker: Rule<AskedThing> = (actor, { askedBy }) => askedBy !== undefined && edits(actor, { memberId: askedBy })

const editsForAnother: Rule<AskedThing> = (actor, { needOwner }) =>
  actor?.memberId !== undefined && actor.memberId !== needOwner && edits(actor, { memberId: actor.memberId })

/** Who may do what with a question on a need they may see. */
export const questionPolicy = {
  ask: [editsForAnother],
  'see who asked': [(actor, { needOwner }) => isOfTheMember(actor, { memberId: needOwner }), isOperator],
  answer: [editsTheNeed],
  correct: [editsTheNeed],
  withdraw: [editsForTheAsker],
} satisfies Policy<AskedThing> & Record<QuestionAct['act'], unknown>
