import { notFound, present } from '../kernel/problem.ts'
import { toCsv } from '../platform/csv.ts'
import { type Api, answer, csv, route } from '../platform/http.ts'
import { readerAsOfNow } from '../platform/known-members.ts'
import { figureColumns, figureRows } from './columns.ts'
import { DeviceParams } from './device-contract.ts'
import { deviceDesk } from './device-desk.ts'
import type { Device } from './device-domain.ts'
import * as contract from './figure-contract.ts'
import { figureDesk } from './figure-desk.ts'
import type { Furniture } from './furniture.ts'
import { periodNotSound, unknownMeasure, unknownType } from './problems.ts'

const refusals = [notFound, periodNotSound, unknownMeasure]

const readFigures = route({
  method: 'get',
  path: '/devices/{deviceId}/figures',
  summary: 'What hours, days or months come to, with how much of what was expected is in them',
  open: true,
  params: DeviceParams,
  query: contract.FigureQuery,
  answers: { 200: contract.FigureList },
  refusals,
})

const exportFigures = route({
  method: 'get',
  path: '/devices/{deviceId}/figures.csv',
  summary: 'What hours, days or months come to, as CSV',
  open: true,
  params: DeviceParams,
  query: contract.FigureExport,
  answers: { 200: 'csv' },
  refusals,
})

const readDistrictFigures = route({
  method: 'get',
  path: '/districts/{districtId}/figures',
  summary: 'What the open devices of one type in a district come to together',
  open: true,
  params: contract.DistrictParams,
  query: contract.DistrictFigureQuery,
  answers: { 200: contract.FigureList },
  refusals: [...refusals, unknownType],
})

const exportDistrictFigures = route({
  method: 'get',
  path: '/districts/{districtId}/figures.csv',
  summary: 'What the open devices of one type in a district come to together, as CSV',
  open: true,
  params: contract.DistrictParams,
  query: contract.DistrictFigureExport,
  answers: { 200: 'csv' },
  refusals: [...refusals, unknownType],
})

/** So many devices of one type a district may have before their figures must be kept together and not put together. */
const devicesAtMost = 100

/** What was measured comes to this. */
export const figureRoutes = (api: Api, furniture: Furniture): void => {
  const { store, types } = furniture
  const { readable } = deviceDesk(furniture)
  const { ofDevice, ofDevices } = figureDesk(furniture)

  const toRead = async (deviceId: Device['deviceId'], claimed: Parameters<typeof readerAsOfNow>[1]): Promise<Device> =>
    (await readable(deviceId, await readerAsOfNow(furniture, claimed), 'read its readings')).device

  const ofDistrict = async (
    districtId: Parameters<typeof store.known.district>[0],
    { type, ...question }: contract.FigureQuestion & { readonly type: string },
  ): Promise<contract.FigureList> => {
    present(await store.known.district(districtId))
    if (!(await types()).items.some(({ code }) => code === type)) throw unknownType({ code: type })
    const { items } = await store.devices.listed({ districtId, dataClass: 'open', type }, { limit: devicesAtMost })
    const [first] = items
    if (!first) return { timeZone: 'Asia/Tokyo', resolution: question.resolution, items: [] }
    const { timeZone } = first.content
    const others = items.slice(1).filter(({ content }) => content.timeZone === timeZone)
    return { timeZone, resolution: question.resolution, items: await ofDevices([first, ...others], question) }
  }

  api
    .on(readFigures, async ({ params: { deviceId }, query, actor }) => {
      const device = await toRead(deviceId, actor)
      return answer(200, { timeZone: device.content.timeZone, resolution: query.resolution, items: await ofDevice(device, query) })
    })

    .on(exportFigures, async ({ params: { deviceId }, query: { language, ...question }, actor }) => {
      const device = await toRead(deviceId, actor)
      return csv('figures.csv', await toCsv(figureColumns, figureRows(await ofDevice(device, question)), language))
    })

    .on(readDistrictFigures, async ({ params: { districtId }, query }) => answer(200, await ofDistrict(districtId, query)))

    .on(exportDistrictFigures, async ({ params: { districtId }, query: { language, ...question } }) => {
      const { items } = await ofDistrict(districtId, question)
      return csv('district-figures.csv', await toCsv(figureColumns, figureRows(items), language))
    })
}
