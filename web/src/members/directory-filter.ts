import type { DirectorySearch } from '../shell/search.ts'
import type { DirectoryEntry } from './queries.ts'

export const pageSize = 50

export const facets = ['kind', 'prefecture', 'municipality', 'field'] as const
export type Facet = (typeof facets)[number]

const read: Readonly<Record<Facet, (member: DirectoryEntry) => readonly string[]>> = {
  kind: ({ kind }) => [kind],
  prefecture: ({ prefectureCode }) => [prefectureCode],
  municipality: ({ localGovernmentCode }) => [localGovernmentCode],
  field: ({ fields }) => fields,
}

// A municipality lies in its prefecture: another prefecture is another question altogether.
const tiedTo: Readonly<Record<Facet, readonly Facet[]>> = {
  kind: ['kind'],
  prefecture: ['prefecture', 'municipality'],
  municipality: ['municipality'],
  field: ['field'],
}

const fits = (member: DirectoryEntry, search: DirectorySearch, facet: Facet) => {
  const asked = search[facet]
  return asked === undefined || read[facet](member).includes(asked)
}

const fitsBut = (member: DirectoryEntry, search: DirectorySearch, left: readonly Facet[]) =>
  facets.every((facet) => left.includes(facet) || fits(member, search, facet))

const tally = (members: readonly DirectoryEntry[], search: DirectorySearch, facet: Facet): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const member of members) {
    if (!fitsBut(member, search, tiedTo[facet])) continue
    for (const value of read[facet](member)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
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

/** What the filters leave over, and what each other choice would leave over. */
export const narrow = (all: readonly DirectoryEntry[], search: DirectorySearch): Found => {
  const fitting = all.filter((member) => fitsBut(member, search, []))
  const from = ((search.page ?? 1) - 1) * pageSize
  const without = (facet: Facet) => all.filter((member) => fitsBut(member, search, tiedTo[facet])).length
  return {
    members: fitting.slice(from, from + pageSize),
    pages: Math.max(1, Math.ceil(fitting.length / pageSize)),
    total: fitting.length,
    by: {
      kind: tally(all, search, 'kind'),
      prefecture: tally(all, search, 'prefecture'),
      municipality: tally(all, search, 'municipality'),
      field: tally(all, search, 'field'),
    },
    without: { kind: without('kind'), prefecture: without('prefecture'), municipality: without('municipality'), field: without('field') },
  }
}

/** The same question with one filter let go, from its first page. */
export const loosened = (search: DirectorySearch, facet: Facet): DirectorySearch => {
  const kept = facets.filter((each) => !tiedTo[facet].includes(each)).flatMap((each) => (search[each] ? [[each, search[each]]] : []))
  return { ...(search.text && { text: search.text }), ...Object.fromEntries(kept) }
}
