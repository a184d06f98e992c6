import * as z from 'zod'
import { Contact } from '../kernel/contact.ts'
import { MemberId } from '../kernel/ids.ts'
import { changedMeanwhile } from '../kernel/problem.ts'
import { lazy } from '../kernel/schema.ts'
import type { Key, Page } from '../kernel/table.ts'
import { Instant } from '../kernel/time.ts'
import { actDone, type Saving } from '../platform/acts.ts'
import { everyItem, type Stored, type Table, type Write } from '../platform/dynamo-table.ts'
import type { PageRequest, Teller } from '../platform/outbox.ts'
import { Occasion } from './contact-contract.ts'
import type { Introduction } from './contact-domain.ts'
import { concernKey, contactKey, contactWrites } from './items.ts'

/** An occasion by one name: of a case, each member that asks has its own. Those who tell a case do not know who reads it, and never ask. */
export const introductionName = (occasion: Occasion, askedBy: MemberId): string =>
  occasion.of === 'match' ? `${occasion.needId}#${occasion.solutionId}` : `${occasion.caseId}#${askedBy}`

const keyOf = (name: string): Key => ({ pk: `INTRODUCTION#${name}`, sk: 'INTRODUCTION' })

const IntroductionItem = lazy(() =>
  z.object({
    occasion: Occasion(),
    askedBy: MemberId(),
    asked: MemberId(),
    message: z.string(),
    askedAt: Instant(),
    version: z.number(),
    state: z.discriminatedUnion('status', [
      z.object({ status: z.literal('open') }),
      z.object({ status: z.literal('agreed'), at: Instant() }),
      z.object({ status: z.literal('declined'), at: Instant(), reason: z.string() }),
      z.object({ status: z.literal('withdrawn'), at: Instant() }),
    ]),
  }),
)

const introductionOf = (item: Stored): Introduction => IntroductionItem().parse(item)

const aboutOf = ({ occasion }: Introduction): string => (occasion.of === 'match' ? occasion.needId : occasion.caseId)

type Beside = { readonly event: string; readonly contact?: Contact | undefined; readonly beside: readonly Write[] }

/** The questions projects asks its table of who wants to meet whom. */
export const createContactStore = (table: Table, tell: Teller) => {
  const introduction = async (name: string): Promise<Introduction | undefined> => {
    const item = await table.get(keyOf(name))
    return item && introductionOf(item)
  }

  return {
    introduction,

    /** The person whoever asked from a case has named. */
    async contact(name: string): Promise<Contact | undefined> {
      const item = await table.get(contactKey(`INTRODUCTION#${name}`))
      return item && z.object(Contact().shape).parse(item)
    },

    /** The introductions of a member, those it asked for and those it was asked for. */
    async ofMember(member: MemberId, page: PageRequest): Promise<Page<Introduction>> {
      const { items, cursor } = await table.query({ pk: `INTRODUCTIONS#${member}`, ...page })
      const found = await Promise.all(items.map(({ id }) => introduction(String(id))))
      return { items: found.filter((each) => each !== undefined), ...(cursor && { cursor }) }
    },

    async save(after: Introduction, { event, contact, beside }: Beside, { actor, actId, fingerprint }: Saving): Promise<void> {
      const { occasion, askedBy, asked, state } = after
      const name = introductionName(occasion, askedBy)
      const { pk } = keyOf(name)
      const { of: _, ...ids } = occasion
      const members = [askedBy, asked]
      await table.transact([
        actDone(pk, { actId, fingerprint }),
        {
          put: { key: keyOf(name), values: after },
          ...(after.version === 1 ? { ifAbsent: true as const } : { ifVersion: after.version - 1 }),
          otherwise: changedMeanwhile,
        },
        ...members.map((member): Write => ({ put: { key: concernKey('INTRODUCTIONS', member, name), values: { id: name } } })),
        ...(contact ? contactWrites(pk, contact, actor.personId) : []),
        tell(actor, { name: event, about: aboutOf(after), after: { ...ids, status: state.status, memberIds: members, audience: members } }),
        ...beside,
      ])
    },

    /** When a member has left, the persons it named when it asked are erased. */
    async eraseContactsOf(member: MemberId): Promise<void> {
      const items = await everyItem((cursor) => table.query({ pk: `INTRODUCTIONS#${member}`, limit: 100, cursor }))
      for (const { id } of items)
        if ((await introduction(String(id)))?.askedBy === member) await table.transact([{ erase: contactKey(`INTRODUCTION#${id}`) }])
    },
  }
}
