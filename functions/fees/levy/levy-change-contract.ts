import * as z from 'zod'
import { Yen } from '../../kernel/money.ts'
import { pageOf } from '../../kernel/page.ts'
import { type Infer, lazy, text } from '../../kernel/schema.ts'
import { Instant, LocalDate } from '../../kernel/time.ts'
import { ClaimId, LevyChangeId, LevyId, PayerId } from '../contract.ts'
import { Paper } from './levy-contract.ts'

export const changeCauses = ['opened', 'closed', 'merged', 'transferred', 'changed', 'mistake'] as const

/** A payer who comes in the course of the year, with the instalments that are left. */
const Opened = lazy(() =>
  z
    .strictObject({
      payerId: PayerId(),
      name: text(200),
      nameKana: z.string().max(200),
      postalCode: z.string().max(10),
      address: z.string().max(300),
      fee: Yen(),
      expectedBenefit: Yen(),
      explanation: text(2000).optional(),
      virtualAccount: text(40).optional(),
      parts: z
        .array(z.strictObject({ instalment: z.int().min(1).max(99), dueOn: LocalDate(), amount: Yen() }))
        .min(1)
        .max(12)
        .refine((parts) => new Set(parts.map(({ instalment }) => instalment)).size === parts.length, {
          params: { code: 'twice' },
          message: 'names an instalment twice',
        }),
    })
    .refine(({ fee, parts }) => parts.reduce((sum, { amount }) => sum + amount, 0) === fee, {
      params: { code: 'not_the_fee' },
      path: ['parts'],
      message: 'are not the fee together',
    })
    .meta({ id: 'OpenedPayer' }),
)

/** Somebody opened, closed, merged or changed in the course of the year: claims are corrected and made, each by an entry of its own. */
export const LevyChangeDraft = lazy(() =>
  z
    .strictObject({
      version: z.int().min(1).meta({ description: 'The version of the levy that was looked at' }),
      cause: z.enum(changeCauses),
      on: LocalDate().meta({ description: 'From when it is so' }),
      document: Paper(),
      reason: text(1000),
      corrections: z
        .array(z.strictObject({ claimId: ClaimId(), version: z.int().min(1), determined: Yen() }))
        .max(8)
        .refine((claims) => new Set(claims.map(({ claimId }) => claimId)).size === claims.length, {
          params: { code: 'twice' },
          message: 'names a claim twice',
        }),
      opened: Opened().optional(),
    })
    .refine(({ corrections, opened }) => corrections.length > 0 || opened !== undefined, { params: { code: 'nothing' }, message: 'changes nothing' })
    .meta({ id: 'LevyChangeDraft' }),
)
export type LevyChangeDraft = Infer<typeof LevyChangeDraft>

export const LevyChangeView = lazy(() =>
  z
    .object({
      changeId: LevyChangeId(),
      levyId: LevyId(),
      cause: z.enum(changeCauses),
      on: LocalDate(),
      document: Paper(),
      reason: z.string(),
      at: Instant(),
      payers: z.array(PayerId()).meta({ description: 'Who is to be sent a notice' }),
      claims: z.array(z.object({ claimId: ClaimId(), before: Yen(), after: Yen() })),
    })
    .meta({ id: 'LevyChangeView' }),
)
export type LevyChangeView = Infer<typeof LevyChangeView>
export const LevyChangePage = pageOf('LevyChangePage', LevyChangeView)

export const LevyChangeParams = lazy(() => z.object({ levyId: LevyId(), changeId: LevyChangeId() }))
