import type { Plan } from '../procedure/procedure-plan.ts'
import { completeness } from './plan-completeness.ts'
import type { PlanContent } from './plan-contract.ts'
import type { PlanSummary, PlanView } from './plan-sheet-contract.ts'

/** Whether everybody may read it: from the public notice on, it lies open for inspection and stays open. */
export const isPublished = ({ state }: Plan): boolean => 'notice' in state || 'record' in state || 'certified' in state

/** What holds: while a change is on its way, the plan as certified. */
export const planSummaryOf = ({ content, state, ...plan }: Plan): PlanSummary => ({
  planId: plan.planId,
  districtId: plan.districtId,
  amoId: plan.amoId,
  localGovernmentCode: plan.localGovernmentCode,
  name: content.name,
  status: state.status,
  version: plan.version,
  planVersion: plan.planVersion,
  feeVersion: plan.feeVersion,
  ...(content.period && { period: content.period }),
})

/** A plan as its page shows it. What is attached, the consents among it, is for those it concerns alone. */
export const planViewOf = (plan: Plan, { isInside }: { readonly isInside: boolean }): PlanView => {
  const { content, feeRuleId, regionalPlan, renews, foundedThisFiscalYear = false, voidEvidence = [] } = plan
  const tasks = completeness(content, { regionalPlanOnRecord: regionalPlan !== undefined, foundedThisFiscalYear, voidEvidence })
  return {
    ...planSummaryOf(plan),
    foundedThisFiscalYear,
    content: isInside ? content : withoutAttachments(content),
    ...(feeRuleId && { feeRuleId }),
    ...(regionalPlan && { regionalPlan }),
    ...(renews && { renews }),
    ...(isInside && { tasks: [...tasks] }),
  }
}

const withoutAttachments = (content: PlanContent): PlanContent => ({ ...content, attachments: [] })
