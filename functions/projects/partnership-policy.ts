import type { MemberId } from '../kernel/ids.ts'
import { isOperator, type Policy, type Rule } from '../kernel/policy.ts'
import type { PartnershipAct } from './partnership-contract.ts'
import { edits, isOfTheMember, type OwnedThing } from './policy.ts'

/** What the rules see of a partnership: the owner of the need, and all parties. */
export type PartnershipThing = OwnedThing & { readonly parties: readonly MemberId[]; readonly isNegotiating: boolean }

const isOfAParty: Rule<PartnershipThing> = (actor, { parties }) => parties.some((memberId) => isOfTheMember(actor, { memberId }))
const editsForAParty: Rule<PartnershipThing> = (actor, { parties }) => parties.some((memberId) => edits(actor, { memberId }))

/** Who may do what with a partnership: its parties; the operator reads what has been agreed. */
export const partnershipPolicy = {
  'read a partnership': [isOfAParty, (actor, { isNegotiating }) => isOperator(actor, undefined) && !isNegotiating],
  'write an agreement': [editsForAParty],
  'report progress': [editsForAParty],
  accept: [editsForAParty],
  'mark-milestone': [editsForAParty],
  finish: [edits],
} satisfies Policy<PartnershipThing> & Record<PartnershipAct['act'], unknown>
