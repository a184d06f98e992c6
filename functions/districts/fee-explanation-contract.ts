import * as z from 'zod'
import { type Infer, lazy } from '../kernel/schema.ts'
import { allocationSteps } from './allocation-explanation.ts'
import { PremisesId } from './roll.ts'
import { ScenarioFee } from './scenario-contract.ts'

/** How a fee came about, line by line; the words are the portal's. */
export const FeeExplanation = lazy(() =>
  ScenarioFee()
    .extend({
      lines: z.array(
        z.object({
          step: z.enum(allocationSteps),
          premisesId: PremisesId().optional(),
          unit: z.enum(['points', 'yen']),
          before: z.string(),
          after: z.string(),
          clause: z.string().optional(),
          facts: z.record(z.string(), z.string()),
        }),
      ),
    })
    .meta({ id: 'FeeExplanation' }),
)
export type FeeExplanation = Infer<typeof FeeExplanation>
