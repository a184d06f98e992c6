import { ExportQuery, PageQuery } from '../kernel/page.ts'
import { notFound } from '../kernel/problem.ts'
import { AuditPage } from '../kernel/trail.ts'
import { toCsv } from '../platform/csv.ts'
import { everyItem } from '../platform/dynamo-table.ts'
import { eventColumns } from '../platform/event-columns.ts'
import { type Api, answer, csv, route } from '../platform/http.ts'
import { asOfNow } from '../platform/known-members.ts'
import { DeviceParams } from './device-contract.ts'
import { deviceDesk } from './device-desk.ts'
import type { Furniture } from './furniture.ts'

const listEvents = route({
  method: 'get',
  path: '/devices/{deviceId}/events',
  summary: 'What was done with a device, and when its alerts began and ended, newest first',
  params: DeviceParams,
  query: PageQuery,
  answers: { 200: AuditPage },
  refusals: [notFound],
})

const exportEvents = route({
  method: 'get',
  path: '/devices/{deviceId}/events.csv',
  summary: 'What was done with a device, and when its alerts began and ended, as CSV',
  params: DeviceParams,
  query: ExportQuery,
  answers: { 200: 'csv' },
  refusals: [notFound],
})

/** The history of a device, for its owner. */
export const eventRoutes = (api: Api, furniture: Furniture): void => {
  const { audit } = furniture.store
  const { readable } = deviceDesk(furniture)

  api
    .on(listEvents, async ({ params: { deviceId }, query, actor }) => {
      await readable(deviceId, await asOfNow(furniture, actor), 'read what its owner sees')
      return answer(200, await audit.about(deviceId, query))
    })

    .on(exportEvents, async ({ params: { deviceId }, query: { language }, actor }) => {
      await readable(deviceId, await asOfNow(furniture, actor), 'read what its owner sees')
      const events = await everyItem((cursor) => audit.about(deviceId, { limit: 500, cursor }))
      return csv('device-events.csv', await toCsv(eventColumns, events, language))
    })
}
