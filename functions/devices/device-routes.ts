import { type Actor, permit } from '../kernel/policy.ts'
import { changedMeanwhile, idReused, notFound, notPermitted } from '../kernel/problem.ts'
import { toCsv } from '../platform/csv.ts'
import { everyItem } from '../platform/dynamo-table.ts'
import { fingerprint } from '../platform/fingerprint.ts'
import { type Api, answer, csv, route } from '../platform/http.ts'
import { asOfNow, readerAsOfNow } from '../platform/known-members.ts'
import { deviceColumns } from './columns.ts'
import * as contract from './device-contract.ts'
import { deviceDesk } from './device-desk.ts'
import { change, register, thingOf } from './device-domain.ts'
import type { Furniture } from './furniture.ts'
import { devicePolicy, limitedListPolicy } from './policy.ts'
import * as problems from './problems.ts'
import { registering } from './registering-desk.ts'
import { messageSchemaOf } from './type-schema.ts'

const listTypes = route({
  method: 'get',
  path: '/device-types',
  summary: 'The types of devices: what they measure, in which unit, how often, and the JSON Schema of what they may send',
  open: true,
  answers: { 200: contract.DeviceTypes },
  refusals: [],
})

const listDevices = route({
  method: 'get',
  path: '/devices',
  summary: 'The devices of a municipality or of a district',
  open: true,
  query: contract.DeviceQuery,
  answers: { 200: contract.DevicePage },
  refusals: [notPermitted],
})

const exportDevices = route({
  method: 'get',
  path: '/devices.csv',
  summary: 'The devices of a municipality or of a district as CSV',
  open: true,
  query: contract.DeviceExport,
  answers: { 200: 'csv' },
  refusals: [notPermitted],
})

const listOwnDevices = route({
  method: 'get',
  path: '/my-devices',
  summary: 'The devices of the member acted for',
  query: contract.OwnDeviceQuery,
  answers: { 200: contract.DevicePage },
  refusals: [],
})

const exportOwnDevices = route({
  method: 'get',
  path: '/my-devices.csv',
  summary: 'The devices of the member acted for as CSV',
  query: contract.OwnDeviceExport,
  answers: { 200: 'csv' },
  refusals: [],
})

const readDevice = route({
  method: 'get',
  path: '/devices/{deviceId}',
  summary: 'A device; its owner sees whether it is connected, and its alerts',
  open: true,
  params: contract.DeviceParams,
  answers: { 200: contract.DeviceView },
  refusals: [notFound],
})

const refusalsOfContent = [
  notPermitted,
  changedMeanwhile,
  problems.unknownType,
  problems.unknownDistrict,
  problems.districtElsewhere,
  problems.unknownLocalGovernment,
  problems.notAGateway,
  problems.serialTaken,
]

const saveDevice = route({
  method: 'put',
  path: '/devices/{deviceId}',
  summary: 'Register a device, or describe it anew; the id is minted by the caller and kept until an answer comes',
  params: contract.DeviceParams,
  body: contract.DeviceDraft,
  answers: { 200: contract.DeviceView, 201: contract.DeviceView },
  refusals: [...refusalsOfContent, problems.typeMayNotChange, problems.deviceRetired],
})

const importDevices = route({
  method: 'put',
  path: '/imports/{deviceImportId}',
  summary: 'Register many devices out of a CSV: all of them or none',
  costly: 'import',
  params: contract.DeviceImportParams,
  body: contract.DeviceImport,
  answers: { 200: contract.DeviceImported, 201: contract.DeviceImported },
  refusals: [...refusalsOfContent, problems.rowsNotSound],
})

/** Devices: what there are, and whose. */
export const deviceRoutes = (api: Api, furniture: Furniture): void => {
  const { store, types } = furniture
  const { devices, known } = store
  const { readable, summaries, view } = deviceDesk(furniture)
  const { requireSound, importAll } = registering(furniture)

  /** Limited devices are listed for the municipality and the organization of the district, as of now. */
  const requireList = async ({ dataClass, districtId, municipality }: contract.DeviceFilter, claimed: Actor | undefined): Promise<void> => {
    if (dataClass === 'open') return
    const district = districtId === undefined ? undefined : await known.district(districtId)
    const concerned = { localGovernmentCode: municipality ?? district?.localGovernmentCode, amoId: district?.amoId }
    permit(limitedListPolicy, await readerAsOfNow(furniture, claimed), 'list limited devices', concerned)
  }

  const ownerOf = async (claimed: Actor) => {
    const actor = await asOfNow(furniture, claimed)
    return actor.roles.length > 0 ? actor.memberId : undefined
  }

  api
    .on(listTypes, async () => {
      const list = await types()
      return answer(200, { items: list.items.map((type) => ({ ...type, schema: messageSchemaOf(type, list) })) })
    })

    .on(listDevices, async ({ query: { limit, cursor, ...filter }, actor }) => {
      await requireList(filter, actor)
      return answer(200, await summaries((page) => devices.listed(filter, page), { limit, cursor, standing: filter.standing }))
    })

    .on(exportDevices, async ({ query: { language, ...filter }, actor }) => {
      await requireList(filter, actor)
      const { standing } = filter
      const found = await everyItem((cursor) => summaries((page) => devices.listed(filter, page), { limit: 1000, cursor, standing }))
      return csv('devices.csv', await toCsv(deviceColumns, found, language))
    })

    .on(listOwnDevices, async ({ query: { limit, cursor, ...filter }, actor }) => {
      const owner = await ownerOf(actor)
      const { standing } = filter
      return answer(200, owner ? await summaries((page) => devices.ofOwner(owner, filter, page), { limit, cursor, standing }) : { items: [] })
    })

    .on(exportOwnDevices, async ({ query: { language, ...filter }, actor }) => {
      const owner = await ownerOf(actor)
      const { standing } = filter
      const ofOwner = (cursor: string | undefined) =>
        owner ? summaries((page) => devices.ofOwner(owner, filter, page), { limit: 1000, cursor, standing }) : Promise.resolve({ items: [] })
      return csv('my-devices.csv', await toCsv(deviceColumns, await everyItem(ofOwner), language))
    })

    .on(readDevice, async ({ params: { deviceId }, actor: claimed }) => {
      const actor = await readerAsOfNow(furniture, claimed)
      const { device } = await readable(deviceId, actor)
      return answer(200, await view(device, actor))
    })

    .on(saveDevice, async ({ params: { deviceId }, body: { version, content }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const existing = await devices.device(deviceId)
      if (existing && existing.ownerId !== actor.memberId) throw idReused()
      const ownerId = actor.memberId
      if (!ownerId) throw notPermitted({ act: 'register a device' })
      permit(devicePolicy, actor, 'register a device', thingOf({ ownerId, content }, undefined))
      const print = fingerprint(content)
      if (existing?.fingerprint === print && (version === undefined || existing.version === version + 1))
        return answer(200, await view(existing, actor))
      if (existing && version === undefined) throw idReused()
      if (!existing && version !== undefined) throw changedMeanwhile()
      await requireSound(content, ownerId)
      const { retention } = await types()
      const said = { content, fingerprint: print, retention }
      const outcome = existing ? change(existing, version ?? 0, said) : register({ deviceId, ownerId, ...said })
      await devices.save(existing, outcome, actor)
      return answer(201, await view(outcome.device, actor))
    })

    .on(importDevices, async ({ params: { deviceImportId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const { items, repeated } = await importAll(deviceImportId, body, actor)
      return answer(repeated ? 200 : 201, { deviceImportId, items: [...items] })
    })
}
