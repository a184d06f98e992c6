import { periodNotEnded, wrongStep } from '../problems.ts'
import { requireDate } from './procedure.ts'
import { type ActOf, type Deciding, type InForce, type Outcome, type Plan, type PlanState, requireInForce, stepOf } from './procedure-plan.ts'
import { requireNoRevocationDemand, requireSettled, settle } from './procedure-supervision.ts'

/** What follows when a plan is revoked or its period is over: publication, settlement, and only then the end. */
export const finish = (plan: Plan, act: ActOf<'publish-revocation' | 'end-period' | 'settle' | 'close'>, deciding: Deciding): Outcome => {
  const { state } = plan
  switch (act.act) {
    case 'end-period':
      return { plan: { state: ended(plan, requireInForce(plan), deciding) }, event: 'PlanPeriodEnded' }
    case 'publish-revocation':
      if (state.status !== 'revoked' || state.publication) throw wrongStep({ state: state.status })
      requireDate(stepOf(act, deciding), state.revocation.document.on)
      return { plan: { state: { ...state, publication: act.document } }, event: 'RevocationPublished' }
    case 'settle':
      if (state.status === 'revoked')
        return { plan: { state: settle(state, stepOf(act, deciding), state.revocation.document.on) }, event: 'GrantSettled' }
      if (state.status !== 'ended') throw wrongStep({ state: state.status })
      return { plan: { state: settle(state, stepOf(act, deciding), state.endedOn) }, event: 'GrantSettled' }
    case 'close':
      return { plan: { state: closed(state) }, event: 'PlanClosed' }
  }
}

const ended = ({ content }: Plan, { record, supervision }: InForce, { today }: Deciding): PlanState => {
  requireNoRevocationDemand(supervision)
  const endsOn = content.period?.endsOn
  if (endsOn === undefined || today <= endsOn) throw periodNotEnded({ endsOn: endsOn ?? today })
  return { status: 'ended', record, endedOn: endsOn }
}

const closed = (state: PlanState): PlanState => {
  if (state.status !== 'revoked' && state.status !== 'ended') throw wrongStep({ state: state.status })
  const settlement = requireSettled(state)
  if (state.status === 'ended') return { status: 'closed', record: state.record, settlement }
  if (!state.publication) throw wrongStep({ state: 'revoked' })
  return { status: 'closed', record: state.record, settlement, revocation: state.revocation }
}

/** After the period a plan is not prolonged: what follows is a new plan, with its own consents, inspection and vote. */
export const renewal = (plan: Plan, planId: Plan['planId']): Plan => {
  const { state, content } = plan
  if (state.status !== 'in-force' && state.status !== 'ended' && state.status !== 'closed') throw wrongStep({ state: state.status })
  const { period, ...kept } = content
  if (!period) throw wrongStep({ state: state.status })
  const { planId: renewed, districtId, amoId, localGovernmentCode, feeRuleId, regionalPlan } = plan
  return {
    planId,
    districtId,
    amoId,
    localGovernmentCode,
    version: 1,
    planVersion: 1,
    feeVersion: 1,
    content: { ...kept, attachments: [] },
    ...(feeRuleId && { feeRuleId }),
    ...(regionalPlan && { regionalPlan }),
    renews: { planId: renewed, endsOn: period.endsOn },
    state: { status: 'draft' },
  }
}
