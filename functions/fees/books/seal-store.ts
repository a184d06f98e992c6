import { createHash } from 'node:crypto'
import * as z from 'zod'
import { changedMeanwhile } from '../../kernel/problem.ts'
import { lazy } from '../../kernel/schema.ts'
import type { Key } from '../../kernel/table.ts'
import { everyItem, type Table, type Write } from '../../platform/dynamo-table.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { EntryId } from '../contract.ts'
import { entryKey, entryOf, ordinal } from '../items.ts'
import type { Entry } from './ledger.ts'

/** Entries in one block; each is a write more, of the hundred a transaction takes. */
const entriesAtOnce = 90

const keys = {
  head: (municipality: string): Key => ({ pk: `SEALS#${municipality}`, sk: 'HEAD' }),
  block: (municipality: string, number: number): Key => ({ pk: `SEALS#${municipality}`, sk: `BLOCK#${ordinal(number)}` }),
}

const Head = lazy(() => z.object({ version: z.number(), hash: z.string() }))
const Block = lazy(() =>
  z.object({ number: z.number(), before: z.string(), hash: z.string(), entries: z.array(z.object({ entryId: EntryId(), hash: z.string() })) }),
)

const hashOf = (before: string, entries: readonly { readonly entryId: string; readonly hash: string }[]): string =>
  createHash('sha256')
    .update(JSON.stringify([before, entries.map(({ entryId, hash }) => [entryId, hash])]))
    .digest('hex')

/** The chain over the journal: each block bears the hash of the one before, so that no entry is changed or lost unseen. */
export const createSealStore = (table: Table) => ({
  /** Seals what is not sealed yet. Two sealers at once look at each other; the one that was slower leaves the rest to the next call. */
  async seal(municipality: string): Promise<void> {
    for (;;) {
      const { items } = await table.query({ index: 'entries-unsealed', pk: `UNSEALED#${municipality}`, limit: entriesAtOnce })
      if (items.length === 0) return
      const item = await table.get(keys.head(municipality))
      const head = item ? Head().parse(item) : { version: 0, hash: '' }
      const entries = items.map(entryOf).map((entry) => ({ entryId: entry.entryId, hash: sealOf(entry) }))
      const hash = hashOf(head.hash, entries)
      const number = head.version + 1
      const condition = item ? { ifVersion: head.version } : { ifAbsent: true as const }
      await table.transact([
        { put: { key: keys.head(municipality), values: { version: number, hash } }, ...condition, otherwise: changedMeanwhile },
        { put: { key: keys.block(municipality, number), values: { number, before: head.hash, hash, entries } }, ifAbsent: true },
        ...entries.map(({ entryId }): Write => ({ index: entryKey(entryId), name: 'entries-unsealed', at: undefined })),
      ])
    }
  },

  /** The number of the first block that is not what it was when it was sealed, if there is one. */
  async firstBroken(municipality: string): Promise<number | undefined> {
    const blocks = await everyItem((cursor) => table.query({ pk: `SEALS#${municipality}`, prefix: 'BLOCK#', limit: 100, cursor }))
    let before = ''
    for (const [at, item] of blocks.entries()) {
      const block = Block().parse(item)
      const kept = await Promise.all(block.entries.map(async ({ entryId }) => table.get(entryKey(entryId))))
      const isWhole = kept.every((entry, place) => entry !== undefined && sealOf(entryOf(entry)) === block.entries[place]?.hash)
      if (!isWhole || block.number !== at + 1 || block.before !== before || block.hash !== hashOf(before, block.entries)) return at + 1
      before = block.hash
    }
    const head = await table.get(keys.head(municipality))
    return head && Head().parse(head).version !== blocks.length ? blocks.length + 1 : undefined
  },
})

const sealOf = ({ entryId, kind, bookedOn, fiscalYear, about, postings, reverses, with: beside, reason }: Entry): string =>
  fingerprint({ entryId, kind, bookedOn, fiscalYear, about, postings, reverses: reverses ?? null, with: beside ?? null, reason: reason ?? null })
