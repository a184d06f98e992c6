import * as z from 'zod'
import { Contact } from '../kernel/contact.ts'
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
import { SolutionId } from './contract.ts'
import { contactKey, contactWrites } from './items.ts'
import { eventAudience } from './policy.ts'
import type { SolutionOutcome } from './solution-acts.ts'
import { SolutionEdition, SolutionSheet } from './solution-contract.ts'
import type { Edition, Solution } from './solution-domain.ts'
import { listingItems, listingKeys } from './solution-listing.ts'

const keys = {
  solution: (id: SolutionId) => ({ pk: id, sk: 'SOLUTION' }),
  edition: (id: SolutionId, edition: number) => ({ pk: id, sk: `EDITION#${String(edition).padStart(4, '0')}` }),
}

const Sheet = lazy(() => z.object(SolutionSheet().shape))

const SolutionItem = lazy(() =>
  z.object({
    solutionId: SolutionId(),
    memberId: MemberId(),
    content: Sheet(),
    department: z.string().optional(),
    fingerprint: z.string(),
    version: z.number(),
    edition: z.number(),
    publishedAt: Instant().optional(),
    state: z.discriminatedUnion('status', [
      z.object({ status: z.literal('draft') }),
      z.object({ status: z.literal('published') }),
      z.object({ status: z.literal('withdrawn'), at: Instant(), reason: z.string() }),
    ]),
  }),
)

const solutionOf = (item: Stored): Solution => SolutionItem().parse(item)

const ownedBy = (member: MemberId): string => `SOLUTIONS#${member}`

const solutionItem = (solution: Solution): Item => ({
  key: keys.solution(solution.solutionId),
  indexes: { 'things-by-member': { pk: ownedBy(solution.memberId), sk: solution.solutionId } },
  values: solution,
})

const editionItem = (id: SolutionId, edition: Edition): Item => ({ key: keys.edition(id, edition.edition), values: edition })

const same = (a: Key) => (b: Key) => a.pk === b.pk && a.sk === b.sk

/** The questions projects asks its table of solutions. */
export const createSolutionStore = (table: Table, tell: Teller) => {
  /** What lists hold of a solution after a change: nothing while its owner is suspended. */
  const relisting = async (before: Solution, after: Solution): Promise<Write[]> => {
    const known = await table.get(knownMemberKey(after.memberId))
    const owner = known && knownMemberOf(known)
    const items = (owner?.status ?? 'active') === 'active' ? listingItems(after, owner) : []
    const gone = listingKeys(before).filter((key) => !items.some((item) => same(key)(item.key)))
    return [...gone.map((key) => ({ erase: key })), ...items.map((item) => ({ put: item }))]
  }

  const ofMember = async (member: MemberId): Promise<Solution[]> => {
    const items = await everyItem((cursor) => table.query({ index: 'things-by-member', pk: ownedBy(member), limit: 100, cursor }))
    return items.map(solutionOf)
  }

  return {
    async solution(id: SolutionId): Promise<Solution | undefined> {
      const item = await table.get(keys.solution(id))
      return item && solutionOf(item)
    },

    async contact(id: SolutionId): Promise<Contact | undefined> {
      const item = await table.get(contactKey(id))
      return item && z.object(Contact().shape).parse(item)
    },

    /** The solutions of a member, newest first, drafts too. */
    async ofMemberPage(member: MemberId, page: PageRequest): Promise<Page<Solution>> {
      return pageAs(await table.query({ index: 'things-by-member', pk: ownedBy(member), newestFirst: true, ...page }), solutionOf)
    },

    async editions(id: SolutionId, page: PageRequest): Promise<Page<SolutionEdition>> {
      return pageAs(await table.query({ pk: id, prefix: 'EDITION#', newestFirst: true, ...page }), (item) => SolutionEdition().parse(item))
    },

    /** A draft is nobody's act yet: it tells no event. */
    async saveDraft(after: Solution, before: Solution | undefined, { contact, actor }: { contact: Contact; actor: Actor }): Promise<void> {
      const condition = before ? { ifVersion: before.version } : { ifAbsent: true as const }
      await table.transact([
        { put: solutionItem(after), ...condition, otherwise: changedMeanwhile },
        ...contactWrites(after.solutionId, contact, actor.personId),
      ])
    },

    /** Everything an act leaves, its mark, its place in the lists and its event, or nothing of it. */
    async save(
      before: Solution,
      { solution, edition, contact, event, after }: SolutionOutcome,
      { actor, actId, fingerprint }: { actor: Actor; actId: ActId; fingerprint: string },
    ): Promise<void> {
      const { solutionId, memberId, state } = solution
      const writes: Write[] = [
        actDone(solutionId, { actId, fingerprint }),
        { put: solutionItem(solution), ifVersion: before.version, otherwise: changedMeanwhile },
        ...(await relisting(before, solution)),
        tell(actor, {
          name: event,
          about: solutionId,
          before: { status: before.state.status },
          after: { status: state.status, memberIds: [memberId], audience: eventAudience(solution), edition: solution.edition, ...after },
        }),
      ]
      if (edition) writes.push({ put: editionItem(solutionId, edition) })
      if (contact) writes.push(...contactWrites(solutionId, contact, actor.personId))
      await table.transact(writes)
    },

    /** Brings the lists in line with what has been heard of a member; repeated, it finishes what is missing. */
    async relist({ memberId }: Pick<KnownMember, 'memberId'>): Promise<void> {
      for (const each of await ofMember(memberId)) {
        const writes = await relisting(each, each)
        // The solution is written as it is, so that whoever changed it meanwhile is not overtaken.
        if (writes.length > 0) await table.transact([{ put: solutionItem(each), ifVersion: each.version, otherwise: changedMeanwhile }, ...writes])
      }
    },

    /** When a member has left, the persons its solutions named are erased. */
    async eraseContactsOf(memberId: MemberId): Promise<void> {
      for (const { solutionId } of await ofMember(memberId)) await table.transact([{ erase: contactKey(solutionId) }])
    },
  }
}
