/**
 * The shape of a table as plain data: CDK deploys it, the local city and the tests create it from this same object.
 * Every table is keyed `pk`, `sk`; an index is named after the question it answers and keyed `<index>/pk`, `<index>/sk`.
 */
export type TableSpec = {
  readonly name: string
  readonly indexes: readonly string[]
}

export type Key = { readonly pk: string; readonly sk: string }

export const partitionKeyOf = (index: string) => `${index}/pk`
export const sortKeyOf = (index: string) => `${index}/sk`

/** Where every block keeps what it tells others (platform/outbox.ts). */
export const outboxIndexes = ['events-by-month', 'events-unheard', 'deliveries-parked'] as const

/** One page of a list; the cursor is opaque and absent on the last page. */
export type Page<Item> = { readonly items: readonly Item[]; readonly cursor?: string }
