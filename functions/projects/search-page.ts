import { invalidCursor } from '../kernel/problem.ts'
import { comparePlaces, type Found, type Listed, type Place } from './search-domain.ts'

/** Every facet, those too of which nothing was counted. */
export const withAll = <Name extends string>(names: readonly Name[], facets: Found<unknown>['facets']) =>
  Object.fromEntries(names.map((name) => [name, facets[name] ?? []])) as Record<Name, { readonly value: string; readonly count: number }[]>

// A cursor says after which place the next page begins; what comes and goes meanwhile moves nothing that was not yet shown.
export const pageOf = <Row extends Listed>(
  { rows }: Pick<Found<Row>, 'rows'>,
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
): { readonly items: readonly Row[]; readonly cursor?: string } => {
  const after = cursor === undefined ? undefined : placeAt(cursor)
  const rest = after ? rows.filter(({ place }) => comparePlaces(place, after) > 0) : rows
  const shown = rest.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map(({ row }) => row),
    ...(last && rest.length > limit && { cursor: Buffer.from(JSON.stringify(last.place)).toString('base64url') }),
  }
}

const placeAt = (cursor: string): Place => {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(place) && place.length === 2 && place.every((part) => typeof part === 'string')) return [String(place[0]), String(place[1])]
  } catch {
    throw invalidCursor()
  }
  throw invalidCursor()
}
