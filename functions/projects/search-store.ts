import * as z from 'zod'
import { lazy } from '../kernel/schema.ts'
import type { Stored, Table } from '../platform/dynamo-table.ts'
import type { KnownMembers } from '../platform/known-members.ts'
import type { Audience } from './policy.ts'
import type { NeedListing, SolutionListing } from './search-contract.ts'
import { type Listed, relevanceOf, wordsOf } from './search-domain.ts'
import { isLong, type ListName, listPartition, textPartition, textShards } from './search-items.ts'

/** As many rows of one audience as a search reads, newest first; of what is older it says that there is more. */
export const readableRows = 10_000

/** The rows of a list that a reader may see, and whether there are more than were read. */
export type Rows<Row> = { readonly rows: readonly Row[]; readonly more: boolean }

const TextItem = lazy(() => z.object({ id: z.string(), title: z.string(), text: z.string() }))

/**
 * The questions a search asks. Each audience is one partition, so what somebody may not know of is not even read. Five
 * thousand rows are five queries of a megabyte, and one tells who is suspended; a search for words reads the texts beside
 * them, one query a megabyte in each of four shards at once.
 */
export const createSearchStore = (table: Table, known: Pick<KnownMembers, 'inactive'>) => {
  const everything = async (pk: string, contains?: Readonly<Record<string, string | undefined>>) =>
    table.query({ pk, newestFirst: true, limit: readableRows, ...(contains && { contains }) })

  const rowsIn = async <Row extends Listed>(list: ListName, audience: Audience, parse: (row: unknown) => Row) => {
    const { items, cursor } = await everything(listPartition(list, audience))
    return { rows: items.map(({ id, row }) => [String(id), parse(row)] as const), more: cursor !== undefined }
  }

  /** Only the longest word is asked of the table; what comes back is held against all of them. */
  const relevanceIn = async (list: ListName, audience: Audience, words: readonly string[]): Promise<readonly (readonly [string, number])[]> => {
    const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '')
    const partitions = isLong(audience)
      ? Array.from({ length: textShards }, (_, shard) => textPartition(list, audience, shard))
      : [listPartition(list, audience)]
    const pages = await Promise.all(partitions.map((pk) => everything(pk, { text: longest })))
    return pages.flatMap(({ items }) => items.flatMap((item) => weighed(item, words)))
  }

  const rowsFor = async <Row extends Listed>(list: ListName, audiences: readonly Audience[], parse: (row: unknown) => Row): Promise<Rows<Row>> => {
    const [found, inactive] = await Promise.all([Promise.all(audiences.map((audience) => rowsIn(list, audience, parse))), known.inactive()])
    // Those of a suspended member leave the lists by the worker; until it comes to them they are kept back here.
    // The operator who is named as a member, too, has a thing twice: once is enough.
    const rows = [...new Map(found.flatMap((each) => each.rows)).values()].filter(({ memberId }) => !inactive.has(memberId))
    return { rows, more: found.some(({ more }) => more) }
  }

  return {
    needs: (audiences: readonly Audience[]): Promise<Rows<NeedListing>> => rowsFor('NEEDS', audiences, needRow),
    solutions: (audiences: readonly Audience[]): Promise<Rows<SolutionListing>> => rowsFor('SOLUTIONS', audiences, solutionRow),

    /** How well each thing that has all the words fits them; undefined when no words are asked for. */
    async relevance(list: ListName, audiences: readonly Audience[], text: string | undefined): Promise<ReadonlyMap<string, number> | undefined> {
      const words = wordsOf(text)
      if (words.length === 0) return undefined
      return new Map((await Promise.all(audiences.map((audience) => relevanceIn(list, audience, words)))).flat())
    },
  }
}

const weighed = (item: Stored, words: readonly string[]): readonly (readonly [string, number])[] => {
  const { id, title, text } = TextItem().parse(item)
  const relevance = relevanceOf(words, title, text)
  return relevance === undefined ? [] : [[id, relevance]]
}

// Five thousand rows are not each held against a schema: this block alone wrote them, through one.
const needRow = (row: unknown): NeedListing => JSON.parse(String(row))
const solutionRow = (row: unknown): SolutionListing => JSON.parse(String(row))
