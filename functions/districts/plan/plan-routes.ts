import { PageQuery } from '../../kernel/page.ts'
import { type Actor, allowed, permit, reveal } from '../../kernel/policy.ts'
import { changedMeanwhile, idReused, notFound, notPermitted, present } from '../../kernel/problem.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import { asOfNow, readerAsOfNow } from '../../platform/known-members.ts'
import { districtDesk } from '../district/district-desk.ts'
import { thingOf } from '../district/district-domain.ts'
import { DistrictParams } from '../district/district-sheet-contract.ts'
import type { Furniture, WithFiles } from '../furniture.ts'
import { planPolicy } from '../policy.ts'
import * as problems from '../problems.ts'
import { renewal } from '../procedure/procedure-closing.ts'
import { changeFee, draftPlan, writePlan } from '../procedure/procedure-plan.ts'
import { requireKeepable } from './plan-attachment-desk.ts'
import type { PlanId } from './plan-contract.ts'
import { planDesk } from './plan-desk.ts'
import * as contract from './plan-sheet-contract.ts'
import type { KeptPlan } from './plan-store.ts'
import { PlanParams } from './plan-version-contract.ts'
import { planSummaryOf } from './plan-view.ts'

const listPlans = route({
  method: 'get',
  path: '/districts/{districtId}/plans',
  summary: 'The plans of a district, newest first; for everybody those that are published',
  open: true,
  params: DistrictParams,
  query: PageQuery,
  answers: { 200: contract.PlanPage },
  refusals: [notFound],
})

const savePlan = route({
  method: 'put',
  path: '/plans/{planId}',
  summary: 'Draft an activity plan, or replace a draft; the id is minted by the caller and kept until an answer comes',
  params: PlanParams,
  body: contract.PlanDraft,
  answers: { 200: contract.PlanView, 201: contract.PlanView },
  refusals: [notFound, notPermitted, changedMeanwhile, problems.wrongStep, problems.periodTooLong, problems.attachmentMissing],
})

const readPlan = route({
  method: 'get',
  path: '/plans/{planId}',
  summary: 'A plan; for its organization and its municipality with the list of tasks',
  open: true,
  params: PlanParams,
  answers: { 200: contract.PlanView },
  refusals: [notFound],
})

const listVersions = route({
  method: 'get',
  path: '/plans/{planId}/versions',
  summary: 'What has been written under this id, newest first',
  params: PlanParams,
  query: PageQuery,
  answers: { 200: contract.PlanVersionPage },
  refusals: [notFound],
})

const copyPlan = route({
  method: 'put',
  path: '/plans/{planId}/renewals/{renewalId}',
  summary: 'Begin the plan that follows one in force or ended; the id of the new one is minted by the caller',
  params: contract.PlanCopyParams,
  answers: { 200: contract.PlanView, 201: contract.PlanView },
  refusals: [notFound, notPermitted, idReused, changedMeanwhile, problems.wrongStep],
})

const choosePlanFee = route({
  method: 'put',
  path: '/plans/{planId}/fee',
  summary: 'Say which fee rule the plan asks consent for; consents to another one are void from then on',
  params: PlanParams,
  body: contract.PlanFee,
  answers: { 200: contract.PlanView, 201: contract.PlanView },
  refusals: [notFound, notPermitted, changedMeanwhile, problems.wrongStep],
})

/** Plans as they are written; what becomes of them is the procedure. */
export const planRoutes = (api: Api, furniture: Furniture<'districts' | 'plans' | 'fees'> & WithFiles): void => {
  const { store, files } = furniture
  const { plans, fees } = store
  const { readable, view } = planDesk(furniture)
  const district = districtDesk(furniture)

  /** The plan as it is there already: the same id is another's, or names something else. */
  const ownPlan = async (planId: PlanId, actor: Actor): Promise<KeptPlan | undefined> => {
    const existing = await plans.plan(planId)
    if (existing && existing.amoId !== actor.memberId) throw idReused()
    return existing
  }

  const viewFor = async (planId: PlanId, actor: Actor) => {
    const { plan, thing } = await readable(planId, actor)
    return view(plan, thing, actor)
  }

  api
    .on(listPlans, async ({ params: { districtId }, query, actor: claimed }) => {
      const actor = await readerAsOfNow(furniture, claimed)
      const { thing } = await district.readable(districtId, actor)
      const isInside = allowed(planPolicy['read what is not published'], actor, thing)
      const page = await (isInside ? plans.ofDistrict(districtId, query) : plans.published(districtId, query))
      return answer(200, { ...page, items: page.items.map(planSummaryOf) })
    })

    .on(savePlan, async ({ params: { planId }, body: { version, ...sent }, actor: claimed }) => {
      const { districtId, content, foundedThisFiscalYear } = sent
      const actor = await asOfNow(furniture, claimed)
      const { thing, district: within } = await district.within(districtId, {
        actor,
        policy: planPolicy,
        act: 'write a plan',
        toSee: 'read what is not published',
      })
      const existing = await ownPlan(planId, actor)
      const print = fingerprint(sent)
      if (existing?.fingerprint === print && (version === undefined || existing.version === version + 1))
        return answer(200, await viewFor(planId, actor))
      if ((existing && version === undefined) || (existing && existing.districtId !== districtId)) throw idReused()
      if (existing?.version !== version) throw changedMeanwhile()
      await requireKeepable(files, planId, content, existing)
      const { localGovernmentCode } = within.content
      const written = existing ? writePlan(existing, content) : draftPlan({ planId, districtId, amoId: thing.amoId, localGovernmentCode, content })
      const plan: KeptPlan = { ...written, foundedThisFiscalYear, fingerprint: print }
      await plans.save(existing, { plan, event: existing ? 'PlanWritten' : 'PlanDrafted', after: { planVersion: plan.planVersion } }, actor)
      return answer(201, await viewFor(planId, actor))
    })

    .on(readPlan, async ({ params: { planId }, actor: claimed }) => {
      const actor = await readerAsOfNow(furniture, claimed)
      const { plan, thing } = await readable(planId, actor)
      return answer(200, view(plan, thing, actor))
    })

    .on(listVersions, async ({ params: { planId }, query, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const { thing } = await readable(planId, actor)
      reveal(planPolicy, actor, 'read what is not published', thing)
      return answer(200, await plans.versions(planId, query))
    })

    .on(copyPlan, async ({ params: { planId, renewalId }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const { plan, district: within, thing } = await readable(planId, actor)
      permit(planPolicy, actor, 'write a plan', thing)
      const existing = await ownPlan(renewalId, actor)
      if (existing?.renews?.planId === planId) return answer(200, await viewFor(renewalId, actor))
      if (existing) throw idReused()
      const copy = renewal(plan, renewalId)
      await plans.save(undefined, { plan: copy, event: 'PlanDrafted', after: { renews: planId } }, actor)
      return answer(201, view(copy, thingOf(within), actor))
    })

    .on(choosePlanFee, async ({ params: { planId }, body: { version, feeRuleId }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const { plan, thing } = await readable(planId, actor)
      permit(planPolicy, actor, 'write a plan', thing)
      if (plan.feeRuleId === feeRuleId && plan.version === version + 1) return answer(200, view(plan, thing, actor))
      if (plan.version !== version) throw changedMeanwhile()
      present(await fees.rule(plan.districtId, feeRuleId))
      const changed = changeFee(plan, feeRuleId)
      await plans.save(plan, { plan: changed, event: 'PlanFeeChosen', after: { feeRuleId, feeVersion: changed.feeVersion } }, actor)
      return answer(201, view(changed, thing, actor))
    })
}
