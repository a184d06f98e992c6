import * as z from 'zod'
import { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { type Infer, lazy, text } from '../../kernel/schema.ts'
import { Instant } from '../../kernel/time.ts'
import { ClearingId, ClearingUndoId } from '../contract.ts'

/** Clearings that are undone together, each whole or not at all, for one reason. */
export const ClearingUndoDraft = lazy(() =>
  z
    .strictObject({
      clearings: z
        .array(ClearingId())
        .min(1)
        .max(1000)
        .refine((clearings) => new Set(clearings).size === clearings.length, { params: { code: 'twice' }, message: 'names a clearing twice' }),
      reason: text(1000),
    })
    .meta({ id: 'ClearingUndoDraft' }),
)

export const ClearingUndoView = lazy(() =>
  z
    .object({
      undoId: ClearingUndoId(),
      localGovernmentCode: LocalGovernmentCode(),
      status: z.enum(['undoing', 'done']),
      reason: z.string(),
      at: Instant(),
      done: z.int().meta({ description: 'How many were looked at' }),
      of: z.int(),
      refused: z
        .array(z.object({ clearingId: ClearingId(), problem: z.string() }))
        .meta({ description: 'Those that cannot be undone, and why; the others are' }),
      version: z.int(),
    })
    .meta({ id: 'ClearingUndoView' }),
)
export type ClearingUndoView = Infer<typeof ClearingUndoView>
export const ClearingUndoParams = lazy(() => z.object({ localGovernmentCode: LocalGovernmentCode(), undoId: ClearingUndoId() }))
