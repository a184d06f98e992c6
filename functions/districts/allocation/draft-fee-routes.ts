import { allowed } from '../../kernel/policy.ts'
import { notFound, present } from '../../kernel/problem.ts'
import { dateInTokyo } from '../../kernel/time.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import { asOfNow } from '../../platform/known-members.ts'
import { askedContent, consentDesk, type Polled } from '../consent/consent-desk.ts'
import { draftYears } from '../consent/consent-fees.ts'
import { collectingPolicy } from '../consent/consent-policy.ts'
import { pricingRefusals } from '../consent/consent-pricing.ts'
import type { Furniture } from '../furniture.ts'
import { toldLines } from './allocation-explanation.ts'
import { DraftExplanation, DraftExplanationParams } from './fee-explanation-contract.ts'

const explainDraft = route({
  method: 'get',
  path: '/plans/{planId}/asked/{beneficiaryId}/explanation',
  summary: 'How the draft of a fee came about, year by year: for whom it concerns, the organization and the municipality',
  params: DraftExplanationParams,
  answers: { 200: DraftExplanation },
  refusals: [notFound, ...pricingRefusals],
})

/** What a beneficiary may ask about its own fee before it answers. */
export const draftFeeRoutes = (api: Api, furniture: Furniture<Polled>): void => {
  const { readable, rows, ruleOf } = consentDesk(furniture)

  api.on(explainDraft, async ({ params: { planId, beneficiaryId }, actor: claimed }) => {
    const actor = await asOfNow(furniture, claimed)
    const { plan, thing } = await readable(planId, actor)
    // To whom it is not shown it is as if there were no such business.
    if (!thing.bound.has(beneficiaryId) && !allowed(collectingPolicy['read consents'], actor, thing)) throw notFound()
    const [roll, { rule }] = await Promise.all([rows(plan), ruleOf(plan)])
    const { name, expectedBenefit } = present(roll.find((row) => row.beneficiaryId === beneficiaryId))
    const items = draftYears(askedContent(plan), rule, roll, dateInTokyo(furniture.clock())).map(({ allocation, ...year }) => ({
      ...year,
      fee: present(allocation.fees.find((fee) => fee.beneficiaryId === beneficiaryId)).fee,
      expectedBenefit,
      lines: toldLines(allocation, beneficiaryId),
    }))
    return answer(200, { planId, beneficiaryId, name, items })
  })
}
