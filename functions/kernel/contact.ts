import * as z from 'zod'
import { type Infer, lazy, text } from './schema.ts'

/** The person in charge: personal data, kept in an item of its own that can be erased. */
export const Contact = lazy(() =>
  z
    .strictObject({
      department: text(100).optional(),
      name: text(100),
      email: z.email().max(254),
      phone: z
        .string()
        .regex(/^0[0-9]{1,4}-?[0-9]{1,4}-?[0-9]{3,4}$/, { abort: true })
        .refine((value) => /^0[0-9]{9,10}$/.test(value.replaceAll('-', '')), { params: { code: 'phone' }, message: 'has 10 or 11 digits' })
        .meta({ examples: ['03-1234-5678'] }),
    })
    .meta({ id: 'Contact' }),
)
export type Contact = Infer<typeof Contact>
