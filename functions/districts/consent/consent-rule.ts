import * as z from 'zod'
import { type Infer, lazy, text } from '../../kernel/schema.ts'

/** A share as two whole numbers, never a float: 2/3 is asked as 3·x ≥ 2·n. */
export const Fraction = lazy(() =>
  z
    .strictObject({ numerator: z.number().int().min(1).max(10_000), denominator: z.number().int().min(1).max(10_000) })
    .refine(({ numerator, denominator }) => numerator <= denominator, { params: { code: 'fraction_above_one' }, message: 'is more than the whole' })
    .meta({ id: 'Fraction', examples: [{ numerator: 2, denominator: 3 }] }),
)
export type Fraction = Infer<typeof Fraction>

/** One line to be reached: heads or weight, out of all who may speak or of those who did. */
export const Threshold = lazy(() =>
  z
    .strictObject({
      measure: z.enum(['count', 'weight']),
      base: z.enum(['all', 'cast']),
      comparison: z.enum(['at-least', 'more-than']),
      fraction: Fraction(),
    })
    .meta({ id: 'ConsentThreshold' }),
)
export type Threshold = Infer<typeof Threshold>

/** What a head weighs. For consent it is the fee each would bear by the draft; for demands the fee borne under the ordinance in force. */
export const consentWeights = [
  'draft-fee',
  'fee-borne',
  'rateable-value',
  'net-annual-value',
  'assessed-value',
  'proposed-assessment',
  'land-area',
] as const

/** How consent is counted, as data: Japan's three rules, and those of other countries to compare with. */
export const ConsentRule = lazy(() =>
  z
    .strictObject({
      code: z
        .string()
        .regex(/^[a-z]{2}(-[a-z]+)+$/)
        .max(40),
      jurisdiction: z.string().regex(/^[A-Z]{2}(-[A-Z]{2,3})?$/),
      name: text(200),
      nameEn: text(200),
      purpose: z.enum(['apply', 'establish', 'reject', 'revoke', 'demand-report']).meta({ description: 'What happens when the rule is reached' }),
      counts: z.enum(['consent', 'objection']),
      weight: z.enum(consentWeights),
      thresholds: z.array(Threshold()).min(1).max(4),
      combine: z.enum(['and', 'or']),
      turnout: z
        .strictObject({ count: Fraction().optional(), weight: Fraction().optional() })
        .optional()
        .meta({ description: 'How many must have spoken for it to count at all' }),
      partyWeightCap: Fraction().optional().meta({ description: "One party's weight above this part of the whole is not counted" }),
      windowDays: z.number().int().min(1).max(3650).optional(),
      termYears: z.number().int().min(1).max(99).optional(),
      source: text(500),
      verified: z.boolean(),
      unverified: z.array(text(200)).max(10).meta({ description: 'Parts of the rule that no source confirmed' }),
    })
    // Either would let a further consent lower the result: by raising what is cast faster than what counts, or by carrying objections over the turnout.
    .refine(({ partyWeightCap, thresholds }) => partyWeightCap === undefined || thresholds.every(({ base }) => base === 'all'), {
      params: { code: 'cap_of_cast' },
      path: ['partyWeightCap'],
      message: 'is a part of the whole, and cannot be of what was cast',
    })
    .refine(({ turnout, counts }) => turnout === undefined || counts === 'consent', {
      params: { code: 'turnout_of_objection' },
      path: ['turnout'],
      message: 'would let a consent help the objections',
    })
    .refine(({ verified, unverified }) => verified === (unverified.length === 0), {
      params: { code: 'unverified_parts' },
      path: ['unverified'],
      message: 'names what is not verified, and nothing if all is',
    })
    .meta({ id: 'ConsentRule' }),
)
export type ConsentRule = Infer<typeof ConsentRule>

export const ConsentRuleList = lazy(() => z.object({ items: z.array(ConsentRule()).max(100) }).meta({ id: 'ConsentRuleList' }))
export type ConsentRuleList = Infer<typeof ConsentRuleList>

/** The three rules of the Act, by the codes under which they ship. */
export const lawfulRules = { certify: 'jp-certify', revoke: 'jp-revoke', report: 'jp-report' } as const
