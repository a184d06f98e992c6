import * as z from 'zod'
import { ActId } from '../../kernel/ids.ts'
import { ExportQuery, pageOf } from '../../kernel/page.ts'
import { type Infer, lazy, text } from '../../kernel/schema.ts'
import { Instant, LocalDate } from '../../kernel/time.ts'
import { DistrictId } from '../contract.ts'
import { BeneficiaryId, PremisesId } from './roll.ts'
import { RollContact, RollContent, RollHistoryEntry, RollPremises } from './roll-contract.ts'

const version = () => z.number().int().min(1).meta({ description: 'The version that was looked at: what changed meanwhile is not decided on' })

/** Without a version it is a new business on the roll, with it the one that was looked at is corrected. */
export const RollDraft = lazy(() => z.strictObject({ version: version().optional(), content: RollContent() }).meta({ id: 'RollDraft' }))

/** What happens to a business, from a day on; what went before stays readable. */
export const RollAct = lazy(() =>
  z
    .discriminatedUnion('act', [
      z.strictObject({ act: z.literal('rename'), version: version(), on: LocalDate(), name: text(200), nameKana: text(200).optional() }),
      z.strictObject({ act: z.literal('open-premises'), version: version(), on: LocalDate(), premises: RollPremises() }),
      z.strictObject({
        act: z.literal('close-premises'),
        version: version(),
        on: LocalDate().meta({ description: 'The last day' }),
        premisesId: PremisesId(),
      }),
      z
        .strictObject({
          act: z.literal('sell-premises'),
          version: version(),
          on: LocalDate().meta({ description: 'The first day with the buyer' }),
          premisesId: PremisesId(),
          buyer: BeneficiaryId(),
          becomes: PremisesId().meta({ description: 'The id of the premises with the buyer, minted by the caller' }),
        })
        .refine(({ premisesId, becomes }) => premisesId !== becomes, {
          params: { code: 'same_premises' },
          path: ['becomes'],
          message: 'is the id it had',
        }),
      z.strictObject({
        act: z.literal('merge'),
        version: version(),
        on: LocalDate().meta({ description: 'The first day on which the successor is there alone' }),
        successor: BeneficiaryId(),
        becomes: z
          .array(z.strictObject({ premisesId: PremisesId(), becomes: PremisesId() }))
          .max(60)
          .meta({ description: 'The id of each of its open premises with the successor, minted by the caller' }),
      }),
      z.strictObject({ act: z.literal('close'), version: version(), on: LocalDate().meta({ description: 'The last day' }) }),
      z.strictObject({ act: z.literal('remove'), version: version() }).meta({ description: 'It was never a beneficiary of this district' }),
      z.strictObject({ act: z.literal('change-contact'), version: version(), contact: RollContact() }),
      z.strictObject({ act: z.literal('erase-contact'), version: version() }),
    ])
    .meta({ id: 'RollAct' }),
)
export type RollAct = Infer<typeof RollAct>

export const RollEntryView = lazy(() =>
  z
    .object({
      beneficiaryId: BeneficiaryId(),
      districtId: DistrictId(),
      version: z.number().int(),
      content: RollContent(),
      gone: z
        .object({ on: LocalDate(), because: z.enum(['closed', 'merged', 'mistaken']), successor: BeneficiaryId().optional() })
        .optional()
        .meta({ description: 'The last day on which it was there' }),
      contact: RollContact().optional(),
    })
    .meta({ id: 'RollEntryView' }),
)
export type RollEntryView = Infer<typeof RollEntryView>
export const RollPage = pageOf('RollPage', RollEntryView)

export const RollHistoryPage = pageOf('RollHistoryPage', RollHistoryEntry)

/** A roll as it was on a day, kept for good under its hash. */
export const FrozenRollView = lazy(() =>
  z
    .object({
      hash: z.string(),
      referenceOn: LocalDate(),
      businesses: z.number().int(),
      premises: z.number().int(),
      takenAt: Instant(),
    })
    .meta({ id: 'FrozenRollView' }),
)
export type FrozenRollView = Infer<typeof FrozenRollView>
export const FrozenRollPage = pageOf('FrozenRollPage', FrozenRollView)
export const RollExport = lazy(() =>
  ExportQuery().extend({ on: LocalDate().optional().meta({ description: 'The roll as of this day; all that is kept, if absent' }) }),
)
export const RollEntryParams = lazy(() => z.object({ districtId: DistrictId(), beneficiaryId: BeneficiaryId() }))
export const RollActParams = lazy(() => z.object({ districtId: DistrictId(), beneficiaryId: BeneficiaryId(), actId: ActId() }))
export const LevyRollParams = lazy(() => z.object({ districtId: DistrictId(), referenceOn: LocalDate() }))
