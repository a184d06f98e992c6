import type { MemberId } from '../kernel/ids.ts'
import { isOperator, type Policy, type Rule } from '../kernel/policy.ts'
import type { CaseAct } from './case-contract.ts'
import { edits, isOfTheMember } from './policy.ts'

/** What the rules see of a case. */
export type CaseThing = {
  readonly parties: readonly MemberId[]
  /** Published, and all who tell it take part. */
  readonly isOut: boolean
  readonly isNegotiating: boolean
}

const isOfAParty: Rule<CaseThing> = (actor, { parties }) => parties.some((memberId) => isOfTheMember(actor, { memberId }))
const editsForAParty: Rule<CaseThing> = (actor, { parties }) => parties.some((memberId) => edits(actor, { memberId }))

/** Who may do what with a case. */
export const casePolicy = {
  'read a case': [isOfAParty, (_, { isOut }) => isOut, (actor, { isNegotiating }) => isOperator(actor, undefined) && !isNegotiating],
  'see how it was agreed': [isOfAParty],
  'tell a case': [editsForAParty],
  accept: [editsForAParty],
  withdraw: [editsForAParty],
} satisfies Policy<CaseThing> & Record<CaseAct['act'], unknown>
