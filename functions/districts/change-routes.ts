import { reveal } from '../kernel/policy.ts'
import { notFound } from '../kernel/problem.ts'
import { type Api, answer, route } from '../platform/http.ts'
import { asOfNow } from '../platform/known-members.ts'
import { consentDesk } from './consent/consent-desk.ts'
import { proceduralPolicy } from './consent/consent-policy.ts'
import { pricingRefusals } from './consent/consent-pricing.ts'
import type { Furniture } from './furniture.ts'
import { PlanParams } from './plan/plan-version-contract.ts'
import { wrongStep } from './problems.ts'
import { type Grounding, type GroundsParts, groundsDesk } from './procedure/procedure-grounds-desk.ts'
import { requireInForce } from './procedure/procedure-plan.ts'
import * as contract from './procedure/procedure-sheet-contract.ts'

const weighChange = route({
  method: 'post',
  path: '/plans/{planId}/change-findings',
  summary: 'Whether a change would be minor, part by part, before anybody drafts it; nothing is kept',
  params: PlanParams,
  body: contract.ChangeQuestion,
  answers: { 200: contract.ChangeAnswer },
  refusals: [notFound, wrongStep, ...pricingRefusals],
})

/** What a change would be, before anybody does it. */
export const changeRoutes = (api: Api, furniture: Furniture<Grounding> & GroundsParts): void => {
  const { readable } = consentDesk(furniture)
  const { weigh } = groundsDesk(furniture)

  api.on(weighChange, async ({ params: { planId }, body, actor: claimed }) => {
    const actor = await asOfNow(furniture, claimed)
    const { plan, thing } = await readable(planId, actor)
    reveal(proceduralPolicy, actor, 'weigh a change', thing)
    const { certified } = requireInForce(plan)
    const { minor, findings } = await weigh(plan, body)
    return answer(200, { minor, findings: [...findings], certified })
  })
}
