import type { Contact } from '../kernel/contact.ts'
import type { PersonId } from '../kernel/ids.ts'
import type { Key } from '../kernel/table.ts'
import type { Item, Write } from '../platform/dynamo-table.ts'

/** Items that several stores of this block write. */

/** Personal data, in an item of its own that can be erased. */
export const contactKey = (thing: string): Key => ({ pk: thing, sk: 'CONTACT' })

/** Where somebody finds again what they have typed of a person in charge, when they ask what is kept. */
export const typedPrefix = 'TYPED#'
export const typedKey = (person: PersonId, thing: string): Key => ({ pk: person, sk: `${typedPrefix}${thing}` })

/** A person in charge, and who typed it. */
export const contactWrites = (thing: string, contact: Contact, typedBy: PersonId): Write[] => [
  { put: { key: contactKey(thing), values: { ...contact, typedBy } } },
  { put: { key: typedKey(typedBy, thing), values: {} } },
]

/** A thing that concerns several members stands once in the list of each: its id alone, so that the list is never out of date. */
export const concernKey = (list: string, whom: string, id: string): Key => ({ pk: `${list}#${whom}`, sk: id })
export const concernItem = (list: string, whom: string, id: string): Item => ({ key: concernKey(list, whom, id), values: { id } })
