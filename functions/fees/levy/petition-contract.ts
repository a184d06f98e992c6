import * as z from 'zod'
import { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { ActId } from '../../kernel/ids.ts'
import { Yen } from '../../kernel/money.ts'
import { pageOf } from '../../kernel/page.ts'
import { type Infer, lazy, text } from '../../kernel/schema.ts'
import { Instant, LocalDate } from '../../kernel/time.ts'
import { ClaimId, PayerId, PetitionId } from '../contract.ts'
import { Paper } from './levy-contract.ts'

const distinct = (claims: readonly { readonly claimId: string }[]) => new Set(claims.map(({ claimId }) => claimId)).size === claims.length
const twice = { params: { code: 'twice' }, message: 'names a claim twice' }

const reduced = () =>
  z
    .array(z.strictObject({ claimId: ClaimId(), determined: Yen().meta({ description: 'What is left to pay of the instalment in all' }) }))
    .min(1)
    .max(12)
    .refine(distinct, twice)

const named = () =>
  z
    .array(z.strictObject({ claimId: ClaimId() }))
    .min(1)
    .max(12)
    .refine(distinct, twice)

const common = () => ({ reason: text(2000), appliedOn: LocalDate() })

/** 減免 or 徴収猶予, with its reason. */
export const PetitionDraft = lazy(() =>
  z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('exemption'), ...common(), claims: reduced() }),
      z.strictObject({ kind: z.literal('deferral'), ...common(), claims: named(), until: LocalDate() }),
    ])
    .meta({ id: 'PetitionDraft' }),
)
export type PetitionDraft = Infer<typeof PetitionDraft>

const decided = () => ({ version: z.int().min(1), document: Paper(), reason: text(2000) })

/** Decided as was asked or otherwise, refused, cancelled after it was granted, or taken back by who asked. */
export const PetitionAct = lazy(() =>
  z
    .discriminatedUnion('act', [
      z.strictObject({ act: z.literal('exempt'), ...decided(), claims: reduced() }),
      z.strictObject({ act: z.literal('defer'), ...decided(), until: LocalDate() }),
      z.strictObject({ act: z.literal('refuse'), ...decided() }),
      z.strictObject({ act: z.literal('cancel'), ...decided() }),
      z.strictObject({ act: z.literal('withdraw'), version: z.int().min(1) }),
    ])
    .meta({ id: 'PetitionAct' }),
)
export type PetitionAct = Infer<typeof PetitionAct>

export const PetitionState = lazy(() =>
  z
    .discriminatedUnion('status', [
      z.object({ status: z.literal('applied') }),
      z.object({ status: z.literal('withdrawn') }),
      z.object({ status: z.literal('refused'), document: Paper(), reason: z.string() }),
      z.object({
        status: z.literal('granted'),
        document: Paper(),
        reason: z.string(),
        until: LocalDate().optional(),
        changed: z.array(z.object({ claimId: ClaimId(), before: Yen(), after: Yen() })),
      }),
      z.object({ status: z.literal('cancelled'), document: Paper(), reason: z.string() }),
    ])
    .meta({ id: 'PetitionState' }),
)
export type PetitionState = Infer<typeof PetitionState>

export const PetitionView = lazy(() =>
  z
    .object({
      petitionId: PetitionId(),
      payerId: PayerId(),
      localGovernmentCode: LocalGovernmentCode(),
      content: PetitionDraft(),
      state: PetitionState(),
      at: Instant(),
      version: z.int(),
    })
    .meta({ id: 'PetitionView' }),
)
export type PetitionView = Infer<typeof PetitionView>
export const PetitionPage = pageOf('PetitionPage', PetitionView)

export const PetitionParams = lazy(() => z.object({ payerId: PayerId(), petitionId: PetitionId() }))
export const PetitionActParams = lazy(() => z.object({ payerId: PayerId(), petitionId: PetitionId(), actId: ActId() }))
