import { allowed, permit } from '../../kernel/policy.ts'
import { changedMeanwhile, notFound, notPermitted } from '../../kernel/problem.ts'
import { isDone } from '../../platform/acts.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import { asOfNow, readerAsOfNow } from '../../platform/known-members.ts'
import type { Furniture } from '../furniture.ts'
import { planPolicy } from '../policy.ts'
import * as problems from '../problems.ts'
import { asked, goalFiguresOf } from './goal-figures.ts'
import * as contract from './goal-figures-contract.ts'
import { planDesk, type ReadablePlan } from './plan-desk.ts'
import { PlanParams } from './plan-version-contract.ts'

const readGoalFigures = route({
  method: 'get',
  path: '/plans/{planId}/goal-figures',
  summary: 'The goals of a plan with what devices told of them',
  open: true,
  params: PlanParams,
  answers: { 200: contract.GoalFiguresView },
  refusals: [notFound],
})

const askGoalFigures = route({
  method: 'put',
  path: '/plans/{planId}/goal-figures/acts/{actId}',
  summary: 'Say which goals take their values from which devices; a goal that is not named takes none any more',
  params: contract.GoalFiguresActParams,
  body: contract.GoalFiguresDraft,
  answers: { 200: contract.GoalFiguresView, 201: contract.GoalFiguresView },
  refusals: [notFound, notPermitted, changedMeanwhile, problems.goalNotOfPlan],
})

/** Goals of a plan that are measured by devices. Which device tells one is no part of the plan, and changes without its procedure. */
export const goalFiguresRoutes = (api: Api, furniture: Furniture<'districts' | 'plans' | 'goalFigures'>): void => {
  const { goalFigures } = furniture.store
  const { readable } = planDesk(furniture)

  const view = async ({ plan, thing }: ReadablePlan, actor: Parameters<typeof allowed>[1]) => {
    const { content, planId, planVersion } = plan
    const isInside = allowed(planPolicy['read what is not published'], actor, thing as never)
    return goalFiguresOf(await goalFigures.ofPlan(planId), { content, planVersion, isInside })
  }

  api
    .on(readGoalFigures, async ({ params: { planId }, actor: claimed }) => {
      const actor = await readerAsOfNow(furniture, claimed)
      return answer(200, await view(await readable(planId, actor), actor))
    })

    .on(askGoalFigures, async ({ params: { planId, actId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const found = await readable(planId, actor)
      permit(planPolicy, actor, 'write a plan', found.thing)
      const saving = { actor, actId, fingerprint: fingerprint(body) }
      if (await isDone(furniture, planId, { id: actId, fingerprint: saving.fingerprint })) return answer(200, await view(found, actor))
      const { goals } = found.plan.content
      const before = await goalFigures.ofPlan(planId)
      if (before.edition !== body.version || found.plan.planVersion !== body.planVersion) throw changedMeanwhile()
      const unknown = body.sources.map(({ goal }) => goal).filter((goal) => goals[goal] === undefined)
      if (unknown.length > 0) throw problems.goalNotOfPlan({ unknown })
      await goalFigures.save(before, asked(before, body.sources, goals), { saving, amoId: found.plan.amoId })
      return answer(201, await view(found, actor))
    })
}
