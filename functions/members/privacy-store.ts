import type { MemberId, PersonId } from '../kernel/ids.ts'
import type { Actor } from '../kernel/policy.ts'
import { changedMeanwhile } from '../kernel/problem.ts'
import type { Key } from '../kernel/table.ts'
import { everyItem, type Stored, type Table } from '../platform/dynamo-table.ts'
import type { Teller } from '../platform/outbox.ts'
import { memberItem, membershipKey, type Person, personItem, personKey } from './items.ts'
import type { Member } from './member-domain.ts'
import type { Kept } from './privacy-domain.ts'

/** Of what sort an item is: most say so in their sort key, those that belong to nobody in their partition. */
export const itemOf = ({ pk, sk }: Key): string => {
  if (pk.includes('#')) return pk.slice(0, pk.indexOf('#'))
  return /^[a-z]{3}_/.test(pk) ? (sk.split('#')[0] ?? sk) : pk
}

const isKey = (attribute: string) => attribute === 'pk' || attribute === 'sk' || attribute.includes('/')

const keptOf = (stored: Stored): Kept => ({
  item: itemOf({ pk: String(stored['pk']), sk: String(stored['sk']) }),
  values: Object.fromEntries(Object.entries(stored).filter(([attribute]) => !isKey(attribute))),
})

/** The questions of those whose data these are, and of who discloses a file. */
export const createPrivacyStore = (table: Table, tell: Teller) => ({
  async correct(personId: PersonId, person: Person, actor: Actor): Promise<void> {
    await table.transact([{ put: personItem(personId, person) }, tell(actor, { name: 'PersonCorrected', about: personId })])
  },

  /** Somebody goes; the member's version keeps two administrators from going at once. */
  async depart(personId: PersonId, member: Member, actor: Actor): Promise<void> {
    const { memberId } = member
    await table.transact([
      { put: memberItem({ ...member, version: member.version + 1 }), ifVersion: member.version, otherwise: changedMeanwhile },
      { erase: membershipKey(personId, memberId) },
      tell(actor, { name: 'PersonRemoved', about: memberId, after: { status: member.state.status, personId } }),
    ])
  },

  /** The last step: that somebody was erased is told of a number alone. */
  async erase(personId: PersonId, actor: Actor): Promise<void> {
    await table.transact([{ erase: personKey(personId) }, tell(actor, { name: 'PersonErased', about: personId })])
  },

  /** All that is kept about a member: itself, its application, its people and invitations, with what happened to each. */
  async everythingAbout({ memberId, applicationId }: Member): Promise<Kept[]> {
    const all = (pk: string) => everyItem((cursor) => table.query({ pk, limit: 1000, cursor }))
    const indexed = (index: string, pk: MemberId) => everyItem((cursor) => table.query({ index, pk, limit: 1000, cursor }))
    const [own, application, people, invitations] = await Promise.all([
      all(memberId),
      applicationId ? all(applicationId) : [],
      indexed('people-by-member', memberId),
      indexed('invitations-by-member', memberId),
    ])
    const persons = await Promise.all(people.map(({ personId }) => table.get(personKey(personId as PersonId))))
    return [...own, ...application, ...people, ...persons.flatMap((person) => (person ? [person] : [])), ...invitations].map(keptOf)
  },
})
