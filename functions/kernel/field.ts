import * as z from 'zod'
import { lazy } from './schema.ts'

/** A code of the twelve fields in data/fields.json. */
export const FieldCode = lazy(() =>
  z
    .string()
    .regex(/^[a-z-]{1,40}$/)
    .meta({ id: 'FieldCode', examples: ['mobility'] }),
)
