import type { Actor } from '../../kernel/policy.ts'
import { idReused, notFound, notPermitted, present, tooLarge } from '../../kernel/problem.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import { asOfNow } from '../../platform/known-members.ts'
import type { DistrictId } from '../contract.ts'
import { districtDesk } from '../district/district-desk.ts'
import { DistrictParams } from '../district/district-sheet-contract.ts'
import type { Furniture } from '../furniture.ts'
import { feePolicy } from '../policy.ts'
import * as problems from '../problems.ts'
import * as contract from './fee-contract.ts'
import type { KeptFeeRule } from './fee-store.ts'

const saveFeeRule = route({
  method: 'put',
  path: '/districts/{districtId}/fee-rules/{feeRuleId}',
  summary: 'Write a version of the fee rule; it is never changed, a new version takes its place',
  params: contract.FeeRuleParams,
  body: contract.FeeRuleDraft,
  answers: { 200: contract.FeeRuleView, 201: contract.FeeRuleView },
  refusals: [notFound, notPermitted, problems.feeRuleVersionTaken],
})

const readFeeRule = route({
  method: 'get',
  path: '/districts/{districtId}/fee-rules/{feeRuleId}',
  summary: 'A version of the fee rule',
  params: contract.FeeRuleParams,
  answers: { 200: contract.FeeRuleView },
  refusals: [notFound],
})

const listFeeRules = route({
  method: 'get',
  path: '/districts/{districtId}/fee-rules',
  summary: 'The versions of the fee rule, newest first',
  params: DistrictParams,
  query: contract.FeeRuleQuery,
  answers: { 200: contract.FeeRulePage },
  refusals: [notFound],
})

/** As much of a rule as an item of the table holds. */
const mostBytes = 200_000

const viewOf = ({ fingerprint: _, ...rule }: KeptFeeRule): contract.FeeRuleView => rule

/** How fees come about in a district, version by version. */
export const feeRoutes = (api: Api, furniture: Furniture<'districts' | 'fees'>): void => {
  const { store, clock } = furniture
  const { fees } = store
  const { within } = districtDesk(furniture)

  const reading = (districtId: DistrictId, actor: Actor) => within(districtId, { actor, policy: feePolicy, act: 'read fees', toSee: 'read fees' })

  api
    .on(saveFeeRule, async ({ params: { districtId, feeRuleId }, body: { rule }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      await within(districtId, { actor, policy: feePolicy, act: 'write a fee rule', toSee: 'read fees' })
      if (Buffer.byteLength(JSON.stringify(rule)) > mostBytes) throw tooLarge({ limitBytes: mostBytes })
      const existing = await fees.rule(districtId, feeRuleId)
      const print = fingerprint(rule)
      if (existing && existing.fingerprint !== print) throw idReused()
      if (existing) return answer(200, viewOf(existing))
      const kept: KeptFeeRule = { feeRuleId, districtId, rule, at: clock(), by: actor.personId, fingerprint: print }
      await fees.save(kept, actor)
      return answer(201, viewOf(kept))
    })

    .on(readFeeRule, async ({ params: { districtId, feeRuleId }, actor: claimed }) => {
      await reading(districtId, await asOfNow(furniture, claimed))
      return answer(200, viewOf(present(await fees.rule(districtId, feeRuleId))))
    })

    .on(listFeeRules, async ({ params: { districtId }, query, actor: claimed }) => {
      await reading(districtId, await asOfNow(furniture, claimed))
      const page = await fees.rules(districtId, query)
      return answer(200, { ...page, items: page.items.map(viewOf) })
    })
}
