import type { Key } from '../kernel/table.ts'
import type { Item } from '../platform/dynamo-table.ts'
import type { Audience } from './policy.ts'

/** What is listed: needs or solutions. */
export type ListName = 'NEEDS' | 'SOLUTIONS'

/** A published thing as the lists have it: its row, and the folded text it is found by. */
export type Listable = {
  readonly id: string
  readonly publishedAt: string
  readonly audiences: readonly Audience[]
  readonly row: Readonly<Record<string, unknown>>
  readonly text: string
}

export type Placed = Pick<Listable, 'id' | 'publishedAt' | 'audiences'>

/** Texts are much longer than rows: they stand apart, in a few partitions that are read at once, and only by a search for words. */
export const textShards = 4

const shardOf = (id: string): number => id.charCodeAt(id.length - 1) % textShards

export const listPartition = (list: ListName, audience: Audience): string => `${list}#${audience}`
export const textPartition = (list: ListName, audience: Audience, shard: number): string => `${list}#${audience}#TEXT#${shard}`

/** The lists of everybody and of all members are long; those of one member or of the operator are short, and keep text and row together. */
export const isLong = (audience: Audience): boolean => audience === 'public' || audience === 'members'

const rowKey = (list: ListName, { id, publishedAt }: Placed, audience: Audience): Key => ({
  pk: listPartition(list, audience),
  sk: `${publishedAt}#${id}`,
})

const textKey = (list: ListName, { id, publishedAt }: Placed, audience: Audience): Key => ({
  pk: textPartition(list, audience, shardOf(id)),
  sk: `${publishedAt}#${id}`,
})

/** Where a thing stands in the lists of its audiences, oldest first. */
export const listKeysOf = (list: ListName, thing: Placed): readonly Key[] =>
  thing.audiences.flatMap((audience) => [rowKey(list, thing, audience), ...(isLong(audience) ? [textKey(list, thing, audience)] : [])])

/** The items by which lists know of a thing. */
export const listItemsOf = (list: ListName, thing: Listable): readonly Item[] =>
  thing.audiences.flatMap((audience): Item[] => {
    // As one text: a search reads thousands of rows, and taking each apart attribute by attribute would take longer than finding them.
    const row = JSON.stringify(thing.row)
    const found = { id: thing.id, title: thing.row['title'], text: thing.text }
    const key = rowKey(list, thing, audience)
    if (!isLong(audience)) return [{ key, values: { ...found, row } }]
    return [
      { key, values: { id: thing.id, row } },
      { key: textKey(list, thing, audience), values: found },
    ]
  })
