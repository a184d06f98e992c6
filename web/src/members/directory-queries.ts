import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answered } from '../shell/refusal.ts'
import type { DirectorySearch } from '../shell/search.ts'
import type { Shell } from '../shell/shell.ts'
import { kinds } from './kinds.ts'
import type { DirectoryEntry } from './queries.ts'

// What somebody wrote into the address themselves and is no kind asks for nothing.
const askedOf = ({ page: _, kind: given, ...search }: DirectorySearch) => {
  const kind = kinds.find((each) => each === given)
  return { ...search, ...(kind && { kind }) }
}

export const pageSize = 50

/** As many as the server gives at once. */
const stride = 1000

// The address bears the number of a page, the server knows only where one ended: what lies before is passed over in strides.
const pageOf = async ({ members }: Shell, search: DirectorySearch): Promise<readonly DirectoryEntry[]> => {
  const asked = askedOf(search)
  const pageAfter = (limit: number, cursor: string | undefined) =>
    answered(members.GET('/directory', { params: { query: { ...asked, limit, ...(cursor && { cursor }) } } }))
  let cursor: string | undefined
  for (let before = ((search.page ?? 1) - 1) * pageSize; before > 0; before -= stride) {
    cursor = (await pageAfter(Math.min(before, stride), cursor)).cursor
    if (cursor === undefined) return []
  }
  return (await pageAfter(pageSize, cursor)).items
}

/** One page of the members that fit; the last one stays until the next has come, so that the map is not drawn anew. */
export const directoryQuery = (shell: Shell, search: DirectorySearch) =>
  queryOptions({
    queryKey: ['directory', search],
    queryFn: () => pageOf(shell, search),
    staleTime: 60_000,
    placeholderData: keepPreviousData,
  })

/** How many fit, and how many would with each other choice: the map, the filters, the advice for an empty result. */
export const directoryCountsQuery = ({ members }: Shell, search: DirectorySearch) => {
  const asked = askedOf(search)
  return queryOptions({
    queryKey: ['directory-counts', asked],
    queryFn: () => answered(members.GET('/directory/counts', { params: { query: asked } })),
    staleTime: 60_000,
    placeholderData: keepPreviousData,
  })
}
