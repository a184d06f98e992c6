import type { MemberId, PersonId } from '../kernel/ids.ts'
import type { Policy, Rule } from '../kernel/policy.ts'
import { edits, isOfTheMember, type OwnedThing } from './policy.ts'
import type { ProposalAct } from './proposal-contract.ts'

/** What the rules see of a proposal. */
export type ProposalThing = OwnedThing & {
  readonly needOwner: MemberId
  /** Submitted, not withdrawn, and no longer sealed. */
  readonly isReceived: boolean
  readonly blindTo: readonly PersonId[]
}

export type ReceivingThing = { readonly needOwner: MemberId; readonly blindTo: readonly PersonId[] }

const offers: ReadonlySet<string> = new Set(['business', 'university', 'amo', 'association'])

const editsTheOffer: Rule<OwnedThing> = (actor, thing) => edits(actor, thing) && offers.has(actor?.memberKind ?? '')

const mayKnowNames: Rule<ReceivingThing> = (actor, { needOwner, blindTo }) =>
  isOfTheMember(actor, { memberId: needOwner }) && actor !== undefined && !blindTo.includes(actor.personId)

const receives: Rule<ProposalThing> = (actor, thing) => thing.isReceived && mayKnowNames(actor, thing)

const selects: Rule<ProposalThing> = (actor, thing) => receives(actor, thing) && edits(actor, { memberId: thing.needOwner })

/** Who may do what with a proposal. It is closed to everybody else, the operator too. */
export const proposalPolicy = {
  'read a proposal': [isOfTheMember, receives],
  submit: [editsTheOffer],
  replace: [editsTheOffer],
  withdraw: [editsTheOffer],
  shortlist: [selects],
  decline: [selects],
} satisfies Policy<ProposalThing> & Record<ProposalAct['act'], unknown>

/** Who may do what with the proposals on a need as such. */
export const receivingPolicy = {
  'see what was proposed': [mayKnowNames],
  'decide on a partner': [(actor, thing) => mayKnowNames(actor, thing) && edits(actor, { memberId: thing.needOwner })],
  'invite to propose': [(actor, { needOwner }) => edits(actor, { memberId: needOwner })],
  'see who was invited': [(actor, { needOwner }) => isOfTheMember(actor, { memberId: needOwner })],
} satisfies Policy<ReceivingThing>

export const proposerPolicy = { propose: [editsTheOffer] } satisfies Policy<OwnedThing>
