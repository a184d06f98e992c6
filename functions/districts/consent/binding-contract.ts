import * as z from 'zod'
import { ActId, idOf } from '../../kernel/ids.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import { Instant } from '../../kernel/time.ts'
import { DistrictId } from '../contract.ts'
import { PlanId } from '../plan/plan-contract.ts'
import { BeneficiaryId } from '../roll/roll.ts'

export const BindingId = idOf('bnd', 'BindingId')
export type BindingId = Infer<typeof BindingId>

/** Twelve characters that are not mistaken for one another, as they stand on the letter; small letters and other strokes are read alike. */
export const LetterCode = lazy(() =>
  z
    .string()
    .max(40)
    .regex(/^[0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{4}[-‐－ ]?[0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{4}[-‐－ ]?[0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{4}$/)
    .meta({ id: 'LetterCode', examples: ['7K3M-Q9TX-4HZB'] }),
)

/** The code of the letter binds whoever is signed in to the beneficiary it was sent to. */
export const BindingContent = lazy(() => z.strictObject({ code: LetterCode() }).meta({ id: 'BindingContent' }))
export type BindingContent = Infer<typeof BindingContent>

export const BindingView = lazy(() =>
  z
    .object({
      bindingId: BindingId(),
      beneficiaryId: BeneficiaryId(),
      name: z.string(),
      districtId: DistrictId(),
      planId: PlanId().meta({ description: 'The plan the letter was about' }),
      boundAt: Instant(),
    })
    .meta({ id: 'BindingView' }),
)
export type BindingView = Infer<typeof BindingView>

export const BindingList = lazy(() => z.object({ items: z.array(BindingView()).max(1000) }).meta({ id: 'BindingList' }))

/** A binding is let go by who is bound, or by the organization where a letter went to the wrong hands. */
export const BindingAct = lazy(() => z.discriminatedUnion('act', [z.strictObject({ act: z.literal('unbind') })]).meta({ id: 'BindingAct' }))
export type BindingAct = Infer<typeof BindingAct>

export const BindingParams = lazy(() => z.object({ bindingId: BindingId() }))
export const BindingActParams = lazy(() => z.object({ bindingId: BindingId(), actId: ActId() }))
