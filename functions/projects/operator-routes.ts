import { PageQuery } from '../kernel/page.ts'
import { permit } from '../kernel/policy.ts'
import { notFound, notPermitted } from '../kernel/problem.ts'
import { monthInTokyo } from '../kernel/time.ts'
import * as contract from '../members/contract.ts'
import { toCsv } from '../platform/csv.ts'
import { everyItem } from '../platform/dynamo-table.ts'
import { eventColumns } from '../platform/event-columns.ts'
import { type Api, answer, csv, nothing, route } from '../platform/http.ts'
import type { PageRequest } from '../platform/outbox.ts'
import { asOfNow, type Furniture } from './furniture.ts'
import { operatorPolicy } from './policy.ts'

const listEvents = route({
  method: 'get',
  path: '/audit',
  summary: 'The audit trail of this block, newest first: of a month, or of one thing',
  query: contract.AuditQuery,
  answers: { 200: contract.AuditPage },
  refusals: [notPermitted],
})

const exportEvents = route({
  method: 'get',
  path: '/audit.csv',
  summary: 'The audit trail of this block as CSV',
  query: contract.AuditExport,
  answers: { 200: 'csv' },
  refusals: [notPermitted],
})

const listParkedDeliveries = route({
  method: 'get',
  path: '/parked-deliveries',
  summary: 'Events this block could not handle, kept for the operator',
  query: PageQuery,
  answers: { 200: contract.ParkedDeliveryPage },
  refusals: [notPermitted],
})

const retryParkedDelivery = route({
  method: 'post',
  path: '/parked-deliveries/{eventId}/{consumer}/retry',
  summary: 'Hand a parked event on once more',
  params: contract.ParkedDeliveryParams,
  answers: { 204: 'nothing' },
  refusals: [notFound, notPermitted],
})

/** What the operator looks after in this block. The trail holds ids and states, never a word of a sheet. */
export const operatorRoutes = (api: Api, furniture: Furniture<'audit' | 'parked'>): void => {
  const { store, clock } = furniture
  const { audit, parked } = store

  const eventsOf = ({ about, month }: contract.AuditFilter, page: PageRequest) =>
    about ? audit.about(about, page) : audit.ofMonth(month ?? monthInTokyo(clock()), page)

  api
    .on(listEvents, async ({ query: { limit, cursor, ...filter }, actor }) => {
      permit(operatorPolicy, await asOfNow(furniture, actor), 'read the audit trail', undefined)
      return answer(200, await eventsOf(filter, { limit, cursor }))
    })

    .on(exportEvents, async ({ query: { language, ...filter }, actor }) => {
      permit(operatorPolicy, await asOfNow(furniture, actor), 'read the audit trail', undefined)
      const events = await everyItem((cursor) => eventsOf(filter, { limit: 1000, cursor }))
      return csv('projects-audit.csv', await toCsv(eventColumns, events, language))
    })

    .on(listParkedDeliveries, async ({ query, actor }) => {
      permit(operatorPolicy, await asOfNow(furniture, actor), 'tend parked deliveries', undefined)
      return answer(200, await parked.list(query))
    })

    .on(retryParkedDelivery, async ({ params: { consumer, eventId }, actor }) => {
      permit(operatorPolicy, await asOfNow(furniture, actor), 'tend parked deliveries', undefined)
      await parked.retry(consumer, eventId)
      return nothing(204)
    })
}
