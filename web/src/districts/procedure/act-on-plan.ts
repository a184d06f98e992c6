import { useActing } from '../../projects/thing-act.ts'
import { answered } from '../../shell/refusal.ts'
import { useShell } from '../../shell/shell.ts'
import type { PlanAct, ProcedureView } from '../city-queries.ts'

/** One step on a plan. Its id lives until an answer comes, so that a second try is the same step. */
export const usePlanAct = (planId: string, onDone?: (view: ProcedureView) => void) => {
  const { districts } = useShell()
  return useActing<PlanAct, ProcedureView>(
    (body, id) => answered(districts.PUT('/plans/{planId}/acts/{actId}', { params: { path: { planId, actId: `act_${id}` } }, body })),
    onDone,
  )
}
