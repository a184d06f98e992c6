import * as z from 'zod'
import { remainderRules, roundingModes, Yen } from '../../kernel/money.ts'
import { Decimal, Ratio } from '../../kernel/money-exact.ts'
import { type Infer, lazy, text } from '../../kernel/schema.ts'
import { LocalDate } from '../../kernel/time.ts'

/** The bases of the code list data/allocation-bases.json. */
export const allocationBases = [
  'store-floor-area',
  'floor-area',
  'land-area',
  'frontage',
  'assessed-value',
  'rateable-value',
  'sales-band',
  'employees',
  'visitors',
  'rooms',
  'seats',
  'premises',
] as const
export const AllocationBasis = lazy(() => z.enum(allocationBases).meta({ id: 'AllocationBasis' }))
export type AllocationBasis = Infer<typeof AllocationBasis>

/** What a district calls a class, a zone or a trait: its own code list. */
export const DistrictCode = lazy(() =>
  z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .meta({ id: 'DistrictCode', examples: ['hotel'] }),
)

const clause = () =>
  text(200)
    .optional()
    .meta({ description: 'The article this comes from', examples: ['条例第5条第1項'] })

/** Whom a relief, an exemption or a cap is for: all that is said must be so. */
const Whom = lazy(() =>
  z
    .strictObject({
      class: DistrictCode().optional(),
      zone: DistrictCode().optional(),
      trait: DistrictCode().optional(),
      publiclyOwned: z.literal(true).optional(),
    })
    .refine((whom) => Object.values(whom).some((said) => said !== undefined), { params: { code: 'nobody_named' }, message: 'names nobody' })
    .meta({ id: 'FeeRuleWhom' }),
)
export type Whom = Infer<typeof Whom>

const Basis = lazy(() =>
  z.strictObject({
    basis: AllocationBasis(),
    rate: Ratio().meta({ description: 'Yen for each unit, points for each unit, or the part of the total this basis shares' }),
    classRates: z
      .array(z.strictObject({ class: DistrictCode(), rate: Ratio(), clause: clause() }))
      .max(200)
      .default([]),
    clause: clause(),
  }),
)

/** A total that is shared, or a rate that is applied. */
const Raise = lazy(() =>
  z.discriminatedUnion('by', [
    z.strictObject({
      by: z.literal('total'),
      total: Yen().meta({ description: 'What all bear together in a levy period' }),
      weights: z.enum(['parts-of-the-total', 'points-per-unit']),
      excess: z.enum(['redistributed', 'forgone']).meta({ description: 'What becomes of what a limit cuts off' }),
    }),
    z.strictObject({ by: z.literal('rate') }),
  ]),
)

const Relief = lazy(() =>
  z.strictObject({
    code: DistrictCode(),
    whom: Whom(),
    relief: z.discriminatedUnion('by', [
      z.strictObject({ by: z.literal('share'), share: Ratio().meta({ description: 'The part that is not charged' }) }),
      z.strictObject({ by: z.literal('points'), points: Ratio().meta({ description: 'By how much the rate is lower' }) }),
    ]),
    clause: clause(),
  }),
)

/** What a fee rule may say, part by part; whether the parts agree is for fee-rule.ts to see. */
export const FeeRuleTerms = lazy(() =>
  z.strictObject({
    name: text(200),
    version: z.int().min(1).max(10_000),
    effectiveFrom: LocalDate(),
    effectiveUntil: LocalDate().optional().meta({ description: 'The last day' }),
    authority: text(500).meta({ description: 'The plan, ordinance or ballot it comes from' }),
    liable: z.enum(['on-reference-date', 'during-period']).meta({ description: 'When a place must be open to be charged' }),
    raise: Raise(),
    bases: z.array(Basis()).min(1).max(12),
    zones: z
      .array(z.strictObject({ zone: DistrictCode(), factor: Ratio(), clause: clause() }))
      .max(200)
      .default([]),
    uplift: z
      .strictObject({
        factor: Ratio().meta({ description: 'Compounded once a year', examples: ['1.03'] }),
        firstOn: LocalDate(),
        decimals: z.int().min(0).max(8).optional().meta({ description: 'Decimals after which the rate so raised is cut' }),
        clause: clause(),
      })
      .optional(),
    thresholds: z
      .array(z.strictObject({ basis: AllocationBasis(), atLeast: Decimal(), per: z.enum(['premises', 'payer']), clause: clause() }))
      .max(12)
      .default([]),
    exemptions: z
      .array(z.strictObject({ code: DistrictCode(), whom: Whom(), clause: clause() }))
      .max(50)
      .default([]),
    reliefs: z.array(Relief()).max(50).default([]),
    reliefsCombine: z.enum(['multiply', 'highest']).default('multiply'),
    minimum: z.strictObject({ amount: Yen(), per: z.enum(['premises', 'payer']), clause: clause() }).optional(),
    caps: z
      .array(
        z.strictObject({
          per: z.enum(['premises', 'payer-in-zone', 'payer', 'group']),
          amount: Yen(),
          whom: Whom().optional(),
          clause: clause(),
        }),
      )
      .max(50)
      .default([])
      .meta({ description: 'Of several that fit, the lowest holds' }),
    partYear: z
      .strictObject({
        by: z.enum(['months-begun', 'whole-months', 'days']),
        counts: z.enum(['presence', 'period']).meta({ description: 'The time a place was open, or only the length of a short levy period' }),
        clause: clause(),
      })
      .optional()
      .meta({ description: 'Absent: a fee is for the whole year, whenever a place opened or closed' }),
    rounding: z
      .strictObject({
        unit: z.union([z.literal(1), z.literal(10), z.literal(100), z.literal(1000)]),
        mode: z.enum(roundingModes),
        remainder: z.enum(remainderRules),
        clause: clause(),
      })
      .default({ unit: 1, mode: 'down', remainder: 'falls-short' }),
  }),
)
export type FeeRuleTerms = Infer<typeof FeeRuleTerms>
