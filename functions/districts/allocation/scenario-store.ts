import * as z from 'zod'
import { PersonId } from '../../kernel/ids.ts'
import { YenDifference } from '../../kernel/money.ts'
import type { Actor } from '../../kernel/policy.ts'
import { changedMeanwhile } from '../../kernel/problem.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import type { Page } from '../../kernel/table.ts'
import { Instant } from '../../kernel/time.ts'
import { pageAs, type Stored, type Table } from '../../platform/dynamo-table.ts'
import type { PageRequest, Teller } from '../../platform/outbox.ts'
import { DistrictId, ScenarioId } from '../contract.ts'
import type { BeneficiaryId } from '../roll/roll.ts'
import { DistributionView, ScenarioDraft, ScenarioFee, ScenarioRefusal, scenarioStatuses } from './scenario-contract.ts'

const keys = {
  scenario: (id: ScenarioId) => ({ pk: id, sk: 'SCENARIO' }),
  fee: (id: ScenarioId, beneficiary: BeneficiaryId) => ({ pk: id, sk: `FEE#${beneficiary}` }),
}

const ScenarioItem = lazy(() =>
  z.object({
    ...ScenarioDraft().shape,
    scenarioId: ScenarioId(),
    districtId: DistrictId(),
    version: z.number(),
    status: z.enum(scenarioStatuses),
    fingerprint: z.string(),
    at: Instant(),
    by: PersonId(),
    rollHash: z.string().optional(),
    distribution: DistributionView().optional(),
    shortfall: YenDifference().optional(),
    refusal: ScenarioRefusal().optional(),
  }),
)
/** A fee rule tried on a roll, from its beginning to its result. */
export type Scenario = Infer<typeof ScenarioItem>

const scenarioOf = (item: Stored): Scenario => ScenarioItem().parse(item)

const scenarioItem = (scenario: Scenario) => ({
  key: keys.scenario(scenario.scenarioId),
  indexes: { 'things-by-district': { pk: `SCENARIOS#${scenario.districtId}`, sk: scenario.scenarioId } },
  values: scenario,
})

/** The questions districts asks its table of scenarios. */
export const createScenarioStore = (table: Table, tell: Teller) => ({
  async scenario(id: ScenarioId): Promise<Scenario | undefined> {
    const item = await table.get(keys.scenario(id))
    return item && scenarioOf(item)
  },

  async ofDistrict(id: DistrictId, page: PageRequest): Promise<Page<Scenario>> {
    return pageAs(await table.query({ index: 'things-by-district', pk: `SCENARIOS#${id}`, newestFirst: true, ...page }), scenarioOf)
  },

  async begin(scenario: Scenario, actor: Actor): Promise<void> {
    const { scenarioId, districtId, feeRuleId } = scenario
    await table.transact([
      { put: scenarioItem(scenario), ifAbsent: true, otherwise: changedMeanwhile },
      tell(actor, { name: 'ScenarioBegun', about: scenarioId, after: { districtId, feeRuleId } }),
    ])
  },

  /** The fees first and what they come to last: until then the scenario is running, and repeated it is finished. */
  async finish(before: Scenario, after: Scenario, fees: readonly ScenarioFee[]): Promise<void> {
    for (let at = 0; at < fees.length; at += 100)
      await table.transact(fees.slice(at, at + 100).map((fee) => ({ put: { key: keys.fee(before.scenarioId, fee.beneficiaryId), values: fee } })))
    const { scenarioId, districtId, status, by } = after
    await table.transact([
      { put: scenarioItem(after), ifVersion: before.version, otherwise: changedMeanwhile },
      tell({ personId: by, roles: [] }, { name: 'ScenarioEnded', about: scenarioId, after: { districtId, status, payers: fees.length } }),
    ])
  },

  async fees(id: ScenarioId, page: PageRequest): Promise<Page<ScenarioFee>> {
    return pageAs(await table.query({ pk: id, prefix: 'FEE#', ...page }), (item) => ScenarioFee().parse(item))
  },

  async fee(id: ScenarioId, beneficiary: BeneficiaryId): Promise<ScenarioFee | undefined> {
    const item = await table.get(keys.fee(id, beneficiary))
    return item && ScenarioFee().parse(item)
  },
})
