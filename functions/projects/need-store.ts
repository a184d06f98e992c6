import * as z from 'zod'
import { Contact } from '../kernel/contact.ts'
import { LocalGovernmentCode } from '../kernel/identifiers.ts'
import { type ActId, MemberId } from '../kernel/ids.ts'
import type { Actor } from '../kernel/policy.ts'
import { changedMeanwhile } from '../kernel/problem.ts'
import { lazy } from '../kernel/schema.ts'
import type { Key, Page } from '../kernel/table.ts'
import { Instant } from '../kernel/time.ts'
import { actDone } from '../platform/acts.ts'
import { everyItem, type Item, pageAs, type Stored, type Table, type Write } from '../platform/dynamo-table.ts'
import { type KnownMember, knownMemberKey, knownMemberOf } from '../platform/known-members.ts'
import type { PageRequest, Teller } from '../platform/outbox.ts'
import { ApprovalItem } from './approval-store.ts'
import { NeedId } from './contract.ts'
import { contactKey, contactWrites } from './items.ts'
import type { NeedOutcome } from './need-acts.ts'
import { NeedEdition, NeedSheet } from './need-contract.ts'
import type { Edition, Need } from './need-domain.ts'
import { listingItems, listingKeys } from './need-listing.ts'
import { eventAudience } from './policy.ts'

const keys = {
  need: (id: NeedId) => ({ pk: id, sk: 'NEED' }),
  edition: (id: NeedId, edition: number) => ({ pk: id, sk: `EDITION#${String(edition).padStart(4, '0')}` }),
  /** Published, and nobody has answered: an item of its own, so that an answer need not wait for the need. */
  unanswered: ({ publishedAt, needId }: Need) => ({ pk: 'UNANSWERED', sk: `${publishedAt}#${needId}` }),
}

const NeedItem = lazy(() =>
  z.object({
    needId: NeedId(),
    memberId: MemberId(),
    localGovernmentCode: LocalGovernmentCode(),
    content: z.object(NeedSheet().shape),
    department: z.string().optional(),
    fingerprint: z.string(),
    version: z.number(),
    edition: z.number(),
    publishedAt: Instant().optional(),
    state: z.discriminatedUnion('status', [
      z.object({ status: z.literal('draft'), sentBackFor: z.string().optional() }),
      z.object({ status: z.literal('in-approval') }),
      z.object({ status: z.literal('published') }),
      z.object({ status: z.literal('in-selection'), at: Instant() }),
      z.object({ status: z.literal('decided'), at: Instant(), reason: z.string() }),
      z.object({ status: z.literal('running'), at: Instant(), reason: z.string() }),
      z.object({ status: z.literal('finished'), at: Instant(), reason: z.string() }),
      z.object({ status: z.literal('withdrawn'), at: Instant(), reason: z.string() }),
    ]),
    approval: ApprovalItem().optional(),
    addendum: z.object({ content: z.object(NeedSheet().shape), reason: z.string() }).optional(),
    copiedFrom: NeedId().optional(),
  }),
)

const needOf = (item: Stored): Need => NeedItem().parse(item)

const needItem = (need: Need): Item => ({
  key: keys.need(need.needId),
  indexes: { 'things-by-member': { pk: `NEEDS#${need.memberId}`, sk: need.needId } },
  values: need,
})

const editionItem = (needId: NeedId, edition: Edition): Item => ({ key: keys.edition(needId, edition.edition), values: edition })

const same = (a: Key) => (b: Key) => a.pk === b.pk && a.sk === b.sk

export type Saving = { readonly actor: Actor; readonly actId: ActId; readonly fingerprint: string }

/** The questions projects asks its table of needs. */
export const createNeedStore = (table: Table, tell: Teller) => {
  const ownerOf = async (memberId: MemberId): Promise<KnownMember | undefined> => {
    const item = await table.get(knownMemberKey(memberId))
    return item && knownMemberOf(item)
  }

  /** What lists hold of a need after a change: nothing while its owner is suspended. */
  const relisting = async (before: Need, after: Need): Promise<readonly Write[]> => {
    const owner = await ownerOf(after.memberId)
    const items = (owner?.status ?? 'active') === 'active' ? listingItems(after, owner) : []
    const gone = listingKeys(before).filter((key) => !items.some((item) => same(key)(item.key)))
    return [...gone.map((key) => ({ erase: key })), ...items.map((item) => ({ put: item }))]
  }

  const ofMember = async (member: MemberId): Promise<Need[]> => {
    const items = await everyItem((cursor) => table.query({ index: 'things-by-member', pk: `NEEDS#${member}`, limit: 100, cursor }))
    return items.map(needOf)
  }

  const need = async (id: NeedId): Promise<Need | undefined> => {
    const item = await table.get(keys.need(id))
    return item && needOf(item)
  }

  return {
    need,

    async contact(id: NeedId): Promise<Contact | undefined> {
      const item = await table.get(contactKey(id))
      return item && z.object(Contact().shape).parse(item)
    },

    /** The needs of a member, newest first, drafts too. */
    async ofMemberPage(member: MemberId, page: PageRequest): Promise<Page<Need>> {
      return pageAs(await table.query({ index: 'things-by-member', pk: `NEEDS#${member}`, newestFirst: true, ...page }), needOf)
    },

    async editions(id: NeedId, page: PageRequest): Promise<Page<NeedEdition>> {
      return pageAs(await table.query({ pk: id, prefix: 'EDITION#', newestFirst: true, ...page }), (item) => NeedEdition().parse(item))
    },

    /** A draft is nobody's act yet: it tells no event. */
    async saveDraft(after: Need, before: Need | undefined, { contact, actor }: { contact: Contact | undefined; actor: Actor }): Promise<void> {
      const condition = before ? { ifVersion: before.version } : { ifAbsent: true as const }
      await table.transact([
        { put: needItem(after), ...condition, otherwise: changedMeanwhile },
        ...(contact ? contactWrites(after.needId, contact, actor.personId) : []),
      ])
    },

    /** Everything an outcome leaves but the mark of its act: also for what comes of proposals and partnerships. */
    async writesOf(before: Need, { need: after, edition, contact, event, after: told }: NeedOutcome, actor: Actor): Promise<Write[]> {
      const { needId, memberId } = after
      const status = after.state.status
      const writes: Write[] = [
        { put: needItem(after), ifVersion: before.version, otherwise: changedMeanwhile },
        ...(await relisting(before, after)),
        tell(actor, {
          name: event,
          about: needId,
          before: { status: before.state.status },
          after: { status, memberIds: [memberId], audience: eventAudience(after), edition: after.edition, ...told },
        }),
      ]
      if (edition) writes.push({ put: editionItem(needId, edition) })
      if (contact) writes.push(...contactWrites(needId, contact, actor.personId))
      if (after.publishedAt !== undefined && before.publishedAt === undefined)
        writes.push({ put: { key: keys.unanswered(after), values: { needId } } })
      else if (after.publishedAt !== undefined && status !== 'published') writes.push({ erase: keys.unanswered(after) })
      return writes
    },

    /** Everything an act leaves, its mark and its event, or nothing of it. */
    async save(before: Need, outcome: NeedOutcome, { actor, actId, fingerprint }: Saving): Promise<void> {
      await table.transact([actDone(before.needId, { actId, fingerprint }), ...(await this.writesOf(before, outcome, actor))])
    },

    /** Somebody has answered, by a proposal or by asking for contact: a part of the transaction of that act. */
    answered: (answeredNeed: Need): Write => ({ erase: keys.unanswered(answeredNeed) }),

    /** Published before this moment and not answered since, oldest first. */
    async unanswered(before: Instant, page: PageRequest): Promise<Page<Need>> {
      const { items, cursor } = await table.query({ pk: 'UNANSWERED', ...page })
      const due = items.filter(({ sk }) => String(sk) < before)
      const found = await Promise.all(due.map(({ needId }) => need(NeedId().parse(needId))))
      return { items: found.filter((each) => each !== undefined), ...(cursor && due.length === items.length && { cursor }) }
    },

    /** Brings the lists in line with what has been heard of a member; repeated, it finishes what is missing. */
    async relist({ memberId }: Pick<KnownMember, 'memberId'>): Promise<void> {
      for (const each of await ofMember(memberId)) {
        const writes = await relisting(each, each)
        // The need is written as it is, so that whoever changed it meanwhile is not overtaken.
        if (writes.length > 0) await table.transact([{ put: needItem(each), ifVersion: each.version, otherwise: changedMeanwhile }, ...writes])
      }
    },

    async eraseContactsOf(memberId: MemberId): Promise<void> {
      for (const { needId } of await ofMember(memberId)) await table.transact([{ erase: contactKey(needId) }])
    },
  }
}
