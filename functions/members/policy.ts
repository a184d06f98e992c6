import type { LocalGovernmentCode } from '../kernel/identifiers.ts'
import type { MemberId, PersonId } from '../kernel/ids.ts'
import { isOperator, type Policy, type Rule } from '../kernel/policy.ts'
import type { ApplicationAct } from './application-contract.ts'
import type { MemberAct } from './member-contract.ts'

/** What the rules see of an application. */
export type FiledThing = {
  readonly filedBy: PersonId
  readonly kind: string
  readonly localGovernmentCode: LocalGovernmentCode
  readonly contactEmail?: string | undefined
}

/** What the rules see of a member. */
export type OwnedThing = { readonly memberId: MemberId }

const isSomebody: Rule<unknown> = (actor) => actor !== undefined

const filedIt: Rule<FiledThing> = (actor, thing) => actor !== undefined && actor.personId === thing.filedBy

const belongsToTheBody: Rule<FiledThing> = (actor, { kind, localGovernmentCode, contactEmail }) =>
  actor !== undefined &&
  ((contactEmail !== undefined && actor.email?.toLowerCase() === contactEmail.toLowerCase()) ||
    (kind === 'local-government' && actor.memberKind === 'local-government' && actor.localGovernmentCode === localGovernmentCode))

/** Nobody decides on their own organization. */
const operatorOfAnotherBody: Rule<FiledThing> = (actor, thing) =>
  isOperator(actor, thing) && !filedIt(actor, thing) && !belongsToTheBody(actor, thing)

const isOfTheMember: Rule<OwnedThing> = (actor, { memberId }) => actor !== undefined && actor.memberId === memberId && actor.roles.length > 0

const administers: Rule<OwnedThing> = (actor, thing) => isOfTheMember(actor, thing) && (actor?.roles.includes('administrator') ?? false)

const edits: Rule<OwnedThing> = (actor, thing) =>
  administers(actor, thing) || (isOfTheMember(actor, thing) && (actor?.roles.includes('editor') ?? false))

/** The secretariat is a member too, but no operator suspends it or themselves. */
const operatorOfAnotherMember: Rule<OwnedThing> = (actor, thing) => isOperator(actor, thing) && !isOfTheMember(actor, thing)

/** Who may do what with an application. */
export const applicationPolicy = {
  'file an application': [isSomebody],
  'read an application': [filedIt, isOperator],
  'read the notes': [isOperator],
  take: [operatorOfAnotherBody],
  release: [isOperator],
  pause: [operatorOfAnotherBody],
  resume: [operatorOfAnotherBody],
  note: [isOperator],
  return: [operatorOfAnotherBody],
  refuse: [operatorOfAnotherBody],
  admit: [operatorOfAnotherBody],
  mend: [filedIt],
  withdraw: [filedIt],
} satisfies Policy<FiledThing> & Record<ApplicationAct['act'], unknown>

/** Who may do what with a member and its people. */
export const memberPolicy = {
  'read a member': [isOfTheMember, isOperator],
  'read its people': [isOfTheMember, isOperator],
  change: [edits],
  'accept-terms': [administers],
  invite: [administers],
  'cancel-invitation': [administers],
  'change-role': [administers],
  'remove-person': [administers],
  deputize: [administers],
  'hand-over': [administers],
  rename: [isOperator],
  suspend: [operatorOfAnotherMember],
  restore: [isOperator],
  leave: [administers, operatorOfAnotherMember],
  rescue: [isOperator],
} satisfies Policy<OwnedThing> & Record<MemberAct['act'], unknown>

/** Who may do what the operator does for all. */
export const operatorPolicy = {
  'list applications': [isOperator],
  'list members': [isOperator],
  'read the audit trail': [isOperator],
  'tend parked deliveries': [isOperator],
  'import a list': [isOperator],
  'disclose a file': [isOperator],
} satisfies Policy<undefined>
