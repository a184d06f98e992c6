import { permit } from '../../kernel/policy.ts'
import { changedMeanwhile, notFound, notPermitted, Problem, present } from '../../kernel/problem.ts'
import { dateInTokyo } from '../../kernel/time.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import { asOfNow, readerAsOfNow } from '../../platform/known-members.ts'
import { tally } from '../consent/consent.ts'
import { countedAnswers } from '../consent/consent-acts.ts'
import { consentDesk, type Polled } from '../consent/consent-desk.ts'
import { settingsPolicy } from '../consent/consent-policy.ts'
import { lawfulRules } from '../consent/consent-rule.ts'
import type { Furniture, WithConsentRules, WithGovernments, WithHolidays } from '../furniture.ts'
import { inForceOn } from '../ordinance/ordinance.ts'
import { completeness } from '../plan/plan-completeness.ts'
import { PlanParams } from '../plan/plan-version-contract.ts'
import { calendarNotKnown } from '../problems.ts'
import { calendarDesk } from '../procedure/procedure-desk.ts'
import { type Plan, proposedPlan } from '../procedure/procedure-plan.ts'
import { backPlan, timeline } from './timeline.ts'
import * as contract from './timeline-sheet-contract.ts'

const readTimeline = route({
  method: 'get',
  path: '/plans/{planId}/timeline',
  summary: 'Where a plan stands, what is due, by whom and by when, planned back from the session of the assembly and the levy',
  open: true,
  params: PlanParams,
  answers: { 200: contract.TimelineView },
  refusals: [notFound, calendarNotKnown],
})

const readSettings = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/settings',
  summary: 'What a municipality has said about its closed days, its sessions and its procedure',
  open: true,
  params: contract.MunicipalityParams,
  answers: { 200: contract.MunicipalSettingsView },
  refusals: [notFound],
})

const saveSettings = route({
  method: 'put',
  path: '/municipalities/{localGovernmentCode}/settings',
  summary: 'Say what the law leaves to the municipality: closed days, sessions, hearings, what its ordinance calls minor',
  params: contract.MunicipalityParams,
  body: contract.MunicipalSettingsDraft,
  answers: { 200: contract.MunicipalSettingsView, 201: contract.MunicipalSettingsView },
  refusals: [notPermitted, changedMeanwhile],
})

/** While nobody can say what each would pay, nobody has consented to it. */
const nobodyKnows = (error: unknown): false => {
  if (error instanceof Problem) return false
  throw error
}

/** Where a plan stands and what is due, and what a municipality says once about its days. */
export const timelineRoutes = (
  api: Api,
  furniture: Furniture<Polled | 'procedures' | 'ordinances'> & WithConsentRules & WithGovernments & WithHolidays,
): void => {
  const { store, clock } = furniture
  const { procedures, ordinances } = store
  const { readable, poll } = consentDesk(furniture)
  const { settingsOf, calendarOf } = calendarDesk(furniture)
  const today = () => dateInTokyo(clock())

  const isConsented = async (plan: Plan): Promise<boolean> => {
    if (!plan.feeRuleId || !plan.content.period) return false
    const [{ voters, standing }, rules] = await Promise.all([poll(plan, 'application'), furniture.consentRules()])
    const rule = present(rules.items.find(({ code }) => code === lawfulRules.certify))
    return tally(rule, voters, countedAnswers(standing)).reached
  }

  const factsOf = async (plan: Plan) => {
    const [settings, calendar, versions] = await Promise.all([
      settingsOf(plan.localGovernmentCode),
      calendarOf(plan.localGovernmentCode),
      ordinances.ofDistrict(plan.districtId),
    ])
    const { levyOn, sessions, daysToNotice } = settings
    const inForce = inForceOn(
      versions.map(({ ordinance }) => ordinance),
      today(),
    )
    const { regionalPlan, foundedThisFiscalYear = false, voidEvidence = [] } = plan
    const beside = { regionalPlanOnRecord: regionalPlan !== undefined, foundedThisFiscalYear, voidEvidence }
    return {
      today: today(),
      backPlan: levyOn && backPlan({ levyOn, sessions, calendar, daysToNotice }),
      planComplete: completeness(plan.content, beside).every(({ done }) => done),
      // Nobody asks who consented where nothing is being asked.
      consentReached: plan.state.status === 'draft' && (await isConsented(plan).catch(nobodyKnows)),
      ordinance: inForce && { on: inForce.document.on, number: inForce.document.number },
    }
  }

  api
    .on(readTimeline, async ({ params: { planId }, actor: claimed }) => {
      const { plan } = await readable(planId, await readerAsOfNow(furniture, claimed))
      const facts = await factsOf(plan)
      const proposed = proposedPlan(plan)
      return answer(200, {
        ...(facts.backPlan && { session: facts.backPlan.session }),
        items: [...timeline(plan, facts)],
        ...(proposed && { change: [...timeline(proposed, await factsOf(proposed))] }),
      })
    })

    .on(readSettings, async ({ params: { localGovernmentCode } }) => {
      present((await furniture.localGovernments()).has(localGovernmentCode) || undefined)
      const kept = await procedures.settings(localGovernmentCode)
      return answer(200, { version: kept?.version ?? 0, settings: kept?.settings ?? (await settingsOf(localGovernmentCode)) })
    })

    .on(saveSettings, async ({ params: { localGovernmentCode }, body: { version, settings }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      permit(settingsPolicy, actor, 'change the settings', { localGovernmentCode })
      const kept = await procedures.settings(localGovernmentCode)
      const print = fingerprint(settings)
      if (kept?.fingerprint === print && kept.version === (version ?? 0) + 1) return answer(200, { version: kept.version, settings: kept.settings })
      if (kept?.version !== version) throw changedMeanwhile()
      const after = { version: (version ?? 0) + 1, fingerprint: print, settings }
      await procedures.saveSettings(localGovernmentCode, after, actor)
      return answer(201, { version: after.version, settings })
    })
}
