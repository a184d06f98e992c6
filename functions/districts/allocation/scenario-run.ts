import type { Event } from '../../kernel/event.ts'
import { yen } from '../../kernel/money.ts'
import { Problem } from '../../kernel/problem.ts'
import { ScenarioId } from '../contract.ts'
import { requireWithinBenefit } from '../plan/plan-domain.ts'
import { asRoll, type RollQuestion, type RollRow } from '../roll/roll-domain.ts'
import type { WorkingStore } from '../working-store.ts'
import { type Allocation, allocate } from './allocation.ts'
import type { FeeRule } from './fee-rule.ts'
import { distributionOf } from './scenario.ts'
import type { ScenarioFee } from './scenario-contract.ts'
import type { Scenario } from './scenario-store.ts'

/** Of which roll a scenario asks: a rule that charges who opens later asks for the whole period. */
export const questionOf = ({ referenceOn, from, until }: Scenario, { liable }: FeeRule): RollQuestion =>
  liable === 'during-period' ? { referenceOn, from, until } : { referenceOn }

/** The fees of a scenario over the roll it was tried on: the same whenever they are reckoned. */
export const allocationOf = ({ referenceOn, from, until, necessaryCost }: Scenario, rule: FeeRule, rows: readonly RollRow[]): Allocation =>
  allocate(rule, asRoll(rows, referenceOn), { from, until, necessaryCost })

/** Reckons fees over the whole roll. What the rule and the roll do not let come about is a result, not a fault. */
export const scenarioRun = ({ store }: { readonly store: WorkingStore }) => {
  const { scenarios, fees, roll, frozenRolls } = store

  return async ({ name, about }: Event): Promise<void> => {
    if (name !== 'ScenarioBegun') return
    const scenario = await scenarios.scenario(ScenarioId().parse(about))
    const kept = scenario && (await fees.rule(scenario.districtId, scenario.feeRuleId))
    if (!scenario || !kept || scenario.status !== 'running') return
    const { districtId, version } = scenario
    const { hash } = await frozenRolls.freeze(districtId, await roll.all(districtId), questionOf(scenario, kept.rule))
    const next = { ...scenario, version: version + 1, rollHash: hash }
    const rows = await frozenRolls.rows(hash)
    try {
      const allocation = allocationOf(scenario, kept.rule, rows)
      const borne = feesOf(allocation, rows)
      requireWithinBenefit(borne.map(({ beneficiaryId, fee, expectedBenefit }) => ({ beneficiaryId, fee, benefit: expectedBenefit })))
      const { byTenthOfBenefit, quarters, ...distribution } = distributionOf(allocation)
      await scenarios.finish(
        scenario,
        {
          ...next,
          status: 'done',
          distribution: { ...distribution, quarters: [...quarters], byTenthOfBenefit: [...byTenthOfBenefit] },
          shortfall: allocation.shortfall,
        },
        borne,
      )
    } catch (error) {
      if (!(error instanceof Problem) || error.kind === 'unavailable') throw error
      await scenarios.finish(scenario, { ...next, status: 'refused', refusal: { type: error.type, title: error.message, facts: error.facts } }, [])
    }
  }
}

const feesOf = (allocation: Allocation, rows: readonly RollRow[]): readonly ScenarioFee[] => {
  const byId = new Map(rows.map((row) => [row.beneficiaryId, row]))
  return allocation.fees.map(({ beneficiaryId, fee }) => {
    const row = byId.get(beneficiaryId)
    return { beneficiaryId, fee, name: row?.name ?? '', expectedBenefit: row?.expectedBenefit ?? yen(0) }
  })
}
