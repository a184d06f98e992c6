import * as z from 'zod'
import { EventId, MemberId, PersonId } from '../kernel/ids.ts'
import { type Role, roles } from '../kernel/policy.ts'
import { type Infer, lazy } from '../kernel/schema.ts'
import { LocalDate } from '../kernel/time.ts'
import { everyItem, type Item, type Stored, type Table } from '../platform/dynamo-table.ts'
import { Audience } from './telling-domain.ts'

const followPrefix = 'FOLLOW#'

const keys = {
  member: (id: MemberId) => ({ pk: id, sk: 'MEMBER' }),
  belonging: (person: PersonId, member: MemberId) => ({ pk: person, sk: `BELONGING#${member}` }),
  follow: (person: PersonId, thing: string) => ({ pk: person, sk: `${followPrefix}${thing}` }),
  thing: (id: string) => ({ pk: id, sk: 'THING' }),
  approvers: (id: MemberId) => ({ pk: id, sk: 'APPROVERS' }),
  asker: (question: string) => ({ pk: question, sk: 'ASKER' }),
  operators: (member: MemberId) => ({ pk: 'SECRETARIAT', sk: member }),
}

// Every copy remembers the event that told it: what is older and comes late says nothing any more.
const heard = () => EventId()

const KnownMember = lazy(() =>
  z.object({
    memberId: MemberId(),
    status: z.enum(['active', 'suspended', 'left']),
    name: z.string().optional(),
    nameEn: z.string().optional(),
    heard: heard(),
  }),
)
export type KnownMember = Infer<typeof KnownMember>

/** A person in a member, as members have told it: what they are, what they will be, and what is lent to them. */
const Belonging = lazy(() =>
  z.object({
    personId: PersonId(),
    memberId: MemberId(),
    roles: z.array(z.enum(roles)),
    planned: z.object({ on: LocalDate(), roles: z.array(z.enum(roles)) }).optional(),
    deputyUntil: LocalDate().optional(),
    heard: heard(),
  }),
)
export type Belonging = Infer<typeof Belonging>

const KnownThing = lazy(() => z.object({ memberIds: z.array(MemberId()), audience: Audience(), heard: heard() }))
export type KnownThing = Infer<typeof KnownThing>

const Approvers = lazy(() => z.object({ approvers: z.array(PersonId()), heard: heard() }))
const Asker = lazy(() => z.object({ personId: PersonId() }))

/** What a person is in a member on a day. */
export const rolesOn = ({ roles: now, planned, deputyUntil }: Belonging, day: LocalDate): readonly Role[] => {
  const lasting = planned && planned.on <= day ? planned.roles : now
  const isDeputy = deputyUntil !== undefined && day <= deputyUntil && lasting.length > 0
  return isDeputy && !lasting.includes('administrator') ? [...lasting, 'administrator'] : lasting
}

const belongingItem = (belonging: Belonging): Item => ({
  key: keys.belonging(belonging.personId, belonging.memberId),
  indexes: { 'people-by-member': { pk: belonging.memberId, sk: belonging.personId } },
  values: belonging,
})

/** What this block has heard: who belongs to whom, who follows what, and whom a thing is for. */
export const createKnownStore = (table: Table) => {
  const read = async <T>(key: { pk: string; sk: string }, of: (item: Stored) => T): Promise<T | undefined> => {
    const item = await table.get(key)
    return item && of(item)
  }
  const isNews = (before: { readonly heard: EventId } | undefined, now: EventId) => before === undefined || before.heard < now

  return {
    member: (id: MemberId) => read(keys.member(id), (item) => KnownMember().parse(item)),

    async saveMember(member: KnownMember): Promise<void> {
      if (isNews(await this.member(member.memberId), member.heard))
        await table.transact([{ put: { key: keys.member(member.memberId), values: member } }])
    },

    belonging: (person: PersonId, member: MemberId) => read(keys.belonging(person, member), (item) => Belonging().parse(item)),

    async saveBelonging(belonging: Belonging): Promise<void> {
      if (isNews(await this.belonging(belonging.personId, belonging.memberId), belonging.heard))
        await table.transact([{ put: belongingItem(belonging) }])
    },

    async belongingsOf(person: PersonId): Promise<Belonging[]> {
      const items = await everyItem((cursor) => table.query({ pk: person, prefix: 'BELONGING#', limit: 100, cursor }))
      return items.map((item) => Belonging().parse(item))
    },

    async peopleOf(member: MemberId): Promise<Belonging[]> {
      const items = await everyItem((cursor) => table.query({ index: 'people-by-member', pk: member, limit: 500, cursor }))
      return items.map((item) => Belonging().parse(item))
    },

    async followsOf(person: PersonId): Promise<string[]> {
      const items = await everyItem((cursor) => table.query({ pk: person, prefix: followPrefix, limit: 500, cursor }))
      return items.map(({ sk }) => String(sk).slice(followPrefix.length))
    },

    /** Whose people run the platform. */
    saveSecretariat: (member: MemberId): Promise<void> => table.transact([{ put: { key: keys.operators(member), values: {} } }]),

    async secretariat(): Promise<MemberId[]> {
      const { items } = await table.query({ pk: 'SECRETARIAT', limit: 10 })
      return items.map(({ sk }) => MemberId().parse(sk))
    },

    follow: (person: PersonId, thing: string, since: EventId): Promise<void> =>
      table.transact([{ put: { key: keys.follow(person, thing), indexes: { 'followers-by-thing': { pk: thing, sk: person } }, values: { since } } }]),

    unfollow: (person: PersonId, thing: string): Promise<void> => table.transact([{ erase: keys.follow(person, thing) }]),

    /** Who followed a thing already when something happened. */
    async followersOf(thing: string, at: EventId): Promise<PersonId[]> {
      const items = await everyItem((cursor) => table.query({ index: 'followers-by-thing', pk: thing, limit: 500, cursor }))
      return items.flatMap(({ pk, since }) => (EventId().parse(since) < at ? [PersonId().parse(pk)] : []))
    },

    thing: (id: string) => read(keys.thing(id), (item) => KnownThing().parse(item)),

    async saveThing(id: string, thing: KnownThing): Promise<void> {
      if (isNews(await this.thing(id), thing.heard)) await table.transact([{ put: { key: keys.thing(id), values: thing } }])
    },

    async approversOf(member: MemberId): Promise<PersonId[]> {
      return (await read(keys.approvers(member), (item) => Approvers().parse(item)))?.approvers ?? []
    },

    async saveApprovers(member: MemberId, approvers: PersonId[], now: EventId): Promise<void> {
      const before = await read(keys.approvers(member), (item) => Approvers().parse(item))
      if (isNews(before, now)) await table.transact([{ put: { key: keys.approvers(member), values: { approvers, heard: now } } }])
    },

    saveAsker: (question: string, personId: PersonId): Promise<void> =>
      table.transact([{ put: { key: keys.asker(question), values: { personId } } }]),

    async askerOf(question: string): Promise<PersonId | undefined> {
      return (await read(keys.asker(question), (item) => Asker().parse(item)))?.personId
    },
  }
}

export type KnownStore = ReturnType<typeof createKnownStore>
