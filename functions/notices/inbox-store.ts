import * as z from 'zod'
import type { PersonId } from '../kernel/ids.ts'
import { MemberId } from '../kernel/ids.ts'
import { notFound } from '../kernel/problem.ts'
import { type Infer, lazy } from '../kernel/schema.ts'
import { type Key, type Page, partitionKeyOf } from '../kernel/table.ts'
import { type Clock, Instant } from '../kernel/time.ts'
import { everyItem, expiryAfter, type Item, pageAs, type Stored, type Table, type Write } from '../platform/dynamo-table.ts'
import type { PageRequest } from '../platform/outbox.ts'
import { Facts, KindCode, Link, NoticeId } from './contract.ts'
import { type ToldEvent, toldEvents } from './telling-domain.ts'

/** A notice as it is kept for one person. */
export const KeptNotice = lazy(() =>
  z.object({
    noticeId: NoticeId(),
    event: z.enum(toldEvents as readonly [ToldEvent, ...ToldEvent[]]),
    kind: KindCode(),
    at: Instant(),
    about: Link(),
    memberId: MemberId().optional(),
    things: z.array(Link()).optional(),
    facts: Facts(),
  }),
)
export type KeptNotice = Infer<typeof KeptNotice>

/** In an inbox, a notice is read or unread. */
export type InboxNotice = KeptNotice & { readonly read: boolean }

/** What becomes of a notice for one person: whether the inbox shows it, and in which digest it goes. */
export type Filing = { readonly inApp: boolean; readonly digest: 'daily' | 'weekly' | undefined }

/** Half a year; what was told is still found in the things themselves. */
const keptDays = 180

const unread = 'unread-by-person'
const digests = 'notices-by-digest'
const inboxKey = (person: PersonId, id: NoticeId): Key => ({ pk: person, sk: `NOTICE#${id}` })
// What goes by mail alone stands beside the inbox.
const quietKey = (person: PersonId, id: NoticeId): Key => ({ pk: person, sk: `QUIET#${id}` })

const noticeItem = (person: PersonId, notice: KeptNotice, { inApp, digest, clock }: Filing & { readonly clock: Clock }): Item => ({
  key: inApp ? inboxKey(person, notice.noticeId) : quietKey(person, notice.noticeId),
  indexes: {
    ...(inApp && { [unread]: { pk: person, sk: notice.noticeId } }),
    ...(digest && { [digests]: { pk: `DIGEST#${digest}`, sk: `${person}#${notice.noticeId}` } }),
  },
  values: notice,
  expiresAt: expiryAfter(keptDays, clock),
})

const inboxNoticeOf = (item: Stored): InboxNotice => ({ ...KeptNotice().parse(item), read: item[partitionKeyOf(unread)] === undefined })

/** The questions this block asks its table of what is told to people. */
export const createInboxStore = (table: Table, clock: Clock) => ({
  /** Files a notice once; `beside` is the mail that goes with it. */
  async file(person: PersonId, notice: KeptNotice, { beside, ...filing }: Filing & { readonly beside: readonly Write[] }): Promise<boolean> {
    const item = noticeItem(person, notice, { ...filing, clock })
    const [shown, quiet] = await Promise.all([table.get(inboxKey(person, notice.noticeId)), table.get(quietKey(person, notice.noticeId))])
    if (shown ?? quiet) return false
    await table.transact([{ put: item, ifAbsent: true }, ...beside])
    return true
  },

  async notice(person: PersonId, id: NoticeId): Promise<InboxNotice | undefined> {
    const item = await table.get(inboxKey(person, id))
    return item && inboxNoticeOf(item)
  },

  /** A notice where a mail says it stands. */
  async at(person: PersonId, sk: string): Promise<KeptNotice | undefined> {
    const item = await table.get({ pk: person, sk })
    return item && KeptNotice().parse(item)
  },

  async list(person: PersonId, only: 'all' | 'unread', page: PageRequest): Promise<Page<InboxNotice>> {
    const question = only === 'unread' ? { index: unread, pk: person } : { pk: person, prefix: 'NOTICE#' }
    return pageAs(await table.query({ ...question, newestFirst: true, ...page }), inboxNoticeOf)
  },

  async countUnread(person: PersonId, atMost: number): Promise<{ readonly unread: number; readonly more: boolean }> {
    const { items, cursor } = await table.query({ index: unread, pk: person, limit: atMost })
    return { unread: items.length, more: cursor !== undefined }
  },

  async mark(person: PersonId, id: NoticeId, read: boolean): Promise<void> {
    await table.transact([{ index: inboxKey(person, id), name: unread, at: read ? undefined : { pk: person, sk: id }, otherwise: notFound }])
  },

  /** Everything up to the newest that was seen; what came while the person read stays unread. */
  async markAll(person: PersonId, upTo: NoticeId): Promise<void> {
    const items = await everyItem((cursor) => table.query({ index: unread, pk: person, limit: 500, cursor }))
    const seen = items.map(inboxNoticeOf).filter(({ noticeId }) => noticeId <= upTo)
    for (let at = 0; at < seen.length; at += 90)
      await table.transact(seen.slice(at, at + 90).map(({ noticeId }) => ({ index: inboxKey(person, noticeId), name: unread, at: undefined })))
  },

  /** Who waits for a digest, and the notices of each, oldest first. */
  async awaiting(digest: 'daily' | 'weekly'): Promise<ReadonlyMap<PersonId, readonly Key[]>> {
    const items = await everyItem((cursor) => table.query({ index: digests, pk: `DIGEST#${digest}`, limit: 500, cursor }))
    const byPerson = new Map<PersonId, Key[]>()
    for (const { pk, sk } of items) {
      const person = pk as PersonId
      byPerson.set(person, [...(byPerson.get(person) ?? []), { pk: person, sk: String(sk) }])
    }
    return byPerson
  },

  /** The write that takes a notice out of what waits for a digest. */
  leaveDigest: (key: Key): Write => ({ index: key, name: digests, at: undefined }),
})
