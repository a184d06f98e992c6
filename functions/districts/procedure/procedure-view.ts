import type { ChangeFinding } from '../plan/plan-contract.ts'
import type { Proceeding } from './procedure.ts'
import type { Plan, PlanState } from './procedure-plan.ts'
import type { ProcedureView, ProceedingView, SupervisionView } from './procedure-sheet-contract.ts'
import { duties, type Supervision } from './procedure-supervision.ts'

/** The application a plan stands on: the one under way, or the one that brought it into force. */
const proceedingOf = (state: PlanState): Proceeding => ('record' in state ? state.record : state)

/** Where the procedure of a plan stands, for those it concerns; everybody else sees what was published. */
export const procedureViewOf = (
  plan: Plan,
  { isInside, findings }: { readonly isInside: boolean; readonly findings: readonly ChangeFinding[] },
): ProcedureView => {
  const { planId, districtId, content, version, state } = plan
  const change = state.status === 'in-force' ? state.change : undefined
  const showsChange = change && (isInside || 'notice' in change.proceeding)
  return {
    planId,
    planName: content.name,
    districtId,
    version,
    status: state.status,
    proceeding: proceedingViewOf(proceedingOf(state)),
    ...(change &&
      showsChange && {
        change: {
          proceeding: proceedingViewOf(change.proceeding),
          proposed: shown(change.proposed, isInside),
          ...(change.feeRuleId && { feeRuleId: change.feeRuleId }),
          findings: [...findings],
        },
      }),
    ...(isInside && state.status === 'in-force' && { supervision: supervisionViewOf(state.supervision) }),
    ...revocationOf(state, isInside),
    ...('settlement' in state && state.settlement && { settlement: state.settlement }),
  }
}

const shown = <Content extends { readonly attachments: readonly unknown[] }>(content: Content, isInside: boolean): Content =>
  isInside ? content : { ...content, attachments: [] }

const proceedingViewOf = (proceeding: Proceeding): ProceedingView => {
  if (proceeding.status === 'draft') return { status: 'draft' }
  const { consent: _, parkConsentNeeded: __, ...told } = proceeding
  return told.status === 'refused' ? { ...told, reasons: [...told.reasons] } : told
}

const supervisionViewOf = (supervision: Supervision): SupervisionView => {
  const { revocationDemand, reportDemand, reportRequest, report, explanation, order, hearing } = supervision
  return {
    duties: [...duties(supervision)],
    ...(revocationDemand && { revocationDemand: revocationDemand.document }),
    ...(reportDemand && { reportDemand: reportDemand.document, suspicion: reportDemand.suspicion }),
    ...(reportRequest && { reportRequest: reportRequest.document, reportReasons: [...reportRequest.reasons] }),
    ...(report && { report }),
    ...(explanation && { explanationUntil: explanation.until }),
    ...(explanation?.received && { explanation: explanation.received }),
    ...(order && { order: order.document, orderReasons: [...order.reasons], complyUntil: order.complyUntil }),
    ...(order?.compliance && { compliance: order.compliance }),
    ...(hearing && { hearing }),
  }
}

const revocationOf = (state: PlanState, isInside: boolean): Pick<ProcedureView, 'revocation'> => {
  if (!('revocation' in state) || !state.revocation) return {}
  const publication = 'publication' in state ? state.publication : undefined
  if (!isInside && state.status === 'revoked' && !publication) return {}
  const { document, cause, reasons } = state.revocation
  return { revocation: { document, cause, reasons: [...reasons], ...(publication && { publication }) } }
}
