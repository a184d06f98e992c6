import * as z from 'zod'

// Zod would try to compile its checks with `new Function`, which the content security policy reports as an attack.
z.config({ jitless: true })

type Kind = 'missing' | 'misfit'
/** The field by its id, and the names that lead to it: 「目標 2」「目標値」. */
export type Fault = { readonly field: string; readonly kind: Kind; readonly path: readonly (string | number)[] }

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (within, key) => (typeof within === 'object' && within !== null ? (within as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  )

const isAbsent = (value: unknown) => value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** A year of a budget has its own field; the contract counts them. */
const named = (input: unknown, path: readonly PropertyKey[]): readonly (string | number)[] => {
  const at = path.indexOf('budget')
  const place = path[at + 1]
  if (at < 0 || typeof place !== 'number') return path.filter((key) => typeof key !== 'symbol')
  const year = valueAt(input, [...path.slice(0, at + 2), 'fiscalYear'])
  return [...path.slice(0, at + 1).filter((key) => typeof key !== 'symbol'), typeof year === 'number' ? year : place]
}

/** What does not fit, field by field, as the ids on the page name them. */
export const faultsIn = (schema: z.ZodType, input: unknown): readonly Fault[] => {
  const parsed = schema.safeParse(input)
  if (parsed.success) return []
  const faults = parsed.error.issues.map(({ path }) => {
    const names = named(input, path)
    return { field: names.join('-'), kind: isAbsent(valueAt(input, path)) ? ('missing' as const) : ('misfit' as const), path: names }
  })
  return faults.filter((fault, at) => faults.findIndex(({ field }) => field === fault.field) === at)
}
