import { permit, reveal } from '../../kernel/policy.ts'
import { changedMeanwhile, idReused, notFound, notPermitted } from '../../kernel/problem.ts'
import { dateInTokyo } from '../../kernel/time.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import { asOfNow, readerAsOfNow } from '../../platform/known-members.ts'
import { askedContent } from '../consent/consent-desk.ts'
import { proceduralPolicy } from '../consent/consent-policy.ts'
import { districtDesk } from '../district/district-desk.ts'
import { DistrictParams } from '../district/district-sheet-contract.ts'
import type { Furniture, WithGovernments } from '../furniture.ts'
import { planDesk } from '../plan/plan-desk.ts'
import { PlanParams } from '../plan/plan-version-contract.ts'
import { lateChargeTooHigh, ordinanceOutOfOrder } from '../problems.ts'
import { enact, inForceOn } from './ordinance.ts'
import { OrdinanceVersion } from './ordinance-contract.ts'
import { ordinanceDraft } from './ordinance-draft.ts'
import * as contract from './ordinance-sheet-contract.ts'
import type { KeptOrdinance } from './ordinance-store.ts'

const listOrdinances = route({
  method: 'get',
  path: '/districts/{districtId}/ordinances',
  summary: 'The versions of the ordinance by which the fee is collected, oldest first',
  open: true,
  params: DistrictParams,
  answers: { 200: contract.OrdinanceList },
  refusals: [notFound],
})

const enactOrdinance = route({
  method: 'put',
  path: '/districts/{districtId}/ordinances/{ordinanceId}',
  summary: 'Put a version of the ordinance on record; none is ever changed',
  params: contract.OrdinanceParams,
  body: OrdinanceVersion,
  answers: { 200: contract.OrdinanceView, 201: contract.OrdinanceView },
  refusals: [notFound, notPermitted, changedMeanwhile, lateChargeTooHigh, ordinanceOutOfOrder],
})

const draftOrdinance = route({
  method: 'post',
  path: '/plans/{planId}/ordinance-draft',
  summary: 'A draft of the ordinance in Japanese from the plan, for the legal office of the city; nothing is kept',
  params: PlanParams,
  body: contract.OrdinanceDrafting,
  answers: { 200: contract.OrdinanceDraftView },
  refusals: [notFound],
})

/** The ordinance: who pays, how much, and how it is collected (17-8(2)). */
export const ordinanceRoutes = (api: Api, furniture: Furniture<'districts' | 'plans' | 'ordinances'> & WithGovernments): void => {
  const { store, clock } = furniture
  const { ordinances } = store
  const district = districtDesk(furniture)
  const { readable } = planDesk(furniture)

  const viewOf =
    (all: readonly KeptOrdinance[]) =>
    ({ ordinanceId, ordinance }: KeptOrdinance): contract.OrdinanceView => {
      const inForce = inForceOn(
        all.map((each) => each.ordinance),
        dateInTokyo(clock()),
      )
      return { ordinanceId, ordinance, inForce: inForce === ordinance }
    }

  api
    .on(listOrdinances, async ({ params: { districtId }, actor: claimed }) => {
      await district.readable(districtId, await readerAsOfNow(furniture, claimed))
      const all = await ordinances.ofDistrict(districtId)
      return answer(200, { items: all.map(viewOf(all)) })
    })

    .on(enactOrdinance, async ({ params: { districtId, ordinanceId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const { thing } = await district.readable(districtId, actor)
      permit(proceduralPolicy, actor, 'keep the ordinance', thing)
      const print = fingerprint(body)
      const all = await ordinances.ofDistrict(districtId)
      const existing = all.find((each) => each.ordinanceId === ordinanceId)
      if (existing && existing.fingerprint !== print) throw idReused()
      if (existing) return answer(200, viewOf(all)(existing))
      enact(
        all.map((each) => each.ordinance),
        body,
      )
      const kept: KeptOrdinance = { ordinanceId, districtId, ordinance: body, fingerprint: print }
      await ordinances.enact(kept, all.length, actor)
      return answer(201, viewOf([...all, kept])(kept))
    })

    .on(draftOrdinance, async ({ params: { planId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const { plan, district: within, thing } = await readable(planId, actor)
      reveal(proceduralPolicy, actor, 'weigh a change', thing)
      const municipality = (await furniture.municipalities()).get(plan.localGovernmentCode) ?? plan.localGovernmentCode
      return answer(200, { text: ordinanceDraft({ municipality, district: within.content.name, plan: askedContent(plan), version: body }) })
    })
}
