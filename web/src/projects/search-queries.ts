import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { components } from '../shell/api/projects.d.ts'
import { answered } from '../shell/refusal.ts'
import type { Shell } from '../shell/shell.ts'
import type { Kind, SheetSearch } from './search-state.ts'

type Schemas = components['schemas']
export type NeedListing = Schemas['NeedListing']
export type SolutionListing = Schemas['SolutionListing']
export type SavedSearch = Schemas['SavedSearch']
export type Follow = Schemas['Follow']

export type Counts = readonly { readonly value: string; readonly count: number }[]

/** What was found, of either kind, with how many there would be of each value. */
export type Found = {
  readonly items: readonly (NeedListing | SolutionListing)[]
  readonly cursor?: string | undefined
  readonly total: number
  readonly more: boolean
  readonly facets: Readonly<Record<string, Counts | undefined>>
}

const pageSize = 20

export const searchQuery = (shell: Shell, of: Kind, { compare: _, ...asked }: SheetSearch) =>
  queryOptions({
    queryKey: ['search', of, asked],
    queryFn: async (): Promise<Found> => {
      // The address holds what the contract takes: search-state.ts lets nothing else through.
      const params = { query: { limit: pageSize, ...asked } as never }
      return of === 'needs' ? answered(shell.projects.GET('/needs', { params })) : answered(shell.projects.GET('/solutions', { params }))
    },
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

export const followsQuery = ({ projects }: Shell) =>
  queryOptions({
    queryKey: ['follows'],
    queryFn: async () => {
      const items: Follow[] = []
      let cursor: string | undefined
      do {
        const page = await answered(projects.GET('/follows', { params: { query: { limit: 100, ...(cursor && { cursor }) } } }))
        items.push(...page.items)
        cursor = page.cursor
      } while (cursor)
      return items
    },
    staleTime: 0,
  })

export const savedSearchesQuery = ({ projects }: Shell) =>
  queryOptions({
    queryKey: ['saved-searches'],
    queryFn: async () => (await answered(projects.GET('/saved-searches', { params: { query: { limit: 100 } } }))).items,
    staleTime: 0,
  })
