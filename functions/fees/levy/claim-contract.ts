import * as z from 'zod'
import { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { ActId } from '../../kernel/ids.ts'
import { Yen } from '../../kernel/money.ts'
import { PageQuery, pageOf } from '../../kernel/page.ts'
import { type Infer, lazy, text } from '../../kernel/schema.ts'
import { LocalDate } from '../../kernel/time.ts'
import { BankAccountId, ClaimId, DunningId, LevyId, PayerId } from '../contract.ts'
import { DistrictKey, Paper } from './levy-contract.ts'

export const ClaimView = lazy(() =>
  z
    .object({
      claimId: ClaimId(),
      levyId: LevyId(),
      localGovernmentCode: LocalGovernmentCode(),
      districtId: DistrictKey(),
      payerId: PayerId(),
      fiscalYear: z.int(),
      instalment: z.int(),
      dueOn: LocalDate(),
      reference: z.string().meta({ description: 'What the payer quotes: eight digits and two check digits' }),
      determined: Yen(),
      received: Yen(),
      refunded: Yen(),
      appropriated: Yen(),
      writtenOff: Yen(),
      refundDue: Yen(),
      outstanding: Yen(),
      deferredUntil: LocalDate().optional().meta({ description: '徴収猶予' }),
      lateCharged: Yen().optional().meta({ description: 'What of the payments was taken for the late charge' }),
      refundInterest: Yen().optional().meta({ description: '還付加算金 that went with what was refunded or appropriated' }),
      costsMet: Yen().optional().meta({ description: 'What of the payments was taken for costs of disposition' }),
      dunned: z
        .object({ dunningId: DunningId(), number: z.string(), on: LocalDate(), deadlineOn: LocalDate() })
        .optional()
        .meta({ description: '督促: the one statutory dunning' }),
      version: z.int(),
    })
    .meta({ id: 'ClaimView' }),
)
export type ClaimView = Infer<typeof ClaimView>
export const ClaimPage = pageOf('ClaimPage', ClaimView)

const common = () => ({ version: z.int().min(1), reason: text(1000) })
const amount = () => Yen().refine((value) => value > 0, { params: { code: 'nothing' }, message: 'is nothing' })

/** What is done with a claim, each with its reason; nothing is changed but by a new entry. */
export const ClaimAct = lazy(() =>
  z
    .discriminatedUnion('act', [
      z.strictObject({ act: z.literal('correct'), ...common(), determined: Yen() }),
      z.strictObject({ act: z.literal('refund'), ...common(), amount: amount(), from: BankAccountId(), document: Paper().optional() }),
      z.strictObject({ act: z.literal('appropriate'), ...common(), amount: amount(), to: ClaimId(), document: Paper().optional() }),
    ])
    .meta({ id: 'ClaimAct' }),
)
export type ClaimAct = Infer<typeof ClaimAct>

export const ClaimQuery = lazy(() =>
  PageQuery().extend({
    reference: z
      .string()
      .regex(/^[0-9]{10}$/)
      .optional()
      .meta({ description: 'The one claim with this number, settled or not' }),
  }),
)
export const ClaimParams = lazy(() => z.object({ claimId: ClaimId() }))
export const ClaimActParams = lazy(() => z.object({ claimId: ClaimId(), actId: ActId() }))
