import * as z from 'zod'
import { Evidence } from '../../kernel/document.ts'
import { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { ActId, FileId } from '../../kernel/ids.ts'
import { Yen } from '../../kernel/money.ts'
import { pageOf } from '../../kernel/page.ts'
import { type Infer, lazy, text } from '../../kernel/schema.ts'
import { Instant } from '../../kernel/time.ts'
import { ClaimId, PayerId, WriteOffId } from '../contract.ts'
import { Paper } from '../levy/levy-contract.ts'

/** Why nothing more is collected: the term is over, three years of a stay are, the stay extinguished it at once, or the assembly waived it. */
export const writeOffCauses = ['prescribed', 'stayed-three-years', 'stay-extinguished', 'waived-by-assembly'] as const
export type WriteOffCause = (typeof writeOffCauses)[number]

export const WriteOffDraft = lazy(() =>
  z
    .strictObject({ amount: Yen(), cause: z.enum(writeOffCauses), reason: text(2000), evidence: z.array(Evidence()).min(1).max(10) })
    .meta({ id: 'WriteOffDraft' }),
)
export type WriteOffDraft = Infer<typeof WriteOffDraft>

export const WriteOffAct = lazy(() =>
  z
    .discriminatedUnion('act', [
      z.strictObject({ act: z.literal('decide'), version: z.int().min(1), document: Paper() }),
      z.strictObject({ act: z.literal('refuse'), version: z.int().min(1), document: Paper(), reason: text(1000) }),
    ])
    .meta({ id: 'WriteOffAct' }),
)
export type WriteOffAct = Infer<typeof WriteOffAct>

export const WriteOffState = lazy(() =>
  z
    .discriminatedUnion('status', [
      z.object({ status: z.literal('asked') }),
      z.object({ status: z.literal('written-off'), document: Paper() }),
      z.object({ status: z.literal('refused'), document: Paper(), reason: z.string() }),
    ])
    .meta({ id: 'WriteOffState' }),
)
export type WriteOffState = Infer<typeof WriteOffState>

export const WriteOffView = lazy(() =>
  z
    .object({
      writeOffId: WriteOffId(),
      claimId: ClaimId(),
      payerId: PayerId(),
      localGovernmentCode: LocalGovernmentCode(),
      content: WriteOffDraft(),
      state: WriteOffState(),
      at: Instant(),
      version: z.int(),
    })
    .meta({ id: 'WriteOffView' }),
)
export type WriteOffView = Infer<typeof WriteOffView>
export const WriteOffPage = pageOf('WriteOffPage', WriteOffView)

export const WriteOffParams = lazy(() => z.object({ claimId: ClaimId(), writeOffId: WriteOffId() }))
export const WriteOffActParams = lazy(() => z.object({ claimId: ClaimId(), writeOffId: WriteOffId(), actId: ActId() }))
export const WriteOffFileParams = lazy(() => z.object({ claimId: ClaimId(), fileId: FileId() }))
