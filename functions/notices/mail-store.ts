import * as z from 'zod'
import { type NewUlid, PersonId } from '../kernel/ids.ts'
import { changedMeanwhile, Problem } from '../kernel/problem.ts'
import { lazy } from '../kernel/schema.ts'
import type { Key, Page } from '../kernel/table.ts'
import { type Clock, Instant, LocalDate } from '../kernel/time.ts'
import { everyItem, expiryAfter, type Item, pageAs, type Stored, type Table, type Write } from '../platform/dynamo-table.ts'
import type { PageRequest } from '../platform/outbox.ts'
import { MailId } from './contract.ts'
import { type LastDigest, made, type OutgoingMail } from './mail-domain.ts'

const keys = {
  mail: (id: MailId): Key => ({ pk: id, sk: 'MAIL' }),
  digest: (person: PersonId, frequency: string, on: LocalDate): Key => ({ pk: person, sk: `DIGEST#${frequency}#${on}` }),
  lastDigest: { pk: 'RUN#digests', sk: 'RUN' },
}

const MailItem = lazy(() =>
  z.object({
    mailId: MailId(),
    personId: PersonId(),
    frequency: z.enum(['at-once', 'daily', 'weekly']),
    notices: z.array(z.string()),
    attempts: z.number(),
    madeAt: Instant(),
    version: z.number(),
    state: z.discriminatedUnion('status', [
      z.object({ status: z.literal('due'), dueAt: Instant() }),
      z.object({ status: z.literal('failed'), failedAt: Instant(), reason: z.string() }),
    ]),
  }),
)

const LastDigestItem = lazy(() => z.object({ daily: LocalDate().optional(), weekly: LocalDate().optional() }))

const mailOf = (item: Stored): OutgoingMail => MailItem().parse(item)

const placeOf = ({ state, mailId }: OutgoingMail): Key =>
  state.status === 'due' ? { pk: 'MAILS#due', sk: `${state.dueAt}#${mailId}` } : { pk: 'MAILS#failed', sk: mailId }

const mailItem = (mail: OutgoingMail): Item => ({
  key: keys.mail(mail.mailId),
  indexes: { 'mails-by-status': placeOf(mail), 'mails-by-person': { pk: mail.personId, sk: mail.mailId } },
  values: mail,
})

type NewMail = Pick<OutgoingMail, 'personId' | 'frequency' | 'notices'>

/** The questions this block asks its table of mails that are on their way. One that has been sent is forgotten. */
export const createMailStore = (table: Table, clock: Clock, newUlid: NewUlid) => ({
  /** A mail to be sent, and the write that keeps it until it has been. */
  prepare(mail: NewMail): { readonly mail: OutgoingMail; readonly write: Write } {
    const prepared = made({ ...mail, mailId: `ltr_${newUlid()}` as MailId }, clock())
    return { mail: prepared, write: { put: mailItem(prepared), ifAbsent: true, otherwise: changedMeanwhile } }
  },

  async mail(id: MailId): Promise<OutgoingMail | undefined> {
    const item = await table.get(keys.mail(id))
    return item && mailOf(item)
  },

  async due(limit: number): Promise<OutgoingMail[]> {
    const { items } = await table.query({ index: 'mails-by-status', pk: 'MAILS#due', limit })
    const now = clock()
    return items.map(mailOf).filter(({ state }) => state.status === 'due' && state.dueAt <= now)
  },

  async failed(page: PageRequest): Promise<Page<OutgoingMail>> {
    return pageAs(await table.query({ index: 'mails-by-status', pk: 'MAILS#failed', newestFirst: true, ...page }), mailOf)
  },

  /** The mails somebody is still to get. */
  async ofPerson(person: PersonId): Promise<OutgoingMail[]> {
    const items = await everyItem((cursor) => table.query({ index: 'mails-by-person', pk: person, prefix: 'ltr_', limit: 100, cursor }))
    return items.map(mailOf)
  },

  /** False when somebody else has taken the mail in hand meanwhile. */
  async replace(before: OutgoingMail, mail: OutgoingMail): Promise<boolean> {
    return heldOr(() => table.transact([{ put: mailItem(mail), ifVersion: before.version, otherwise: changedMeanwhile }]))
  },

  forget: (id: MailId): Promise<void> => table.transact([{ erase: keys.mail(id) }]),

  /** A digest and the end of its notices' waiting, once a day for each person; false when it has been made already. */
  async startDigest(mail: Write, of: { readonly personId: PersonId; readonly frequency: string; readonly on: LocalDate }, marks: readonly Write[]) {
    const key = keys.digest(of.personId, of.frequency, of.on)
    const mark: Write = {
      put: { key, values: {}, expiresAt: expiryAfter(30, clock) },
      ifAbsent: true,
      otherwise: changedMeanwhile,
    }
    return heldOr(() => table.transact([mark, mail, ...marks]))
  },

  async lastDigest(): Promise<LastDigest> {
    const item = await table.get(keys.lastDigest)
    return item ? LastDigestItem().parse(item) : {}
  },

  saveLastDigest: (last: LastDigest): Promise<void> => table.transact([{ put: { key: keys.lastDigest, values: last } }]),
})

const heldOr = async (write: () => Promise<void>): Promise<boolean> =>
  write().then(
    () => true,
    (error: unknown) => {
      if (error instanceof Problem && error.type === changedMeanwhile.type) return false
      throw error
    },
  )
