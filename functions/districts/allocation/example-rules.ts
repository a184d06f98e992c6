import * as z from 'zod'
import { type Infer, lazy, text } from '../../kernel/schema.ts'
import { FeeRule } from './fee-rule.ts'

/** A rule of a real district, expressed as data: to compare one's own with, and to begin from. */
export const ExampleFeeRule = lazy(() =>
  z
    .strictObject({
      code: z.string().regex(/^[a-z0-9-]{1,40}$/),
      name: text(100),
      nameEn: text(100),
      unit: text(20).meta({ description: 'What stands where a rule of ours has yen' }),
      unitEn: text(20),
      source: z.url().max(500),
      note: text(500).meta({ description: 'What of it no source confirmed' }),
      rule: FeeRule(),
    })
    .meta({ id: 'ExampleFeeRule' }),
)
export type ExampleFeeRule = Infer<typeof ExampleFeeRule>

/** The list data/example-fee-rules.json. */
export const ExampleFeeRuleList = lazy(() =>
  z.object({ items: z.array(ExampleFeeRule()).max(100), source: z.string().max(200) }).meta({ id: 'ExampleFeeRuleList' }),
)
