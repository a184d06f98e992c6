import * as z from 'zod'
import { FileId } from './ids.ts'
import { type Infer, lazy, text } from './schema.ts'

/** A document; its bytes are in the file store under its id, and are those of this hash. */
export const Evidence = lazy(() =>
  z
    .strictObject({
      fileId: FileId(),
      name: text(200),
      type: z.enum(['application/pdf', 'image/png', 'image/jpeg']),
      bytes: z
        .number()
        .int()
        .min(1)
        .max(20 * 1024 * 1024),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    })
    .meta({ id: 'Evidence' }),
)
export type Evidence = Infer<typeof Evidence>
