import { ExportQuery, PageQuery } from '../kernel/page.ts'
import { permit } from '../kernel/policy.ts'
import { notFound, notPermitted, present } from '../kernel/problem.ts'
import { isDone } from '../platform/acts.ts'
import { toCsv } from '../platform/csv.ts'
import { everyItem } from '../platform/dynamo-table.ts'
import { fingerprint } from '../platform/fingerprint.ts'
import { type Api, answer, csv, route } from '../platform/http.ts'
import { asOfNow } from '../platform/known-members.ts'
import { quarantineColumns } from './columns.ts'
import { DeviceParams } from './device-contract.ts'
import { deviceDesk } from './device-desk.ts'
import { ingesting } from './ingest-desk.ts'
import { operatorPolicy } from './policy.ts'
import type { Quarantined } from './quarantine-store.ts'
import * as contract from './reading-contract.ts'
import type { Correcting } from './reading-routes.ts'

const listQuarantine = route({
  method: 'get',
  path: '/devices/{deviceId}/quarantine',
  summary: 'What a device sent and was set aside, and why, newest first',
  params: DeviceParams,
  query: PageQuery,
  answers: { 200: contract.QuarantinePage },
  refusals: [notFound],
})

const exportQuarantine = route({
  method: 'get',
  path: '/devices/{deviceId}/quarantine.csv',
  summary: 'What a device sent and was set aside as CSV',
  params: DeviceParams,
  query: ExportQuery,
  answers: { 200: 'csv' },
  refusals: [notFound],
})

const actOnQuarantine = route({
  method: 'put',
  path: '/devices/{deviceId}/quarantine/{quarantineId}/acts/{actId}',
  summary: 'Have a message judged once more, or discard it',
  params: contract.QuarantineActParams,
  body: contract.QuarantineAct,
  answers: { 200: contract.QuarantineActed, 201: contract.QuarantineActed },
  refusals: [notFound, notPermitted],
})

const listUnknown = route({
  method: 'get',
  path: '/quarantine',
  summary: 'What came of devices nobody has registered, for the operator',
  query: PageQuery,
  answers: { 200: contract.QuarantinePage },
  refusals: [notPermitted],
})

/** What was set aside, for the owner to see and to have tried again. */
export const quarantineRoutes = (api: Api, furniture: Correcting): void => {
  const { store } = furniture
  const { quarantine } = store
  const { readable, within } = deviceDesk(furniture)
  const { judge, keep } = ingesting(furniture)

  /** Judged as the device and its type are today; what is refused again stays where it is. */
  const replayed = async ({ envelope }: Quarantined) => {
    const judged = await judge(envelope)
    if (judged.refused.length === 0) await keep([judged])
    return { readings: judged.kept.reduce((sum, { readings }) => sum + readings.length, 0), refusedAgain: judged.refused.length > 0 }
  }

  api
    .on(listQuarantine, async ({ params: { deviceId }, query, actor }) => {
      const { device } = await readable(deviceId, await asOfNow(furniture, actor), 'read what its owner sees')
      const { items, cursor } = await quarantine.list(device.deviceId, query)
      return answer(200, { items: items.map(viewOf), ...(cursor && { cursor }) })
    })

    .on(exportQuarantine, async ({ params: { deviceId }, query: { language }, actor }) => {
      const { device } = await readable(deviceId, await asOfNow(furniture, actor), 'read what its owner sees')
      const all = await everyItem((cursor) => quarantine.list(device.deviceId, { limit: 500, cursor }))
      return csv('quarantine.csv', await toCsv(quarantineColumns, all.map(viewOf), language))
    })

    .on(actOnQuarantine, async ({ params: { deviceId, quarantineId, actId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const { device } = await within(deviceId, actor, { act: 'tend its quarantine', toSee: 'read what its owner sees' })
      const print = fingerprint({ quarantineId, ...body })
      if (await isDone(furniture, deviceId, { id: actId, fingerprint: print })) return answer(200, { readings: 0, refusedAgain: false })
      const set = present(await quarantine.one(device.deviceId, quarantineId))
      const outcome = body.act === 'replay' ? await replayed(set) : { readings: 0, refusedAgain: false }
      if (outcome.refusedAgain) return answer(201, { ...outcome, readings: 0 })
      const event = body.act === 'replay' ? 'QuarantineReplayed' : 'QuarantineDiscarded'
      await quarantine.saveAct(device.deviceId, quarantineId, { event, saving: { actor, actId, fingerprint: print } })
      return answer(201, outcome)
    })

    .on(listUnknown, async ({ query, actor }) => {
      permit(operatorPolicy, await asOfNow(furniture, actor), 'see what nobody’s device sent', undefined)
      const { items, cursor } = await quarantine.list('unknown', query)
      return answer(200, { items: items.map(viewOf), ...(cursor && { cursor }) })
    })
}

const shownAtMost = 4096

// What is no text is shown as it came, in base64.
const textOf = (body: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(body, 'base64'))
  } catch (error) {
    if (error instanceof TypeError) return body
    throw error
  }
}

const viewOf = ({ envelope, ...said }: Quarantined): contract.QuarantinedView => ({ ...said, body: textOf(envelope.body).slice(0, shownAtMost) })
