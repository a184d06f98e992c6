import { MemberId } from '../kernel/ids.ts'
import { ExportQuery } from '../kernel/page.ts'
import { type Actor, allowed } from '../kernel/policy.ts'
import { changedMeanwhile, idReused, notFound, present } from '../kernel/problem.ts'
import { dateInTokyo } from '../kernel/time.ts'
import { type CsvColumn, toCsv } from '../platform/csv.ts'
import { everyItem } from '../platform/dynamo-table.ts'
import { fingerprint } from '../platform/fingerprint.ts'
import { type Api, answer, csv, nothing, route } from '../platform/http.ts'
import { asOfNow, isActive } from '../platform/known-members.ts'
import type { PageRequest } from '../platform/outbox.ts'
import { NeedId, SolutionId } from './contract.ts'
import * as contract from './follow-contract.ts'
import { type Following, kindOf, type Saved, savedViewOf } from './follow-domain.ts'
import type { Furniture } from './furniture.ts'
import * as needDomain from './need-domain.ts'
import { needPolicy, solutionPolicy } from './policy.ts'
import * as solutionDomain from './solution-domain.ts'

const listFollows = route({
  method: 'get',
  path: '/follows',
  summary: 'What the signed-in person follows, as far as they may still see it',
  query: contract.FollowQuery,
  answers: { 200: contract.FollowPage },
  refusals: [],
})

const exportFollows = route({
  method: 'get',
  path: '/follows.csv',
  summary: 'What the signed-in person follows as CSV',
  query: ExportQuery,
  answers: { 200: 'csv' },
  refusals: [],
})

const follow = route({
  method: 'put',
  path: '/follows/{thing}',
  summary: 'Follow a need, a solution or a member',
  params: contract.FollowParams,
  answers: { 200: contract.Follow, 201: contract.Follow },
  refusals: [notFound, changedMeanwhile],
})

const unfollow = route({
  method: 'delete',
  path: '/follows/{thing}',
  summary: 'Follow it no longer',
  params: contract.FollowParams,
  answers: { 204: 'nothing' },
  refusals: [notFound],
})

const listSavedSearches = route({
  method: 'get',
  path: '/saved-searches',
  summary: 'The saved searches of the signed-in person, newest first, each with the sentence that says when it writes',
  query: contract.SavedSearchQuery,
  answers: { 200: contract.SavedSearchPage },
  refusals: [],
})

const exportSavedSearches = route({
  method: 'get',
  path: '/saved-searches.csv',
  summary: 'The saved searches of the signed-in person as CSV',
  query: ExportQuery,
  answers: { 200: 'csv' },
  refusals: [],
})

const readSavedSearch = route({
  method: 'get',
  path: '/saved-searches/{searchId}',
  summary: 'A saved search of the signed-in person',
  params: contract.SavedSearchParams,
  answers: { 200: contract.SavedSearch },
  refusals: [notFound],
})

const saveSearch = route({
  method: 'put',
  path: '/saved-searches/{searchId}',
  summary: 'Save a search, or change one; from now on only what is published later is new to it',
  params: contract.SavedSearchParams,
  body: contract.SearchToSave,
  answers: { 200: contract.SavedSearch, 201: contract.SavedSearch },
  refusals: [changedMeanwhile],
})

const eraseSearch = route({
  method: 'delete',
  path: '/saved-searches/{searchId}',
  summary: 'Search no longer',
  params: contract.SavedSearchParams,
  answers: { 204: 'nothing' },
  refusals: [notFound],
})

const followColumns: readonly CsvColumn<contract.Follow>[] = [
  { ja: '種類', en: 'Kind', value: ({ kind }) => kind },
  { ja: 'ID', en: 'ID', value: ({ thing }) => thing },
  { ja: '題名', en: 'Title', value: ({ title }) => title },
  { ja: '題名（英語）', en: 'Title (English)', value: ({ titleEn }) => titleEn },
  { ja: 'いつから', en: 'Since', value: ({ since }) => since },
]

const savedSearchColumns: readonly CsvColumn<contract.SavedSearch>[] = [
  { ja: '検索ID', en: 'Search ID', value: ({ searchId }) => searchId },
  { ja: '名前', en: 'Name', value: ({ name }) => name },
  { ja: '対象', en: 'Of', value: ({ of }) => of },
  { ja: '条件', en: 'Filter', value: ({ filter }) => new URLSearchParams(filter).toString() },
  { ja: '頻度', en: 'How often', value: ({ frequency }) => frequency },
  { ja: '保存日時', en: 'Saved at', value: ({ savedAt }) => savedAt },
]

type Shown = { readonly title?: string | undefined; readonly titleEn?: string | undefined }

/** What a person follows and is told of: theirs alone, and only while they may see it. */
export const followRoutes = (api: Api, furniture: Furniture<'follows' | 'needs' | 'solutions'>): void => {
  const { store, clock } = furniture
  const { follows, needs, solutions, known } = store

  const needFor = async (id: NeedId, actor: Actor): Promise<Shown | undefined> => {
    const need = await needs.need(id)
    if (!need) return undefined
    const thing = needDomain.thingOf(need, { today: dateInTokyo(clock()), ownerIsActive: await isActive(furniture, need.memberId) })
    return allowed(needPolicy['read a need'], actor, thing) ? need.content : undefined
  }

  const solutionFor = async (id: SolutionId, actor: Actor): Promise<Shown | undefined> => {
    const solution = await solutions.solution(id)
    if (!solution) return undefined
    const thing = solutionDomain.thingOf(solution, { today: dateInTokyo(clock()), ownerIsActive: await isActive(furniture, solution.memberId) })
    return allowed(solutionPolicy['read a solution'], actor, thing) ? solution.content : undefined
  }

  const memberFor = async (id: MemberId): Promise<Shown | undefined> => {
    const member = await known.member(id)
    return member?.status === 'active' ? { title: member.name, titleEn: member.nameEn } : undefined
  }

  const shownFor = async ({ thing, since }: Following, actor: Actor): Promise<contract.Follow | undefined> => {
    const kind = kindOf(thing)
    const shown =
      kind === 'need'
        ? await needFor(NeedId().parse(thing), actor)
        : kind === 'solution'
          ? await solutionFor(SolutionId().parse(thing), actor)
          : await memberFor(MemberId().parse(thing))
    return shown && { thing, kind, since, ...(shown.title && { title: shown.title }), ...(shown.titleEn && { titleEn: shown.titleEn }) }
  }

  const listed = async (actor: Actor, page: PageRequest) => {
    const { items, cursor } = await follows.followingsOf(actor.personId, page)
    const shown = await Promise.all(items.map((following) => shownFor(following, actor)))
    return { items: shown.filter((each) => each !== undefined), ...(cursor && { cursor }) }
  }

  const savedPage = async (actor: Actor, page: PageRequest) => {
    const { items, cursor } = await follows.savedOf(actor.personId, page)
    return { items: items.map(savedViewOf), ...(cursor && { cursor }) }
  }

  api
    .on(listFollows, async ({ query, actor }) => answer(200, await listed(await asOfNow(furniture, actor), query)))

    .on(exportFollows, async ({ query: { language }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const all = await everyItem((cursor) => listed(actor, { limit: 100, cursor }))
      return csv('follows.csv', await toCsv(followColumns, all, language))
    })

    .on(follow, async ({ params: { thing }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const existing = await follows.following(actor.personId, thing)
      const following = existing ?? { personId: actor.personId, thing, since: clock() }
      const shown = present(await shownFor(following, actor))
      if (existing) return answer(200, shown)
      await follows.follow(following, actor)
      return answer(201, shown)
    })

    .on(unfollow, async ({ params: { thing }, actor }) => {
      await follows.unfollow(thing, actor)
      return nothing(204)
    })

    .on(listSavedSearches, async ({ query, actor }) => answer(200, await savedPage(actor, query)))

    .on(exportSavedSearches, async ({ query: { language }, actor }) => {
      const all = await everyItem((cursor) => savedPage(actor, { limit: 100, cursor }))
      return csv('saved-searches.csv', await toCsv(savedSearchColumns, all, language))
    })

    .on(readSavedSearch, async ({ params: { searchId }, actor }) => answer(200, savedViewOf(present(await follows.saved(actor.personId, searchId)))))

    .on(saveSearch, async ({ params: { searchId }, body, actor: claimed }) => {
      const { personId, memberId } = await asOfNow(furniture, claimed)
      const existing = await follows.saved(personId, searchId)
      // The id is the caller's to mint: one that names another's search can only be refused.
      if (!existing && (await follows.ownerOf(searchId)) !== undefined) throw idReused()
      const print = fingerprint({ memberId, ...body })
      if (existing?.fingerprint === print) return answer(200, savedViewOf(existing))
      const { filter, ...rest } = body
      const saved: Saved = {
        ...rest,
        filter: withoutAbsent(filter),
        searchId,
        personId,
        ...(memberId && { memberId }),
        savedAt: clock(),
        fingerprint: print,
        version: (existing?.version ?? 0) + 1,
      }
      await follows.save(saved, existing)
      return answer(existing ? 200 : 201, savedViewOf(saved))
    })

    .on(eraseSearch, async ({ params: { searchId }, actor }) => {
      await follows.erase(present(await follows.saved(actor.personId, searchId)))
      return nothing(204)
    })
}

const withoutAbsent = (filter: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
