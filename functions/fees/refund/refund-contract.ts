import * as z from 'zod'
import { ActId } from '../../kernel/ids.ts'
import { Yen } from '../../kernel/money.ts'
import { pageOf } from '../../kernel/page.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import { LocalDate } from '../../kernel/time.ts'
import { LateChargeView } from '../arrears/late-charge-contract.ts'
import { ClaimId, EntryId, PayerId } from '../contract.ts'
import { Paper } from '../levy/levy-contract.ts'
import { NoticeFile } from '../notice/notice-contract.ts'

/** What would go back to the payer on a day, with its interest and how that comes about. */
export const RefundableView = lazy(() =>
  z.object({ on: LocalDate(), refundDue: Yen(), amount: Yen(), interest: LateChargeView() }).meta({ id: 'RefundableView' }),
)
export const RefundableQuery = lazy(() =>
  z.object({ amount: z.coerce.number().int().min(1).max(999_999_999_999).optional().meta({ description: 'All that is due where nothing is said' }) }),
)

/** A claim as a refund names it. */
export const RefundedClaim = lazy(() =>
  z.object({ claimId: ClaimId(), reference: z.string(), fiscalYear: z.int(), instalment: z.int() }).meta({ id: 'RefundedClaim' }),
)

/** 還付 or 充当 as it was booked and as its payer is told of it. */
export const RefundView = lazy(() =>
  z
    .object({
      entryId: EntryId().meta({ description: 'The entry by which it is booked' }),
      payerId: PayerId(),
      kind: z.enum(['refund', 'appropriation']),
      on: LocalDate(),
      claim: RefundedClaim(),
      to: RefundedClaim().optional(),
      amount: Yen(),
      interest: LateChargeView(),
      reason: z.string(),
      document: Paper().optional(),
      files: z.array(NoticeFile()).meta({ description: 'The notice as PDF and page, once somebody asked for it' }),
      isCopying: z.boolean(),
      version: z.int(),
    })
    .meta({ id: 'RefundView' }),
)
export type RefundView = Infer<typeof RefundView>
export const RefundPage = pageOf('RefundPage', RefundView)
export const RefundAct = lazy(() => z.strictObject({ act: z.literal('copy') }).meta({ id: 'RefundAct' }))
export const RefundActParams = lazy(() => z.object({ payerId: PayerId(), entryId: EntryId(), actId: ActId() }))
export const RefundFileParams = lazy(() => z.object({ payerId: PayerId(), entryId: EntryId(), file: z.coerce.number().int().min(0).max(9) }))
