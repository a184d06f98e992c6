import type { DirectorySearch } from '../shell/search.ts'
import { pageSize } from './directory-queries.ts'
import type { DirectoryCounts, DirectoryEntry } from './queries.ts'

export const facets = ['kind', 'prefecture', 'municipality', 'field'] as const
export type Facet = (typeof facets)[number]

// A municipality lies in its prefecture: another prefecture is another question altogether.
const tiedTo: Readonly<Record<Facet, readonly Facet[]>> = {
  kind: ['kind'],
  prefecture: ['prefecture', 'municipality'],
  municipality: ['municipality'],
  field: ['field'],
}

export type Found = {
  readonly members: readonly DirectoryEntry[]
  readonly pages: number
  readonly total: number
  /** How many there would be with each other choice of a filter, the others kept. */
  readonly by: Readonly<Record<Facet, ReadonlyMap<string, number>>>
  /** How many there would be without this filter, the others kept. */
  readonly without: Readonly<Record<Facet, number>>
}

const countsBy = (counted: readonly { readonly code: string; readonly bodies: number }[]): ReadonlyMap<string, number> =>
  new Map(counted.map(({ code, bodies }) => [code, bodies]))

/** One page of those found, beside the numbers for this question and its neighbours. */
export const foundOf = ({ total, by, without }: DirectoryCounts, members: readonly DirectoryEntry[]): Found => ({
  members,
  pages: Math.max(1, Math.ceil(total / pageSize)),
  total,
  by: { kind: countsBy(by.kind), prefecture: countsBy(by.prefecture), municipality: countsBy(by.municipality), field: countsBy(by.field) },
  without,
})

/** The same question with one filter let go, from its first page. */
export const loosened = (search: DirectorySearch, facet: Facet): DirectorySearch => {
  const kept = facets.filter((each) => !tiedTo[facet].includes(each)).flatMap((each) => (search[each] ? [[each, search[each]]] : []))
  return { ...(search.text && { text: search.text }), ...Object.fromEntries(kept) }
}
