import type { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import type { MemberId, PersonId } from '../../kernel/ids.ts'
import type { Policy, Rule } from '../../kernel/policy.ts'
import type { PlanAct } from './procedure-contract.ts'

/** What the rules see of a plan. */
export type PlanThing = {
  readonly amoId: MemberId
  readonly localGovernmentCode: LocalGovernmentCode
  /** Who has bound themselves to a beneficiary of its roll by the code on their letter. */
  readonly boundPersons: ReadonlySet<PersonId>
}

const mayWrite: Rule<unknown> = (actor) => actor?.roles.some((role) => role === 'administrator' || role === 'editor') ?? false

const amo: Rule<PlanThing> = (actor, thing) => mayWrite(actor, thing) && actor?.memberId === thing.amoId

const officer: Rule<PlanThing> = (actor, thing) =>
  mayWrite(actor, thing) && actor?.memberKind === 'local-government' && actor.localGovernmentCode === thing.localGovernmentCode

/** Who decides in the mayor's name; an editor prepares. */
const mayor: Rule<PlanThing> = (actor, thing) => officer(actor, thing) && (actor?.roles.includes('administrator') ?? false)

/** Whoever also is the organization or the city speaks here as a beneficiary all the same. */
const beneficiary: Rule<PlanThing> = (actor, { boundPersons }) => actor !== undefined && boundPersons.has(actor.personId)

/** Who may take which step. */
export const procedurePolicy = {
  'record-regional-plan': [officer],
  apply: [amo],
  withdraw: [amo],
  redraft: [amo],
  'give-notice': [officer],
  'file an opinion': [beneficiary],
  'submit-summary': [officer],
  'record-vote': [officer],
  'record-park-consent': [officer],
  certify: [mayor],
  refuse: [mayor],
  publish: [officer],
  'notify-minor-change': [amo],
  'draft-change': [amo],
  'drop-change': [amo],
  'demand-revocation': [beneficiary],
  'demand-report': [beneficiary],
  'request-report': [officer],
  'receive-report': [amo],
  'offer-explanation': [officer],
  'receive-explanation': [amo],
  'order-correction': [mayor],
  'confirm-compliance': [officer],
  'hold-hearing': [officer],
  revoke: [mayor],
  'publish-revocation': [officer],
  'end-period': [officer],
  settle: [amo],
  close: [officer],
} satisfies Policy<PlanThing> & Record<PlanAct['act'], unknown>
