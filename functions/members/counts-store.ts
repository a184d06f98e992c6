import * as z from 'zod'
import { lazy } from '../kernel/schema.ts'
import type { Key } from '../kernel/table.ts'
import { everyItem, type Stored, type Table, type Write } from '../platform/dynamo-table.ts'
import type { DirectoryFilter } from './contract.ts'
import { type Cell, cellName, countsChanged, prefectureAsked } from './counts.ts'
import { isMemberKey, memberOf } from './items.ts'

const partitionOf = (prefecture: string | undefined) => (prefecture === undefined ? 'COUNTS' : `COUNTS#${prefecture}`)

// The prefectures stand together, for the whole country is one question; municipalities stand by prefecture.
const keyOf = (cell: Cell): Key => ({ pk: partitionOf(cell.place.length === 2 ? undefined : cell.place.slice(0, 2)), sk: cellName(cell) })

const CountItem = lazy(() => z.object({ sk: z.string(), bodies: z.number() }))

const cellOf = (item: Stored): Cell => {
  const { sk, bodies } = CountItem().parse(item)
  const [place = '', kind = '', field] = sk.split('#')
  return { place, kind, field: field || undefined, bodies }
}

const countsWith = async (table: Table, write: Write): Promise<Write[]> => {
  if (!('put' in write) || !isMemberKey(write.put.key)) return []
  if (!write.ifAbsent && write.ifVersion === undefined) throw new Error('a member is written under a condition, or the counts could drift')
  // Should this not be the version that is replaced, the condition of the write fails, and the counts with it.
  const before = write.ifAbsent ? undefined : await table.get(write.put.key)
  const changed = countsChanged(before && memberOf(before), memberOf(write.put.values))
  return countWrites(changed)
}

export const countWrites = (cells: readonly Cell[]): Write[] => cells.map((cell) => ({ add: keyOf(cell), to: 'bodies', by: cell.bodies }))

/**
 * A table that counts: whoever writes a member through it, its counts change in the same transaction, so that no act can
 * forget them and none can drift. Two acts in one prefecture at once meet in a cell; the table tries again until both are
 * counted. Members are admitted, suspended and renamed by hand, a few a minute: no cell is hot.
 */
export const counting = (table: Table): Table => ({
  ...table,
  async transact(writes) {
    const counts = await Promise.all(writes.map((write) => countsWith(table, write)))
    await table.transact([...writes, ...counts.flat()])
  },
})

/** All prefectures, at most 47 × kinds × fields small items, and the municipalities of the one asked for: two queries, however many members there are. */
export const createCounts =
  (table: Table) =>
  async (asked: DirectoryFilter): Promise<Cell[]> => {
    const within = prefectureAsked(asked)
    const partitions = [partitionOf(undefined), ...(within === undefined ? [] : [partitionOf(within)])]
    const found = await Promise.all(partitions.map((pk) => everyItem((cursor) => table.query({ pk, limit: 5000, cursor }))))
    return found.flat().map(cellOf)
  }
