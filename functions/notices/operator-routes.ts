import { ExportQuery, PageQuery } from '../kernel/page.ts'
import { permit } from '../kernel/policy.ts'
import { notFound, notPermitted } from '../kernel/problem.ts'
import { toCsv } from '../platform/csv.ts'
import { everyItem } from '../platform/dynamo-table.ts'
import { type Api, answer, csv, nothing, route } from '../platform/http.ts'
import { parkedRoutes } from '../platform/trail-routes.ts'
import { failedMailColumns } from './columns.ts'
import * as contract from './contract.ts'
import type { Furniture } from './furniture.ts'
import { failedViewOf, revived } from './mail-domain.ts'
import { operatorPolicy } from './policy.ts'
import { everyTemplate } from './templates.ts'

const listFailedMails = route({
  method: 'get',
  path: '/failed-mails',
  summary: 'Mails that could not be sent after every try, newest first',
  query: PageQuery,
  answers: { 200: contract.FailedMailPage },
  refusals: [notPermitted],
})

const exportFailedMails = route({
  method: 'get',
  path: '/failed-mails.csv',
  summary: 'Mails that could not be sent as CSV',
  query: ExportQuery,
  answers: { 200: 'csv' },
  refusals: [notPermitted],
})

const retryFailedMail = route({
  method: 'post',
  path: '/failed-mails/{mailId}/retry',
  summary: 'Have a mail tried again from the beginning',
  params: contract.FailedMailParams,
  answers: { 204: 'nothing' },
  refusals: [notFound, notPermitted],
})

const readTemplates = route({
  method: 'get',
  path: '/templates',
  summary: 'Every template with sample data, in both languages',
  answers: { 200: contract.Templates },
  refusals: [notPermitted],
})

/** What the operator looks after in this block. Nobody's inbox is among it. */
export const operatorRoutes = (api: Api, { store, clock, kinds, portalUrl }: Furniture): void => {
  const { mails, parked } = store

  api
    .on(listFailedMails, async ({ query, actor }) => {
      permit(operatorPolicy, actor, 'tend failed mails', undefined)
      const { items, cursor } = await mails.failed(query)
      return answer(200, { items: items.flatMap(failedViewOf), ...(cursor && { cursor }) })
    })

    .on(exportFailedMails, async ({ query: { language }, actor }) => {
      permit(operatorPolicy, actor, 'tend failed mails', undefined)
      const all = await everyItem((cursor) => mails.failed({ limit: 1000, cursor }))
      return csv('failed-mails.csv', await toCsv(failedMailColumns, all.flatMap(failedViewOf), language))
    })

    .on(retryFailedMail, async ({ params: { mailId }, actor }) => {
      permit(operatorPolicy, actor, 'tend failed mails', undefined)
      const mail = await mails.mail(mailId)
      if (mail?.state.status !== 'failed') throw notFound()
      await mails.replace(mail, revived(mail, clock()))
      return nothing(204)
    })

    .on(readTemplates, async ({ actor }) => {
      permit(operatorPolicy, actor, 'see the templates', undefined)
      return answer(200, { items: everyTemplate({ kinds: await kinds(), portalUrl }) })
    })

  parkedRoutes(api, { parked, admit: (actor) => permit(operatorPolicy, actor, 'tend parked deliveries', undefined) })
}
