import { fold } from '../kernel/fold.ts'
import type { MemberId } from '../kernel/ids.ts'
import { addDays, type LocalDate } from '../kernel/time.ts'
import type { searchOrders } from './search-contract.ts'

/** What every row of a list says, whatever it lists. */
export type Listed = {
  readonly title: string
  readonly titleEn?: string | undefined
  readonly memberId: MemberId
  readonly publishedAt: string
  readonly validUntil: LocalDate
}

export type Order = (typeof searchOrders)[number]

/** What a search knows of the things it searches: their id, and by which values each filter finds them. */
export type Kind<Row extends Listed> = {
  readonly idOf: (row: Row) => string
  readonly municipalities: (row: Row) => readonly string[]
  /** Whether its last day still means anything: that of a need where a partner has been chosen does not. */
  readonly canExpire: (row: Row) => boolean
  readonly facets: Readonly<Record<string, (row: Row) => readonly string[]>>
}

export type Asked = {
  /** Of each filter the values that were chosen, with commas between them. */
  readonly chosen: Readonly<Record<string, string | undefined>>
  readonly member?: string | undefined
  readonly closingSoon?: 'yes' | undefined
  readonly postedSince?: LocalDate | undefined
  readonly municipality?: string | undefined
  readonly sort: Order
  readonly today: LocalDate
  /** Of each thing that has all of the words, how well it fits; absent when no words were given. */
  readonly relevance?: ReadonlyMap<string, number> | undefined
}

export type Found<Row> = {
  /** Everything that fits, in order, each with its place: what a cursor says. */
  readonly rows: readonly { readonly row: Row; readonly place: Place }[]
  readonly facets: Readonly<Record<string, readonly { readonly value: string; readonly count: number }[]>>
}

export type Place = readonly [sort: string, id: string]

/** A call that closes within two weeks closes soon. */
export const closingSoonDays = 14

/** The words of a search, folded; a word that folds to nothing asks for nothing. */
export const wordsOf = (text: string | undefined): readonly string[] =>
  [...new Set((text ?? '').split(/[\s,、，。]+/).map(fold))].filter((word) => word !== '')

/** How well a thing fits the words, or undefined if one is missing: a word of the title weighs as much as five in the text. */
export const relevanceOf = (words: readonly string[], title: string, text: string): number | undefined => {
  const folded = fold(title)
  const weights = words.map((word) => (folded.includes(word) ? 5 : 0) + Math.min(text.split(word).length - 1, 3))
  return weights.some((weight) => weight === 0) ? undefined : weights.reduce((sum, weight) => sum + weight, 0)
}

/**
 * Finds and counts. A filter's own choice does not hide its other values: a row that fits in all but one filter counts for
 * the values of that one.
 */
export const search = <Row extends Listed>(rows: readonly Row[], kind: Kind<Row>, asked: Asked): Found<Row> => {
  const names = Object.keys(kind.facets)
  const chosen = new Map(names.map((name) => [name, choicesOf(asked.chosen[name])]))
  const counts = new Map(names.map((name) => [name, new Map<string, number>()]))
  const fitting: Row[] = []
  for (const row of rows) {
    if (!fitsBeside(row, kind, asked)) continue
    const values = new Map(names.map((name) => [name, kind.facets[name]?.(row) ?? []]))
    const missed = names.filter((name) => !fitsChoice(chosen.get(name), values.get(name) ?? []))
    if (missed.length === 0) fitting.push(row)
    if (missed.length <= 1) for (const name of missed.length === 0 ? names : missed) add(counts.get(name), values.get(name) ?? [])
  }
  const placed = fitting.map((row) => ({ row, place: placeOf(row, kind.idOf(row), asked) }))
  return {
    rows: placed.sort((a, b) => comparePlaces(a.place, b.place)),
    facets: Object.fromEntries([...counts].map(([name, values]) => [name, inOrder(values)])),
  }
}

const choicesOf = (value: string | undefined): ReadonlySet<string> => new Set((value ?? '').split(',').filter((each) => each !== ''))

const fitsChoice = (choices: ReadonlySet<string> | undefined, values: readonly string[]): boolean =>
  choices === undefined || choices.size === 0 || values.some((value) => choices.has(value))

/** The filters that nobody counts by. */
const fitsBeside = <Row extends Listed>(row: Row, kind: Kind<Row>, asked: Asked): boolean =>
  (row.validUntil >= asked.today || !kind.canExpire(row)) &&
  (asked.member === undefined || row.memberId === asked.member) &&
  (asked.postedSince === undefined || row.publishedAt >= startOf(asked.postedSince)) &&
  (asked.closingSoon === undefined || (kind.canExpire(row) && row.validUntil <= addDays(asked.today, closingSoonDays))) &&
  (asked.municipality === undefined || kind.municipalities(row).includes(asked.municipality)) &&
  (asked.relevance === undefined || asked.relevance.has(kind.idOf(row)))

// A day of Tokyo begins at three in the afternoon of the day before, in UTC.
const startOf = (date: LocalDate): string => `${addDays(date, -1)}T15:00:00.000Z`

const add = (counts: Map<string, number> | undefined, values: readonly string[]): void => {
  for (const value of new Set(values)) counts?.set(value, (counts.get(value) ?? 0) + 1)
}

const inOrder = (counts: ReadonlyMap<string, number>) =>
  [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))

// Places are compared as text, smallest first, so that a cursor can name one; what is to come first when greater is turned round.
const placeOf = <Row extends Listed>(row: Row, id: string, { sort, relevance }: Asked): Place => {
  const newest = turned(row.publishedAt)
  switch (sort) {
    case 'newest':
      return [newest, id]
    case 'closing':
      return [row.validUntil, id]
    case 'relevance':
      return [`${String(999 - Math.min(relevance?.get(id) ?? 0, 999)).padStart(3, '0')}#${newest}`, id]
  }
}

const turned = (at: string): string => at.replace(/\d/g, (digit) => String(9 - Number(digit)))

export const comparePlaces = ([a, aId]: Place, [b, bId]: Place): number => (a === b ? (aId < bId ? -1 : aId > bId ? 1 : 0) : a < b ? -1 : 1)
