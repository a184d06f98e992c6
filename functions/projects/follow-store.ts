import * as z from 'zod'
import { EventId, MemberId, PersonId } from '../kernel/ids.ts'
import type { Actor } from '../kernel/policy.ts'
import { changedMeanwhile, notFound } from '../kernel/problem.ts'
import { type Infer, lazy } from '../kernel/schema.ts'
import type { Page } from '../kernel/table.ts'
import { Instant, LocalDate } from '../kernel/time.ts'
import { everyItem, type Item, pageAs, type Stored, type Table } from '../platform/dynamo-table.ts'
import type { PageRequest, Teller } from '../platform/outbox.ts'
import { FollowedThing, Frequency, SavedSearchId } from './follow-contract.ts'
import type { Following, LastRun, Saved } from './follow-domain.ts'

const keys = {
  follow: (person: PersonId, thing: FollowedThing) => ({ pk: person, sk: `FOLLOW#${thing}` }),
  search: (person: PersonId, id: SavedSearchId) => ({ pk: person, sk: `SEARCH#${id}` }),
  /** The id is one search's alone, whoever minted it. */
  claim: (id: SavedSearchId) => ({ pk: id, sk: 'SEARCH' }),
  hit: (id: SavedSearchId, thing: string) => ({ pk: id, sk: `HIT#${thing}` }),
  belonging: (person: PersonId, member: MemberId) => ({ pk: person, sk: `BELONGING#${member}` }),
  lastRun: { pk: 'RUN#searches', sk: 'RUN' },
}

const FollowItem = lazy(() => z.object({ personId: PersonId(), thing: FollowedThing(), since: Instant() }))

const SavedItem = lazy(() =>
  z.object({
    searchId: SavedSearchId(),
    personId: PersonId(),
    memberId: MemberId().optional(),
    name: z.string(),
    of: z.enum(['needs', 'solutions']),
    filter: z.record(z.string(), z.string()),
    frequency: Frequency(),
    savedAt: Instant(),
    fingerprint: z.string(),
    version: z.number(),
  }),
)

const BelongingItem = lazy(() => z.object({ heard: EventId(), goneOn: LocalDate().optional() }))
type Belonging = Infer<typeof BelongingItem>

const LastRunItem = lazy(() => z.object({ daily: LocalDate().optional(), weekly: LocalDate().optional() }))

const followingOf = (item: Stored): Following => FollowItem().parse(item)
const savedOf = (item: Stored): Saved => SavedItem().parse(item)

// One that never writes is gone through by nobody.
const savedItem = (saved: Saved): Item => ({
  key: keys.search(saved.personId, saved.searchId),
  ...(saved.frequency !== 'never' && { indexes: { 'searches-by-frequency': { pk: `SEARCHES#${saved.frequency}`, sk: saved.searchId } } }),
  values: saved,
})

/** The questions this block asks its table of what people follow and of their saved searches. */
export const createFollowStore = (table: Table, tell: Teller) => ({
  async following(person: PersonId, thing: FollowedThing): Promise<Following | undefined> {
    const item = await table.get(keys.follow(person, thing))
    return item && followingOf(item)
  },

  async followingsOf(person: PersonId, page: PageRequest): Promise<Page<Following>> {
    return pageAs(await table.query({ pk: person, prefix: 'FOLLOW#', ...page }), followingOf)
  },

  async follow(following: Following, actor: Actor): Promise<void> {
    const { personId, thing } = following
    await table.transact([
      { put: { key: keys.follow(personId, thing), values: following }, ifAbsent: true, otherwise: changedMeanwhile },
      tell(actor, { name: 'Followed', about: thing, after: { personId } }),
    ])
  },

  async unfollow(thing: FollowedThing, actor: Actor): Promise<void> {
    await table.transact([
      { erase: keys.follow(actor.personId, thing), ifPresent: true, otherwise: notFound },
      tell(actor, { name: 'Unfollowed', about: thing, after: { personId: actor.personId } }),
    ])
  },

  async saved(person: PersonId, id: SavedSearchId): Promise<Saved | undefined> {
    const item = await table.get(keys.search(person, id))
    return item && savedOf(item)
  },

  async savedOf(person: PersonId, page: PageRequest): Promise<Page<Saved>> {
    return pageAs(await table.query({ pk: person, prefix: 'SEARCH#', newestFirst: true, ...page }), savedOf)
  },

  /** Whose an id is, if it is anybody's. */
  async ownerOf(id: SavedSearchId): Promise<string | undefined> {
    const item = await table.get(keys.claim(id))
    return item && String(item['personId'] ?? 'erased')
  },

  async save(saved: Saved, before: Saved | undefined): Promise<void> {
    const { searchId, personId } = saved
    if (before) return table.transact([{ put: savedItem(saved), ifVersion: before.version, otherwise: changedMeanwhile }])
    await table.transact([
      { put: { key: keys.claim(searchId), values: { personId } }, ifAbsent: true, otherwise: changedMeanwhile },
      { put: savedItem(saved), ifAbsent: true, otherwise: changedMeanwhile },
    ])
  },

  /** The claim stays without its person: an id is not used twice. */
  async erase({ personId, searchId }: Saved): Promise<void> {
    await table.transact([
      { erase: keys.search(personId, searchId), ifPresent: true, otherwise: notFound },
      { put: { key: keys.claim(searchId), values: {} } },
    ])
  },

  /** What somebody follows and has saved; nobody is told, for whoever goes is forgotten by all who heard of it. */
  async eraseAllOf(person: PersonId): Promise<void> {
    const follows = await everyItem((cursor) => table.query({ pk: person, prefix: 'FOLLOW#', limit: 100, cursor }))
    for (const { thing } of follows.map(followingOf)) await table.transact([{ erase: keys.follow(person, thing) }])
    const searches = await everyItem((cursor) => table.query({ pk: person, prefix: 'SEARCH#', limit: 100, cursor }))
    for (const { searchId } of searches.map(savedOf))
      await table.transact([{ erase: keys.search(person, searchId) }, { put: { key: keys.claim(searchId), values: {} } }])
  },

  async everyWith(frequency: Frequency): Promise<Saved[]> {
    const pk = `SEARCHES#${frequency}`
    const items = await everyItem((cursor) => table.query({ index: 'searches-by-frequency', pk, limit: 500, cursor }))
    return items.map(savedOf)
  },

  async toldOf(id: SavedSearchId): Promise<ReadonlySet<string>> {
    const items = await everyItem((cursor) => table.query({ pk: id, prefix: 'HIT#', limit: 500, cursor }))
    return new Set(items.map(({ sk }) => String(sk).slice('HIT#'.length)))
  },

  /** The hits and the event that tells them, or neither: whoever runs at the same time cannot tell one a second time. */
  async tellHits({ searchId, personId, memberId, of, frequency }: Saved, hits: readonly string[]): Promise<void> {
    const actor: Actor = { personId, roles: [] }
    await table.transact([
      ...hits.map((hit) => ({ put: { key: keys.hit(searchId, hit), values: {} }, ifAbsent: true as const, otherwise: changedMeanwhile })),
      tell(actor, {
        name: 'SavedSearchHit',
        about: searchId,
        after: { searchId, personId, memberId, frequency, [of === 'needs' ? 'needIds' : 'solutionIds']: hits },
      }),
    ])
  },

  /** From which day a person no longer belongs to a member, as members has told. */
  async goneOn(person: PersonId, member: MemberId): Promise<LocalDate | undefined> {
    const item = await table.get(keys.belonging(person, member))
    return item && BelongingItem().parse(item).goneOn
  },

  /** Deliveries overtake each other: what is older than what was heard last says nothing any more. */
  async saveBelonging(person: PersonId, member: MemberId, belonging: Belonging): Promise<void> {
    const key = keys.belonging(person, member)
    const item = await table.get(key)
    if (item && BelongingItem().parse(item).heard > belonging.heard) return
    await table.transact([{ put: { key, values: belonging } }])
  },

  async lastRun(): Promise<LastRun> {
    const item = await table.get(keys.lastRun)
    return item ? LastRunItem().parse(item) : {}
  },

  saveLastRun: (last: LastRun): Promise<void> => table.transact([{ put: { key: keys.lastRun, values: last } }]),
})
