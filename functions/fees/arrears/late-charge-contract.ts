import * as z from 'zod'
import { ActId } from '../../kernel/ids.ts'
import { Yen } from '../../kernel/money.ts'
import { Ratio } from '../../kernel/money-exact.ts'
import { pageOf } from '../../kernel/page.ts'
import { type Infer, lazy, text } from '../../kernel/schema.ts'
import { LocalDate } from '../../kernel/time.ts'

export const rateProfiles = ['fee', 'tax'] as const
export type RateProfile = (typeof rateProfiles)[number]

/** What is cut off an amount, and below which it is nothing at all. */
export const cut = () => z.strictObject({ unit: z.union([z.literal(1), z.literal(10), z.literal(100), z.literal(1000)]), nothingBelow: Yen() })

/** 延滞金 as the ordinance has it: its rates, how a year is counted, and what is cut off. */
export const LateChargeTerms = lazy(() =>
  z
    .strictObject({
      rate: z.discriminatedUnion('by', [
        z.strictObject({ by: z.literal('nothing') }).meta({ description: 'No late charge is taken' }),
        z
          .strictObject({ by: z.literal('profile'), profile: z.enum(rateProfiles) })
          .meta({ description: 'A family of rates that follows the special base rate of each year; never above 14.5 %' }),
        z
          .strictObject({ by: z.literal('ordinance'), firstMonth: Ratio(), after: Ratio() })
          .meta({ description: 'Rates a year that the ordinance names itself; at most 14.5 %' }),
      ]),
      yearDays: z.enum(['365', 'calendar']).meta({ description: '365 in leap years too, or the days the year has' }),
      base: cut().meta({ description: 'Of the unpaid fee on which it is reckoned' }),
      charge: cut().meta({ description: 'Of the charge itself' }),
      whileDeferred: z
        .enum(['whole', 'half', 'nothing'])
        .optional()
        .meta({ description: 'What is taken for the days of a deferral; where the ordinance says nothing, the whole' }),
    })
    .meta({ id: 'LateChargeTerms' }),
)
export type LateChargeTerms = Infer<typeof LateChargeTerms>

/** A stretch of days with one rate and one base. */
export const ChargedDays = lazy(() =>
  z
    .object({ from: LocalDate(), until: LocalDate(), days: z.int(), base: Yen(), rate: z.string().meta({ description: 'A year' }), amount: Yen() })
    .meta({ id: 'ChargedDays' }),
)
export type ChargedDays = Infer<typeof ChargedDays>

/** A late charge with how it came about. */
export const LateChargeView = lazy(() =>
  z
    .object({ on: LocalDate(), amount: Yen(), sum: Yen().meta({ description: 'Before it is cut' }), days: z.array(ChargedDays()) })
    .meta({ id: 'LateChargeView' }),
)
export type LateCharge = Infer<typeof LateChargeView>

/** What is to be paid on a day so that nothing is left, in the order in which it is taken (17-8(6)). */
export const PayableView = lazy(() =>
  z
    .object({
      on: LocalDate(),
      cost: Yen().meta({ description: '滞納処分費, taken first' }),
      lateCharge: Yen().meta({ description: '延滞金, taken before the fee; nothing before the claim is dunned' }),
      fee: Yen(),
      reckoned: LateChargeView().optional(),
    })
    .meta({ id: 'PayableView' }),
)
export const PayableQuery = lazy(() => z.object({ on: LocalDate().meta({ description: 'The day on which the payer pays' }) }))

/** The special base rate of one calendar year (特例基準割合): the average loan rate and one percent. */
export const BaseRateView = lazy(() =>
  z.strictObject({ year: z.int().min(2018).max(2100), base: Ratio(), source: text(300) }).meta({ id: 'BaseRateView' }),
)
export type BaseRateView = Infer<typeof BaseRateView>
/** A year of the table, shipped or imported. */
export const KnownBaseRateView = lazy(() => z.object({ year: z.int(), base: Ratio(), source: z.string() }).meta({ id: 'KnownBaseRateView' }))
export const BaseRatePage = pageOf('BaseRatePage', KnownBaseRateView)
export const BaseRateActParams = lazy(() => z.object({ actId: ActId() }))
