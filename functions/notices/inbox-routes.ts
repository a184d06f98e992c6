import { ExportQuery } from '../kernel/page.ts'
import { notFound } from '../kernel/problem.ts'
import { toCsv } from '../platform/csv.ts'
import { everyItem } from '../platform/dynamo-table.ts'
import { type Api, answer, csv, nothing, route } from '../platform/http.ts'
import { noticeColumns } from './columns.ts'
import * as contract from './contract.ts'
import type { Furniture } from './furniture.ts'
import type { InboxNotice } from './inbox-store.ts'
import { noticeViewOf } from './views.ts'

const listNotices = route({
  method: 'get',
  path: '/inbox',
  summary: 'What the signed-in person has been told, newest first',
  query: contract.NoticeQuery,
  answers: { 200: contract.NoticePage },
  refusals: [],
})

const exportNotices = route({
  method: 'get',
  path: '/inbox.csv',
  summary: 'The inbox of the signed-in person as CSV',
  query: ExportQuery,
  answers: { 200: 'csv' },
  refusals: [],
})

const countUnread = route({
  method: 'get',
  path: '/unread',
  summary: 'How many notices the signed-in person has not read',
  answers: { 200: contract.Unread },
  refusals: [],
})

const readNotice = route({
  method: 'put',
  path: '/inbox/{noticeId}/reading',
  summary: 'Mark a notice read or unread',
  params: contract.NoticeParams,
  body: contract.Reading,
  answers: { 200: contract.Notice },
  refusals: [notFound],
})

const readAll = route({
  method: 'put',
  path: '/reading',
  summary: 'Mark everything read up to the newest notice that was seen',
  body: contract.ReadingAll,
  answers: { 204: 'nothing' },
  refusals: [],
})

const countedAtMost = 100

/** A person's own inbox: the key of every question is the person who asks. */
export const inboxRoutes = (api: Api, { store }: Furniture): void => {
  const { inbox, known } = store

  const viewOf = async (notice: InboxNotice): Promise<contract.Notice> =>
    noticeViewOf(notice, notice.memberId ? await known.member(notice.memberId) : undefined)

  api
    .on(listNotices, async ({ query: { only, ...query }, actor: { personId } }) => {
      const { items, cursor } = await inbox.list(personId, only, query)
      return answer(200, { items: await Promise.all(items.map(viewOf)), ...(cursor && { cursor }) })
    })

    .on(exportNotices, async ({ query: { language }, actor: { personId } }) => {
      const all = await everyItem((cursor) => inbox.list(personId, 'all', { limit: 1000, cursor }))
      return csv('notices.csv', await toCsv(noticeColumns, await Promise.all(all.map(viewOf)), language))
    })

    .on(countUnread, async ({ actor: { personId } }) => answer(200, await inbox.countUnread(personId, countedAtMost)))

    .on(readNotice, async ({ params: { noticeId }, body: { read }, actor: { personId } }) => {
      const notice = await inbox.notice(personId, noticeId)
      if (!notice) throw notFound()
      await inbox.mark(personId, noticeId, read)
      return answer(200, await viewOf({ ...notice, read }))
    })

    .on(readAll, async ({ body: { upTo }, actor: { personId } }) => {
      await inbox.markAll(personId, upTo)
      return nothing(204)
    })
}
