import { PageQuery } from '../kernel/page.ts'
import type { Actor } from '../kernel/policy.ts'
import { notFound, notPermitted } from '../kernel/problem.ts'
import { type Clock, monthInTokyo } from '../kernel/time.ts'
import { AuditExport, type AuditFilter, AuditPage, AuditQuery, ParkedDeliveryPage, ParkedDeliveryParams } from '../kernel/trail.ts'
import type { createParkedDeliveries } from './consumer.ts'
import { toCsv } from './csv.ts'
import { everyItem } from './dynamo-table.ts'
import { eventColumns } from './event-columns.ts'
import { type Api, answer, csv, nothing, route } from './http.ts'
import type { createAuditTrail, PageRequest } from './outbox.ts'

const listEvents = route({
  method: 'get',
  path: '/audit',
  summary: 'The audit trail of this block, newest first: of a month, or of one thing',
  query: AuditQuery,
  answers: { 200: AuditPage },
  refusals: [notPermitted],
})

const exportEvents = route({
  method: 'get',
  path: '/audit.csv',
  summary: 'The audit trail of this block as CSV',
  query: AuditExport,
  answers: { 200: 'csv' },
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

/** Refuses whoever does not look after this block. Each block says by its own policy who that is. */
type Admit = (actor: Actor) => unknown

type AuditParts = {
  readonly audit: ReturnType<typeof createAuditTrail>
  readonly clock: Clock
  readonly admit: Admit
  /** The file of the export, such as `audit.csv`. */
  readonly file: string
}

/** The audit trail of a block, for its operator: ids and states, never a word of anybody's. */
export const auditRoutes = (api: Api, { audit, clock, admit, file }: AuditParts): void => {
  const eventsOf = ({ about, month }: AuditFilter, page: PageRequest) =>
    about ? audit.about(about, page) : audit.ofMonth(month ?? monthInTokyo(clock()), page)

  api
    .on(listEvents, async ({ query: { limit, cursor, ...filter }, actor }) => {
      await admit(actor)
      return answer(200, await eventsOf(filter, { limit, cursor }))
    })

    .on(exportEvents, async ({ query: { language, ...filter }, actor }) => {
      await admit(actor)
      const events = await everyItem((cursor) => eventsOf(filter, { limit: 1000, cursor }))
      return csv(file, await toCsv(eventColumns, events, language))
    })
}

type ParkedParts = { readonly parked: ReturnType<typeof createParkedDeliveries>; readonly admit: Admit }

/** What a block could not hear, for its operator to see and to have tried again. */
export const parkedRoutes = (api: Api, { parked, admit }: ParkedParts): void => {
  api
    .on(listParkedDeliveries, async ({ query, actor }) => {
      await admit(actor)
      return answer(200, await parked.list(query))
    })

    .on(retryParkedDelivery, async ({ params: { consumer, eventId }, actor }) => {
      await admit(actor)
      await parked.retry(consumer, eventId)
      return nothing(204)
    })
}
