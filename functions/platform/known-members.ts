import * as z from 'zod'
import type { Event } from '../kernel/event.ts'
import { LocalGovernmentCode } from '../kernel/identifiers.ts'
import { EventId, MemberId } from '../kernel/ids.ts'
import type { Actor } from '../kernel/policy.ts'
import { type Infer, lazy } from '../kernel/schema.ts'
import type { Key } from '../kernel/table.ts'
import { everyItem, type Stored, type Table } from './dynamo-table.ts'

export const knownMemberKey = (id: MemberId): Key => ({ pk: id, sk: 'MEMBER' })

/** Who is suspended or has left: few, in one partition, so that a list knows of them all by one question. */
const inactiveKey = (id: MemberId): Key => ({ pk: 'INACTIVE', sk: id })

/** What members tells of a member; the name of a sole proprietor is not among it. */
const told = {
  kind: z.string().optional(),
  name: z.string().optional(),
  nameEn: z.string().optional(),
  localGovernmentCode: LocalGovernmentCode().optional(),
  fields: z.array(z.string()).default([]),
}
const Told = lazy(() => z.object(told))

/** What a block has heard of a member; whom it has not heard of yet is what their token says. */
const KnownMember = lazy(() =>
  z.object({
    memberId: MemberId(),
    status: z.enum(['active', 'suspended', 'left']),
    ...told,
    heard: EventId().meta({ description: 'The event that told it: an older one that comes late tells nothing' }),
  }),
)
export type KnownMember = Infer<typeof KnownMember>

export const knownMemberOf = (item: Stored): KnownMember => KnownMember().parse(item)

/** What a block has heard of the members, kept in its own table. */
export const createKnownMembers = (table: Table) => ({
  async member(id: MemberId): Promise<KnownMember | undefined> {
    const item = await table.get(knownMemberKey(id))
    return item && knownMemberOf(item)
  },

  /** Whose things are in no list at present. */
  async inactive(): Promise<ReadonlySet<MemberId>> {
    const items = await everyItem((cursor) => table.query({ pk: 'INACTIVE', limit: 1000, cursor }))
    return new Set(items.map(({ sk }) => MemberId().parse(sk)))
  },

  async save(member: KnownMember): Promise<void> {
    const inactive = inactiveKey(member.memberId)
    await table.transact([
      { put: { key: knownMemberKey(member.memberId), values: member } },
      member.status === 'active' ? { erase: inactive } : { put: { key: inactive, values: {} } },
    ])
  },
})

export type KnownMembers = ReturnType<typeof createKnownMembers>

type StatusAfter = (before: KnownMember['status']) => KnownMember['status']

const same: StatusAfter = (before) => before
const tellings: ReadonlyMap<string, StatusAfter> = new Map([
  ['MemberAdmitted', same],
  ['SecretariatFounded', same],
  ['MemberChanged', same],
  ['MemberRenamed', same],
  ['MemberMoved', same],
  ['MemberSuspended', () => 'suspended'],
  ['MemberRestored', () => 'active'],
  ['MemberLeft', () => 'left'],
])

/** Whether an event tells who a member is, or whether it takes part. */
export const tellsOfMember = ({ block, name }: Pick<Event, 'block' | 'name'>): boolean => block === 'members' && tellings.has(name)

/** Keeps what an event tells of a member; undefined if something newer has been heard, for deliveries overtake each other. */
export const hearMember = async (known: KnownMembers, { name, about, after, eventId }: Event): Promise<KnownMember | undefined> => {
  const memberId = MemberId().parse(after?.['memberId'] ?? about)
  const before = await known.member(memberId)
  if (before && before.heard > eventId) return undefined
  const news = after?.['known'] === undefined ? undefined : Told().parse(after['known'])
  const status = (tellings.get(name) ?? same)(before?.status ?? 'active')
  const member: KnownMember = { fields: [], ...before, ...news, memberId, status, heard: eventId }
  await known.save(member)
  return member
}

type Furnished = { readonly store: { readonly known: Pick<KnownMembers, 'member'> } }

/** Whether a member takes part at present; one this block has not heard of is as active as its token says. */
export const isActive = async ({ store }: Furnished, memberId: MemberId): Promise<boolean> =>
  ((await store.known.member(memberId))?.status ?? 'active') === 'active'

/**
 * The actor as this block has heard of their member. A token says what was true up to ten minutes ago; whoever acts for a
 * member that has been suspended or has left since acts for nobody, in reading as in writing.
 */
export const asOfNow = async (furniture: Furnished, actor: Actor): Promise<Actor> => {
  const { personId, email, memberId } = actor
  if (!memberId || (await isActive(furniture, memberId))) return actor
  return { personId, ...(email && { email }), roles: [] }
}

/** Who reads what is open to everybody: somebody, as of now, or nobody. */
export const readerAsOfNow = async (furniture: Furnished, actor: Actor | undefined): Promise<Actor | undefined> => actor && asOfNow(furniture, actor)
