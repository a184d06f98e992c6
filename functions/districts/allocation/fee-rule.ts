import { type Infer, lazy } from '../../kernel/schema.ts'
import { contradictionsOf } from './fee-rule-contradiction.ts'
import { FeeRuleTerms } from './fee-rule-terms.ts'

/** A fee rule as data. The order in which its parts are applied is the same for all, and stands in allocation.ts. */
export const FeeRule = lazy(() =>
  FeeRuleTerms()
    .superRefine((rule, context) => {
      for (const { path, code, message } of contradictionsOf(rule)) context.addIssue({ code: 'custom', path: [...path], params: { code }, message })
    })
    .meta({ id: 'FeeRule' }),
)
export type FeeRule = Infer<typeof FeeRule>
