import { ExportQuery, PageQuery } from '../kernel/page.ts'
import { type Actor, permit } from '../kernel/policy.ts'
import { notPermitted } from '../kernel/problem.ts'
import type { Page } from '../kernel/table.ts'
import { dateInTokyo, instant } from '../kernel/time.ts'
import { toCsv } from '../platform/csv.ts'
import { everyItem } from '../platform/dynamo-table.ts'
import { type Api, answer, csv, route } from '../platform/http.ts'
import { asOfNow } from '../platform/known-members.ts'
import type { PageRequest } from '../platform/outbox.ts'
import { needColumns } from './columns.ts'
import type { Furniture } from './furniture.ts'
import * as contract from './need-contract.ts'
import type { Need } from './need-domain.ts'
import { operatorPolicy } from './policy.ts'
import { needSummaryOf } from './views.ts'

const listMyNeeds = route({
  method: 'get',
  path: '/my-needs',
  summary: 'The needs of the member acted for, drafts too, newest first',
  query: PageQuery,
  answers: { 200: contract.NeedPage },
  refusals: [],
})

const exportMyNeeds = route({
  method: 'get',
  path: '/my-needs.csv',
  summary: 'The needs of the member acted for as CSV',
  query: ExportQuery,
  answers: { 200: 'csv' },
  refusals: [],
})

const listUnanswered = route({
  method: 'get',
  path: '/unanswered-needs',
  summary: 'Needs that have been published for long and nobody has answered, oldest first, for the operator',
  query: contract.UnansweredQuery,
  answers: { 200: contract.NeedPage },
  refusals: [notPermitted],
})

const exportUnanswered = route({
  method: 'get',
  path: '/unanswered-needs.csv',
  summary: 'Unanswered needs as CSV, for the operator',
  query: contract.UnansweredExport,
  answers: { 200: 'csv' },
  refusals: [notPermitted],
})

/** Lists of needs that are not the search: one's own, and those the operator looks after. */
export const needListRoutes = (api: Api, furniture: Furniture<'needs'>): void => {
  const { store, clock } = furniture
  const { needs, known } = store
  const today = () => dateInTokyo(clock())

  const mine = async ({ memberId, roles }: Actor, page: PageRequest): Promise<Page<Need>> =>
    memberId && roles.length > 0 ? needs.ofMemberPage(memberId, page) : { items: [] }

  const summariesOf = (items: readonly Need[]): Promise<contract.NeedSummary[]> =>
    Promise.all(items.map(async (need) => needSummaryOf(need, await known.member(need.memberId), today())))

  // Who has been suspended since, and what has run out, is nobody's to answer any more.
  const unanswered = async (days: number, page: PageRequest) => {
    const inactive = await known.inactive()
    const { items, cursor } = await needs.unanswered(instant(new Date(Date.parse(clock()) - days * 86_400_000)), page)
    const open = (await summariesOf(items)).filter(({ memberId, expired, status }) => status === 'published' && !expired && !inactive.has(memberId))
    return { items: open, ...(cursor && { cursor }) }
  }

  api
    .on(listMyNeeds, async ({ query, actor }) => {
      const { items, cursor } = await mine(await asOfNow(furniture, actor), query)
      return answer(200, { items: await summariesOf(items), ...(cursor && { cursor }) })
    })

    .on(exportMyNeeds, async ({ query: { language }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const all = await everyItem((cursor) => mine(actor, { limit: 1000, cursor }))
      return csv('needs.csv', await toCsv(needColumns, await summariesOf(all), language))
    })

    .on(listUnanswered, async ({ query: { days, ...page }, actor: claimed }) => {
      permit(operatorPolicy, await asOfNow(furniture, claimed), 'see what is unanswered', undefined)
      return answer(200, await unanswered(days, page))
    })

    .on(exportUnanswered, async ({ query: { days, language }, actor: claimed }) => {
      permit(operatorPolicy, await asOfNow(furniture, claimed), 'see what is unanswered', undefined)
      const all = await everyItem((cursor) => unanswered(days, { limit: 1000, cursor }))
      return csv('unanswered-needs.csv', await toCsv(needColumns, all, language))
    })
}
