import * as z from 'zod'
import { Yen } from '../../kernel/money.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import { LocalDate } from '../../kernel/time.ts'
import { PlanId } from '../plan/plan-contract.ts'
import { BeneficiaryId, PremisesId } from '../roll/roll.ts'
import { allocationSteps } from './allocation-explanation.ts'
import { ScenarioFee } from './scenario-contract.ts'

const lines = () =>
  z.array(
    z.object({
      step: z.enum(allocationSteps),
      premisesId: PremisesId().optional(),
      unit: z.enum(['points', 'yen']),
      before: z.string(),
      after: z.string(),
      clause: z.string().optional(),
      facts: z.record(z.string(), z.string()),
    }),
  )

/** How a fee came about, line by line; the words are the portal's. */
export const FeeExplanation = lazy(() => ScenarioFee().extend({ lines: lines() }).meta({ id: 'FeeExplanation' }))
export type FeeExplanation = Infer<typeof FeeExplanation>

/** How the draft of a fee came about, for each year of the plan: what a beneficiary may ask before it answers. */
export const DraftExplanation = lazy(() =>
  z
    .object({
      planId: PlanId(),
      beneficiaryId: BeneficiaryId(),
      name: z.string(),
      items: z.array(
        z.object({
          fiscalYear: z.number().int(),
          from: LocalDate(),
          until: LocalDate(),
          fee: Yen(),
          expectedBenefit: Yen(),
          lines: lines(),
        }),
      ),
    })
    .meta({ id: 'DraftExplanation' }),
)

export const DraftExplanationParams = lazy(() => z.object({ planId: PlanId(), beneficiaryId: BeneficiaryId() }))
