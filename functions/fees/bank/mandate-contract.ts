import * as z from 'zod'
import { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { ActId } from '../../kernel/ids.ts'
import { pageOf } from '../../kernel/page.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import { Instant, LocalDate } from '../../kernel/time.ts'
import { PayerId } from '../contract.ts'
import { zenginField } from './transfer-contract.ts'

export const mandateAccountKinds = ['1', '2', '3', '9'] as const

const place = () => ({
  bankCode: z.string().regex(/^[0-9]{4}$/),
  bankKana: zenginField(15),
  branchCode: z.string().regex(/^[0-9]{3}$/),
  branchKana: zenginField(15),
  kind: z.enum(mandateAccountKinds).meta({ description: '1 普通, 2 当座, 3 納税準備, 9 その他' }),
})

/** The account from which a payer has the fee collected. */
export const MandateAccount = lazy(() =>
  z.strictObject({ ...place(), number: z.string().regex(/^[0-9]{7}$/), holderKana: zenginField(30) }).meta({ id: 'MandateAccount' }),
)
export type MandateAccount = Infer<typeof MandateAccount>

export const mandateStatuses = ['none', 'asked', 'active', 'ended'] as const

/** A mandate as it is shown: of the number of its account the last three digits, to nobody more. */
export const MandateView = lazy(() =>
  z
    .object({
      payerId: PayerId(),
      localGovernmentCode: LocalGovernmentCode(),
      status: z.enum(mandateStatuses).meta({ description: '“asked” until the bank has taken it; an ended one keeps no account' }),
      account: z.object({ ...place(), numberEnd: z.string(), holderKana: z.string() }).optional(),
      at: Instant().optional(),
      acceptedOn: LocalDate().optional(),
      version: z.int(),
    })
    .meta({ id: 'MandateView' }),
)
export type MandateView = Infer<typeof MandateView>
export const MandatePage = pageOf('MandatePage', MandateView)

/** Whoever speaks for the payer, or an officer from their paper, registers an account; the bank takes it; either ends it. */
export const MandateAct = lazy(() =>
  z
    .discriminatedUnion('act', [
      z.strictObject({ act: z.literal('register'), version: z.int().min(0), account: MandateAccount() }),
      z.strictObject({ act: z.literal('accept'), version: z.int().min(1), on: LocalDate() }),
      z.strictObject({ act: z.literal('end'), version: z.int().min(1) }),
    ])
    .meta({ id: 'MandateAct' }),
)
export type MandateAct = Infer<typeof MandateAct>
export const MandateActParams = lazy(() => z.object({ payerId: PayerId(), actId: ActId() }))
