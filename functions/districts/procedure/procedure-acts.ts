import { changedMeanwhile } from '../../kernel/problem.ts'
import type { LocalDate } from '../../kernel/time.ts'
import { minorChange } from '../plan/plan-domain.ts'
import { changeIsMinor, changeNotMinor, changePending, wrongStep } from '../problems.ts'
import type { Proceeding, Step } from './procedure.ts'
import * as procedure from './procedure.ts'
import { finish } from './procedure-closing.ts'
import type { PlanAct } from './procedure-contract.ts'
import {
  type ActOf,
  type Change,
  type Deciding,
  type InForce,
  isSameMatter,
  type Outcome,
  type Plan,
  type PlanIn,
  type PlanOutcome,
  requireInForce,
  stepOf,
  withEvidenceVoid,
} from './procedure-plan.ts'
import * as supervising from './procedure-supervision.ts'

/** One act on a plan, decided: what is not lawful now is refused by name. */
export const decidePlan = (plan: Plan, act: PlanAct, deciding: Deciding): PlanOutcome => {
  if (plan.version !== act.version) throw changedMeanwhile()
  const { plan: changes, event } = outcomeOf(plan, act, deciding)
  return {
    plan: { ...plan, ...changes, version: plan.version + 1 },
    event,
    after: { status: changes.state.status, ...('document' in act && { number: act.document.number, on: act.document.on }) },
  }
}

/** Takes a written opinion on the application that lies open, the plan's own or that of its change. */
export const fileOpinion = (plan: Plan, receivedOn: LocalDate): PlanOutcome => {
  const { state } = plan
  const version = plan.version + 1
  if (state.status !== 'in-force') {
    if (state.status === 'revoked' || state.status === 'ended' || state.status === 'closed') throw wrongStep({ state: state.status })
    return { plan: { ...plan, version, state: procedure.receiveOpinion(state, receivedOn) }, event: 'OpinionFiled' }
  }
  if (!state.change) throw wrongStep({ state: 'in-force' })
  const change = { ...state.change, proceeding: procedure.receiveOpinion(state.change.proceeding, receivedOn) }
  return { plan: { ...plan, version, state: { ...state, change } }, event: 'OpinionFiled' }
}

const outcomeOf = (plan: Plan, act: PlanAct, deciding: Deciding): Outcome => {
  switch (act.act) {
    case 'record-regional-plan':
      procedure.requireDate(stepOf(act, deciding))
      if (plan.state.status !== 'draft') throw wrongStep({ state: plan.state.status })
      return { plan: { regionalPlan: act.document, state: plan.state }, event: 'RegionalPlanRecorded' }
    case 'apply':
    case 'withdraw':
    case 'redraft':
    case 'give-notice':
    case 'submit-summary':
    case 'record-vote':
    case 'record-park-consent':
    case 'certify':
    case 'refuse':
    case 'publish':
      return proceed(plan, act, deciding)
    case 'notify-minor-change':
    case 'draft-change':
      return change(plan, act, deciding)
    case 'drop-change':
      return dropChange(plan)
    case 'demand-revocation':
    case 'demand-report':
    case 'request-report':
    case 'receive-report':
    case 'offer-explanation':
    case 'receive-explanation':
    case 'order-correction':
    case 'confirm-compliance':
    case 'hold-hearing':
    case 'revoke':
      return supervise(plan, act, deciding)
    case 'publish-revocation':
    case 'end-period':
    case 'settle':
    case 'close':
      return finish(plan, act, deciding)
  }
}

type ProceedingAct = ActOf<
  'apply' | 'withdraw' | 'redraft' | 'give-notice' | 'submit-summary' | 'record-vote' | 'record-park-consent' | 'certify' | 'refuse' | 'publish'
>

const proceedingEvents: Readonly<Record<ProceedingAct['act'], string>> = {
  apply: 'CertificationApplied',
  withdraw: 'ApplicationWithdrawn',
  redraft: 'PlanRedrafted',
  'give-notice': 'NoticeGiven',
  'submit-summary': 'SummarySubmitted',
  'record-vote': 'VoteRecorded',
  'record-park-consent': 'ParkConsentRecorded',
  certify: 'PlanCertified',
  refuse: 'PlanRefused',
  publish: 'PlanPublished',
}

/** The steps of the one application that is open: the plan's own, or that of its change. */
const proceed = (plan: Plan, act: ProceedingAct, deciding: Deciding): Outcome => {
  const { state } = plan
  const event = proceedingEvents[act.act]
  if (state.status === 'revoked' || state.status === 'ended' || state.status === 'closed') throw wrongStep({ state: state.status })
  if (state.status === 'in-force') return { plan: proceedWithChange(plan, state, act, deciding), event }
  const next = advance(plan, plan.content, state, act, deciding)
  if (next.status !== 'published') return { plan: { state: next }, event }
  const inForce = { status: 'in-force' as const, certified: plan.content, ...certifiedBy(plan.feeRuleId), record: next, supervision: {} }
  return { plan: { state: inForce }, event }
}

const proceedWithChange = (plan: Plan, state: PlanIn<'in-force'>, act: ProceedingAct, deciding: Deciding): Outcome['plan'] => {
  if (!state.change) throw wrongStep({ state: 'in-force' })
  supervising.requireNoRevocationDemand(state.supervision)
  const { proposed, feeRuleId = plan.feeRuleId, proceeding } = state.change
  const next = advance(plan, proposed, proceeding, act, deciding)
  if (next.status !== 'published') return { state: { ...state, change: { ...state.change, proceeding: next } } }
  const { change: _, ...unchanged } = state
  return { content: proposed, ...(feeRuleId && { feeRuleId }), state: { ...unchanged, certified: proposed, ...certifiedBy(feeRuleId), record: next } }
}

const certifiedBy = (feeRuleId: Plan['feeRuleId']) => (feeRuleId ? { certifiedFeeRuleId: feeRuleId } : {})

const advance = (plan: Plan, content: Plan['content'], proceeding: Proceeding, act: ProceedingAct, deciding: Deciding): Proceeding => {
  switch (act.act) {
    case 'redraft':
      return procedure.redraft(proceeding)
    case 'apply': {
      if (!deciding.grounds) throw new Error('an application is decided on its grounds')
      const { regionalPlan, voidEvidence = [], renews } = plan
      const grounds = { ...deciding.grounds, content, regionalPlan, voidEvidence, follows: renews?.endsOn }
      return procedure.apply(proceeding, grounds, stepOf(act, deciding))
    }
    case 'withdraw':
      return procedure.withdraw(proceeding, stepOf(act, deciding))
    case 'give-notice':
      return procedure.giveNotice(proceeding, deciding.calendar, stepOf(act, deciding))
    case 'submit-summary':
      return procedure.submitSummary(proceeding, act.opinions, stepOf(act, deciding))
    case 'record-vote':
      return procedure.recordVote(proceeding, act.approved, stepOf(act, deciding))
    case 'record-park-consent':
      return procedure.recordParkConsent(proceeding, stepOf(act, deciding))
    case 'certify':
      return procedure.certify(proceeding, act.criteria, stepOf(act, deciding))
    case 'refuse':
      return procedure.refuse(proceeding, act.reasons, stepOf(act, deciding))
    case 'publish':
      return procedure.publish(proceeding, stepOf(act, deciding))
  }
}

/** Weighs a change against the plan as certified: a minor one is notified and holds, any other goes the whole way again. */
const change = (plan: Plan, act: ActOf<'notify-minor-change' | 'draft-change'>, deciding: Deciding): Outcome => {
  const state = requireInForce(plan)
  supervising.requireNoRevocationDemand(state.supervision)
  requireNoPendingChange(state)
  if (!deciding.fees) throw new Error('a change is weighed with what each would bear')
  const { minor, findings } = minorChange(
    { content: state.certified, fees: deciding.fees.certified },
    { content: act.content, fees: deciding.fees.proposed },
    { localityRenamed: act.localityRenamed, listedByOrdinance: deciding.settings.minorByOrdinance },
  )
  const named = act.feeRuleId && act.feeRuleId !== plan.feeRuleId ? { feeRuleId: act.feeRuleId } : {}
  if (act.act === 'draft-change') {
    if (minor) throw changeIsMinor()
    const proposal: Change = { proposed: act.content, ...named, localityRenamed: act.localityRenamed, proceeding: { status: 'draft' } }
    return { plan: { ...versionsWith(plan, state, proposal), state: { ...state, change: proposal } }, event: 'ChangeDrafted' }
  }
  const feeVersion = plan.feeVersion + ('feeRuleId' in named ? 1 : 0)
  if (!minor) throw changeNotMinor({ findings: findings.filter((finding) => !finding.minor).map(({ item }) => item) })
  procedure.requireDate(stepOf(act, deciding), state.record.certificate.on)
  return { plan: { content: act.content, ...named, planVersion: plan.planVersion + 1, feeVersion, state }, event: 'MinorChangeNotified' }
}

/**
 * What consents to a change name. A first draft asks anew; one drawn up again asks anew for what is other in it, and its
 * evidence of consent, which comes last, voids nothing. Another rule is another fee.
 */
const versionsWith = (
  plan: Plan,
  { certified, change: before }: InForce,
  { proposed, feeRuleId }: Change,
): Pick<Plan, 'planVersion' | 'feeVersion' | 'voidEvidence'> => {
  const isSamePlan = before !== undefined && isSameMatter(before.proposed, proposed)
  const isSameFee = before?.feeRuleId === feeRuleId
  const earlier = before ? [certified, plan.content, before.proposed] : [certified, plan.content]
  return {
    planVersion: plan.planVersion + (isSamePlan ? 0 : 1),
    feeVersion: plan.feeVersion + (isSameFee ? 0 : 1),
    ...(!(isSamePlan && isSameFee) && withEvidenceVoid(plan, ...earlier)),
  }
}

/** Lays aside a change that nobody has been sent: the plan stands as it was, and what was consented to is asked no more. */
const dropChange = (plan: Plan): Outcome => {
  const state = requireInForce(plan)
  requireNoPendingChange(state)
  const { change: dropped, ...unchanged } = state
  if (dropped?.proceeding.status !== 'draft') throw wrongStep({ state: dropped?.proceeding.status ?? 'in-force' })
  return { plan: { ...withEvidenceVoid(plan, dropped.proposed), state: unchanged }, event: 'ChangeDropped' }
}

const requireNoPendingChange = ({ change: pending }: InForce): void => {
  switch (pending?.proceeding.status) {
    case undefined:
    case 'draft':
    case 'refused':
    case 'withdrawn':
      return
    case 'applied':
    case 'noticed':
    case 'summarized':
    case 'voted':
    case 'certified':
    case 'published':
      throw changePending()
  }
}

type SupervisingAct = ActOf<
  | 'demand-revocation'
  | 'demand-report'
  | 'request-report'
  | 'receive-report'
  | 'offer-explanation'
  | 'receive-explanation'
  | 'order-correction'
  | 'confirm-compliance'
  | 'hold-hearing'
  | 'revoke'
>

const supervisingEvents: Readonly<Record<SupervisingAct['act'], string>> = {
  'demand-revocation': 'RevocationDemanded',
  'demand-report': 'ReportDemanded',
  'request-report': 'ReportRequested',
  'receive-report': 'ReportReceived',
  'offer-explanation': 'ExplanationOffered',
  'receive-explanation': 'ExplanationReceived',
  'order-correction': 'CorrectionOrdered',
  'confirm-compliance': 'ComplianceConfirmed',
  'hold-hearing': 'HearingHeld',
  revoke: 'CertificationRevoked',
}

const supervise = (plan: Plan, act: SupervisingAct, deciding: Deciding): Outcome => {
  const state = requireInForce(plan)
  const event = supervisingEvents[act.act]
  const step = stepOf(act, deciding)
  procedure.requireDate(step, state.record.certificate.on)
  if (act.act !== 'revoke') return { plan: { state: { ...state, supervision: supervised(state.supervision, act, step, deciding) } }, event }
  const revocation = supervising.revoke(state.supervision, { ...act, settings: deciding.settings }, step)
  return { plan: { state: { status: 'revoked', record: state.record, revocation } }, event }
}

const supervised = (
  supervision: InForce['supervision'],
  act: Exclude<SupervisingAct, { readonly act: 'revoke' }>,
  step: Step,
  { demand }: Deciding,
): InForce['supervision'] => {
  switch (act.act) {
    case 'demand-revocation':
      return supervising.demandRevocation(supervision, demand, step)
    case 'demand-report':
      return supervising.demandReport(supervision, { tally: demand, suspicion: act.suspicion }, step)
    case 'request-report':
      return supervising.requestReport(supervision, act.reasons, step)
    case 'receive-report':
      return supervising.receiveReport(supervision, step)
    case 'offer-explanation':
      return supervising.offerExplanation(supervision, act.until, step)
    case 'receive-explanation':
      return supervising.receiveExplanation(supervision, step)
    case 'order-correction':
      return supervising.orderCorrection(supervision, act, step)
    case 'confirm-compliance':
      return supervising.confirmCompliance(supervision, step)
    case 'hold-hearing':
      return supervising.holdHearing(supervision, step)
  }
}
