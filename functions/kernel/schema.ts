import * as z from 'zod'

/** A schema that is built when it is first asked for: building all of them at load is what makes a cold start slow (ADR 0003). */
export type Lazy<S extends z.ZodType = z.ZodType> = () => S

export type Infer<L extends Lazy> = z.infer<ReturnType<L>>

/** Remembers the schema, so that one `.meta({ id })` stays one component of the OpenAPI file. */
export const lazy = <S extends z.ZodType>(build: () => S): Lazy<S> => {
  let schema: S | undefined
  return () => {
    schema ??= build()
    return schema
  }
}

// Control characters except newline and tab, and halves of a surrogate pair: what a database or a screen would alter.
const unkeepable = /[\u0000-\u0008\u000b-\u001f\u007f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** Text that is kept to the letter or refused: never trimmed, never normalized. Length in UTF-16 units. */
export const text = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((value) => !unkeepable.test(value), { params: { code: 'unkeepable_text' }, message: 'contains a control character' })
    .refine((value) => value.trim() !== '', { params: { code: 'blank_text' }, message: 'is blank' })
