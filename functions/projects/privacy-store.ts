import * as z from 'zod'
import { Contact } from '../kernel/contact.ts'
import type { PersonId } from '../kernel/ids.ts'
import { everyItem, type Table } from '../platform/dynamo-table.ts'
import { contactKey, typedKey, typedPrefix } from './items.ts'

/** A person in charge that somebody has typed: of a need, of a solution, or when they asked to meet. */
export type TypedContact = { readonly thing: string; readonly contact: Contact }

/** The questions of those whose data these are. */
export const createPrivacyStore = (table: Table) => {
  const thingsOf = async (person: PersonId): Promise<string[]> => {
    const items = await everyItem((cursor) => table.query({ pk: person, prefix: typedPrefix, limit: 100, cursor }))
    return items.map(({ sk }) => String(sk).slice(typedPrefix.length))
  }

  return {
    /** What somebody else has typed over since is theirs. */
    async contactsTypedBy(person: PersonId): Promise<TypedContact[]> {
      const things = await thingsOf(person)
      const found = await Promise.all(things.map((thing) => table.get(contactKey(thing))))
      return things.flatMap((thing, at) =>
        found[at]?.['typedBy'] === person ? [{ thing, contact: z.object(Contact().shape).parse(found[at]) }] : [],
      )
    },

    eraseContact: (person: PersonId, thing: string): Promise<void> =>
      table.transact([{ erase: contactKey(thing) }, { erase: typedKey(person, thing) }]),
  }
}
