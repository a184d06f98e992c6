import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type * as z from 'zod'
import { dataDir } from '../blocks.ts'

/** The Big List of Naughty Strings. */
export const nasty = JSON.parse(readFileSync(join(dataDir, 'testing/blns.json'), 'utf8')) as readonly string[]

export type Place = readonly (string | number)[]

/** Where texts stand in a body; of a list, the first of its kind stands for all. */
export const textsOf = (body: unknown, at: Place = []): readonly Place[] => {
  if (typeof body === 'string') return [at]
  if (Array.isArray(body)) return body.slice(0, 1).flatMap((inner, index) => textsOf(inner, [...at, index]))
  if (body === null || typeof body !== 'object') return []
  return Object.entries(body).flatMap(([name, inner]) => textsOf(inner, [...at, name]))
}

/** The body with another value at a place. */
export const changedAt = (body: unknown, [first, ...rest]: Place, value: unknown): unknown => {
  if (first === undefined) return value
  if (Array.isArray(body)) return body.map((inner, index) => (index === first ? changedAt(inner, rest, value) : inner))
  const here = body as Record<string, unknown>
  return { ...here, [first]: changedAt(here[first], rest, value) }
}

export const valueAt = (body: unknown, place: Place): unknown =>
  place.reduce<unknown>((here, part) => (here as Record<string | number, unknown> | undefined)?.[part], body)

/** The name of a field, wherever it stands. */
export const nameOf = (place: Place): string => String(place.findLast((part) => typeof part === 'string'))

/** Whether somewhere in an answer a field of this name holds this value, to the letter. */
export const holds = (answer: unknown, name: string, value: unknown): boolean => {
  if (answer === null || typeof answer !== 'object') return false
  if (Array.isArray(answer)) return answer.some((inner) => holds(inner, name, value))
  return Object.entries(answer).some(
    ([key, inner]) => (key === name && (inner === value || (Array.isArray(inner) && inner.includes(value)))) || holds(inner, name, value),
  )
}

type Definition = { readonly [part: string]: unknown }
type Inner = { readonly _zod: { readonly def: Definition } }

const isSchema = (value: unknown): value is Inner => typeof value === 'object' && value !== null && '_zod' in value

const innerOf = (part: unknown): readonly Inner[] => {
  if (isSchema(part)) return [part]
  if (Array.isArray(part)) return part.filter(isSchema)
  return typeof part === 'object' && part !== null ? Object.values(part).filter(isSchema) : []
}

/** Every text of a schema, in each shape a body may take: the acts that no example of the harness shows are among them. */
export const textSchemas = (schema: z.ZodType, met: Set<unknown> = new Set()): readonly z.ZodType[] => {
  if (met.has(schema)) return []
  met.add(schema)
  const { def } = (schema as unknown as Inner)._zod
  if (def['type'] === 'string') return [schema]
  const parts = def['type'] === 'lazy' ? [(def['getter'] as () => unknown)()] : Object.values(def)
  return parts.flatMap(innerOf).flatMap((inner) => textSchemas(inner as unknown as z.ZodType, met))
}
