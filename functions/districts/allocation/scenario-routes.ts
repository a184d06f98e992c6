import { PageQuery } from '../../kernel/page.ts'
import type { Actor } from '../../kernel/policy.ts'
import { idReused, notFound, notPermitted, present } from '../../kernel/problem.ts'
import { toCsv } from '../../platform/csv.ts'
import { everyItem } from '../../platform/dynamo-table.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, csv, route } from '../../platform/http.ts'
import { asOfNow } from '../../platform/known-members.ts'
import { feeColumns } from '../columns.ts'
import type { DistrictId, ScenarioId } from '../contract.ts'
import { districtDesk } from '../district/district-desk.ts'
import { DistrictParams } from '../district/district-sheet-contract.ts'
import type { Furniture } from '../furniture.ts'
import { feePolicy } from '../policy.ts'
import * as problems from '../problems.ts'
import { toldLines } from './allocation-explanation.ts'
import { isAtMostOneYear } from './allocation-period.ts'
import { levyPeriodTooLong } from './allocation-problems.ts'
import { FeeExplanation } from './fee-explanation-contract.ts'
import { compare } from './scenario.ts'
import * as contract from './scenario-contract.ts'
import { allocationOf } from './scenario-run.ts'
import type { Scenario } from './scenario-store.ts'

const beginScenario = route({
  method: 'put',
  path: '/districts/{districtId}/scenarios/{scenarioId}',
  summary: 'Try a fee rule on the roll of a day; the answer comes when all fees are reckoned',
  costly: 'reckoning',
  params: contract.ScenarioParams,
  body: contract.ScenarioDraft,
  answers: { 200: contract.ScenarioView, 201: contract.ScenarioView },
  refusals: [notFound, notPermitted, problems.rollBusy, levyPeriodTooLong],
})

const listScenarios = route({
  method: 'get',
  path: '/districts/{districtId}/scenarios',
  summary: 'What was tried in a district, newest first',
  params: DistrictParams,
  query: PageQuery,
  answers: { 200: contract.ScenarioPage },
  refusals: [notFound],
})

const readScenario = route({
  method: 'get',
  path: '/districts/{districtId}/scenarios/{scenarioId}',
  summary: 'A scenario, and what it comes to',
  params: contract.ScenarioParams,
  answers: { 200: contract.ScenarioView },
  refusals: [notFound],
})

const listFees = route({
  method: 'get',
  path: '/districts/{districtId}/scenarios/{scenarioId}/fees',
  summary: 'What each business would pay',
  params: contract.ScenarioParams,
  query: PageQuery,
  answers: { 200: contract.ScenarioFeePage },
  refusals: [notFound, problems.scenarioNotDone],
})

const exportFees = route({
  method: 'get',
  path: '/districts/{districtId}/scenarios/{scenarioId}/fees.csv',
  summary: 'What each business would pay as CSV',
  params: contract.ScenarioParams,
  query: contract.ScenarioExport,
  answers: { 200: 'csv' },
  refusals: [notFound, problems.scenarioNotDone],
})

const explainFee = route({
  method: 'get',
  path: '/districts/{districtId}/scenarios/{scenarioId}/fees/{beneficiaryId}',
  summary: 'How the fee of one business came about, line by line',
  params: contract.ScenarioFeeParams,
  answers: { 200: FeeExplanation },
  refusals: [notFound, problems.scenarioNotDone],
})

const compareScenarios = route({
  method: 'get',
  path: '/districts/{districtId}/scenarios/{scenarioId}/comparison',
  summary: 'Two scenarios side by side: distribution, who bears more, who less, and the biggest changes',
  params: contract.ScenarioParams,
  query: contract.ComparisonQuery,
  answers: { 200: contract.ComparisonView },
  refusals: [notFound, problems.scenarioNotDone],
})

/** How many of the biggest changes a page shows. */
const mostChanges = 50

/** Fee rules tried on the roll, before anybody is asked for consent. */
export const scenarioRoutes = (api: Api, furniture: Furniture<'districts' | 'scenarios' | 'fees' | 'roll' | 'frozenRolls'>): void => {
  const { store, clock } = furniture
  const { scenarios, fees, roll, frozenRolls } = store
  const { within } = districtDesk(furniture)

  const ofDistrict = async (districtId: DistrictId, scenarioId: ScenarioId): Promise<Scenario> => {
    const scenario = await scenarios.scenario(scenarioId)
    return present(scenario?.districtId === districtId ? scenario : undefined)
  }

  const readable = async (districtId: DistrictId, scenarioId: ScenarioId, claimed: Actor): Promise<Scenario> => {
    const actor = await asOfNow(furniture, claimed)
    await within(districtId, { actor, policy: feePolicy, act: 'read fees', toSee: 'read fees' })
    return ofDistrict(districtId, scenarioId)
  }

  /** The fees of a scenario, reckoned once more from the rule and the roll it was tried on. */
  const reckoned = async (scenario: Scenario) => {
    const { rollHash, feeRuleId, districtId } = requireDone(scenario)
    const [{ rule }, rows] = await Promise.all([fees.rule(districtId, feeRuleId).then(present), frozenRolls.rows(rollHash ?? '')])
    return { allocation: allocationOf(scenario, rule, rows), names: new Map(rows.map(({ beneficiaryId, name }) => [beneficiaryId, name])) }
  }

  api
    .on(beginScenario, async ({ params: { districtId, scenarioId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      await within(districtId, { actor, policy: feePolicy, act: 'try a fee rule', toSee: 'read fees' })
      const existing = await scenarios.scenario(scenarioId)
      const print = fingerprint(body)
      if (existing && (existing.districtId !== districtId || existing.fingerprint !== print)) throw idReused()
      if (existing) return answer(200, viewOf(existing))
      if (!isAtMostOneYear(body)) throw levyPeriodTooLong()
      present(await fees.rule(districtId, body.feeRuleId))
      const { importing } = await roll.head(districtId)
      if (importing) throw problems.rollBusy({ importId: importing })
      const begun = { scenarioId, districtId, ...body, version: 1, status: 'running' as const, fingerprint: print, at: clock(), by: actor.personId }
      await scenarios.begin(begun, actor)
      return answer(201, viewOf(begun))
    })

    .on(listScenarios, async ({ params: { districtId }, query, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      await within(districtId, { actor, policy: feePolicy, act: 'read fees', toSee: 'read fees' })
      const page = await scenarios.ofDistrict(districtId, query)
      return answer(200, { ...page, items: page.items.map(viewOf) })
    })

    .on(readScenario, async ({ params: { districtId, scenarioId }, actor }) => answer(200, viewOf(await readable(districtId, scenarioId, actor))))

    .on(listFees, async ({ params: { districtId, scenarioId }, query, actor }) => {
      const scenario = requireDone(await readable(districtId, scenarioId, actor))
      return answer(200, await scenarios.fees(scenario.scenarioId, query))
    })

    .on(exportFees, async ({ params: { districtId, scenarioId }, query: { language }, actor }) => {
      const scenario = requireDone(await readable(districtId, scenarioId, actor))
      const all = await everyItem((cursor) => scenarios.fees(scenario.scenarioId, { limit: 1000, cursor }))
      return csv('fees.csv', await toCsv(feeColumns, all, language))
    })

    .on(explainFee, async ({ params: { districtId, scenarioId, beneficiaryId }, actor }) => {
      const scenario = await readable(districtId, scenarioId, actor)
      const { allocation } = await reckoned(scenario)
      const fee = present(await scenarios.fee(scenarioId, beneficiaryId))
      return answer(200, { ...fee, lines: toldLines(allocation, beneficiaryId) })
    })

    .on(compareScenarios, async ({ params: { districtId, scenarioId }, query, actor }) => {
      const after = await readable(districtId, scenarioId, actor)
      const before = await ofDistrict(districtId, query.with)
      const [one, other] = await Promise.all([reckoned(before), reckoned(after)])
      const { biggestChanges, ...comparison } = compare(one.allocation, other.allocation, mostChanges)
      const nameOf = (id: (typeof biggestChanges)[number]['beneficiaryId']) => other.names.get(id) ?? one.names.get(id) ?? ''
      return answer(200, { ...comparison, biggestChanges: biggestChanges.map((change) => ({ ...change, name: nameOf(change.beneficiaryId) })) })
    })
}

const requireDone = (scenario: Scenario): Scenario => {
  if (scenario.status !== 'done') throw problems.scenarioNotDone({ state: scenario.status })
  return scenario
}

const viewOf = ({ fingerprint: _, version: __, by: ___, rollHash, distribution, shortfall, refusal, ...said }: Scenario): contract.ScenarioView => ({
  ...said,
  ...(rollHash && { rollHash }),
  ...(distribution && { distribution }),
  ...(shortfall !== undefined && { shortfall }),
  ...(refusal && { refusal }),
})
