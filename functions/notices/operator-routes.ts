import { ExportQuery, PageQuery } from '../kernel/page.ts'
import { permit } from '../kernel/policy.ts'
import { notFound, notPermitted } from '../kernel/problem.ts'
import { ParkedDeliveryPage, ParkedDeliveryParams } from '../members/contract.ts'
import { toCsv } from '../platform/csv.ts'
import { everyItem } from '../platform/dynamo-table.ts'
import { type Api, answer, csv, nothing, route } from '../platform/http.ts'
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

const listParkedDeliveries = route({
  method: 'get',
  path: '/parked-deliveries',
  summary: 'Events this block could not handle, kept for the operator',
  query: PageQuery,
  answers: { 200: ParkedDeliveryPage },
  refusals: [notPermitted],
})

const retryParkedDelivery = route({
  method: 'post',
  path: '/parked-deliveries/{eventId}/{consumer}/retry',
  summary: 'Hand a parked event on once more',
  params: ParkedDeliveryParams,
  answers: { 204: 'nothing' },
  refusals: [notFound, notPermitted],
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

    .on(listParkedDeliveries, async ({ query, actor }) => {
      permit(operatorPolicy, actor, 'tend parked deliveries', undefined)
      return answer(200, await parked.list(query))
    })

    .on(retryParkedDelivery, async ({ params: { consumer, eventId }, actor }) => {
      permit(operatorPolicy, actor, 'tend parked deliveries', undefined)
      await parked.retry(consumer, eventId)
      return nothing(204)
    })
}
