import type { ActId } from '../../kernel/ids.ts'
import { allowed, permit, reveal } from '../../kernel/policy.ts'
import { changedMeanwhile, idReused, notFound, notPermitted } from '../../kernel/problem.ts'
import { dateInTokyo } from '../../kernel/time.ts'
import { isDone } from '../../platform/acts.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import { asOfNow, readerAsOfNow } from '../../platform/known-members.ts'
import { consentDesk } from '../consent/consent-desk.ts'
import { proceduralPolicy } from '../consent/consent-policy.ts'
import { pricingRefusals } from '../consent/consent-pricing.ts'
import type { Furniture } from '../furniture.ts'
import { requireKeepable } from '../plan/plan-attachment-desk.ts'
import { PlanParams } from '../plan/plan-version-contract.ts'
import * as problems from '../problems.ts'
import { decidePlan, fileOpinion } from './procedure-acts.ts'
import { PlanAct } from './procedure-contract.ts'
import { type Grounding, type GroundsParts, groundsDesk, planThingOf } from './procedure-grounds-desk.ts'
import type { Plan } from './procedure-plan.ts'
import { procedurePolicy } from './procedure-policy.ts'
import * as contract from './procedure-sheet-contract.ts'
import { type KeptOpinion, opinionWrites } from './procedure-store.ts'
import { procedureViewOf } from './procedure-view.ts'

const actOnPlan = route({
  method: 'put',
  path: '/plans/{planId}/acts/{actId}',
  summary: 'Take a step of the procedure; what is not lawful now is refused by name, and of two at once one is told to look again',
  params: contract.PlanActParams,
  body: PlanAct,
  answers: { 200: contract.ProcedureView, 201: contract.ProcedureView },
  refusals: [
    notFound,
    notPermitted,
    changedMeanwhile,
    ...pricingRefusals,
    problems.calendarNotKnown,
    problems.dateInTheFuture,
    problems.dateTooEarly,
    problems.inspectionNotEnded,
    problems.regionalPlanMissing,
    problems.periodTooLong,
    problems.feeAboveBenefit,
    problems.wrongStep,
    problems.consentNotReached,
    problems.summaryMissing,
    problems.opinionsLeftOut,
    problems.voteMissing,
    problems.voteRejected,
    problems.parkConsentMissing,
    problems.attachmentMissing,
    problems.changePending,
    problems.changeNotMinor,
    problems.changeIsMinor,
    problems.demandNotReached,
    problems.revocationDemanded,
    problems.reportNotAsked,
    problems.explanationMissing,
    problems.hearingMissing,
    problems.orderNotDisobeyed,
    problems.periodNotEnded,
    problems.settlementOpen,
  ],
})

const readProcedure = route({
  method: 'get',
  path: '/plans/{planId}/procedure',
  summary: 'The papers of the procedure with their numbers and days, a change on its way, and what must be done now',
  open: true,
  params: PlanParams,
  answers: { 200: contract.ProcedureView },
  refusals: [notFound],
})

const fileWrittenOpinion = route({
  method: 'put',
  path: '/plans/{planId}/opinions/{opinionId}',
  summary: 'File a written opinion as a beneficiary, until the inspection ends',
  params: contract.OpinionParams,
  body: contract.OpinionContent,
  answers: { 200: contract.OpinionView, 201: contract.OpinionView },
  refusals: [notFound, notPermitted, changedMeanwhile, problems.wrongStep, problems.inspectionEnded, problems.dateTooEarly],
})

const listOpinions = route({
  method: 'get',
  path: '/plans/{planId}/opinions',
  summary: 'The written opinions, for the municipality; a beneficiary sees its own',
  params: PlanParams,
  answers: { 200: contract.OpinionList },
  refusals: [notFound],
})

/** The procedure: every step only by who may, only when due, with its document, number and day. */
export const procedureRoutes = (api: Api, furniture: Furniture<Grounding> & GroundsParts): void => {
  const { store, clock, files } = furniture
  const { plans, procedures } = store
  const { readable } = consentDesk(furniture)
  const { grounded, weigh, certified } = groundsDesk(furniture)

  const view = async (plan: Plan, isInside: boolean) => {
    const change = plan.state.status === 'in-force' ? plan.state.change : undefined
    const findings = change ? (await weigh(plan, { ...change, content: change.proposed })).findings : []
    return procedureViewOf(plan, { isInside, findings })
  }

  const opinionView = ({ personId: _, fingerprint: __, ...opinion }: KeptOpinion): contract.OpinionView => opinion

  api
    .on(actOnPlan, async ({ params: { planId, actId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const asked = await readable(planId, actor)
      permit(procedurePolicy, actor, body.act, planThingOf(asked, actor))
      const act = { id: actId, fingerprint: fingerprint(body) }
      if (await isDone(furniture, planId, act)) return answer(200, await view(asked.plan, true))
      // Before anything is loaded and frozen: whoever looked at an older plan is told so first.
      if (asked.plan.version !== body.version) throw changedMeanwhile()
      if ('content' in body) await requireKeepable(files, planId, body.content, asked.plan)
      const { deciding, besides } = await grounded(asked, body)
      const outcome = decidePlan(asked.plan, body, deciding)
      const plan = { ...asked.plan, ...outcome.plan }
      const after = { ...outcome.after, ...(body.act === 'certify' && (await certified(plan))) }
      await plans.saveAct(asked.plan, { ...outcome, plan, after }, { actor, actId, fingerprint: act.fingerprint }, besides)
      return answer(201, await view(plan, true))
    })

    .on(readProcedure, async ({ params: { planId }, actor: claimed }) => {
      const actor = await readerAsOfNow(furniture, claimed)
      const { plan, thing } = await readable(planId, actor)
      return answer(200, await view(plan, thing.bound.size > 0 || allowed(proceduralPolicy['read the procedure within'], actor, thing)))
    })

    .on(fileWrittenOpinion, async ({ params: { planId, opinionId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const asked = await readable(planId, actor)
      permit(procedurePolicy, actor, 'file an opinion', planThingOf(asked, actor))
      if (!asked.thing.bound.has(body.beneficiaryId)) throw notPermitted({ act: 'file an opinion' })
      const print = fingerprint({ personId: actor.personId, ...body })
      const existing = await procedures.opinion(planId, opinionId)
      if (existing && existing.fingerprint !== print) throw idReused()
      if (existing) return answer(200, opinionView(existing))
      const at = clock()
      const outcome = fileOpinion(asked.plan, dateInTokyo(at))
      const opinion = { opinionId, ...body, receivedAt: at, receivedOn: dateInTokyo(at), personId: actor.personId, fingerprint: print }
      const saving = { actor, actId: actOf(opinionId), fingerprint: print }
      await plans.saveAct(
        asked.plan,
        { ...outcome, plan: { ...asked.plan, ...outcome.plan }, after: { opinionId } },
        saving,
        opinionWrites(planId, opinion),
      )
      return answer(201, opinionView(opinion))
    })

    .on(listOpinions, async ({ params: { planId }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const { thing } = await readable(planId, actor)
      const seesAll = allowed(proceduralPolicy['read opinions'], actor, thing)
      if (!seesAll && thing.bound.size === 0) reveal(proceduralPolicy, actor, 'read opinions', thing)
      const shown = (await procedures.opinions(planId)).filter(({ beneficiaryId }) => seesAll || thing.bound.has(beneficiaryId))
      return answer(200, { items: shown.map(opinionView) })
    })
}

/** An opinion is an act on the plan, under its own id. */
const actOf = (opinionId: contract.OpinionId): ActId => opinionId.replace('opn_', 'act_') as ActId
