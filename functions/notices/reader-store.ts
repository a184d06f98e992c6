import * as z from 'zod'
import { PersonId } from '../kernel/ids.ts'
import { lazy } from '../kernel/schema.ts'
import type { Key } from '../kernel/table.ts'
import { everyItem, type Item, type Stored, type Table } from '../platform/dynamo-table.ts'
import { Choice } from './contract.ts'
import type { Reader } from './settings-domain.ts'

const readerKey = (person: PersonId): Key => ({ pk: person, sk: 'READER' })
const addressKey = (email: string) => `ADDRESS#${email.toLowerCase()}`

const ReaderItem = lazy(() =>
  z.object({
    personId: PersonId(),
    email: z.string().optional(),
    language: z.enum(['ja', 'en']),
    choices: z.array(Choice()),
    bounced: z.boolean().optional(),
  }),
)

const readerOf = (item: Stored): Reader => ReaderItem().parse(item)

export const readerItem = (reader: Reader): Item => ({
  key: readerKey(reader.personId),
  ...(reader.email && { indexes: { 'readers-by-address': { pk: addressKey(reader.email), sk: reader.personId } } }),
  values: reader,
})

/** Who is written to, where and how: personal data, in one item for each that can be erased. */
export const createReaderStore = (table: Table) => ({
  async reader(person: PersonId): Promise<Reader | undefined> {
    const item = await table.get(readerKey(person))
    return item && readerOf(item)
  },

  save: (reader: Reader): Promise<void> => table.transact([{ put: readerItem(reader) }]),

  async withAddress(email: string): Promise<Reader[]> {
    const items = await everyItem((cursor) => table.query({ index: 'readers-by-address', pk: addressKey(email), limit: 100, cursor }))
    return items.map(readerOf)
  },

  erase: (person: PersonId): Promise<void> => table.transact([{ erase: readerKey(person) }]),

  /** Who a person is here, what they were told and what they follow, and their mails. Where they belong is for members to say. */
  async eraseAllOf(person: PersonId): Promise<void> {
    const own = await everyItem((cursor) => table.query({ pk: person, limit: 500, cursor }))
    const mails = await everyItem((cursor) => table.query({ index: 'mails-by-person', pk: person, limit: 500, cursor }))
    const all = [...own.filter(({ sk }) => !String(sk).startsWith('BELONGING#')), ...mails].map(
      ({ pk, sk }): Key => ({ pk: String(pk), sk: String(sk) }),
    )
    for (let at = 0; at < all.length; at += 90) await table.transact(all.slice(at, at + 90).map((erase) => ({ erase })))
  },
})

export type ReaderStore = ReturnType<typeof createReaderStore>
