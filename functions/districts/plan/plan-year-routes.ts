import { PageQuery } from '../../kernel/page.ts'
import { permit, reveal } from '../../kernel/policy.ts'
import { changedMeanwhile, idReused, notFound, notPermitted } from '../../kernel/problem.ts'
import { fiscalYearOf } from '../../kernel/time.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import { asOfNow } from '../../platform/known-members.ts'
import type { Furniture } from '../furniture.ts'
import { planPolicy } from '../policy.ts'
import * as problems from '../problems.ts'
import { planDesk } from './plan-desk.ts'
import * as contract from './plan-sheet-contract.ts'
import { PlanParams } from './plan-version-contract.ts'
import { requireOfPlan, yearPlanViewOf } from './plan-year.ts'

const saveYearPlan = route({
  method: 'put',
  path: '/plans/{planId}/years/{fiscalYear}',
  summary: 'Plan a fiscal year and its budget, in the lines of the plan',
  params: contract.PlanYearParams,
  body: contract.YearPlanDraft,
  answers: { 200: contract.YearPlanView, 201: contract.YearPlanView },
  refusals: [notFound, notPermitted, changedMeanwhile, problems.yearNotOfPlan, problems.yearOutsidePeriod],
})

const listYearPlans = route({
  method: 'get',
  path: '/plans/{planId}/years',
  summary: 'The plans of the fiscal years, each line beside that of the plan',
  params: PlanParams,
  query: PageQuery,
  answers: { 200: contract.YearPlanPage },
  refusals: [notFound],
})

/** What is done and spent in each year of a plan. */
export const planYearRoutes = (api: Api, furniture: Furniture<'districts' | 'plans'>): void => {
  const { plans } = furniture.store
  const { readable } = planDesk(furniture)

  api
    .on(saveYearPlan, async ({ params: { planId, fiscalYear }, body: { version, content }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const { plan, thing } = await readable(planId, actor)
      permit(planPolicy, actor, 'write a plan', thing)
      const existing = await plans.year(planId, fiscalYear)
      const print = fingerprint(content)
      if (existing?.fingerprint === print && (version === undefined || existing.version === version + 1))
        return answer(200, yearPlanViewOf(plan.content, existing))
      if (existing && version === undefined) throw idReused()
      if (existing?.version !== version) throw changedMeanwhile()
      const { period } = plan.content
      if (!period || fiscalYear < fiscalYearOf(period.startsOn) || fiscalYear > fiscalYearOf(period.endsOn)) throw problems.yearOutsidePeriod()
      requireOfPlan(plan.content, content)
      const after = { fiscalYear, version: (existing?.version ?? 0) + 1, fingerprint: print, content }
      await plans.saveYear(planId, existing, after, actor)
      return answer(201, yearPlanViewOf(plan.content, after))
    })

    .on(listYearPlans, async ({ params: { planId }, query, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const { plan, thing } = await readable(planId, actor)
      reveal(planPolicy, actor, 'read what is not published', thing)
      const page = await plans.years(planId, query)
      return answer(200, { ...page, items: page.items.map((year) => yearPlanViewOf(plan.content, year)) })
    })
}
