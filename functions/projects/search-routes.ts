import type { Actor } from '../kernel/policy.ts'
import { invalidCursor } from '../kernel/problem.ts'
import { dateInTokyo } from '../kernel/time.ts'
import { toCsv } from '../platform/csv.ts'
import { type Api, answer, csv, route } from '../platform/http.ts'
import { readerAsOfNow } from '../platform/known-members.ts'
import type { Furniture } from './furniture.ts'
import { audiencesOf } from './policy.ts'
import { foundNeedColumns, foundSolutionColumns } from './search-columns.ts'
import * as contract from './search-contract.ts'
import { search } from './search-domain.ts'
import { askedOf, type NeedsAsked, needKind, type SolutionsAsked, solutionKind } from './search-listing-domain.ts'
import { pageOf, withAll } from './search-page.ts'

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
export const searchRoutes = (api: Api, furniture: Furniture<'searches'>): void => {
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
