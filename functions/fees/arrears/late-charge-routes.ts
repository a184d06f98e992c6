import { PageQuery } from '../../kernel/page.ts'
import { permit } from '../../kernel/policy.ts'
import { changedMeanwhile, invalidCursor, notFound, notPermitted, present } from '../../kernel/problem.ts'
import { isDone } from '../../platform/acts.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import { asOfNow } from '../../platform/known-members.ts'
import type { CollectingFurniture } from '../furniture.ts'
import { ClaimParams } from '../levy/claim-contract.ts'
import { moneyDesk } from '../office/money-desk.ts'
import { operatorPolicy } from '../office/policy.ts'
import * as problems from '../problems.ts'
import * as contract from './late-charge-contract.ts'
import { payableOn } from './legal-order.ts'
import { rateDesk } from './rate-desk.ts'

const readPayable = route({
  method: 'get',
  path: '/claims/{claimId}/payable',
  summary: 'What is to be paid on a claim on a day, in the order in which a payment is taken, and how the late charge comes about',
  params: ClaimParams,
  query: contract.PayableQuery,
  answers: { 200: contract.PayableView },
  refusals: [notFound, problems.ratesNotKnown],
})

const listBaseRates = route({
  method: 'get',
  path: '/base-rates',
  summary: 'The special base rates of all years that are known: those that ship, and those that were imported since',
  query: PageQuery,
  answers: { 200: contract.BaseRatePage },
  refusals: [],
})

const importBaseRate = route({
  method: 'put',
  path: '/base-rates/acts/{actId}',
  summary: 'Import the special base rate of a further year',
  params: contract.BaseRateActParams,
  body: contract.BaseRateView,
  answers: { 200: contract.BaseRateView, 201: contract.BaseRateView },
  refusals: [notPermitted, changedMeanwhile, problems.baseRateKnown],
})

/** What a late charge comes to on a day, and the rates by which it is reckoned. */
export const lateChargeRoutes = (api: Api, furniture: CollectingFurniture): void => {
  const { store } = furniture
  const { books, levies } = store
  const { withinStatement } = moneyDesk(furniture)
  const { rates } = rateDesk(furniture)

  api
    .on(readPayable, async ({ params: { claimId }, query: { on }, actor }) => {
      const claim = present(await books.claim(claimId))
      const { localGovernmentCode } = await withinStatement(claim.payerId, actor)
      // A claim of a levy that is still being written shows nowhere.
      present((await levies.beingWritten(localGovernmentCode)).has(claim.levyId) ? undefined : claim)
      return answer(200, payableOn(claim, on, await rates()))
    })

    .on(listBaseRates, async ({ query: { limit, cursor } }) => {
      const { years } = await rates()
      const after = cursor === undefined ? 0 : years.findIndex(({ year }) => String(year) === cursor) + 1
      if (cursor !== undefined && after === 0) throw invalidCursor()
      const items = years.slice(after, after + limit)
      const last = items.at(-1)
      return answer(200, { items, ...(last && after + limit < years.length && { cursor: String(last.year) }) })
    })

    .on(importBaseRate, async ({ params: { actId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      permit(operatorPolicy, actor, 'import rates', undefined)
      const saving = { actor, actId, fingerprint: fingerprint(body) }
      if (await isDone(furniture, 'BASE-RATES', { id: actId, fingerprint: saving.fingerprint })) return answer(200, body)
      const { years } = await rates()
      if (years.some(({ year }) => year === body.year)) throw problems.baseRateKnown({ year: body.year })
      await store.rates.save(body, saving)
      return answer(201, body)
    })
}
