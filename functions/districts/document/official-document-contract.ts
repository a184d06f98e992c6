import * as z from 'zod'
import { type Infer, lazy, text } from '../../kernel/schema.ts'
import { LocalDate } from '../../kernel/time.ts'

/** A paper with its number and date: every step of the procedure leaves one. */
export const OfficialDocument = lazy(() =>
  z
    .strictObject({
      title: text(200),
      number: text(60).meta({ description: '文書番号', examples: ['高都計第123号'] }),
      on: LocalDate(),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .optional(),
    })
    .meta({ id: 'OfficialDocument' }),
)
export type OfficialDocument = Infer<typeof OfficialDocument>
