import * as z from 'zod'
import { idOf } from '../../kernel/ids.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import { DistrictId } from '../contract.ts'
import { OrdinanceVersion } from './ordinance-contract.ts'

export const OrdinanceId = idOf('ord', 'OrdinanceId')
export type OrdinanceId = Infer<typeof OrdinanceId>

export const OrdinanceView = lazy(() =>
  z
    .object({
      ordinanceId: OrdinanceId(),
      inForce: z.boolean().meta({ description: 'Whether this version is the law today' }),
      ordinance: OrdinanceVersion(),
    })
    .meta({ id: 'OrdinanceView' }),
)
export type OrdinanceView = Infer<typeof OrdinanceView>
export const OrdinanceList = lazy(() => z.object({ items: z.array(OrdinanceView()) }).meta({ id: 'OrdinanceList' }))

/** What the ordinance is to say besides the plan; its number and its days come with its promulgation. */
export const OrdinanceDrafting = lazy(() =>
  OrdinanceVersion().omit({ document: true, inForceFrom: true, appealInstruction: true }).meta({ id: 'OrdinanceDrafting' }),
)
export const OrdinanceDraftView = lazy(() => z.object({ text: z.string() }).meta({ id: 'OrdinanceDraftView' }))

export const OrdinanceParams = lazy(() => z.object({ districtId: DistrictId(), ordinanceId: OrdinanceId() }))
