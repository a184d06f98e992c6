import * as z from 'zod'
import { type Infer, lazy, text } from '../../kernel/schema.ts'
import { LocalDate } from '../../kernel/time.ts'
import { OfficialDocument } from '../document/official-document-contract.ts'

const monthDay = () => z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/)

/** A rate a year in hundredths of a percent: 14.5 % is 1450. */
const rate = () =>
  z
    .number()
    .int()
    .min(0)
    .max(10_000)
    .meta({ description: 'Hundredths of a percent a year', examples: [1450] })

/** What the ordinance says of the late charge (17-8(4)); what is below the limit is the city's to choose. */
export const LateChargeRule = lazy(() =>
  z
    .discriminatedUnion('charged', [
      z.strictObject({ charged: z.literal(false) }),
      z.strictObject({
        charged: z.literal(true),
        firstMonthRate: rate(),
        rate: rate(),
        special: z.boolean().meta({ description: 'Whether the yearly special rates apply where they are lower' }),
        daysInYear: z.enum(['always-365', 'calendar']),
      }),
    ])
    .meta({ id: 'LateChargeRule' }),
)

/** How fractions are dealt with: by default below one yen is cut, and the total falls short. */
export const OrdinanceRounding = lazy(() =>
  z
    .strictObject({
      unitYen: z.union([z.literal(1), z.literal(10), z.literal(100), z.literal(1000)]),
      mode: z.enum(['down', 'half-up', 'up']),
      remainder: z.enum(['falls-short', 'largest-remainder']),
    })
    .meta({ id: 'OrdinanceRounding' }),
)

/** One version of the ordinance by which a fee is collected (17-8(2)). */
export const OrdinanceVersion = lazy(() =>
  z
    .strictObject({
      document: OfficialDocument().meta({ description: 'Title, ordinance number and day of promulgation' }),
      inForceFrom: LocalDate(),
      scope: text(4000),
      amount: text(4000),
      collection: text(4000),
      reference: monthDay().meta({ description: '賦課期日: the day of each fiscal year on which the levy roll is taken', examples: ['04-01'] }),
      instalments: z
        .array(z.strictObject({ dueOn: monthDay() }))
        .min(1)
        .max(12),
      rounding: OrdinanceRounding(),
      lateCharge: LateChargeRule(),
      deferral: text(2000).optional(),
      appealInstruction: text(4000).meta({ description: '教示: decided by the city, for a fee is not a special assessment' }),
    })
    .meta({ id: 'OrdinanceVersion' }),
)
export type OrdinanceVersion = Infer<typeof OrdinanceVersion>
