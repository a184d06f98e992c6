import * as z from 'zod'
import { type Lazy, lazy } from './schema.ts'

/** What every list accepts: how many at most, and where the last page ended. Zod coerces the query's text. */
export const PageQuery = lazy(() =>
  z.object({
    limit: z.coerce.number().int().min(1).max(1000).default(50),
    cursor: z
      .string()
      .max(2000)
      .regex(/^[A-Za-z0-9_-]+$/)
      .optional()
      .meta({ description: 'Where the last page ended, as it was given', examples: ['WyJhIl0', 'WyJhIiwiYiIsImMiXQ'] }),
  }),
)

/** `{ items, cursor? }`; no cursor means this was the last page. */
export const pageOf = <S extends z.ZodType>(id: string, item: Lazy<S>) =>
  lazy(() => z.object({ items: z.array(item()), cursor: z.string().optional() }).meta({ id }))

export type Language = 'ja' | 'en'

/** In which language the headings of an export are. */
export const ExportQuery = lazy(() => z.object({ language: z.enum(['ja', 'en']).default('ja') }))
