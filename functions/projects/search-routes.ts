import type { Actor } from '../kernel/policy.ts'
import { invalidCursor } from '../kernel/problem.ts'
import { dateInTokyo } from '../kernel/time.ts'
import { toCsv } from '../platform/csv.ts'
import { type Api, answer, csv, route } from '../platform/http.ts'
import { type Furniture, readerAsOfNow } from './furniture.ts'
import { audiencesOf } from './policy.ts'
import { foundNeedColumns, foundSolutionColumns } from './search-columns.ts'
import * as contract from './search-contract.ts'
import { comparePlaces, type Found, type Listed, type Place, search } from './search-domain.ts'
import { askedOf, type NeedsAsked, needKind, type SolutionsAsked, solutionKind } from './search-listing-domain.ts'

const listNeeds = route({
  method: 'get',
  path: '/needs',
  summary: 'The needs the reader may see, narrowed and counted by field, technology, place, budget and more',
  open: true,
  query: contract.NeedQuery,
  answers: { 200: contract.FoundNeeds },
  refusals: [invalidCursor],
})

const exportNeeds = route({
  method: 'get',
  path: '/needs.csv',
  summary: 'The same needs as CSV',
  open: true,
  query: contract.NeedExport,
  answers: { 200: 'csv' },
  refusals: [],
})

const listSolutions = route({
  method: 'get',
  path: '/solutions',
  summary: 'The solutions the reader may see, narrowed and counted by field, technology, place, cost and more',
  open: true,
  query: contract.SolutionQuery,
  answers: { 200: contract.FoundSolutions },
  refusals: [invalidCursor],
})

const exportSolutions = route({
  method: 'get',
  path: '/solutions.csv',
  summary: 'The same solutions as CSV',
  open: true,
  query: contract.SolutionExport,
  answers: { 200: 'csv' },
  refusals: [],
})

/** Searching needs and solutions; nothing is found or counted but what the reader may see. */
export const searchRoutes = (api: Api, furniture: Furniture): void => {
  const { store, clock } = furniture
  const { searches } = store

  const needs = async (filter: NeedsAsked, claimed: Actor | undefined) => {
    const audiences = audiencesOf(await readerAsOfNow(furniture, claimed))
    const [{ rows, more }, relevance] = await Promise.all([searches.needs(audiences), searches.relevance('NEEDS', audiences, filter.text)])
    return { ...search(rows, needKind, { ...askedOf(filter), today: dateInTokyo(clock()), relevance }), more }
  }

  const solutions = async (filter: SolutionsAsked, claimed: Actor | undefined) => {
    const audiences = audiencesOf(await readerAsOfNow(furniture, claimed))
    const [{ rows, more }, relevance] = await Promise.all([searches.solutions(audiences), searches.relevance('SOLUTIONS', audiences, filter.text)])
    return { ...search(rows, solutionKind, { ...askedOf(filter), today: dateInTokyo(clock()), relevance }), more }
  }

  api
    .on(listNeeds, async ({ query: { limit, cursor, ...filter }, actor }) => {
      const { facets, more, ...found } = await needs(filter, actor)
      return answer(200, { ...pageOf(found, { limit, cursor }), total: found.rows.length, more, facets: withAll(contract.needFacets, facets) })
    })

    .on(exportNeeds, async ({ query: { language, ...filter }, actor }) => {
      const { rows } = await needs(filter, actor)
      return csv(
        'needs.csv',
        await toCsv(
          foundNeedColumns,
          rows.map(({ row }) => row),
          language,
        ),
      )
    })

    .on(listSolutions, async ({ query: { limit, cursor, ...filter }, actor }) => {
      const { facets, more, ...found } = await solutions(filter, actor)
      return answer(200, { ...pageOf(found, { limit, cursor }), total: found.rows.length, more, facets: withAll(contract.solutionFacets, facets) })
    })

    .on(exportSolutions, async ({ query: { language, ...filter }, actor }) => {
      const { rows } = await solutions(filter, actor)
      return csv(
        'solutions.csv',
        await toCsv(
          foundSolutionColumns,
          rows.map(({ row }) => row),
          language,
        ),
      )
    })
}

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
