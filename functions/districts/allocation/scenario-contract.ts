import * as z from 'zod'
import { Yen, YenDifference } from '../../kernel/money.ts'
import { ExportQuery, pageOf } from '../../kernel/page.ts'
import { type Infer, lazy, text } from '../../kernel/schema.ts'
import { Instant, LocalDate } from '../../kernel/time.ts'
import { DistrictId, FeeRuleId, ScenarioId } from '../contract.ts'
import { BeneficiaryId } from '../roll/roll.ts'

/** A fee rule tried on the roll of a day, for a levy period. */
export const ScenarioDraft = lazy(() =>
  z
    .strictObject({
      name: text(100),
      feeRuleId: FeeRuleId(),
      referenceOn: LocalDate().meta({ description: 'The day of the roll' }),
      from: LocalDate(),
      until: LocalDate().meta({ description: 'The last day of the levy period' }),
      necessaryCost: Yen().meta({ description: 'Of the activities in the levy period, less other income: the fees together are never above it' }),
    })
    .meta({ id: 'ScenarioDraft' }),
)
export type ScenarioDraft = Infer<typeof ScenarioDraft>

export const scenarioStatuses = ['running', 'done', 'refused'] as const

/** How fees lie: the lowest, the highest and the quarters between, and how much of its benefit each payer bears. */
export const DistributionView = lazy(() =>
  z
    .object({
      total: Yen(),
      payers: z.number().int(),
      paying: z.number().int(),
      quarters: z.tuple([Yen(), Yen(), Yen(), Yen(), Yen()]),
      byTenthOfBenefit: z
        .array(z.number().int())
        .meta({ description: 'How many bear nothing, at most a tenth of their benefit, at most two tenths …' }),
    })
    .meta({ id: 'FeeDistribution' }),
)
export type DistributionView = Infer<typeof DistributionView>

export const ScenarioRefusal = lazy(() =>
  z
    .object({ type: z.string(), title: z.string(), facts: z.record(z.string(), z.unknown()) })
    .meta({ id: 'ScenarioRefusal', description: 'Why no fees come about: a page of /problems explains each' }),
)

export const ScenarioView = lazy(() =>
  ScenarioDraft()
    .extend({
      scenarioId: ScenarioId(),
      districtId: DistrictId(),
      status: z.enum(scenarioStatuses),
      at: Instant(),
      rollHash: z.string().optional().meta({ description: 'Of the roll it was tried on, which is kept' }),
      distribution: DistributionView().optional(),
      shortfall: YenDifference().optional().meta({ description: 'What was to be raised and is not, for rounding or for limits' }),
      refusal: ScenarioRefusal().optional(),
    })
    .meta({ id: 'ScenarioView' }),
)
export type ScenarioView = Infer<typeof ScenarioView>
export const ScenarioPage = pageOf('ScenarioPage', ScenarioView)

/** What one business would pay. */
export const ScenarioFee = lazy(() =>
  z.object({ beneficiaryId: BeneficiaryId(), name: z.string(), fee: Yen(), expectedBenefit: Yen() }).meta({ id: 'ScenarioFee' }),
)
export type ScenarioFee = Infer<typeof ScenarioFee>
export const ScenarioFeePage = pageOf('ScenarioFeePage', ScenarioFee)

export const ComparisonView = lazy(() =>
  z
    .object({
      before: DistributionView(),
      after: DistributionView(),
      more: z.number().int(),
      less: z.number().int(),
      same: z.number().int(),
      biggestChanges: z.array(
        z.object({
          beneficiaryId: BeneficiaryId(),
          name: z.string(),
          before: Yen(),
          after: Yen(),
          change: YenDifference(),
          expectedBenefit: Yen(),
        }),
      ),
    })
    .meta({ id: 'ScenarioComparison' }),
)
export type ComparisonView = Infer<typeof ComparisonView>

export const ScenarioExport = ExportQuery
export const ScenarioParams = lazy(() => z.object({ districtId: DistrictId(), scenarioId: ScenarioId() }))
export const ScenarioFeeParams = lazy(() => z.object({ districtId: DistrictId(), scenarioId: ScenarioId(), beneficiaryId: BeneficiaryId() }))
export const ComparisonQuery = lazy(() =>
  z.object({ with: ScenarioId().meta({ description: 'The scenario of the same district it is compared with' }) }),
)
