import type { DirectorySearch } from '../shell/search.ts'
import type { DirectoryEntry } from './queries.ts'

export const pageSize = 50

type Facet = 'kind' | 'prefecture'

const read: Readonly<Record<Facet, (member: DirectoryEntry) => string>> = {
  kind: ({ kind }) => kind,
  prefecture: ({ prefectureCode }) => prefectureCode,
}

const fits = (member: DirectoryEntry, search: DirectorySearch, facet: Facet) => search[facet] === undefined || search[facet] === read[facet](member)

const tally = (members: readonly DirectoryEntry[], facet: Facet): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const member of members) counts.set(read[facet](member), (counts.get(read[facet](member)) ?? 0) + 1)
  return counts
}

export type Found = {
  readonly members: readonly DirectoryEntry[]
  readonly pages: number
  readonly total: number
  /** How many there would be with this kind, the prefecture kept. */
  readonly byKind: ReadonlyMap<string, number>
  /** How many there would be in this prefecture, the kind kept. */
  readonly byPrefecture: ReadonlyMap<string, number>
}

/** What the filters leave over, and what each other choice would leave over. */
export const narrow = (all: readonly DirectoryEntry[], search: DirectorySearch): Found => {
  const inPrefecture = all.filter((member) => fits(member, search, 'prefecture'))
  const ofKind = all.filter((member) => fits(member, search, 'kind'))
  const fitting = inPrefecture.filter((member) => fits(member, search, 'kind'))
  const from = ((search.page ?? 1) - 1) * pageSize
  return {
    members: fitting.slice(from, from + pageSize),
    pages: Math.max(1, Math.ceil(fitting.length / pageSize)),
    total: fitting.length,
    byKind: tally(inPrefecture, 'kind'),
    byPrefecture: tally(ofKind, 'prefecture'),
  }
}
