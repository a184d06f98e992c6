import * as z from 'zod'
import { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { Ratio } from '../../kernel/money-exact.ts'
import { type Infer, lazy, text } from '../../kernel/schema.ts'
import { cut } from '../arrears/late-charge-contract.ts'

/** 還付加算金 as the municipality has it. That local tax is its model is a reading of the law and no settled one: it is chosen, never assumed. */
export const RefundTerms = lazy(() =>
  z
    .strictObject({
      rate: z.discriminatedUnion('by', [
        z.strictObject({ by: z.literal('nothing') }).meta({ description: 'No interest is paid' }),
        z
          .strictObject({ by: z.literal('tax') })
          .meta({ description: 'As on refunds of local tax: the shipped table, which follows the base rate of each year' }),
        z.strictObject({ by: z.literal('ordinance'), yearly: Ratio() }).meta({ description: 'One rate a year that the municipality names itself' }),
      ]),
      countsAfter: z.strictObject({
        corrected: z
          .enum(['payment', 'later-of-payment-and-due-date'])
          .meta({ description: 'What was paid as determined, and was determined too high' }),
        mistaken: z.enum(['payment', 'month-after-payment']).meta({ description: 'What was paid twice or above what was determined' }),
      }),
      yearDays: z.enum(['365', 'calendar']),
      base: cut().meta({ description: 'Of the overpayment on which it is reckoned' }),
      interest: cut().meta({ description: 'Of the interest itself' }),
      appealInstruction: text(2000).meta({ description: '教示, on the notice of a refund' }),
    })
    .meta({ id: 'RefundTerms' }),
)
export type RefundTerms = Infer<typeof RefundTerms>

export const RefundTermsDraft = lazy(() => z.strictObject({ version: z.int().min(0), terms: RefundTerms() }).meta({ id: 'RefundTermsDraft' }))
export const RefundTermsView = lazy(() =>
  z.object({ localGovernmentCode: LocalGovernmentCode(), version: z.int(), terms: RefundTerms().optional() }).meta({ id: 'RefundTermsView' }),
)
export type RefundTermsView = Infer<typeof RefundTermsView>
