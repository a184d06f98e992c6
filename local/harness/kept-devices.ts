import { askingRun } from '../../functions/devices/asking-run.ts'
import type { DeviceId } from '../../functions/devices/contract.ts'
import { devicesReference } from '../../functions/devices/reference.ts'
import { watching } from '../../functions/devices/watch-desk.ts'
import { devicesWorker } from '../../functions/devices/worker.ts'
import { Event } from '../../functions/kernel/event.ts'
import type { EventId, MemberId } from '../../functions/kernel/ids.ts'
import type { Clock } from '../../functions/kernel/time.ts'
import { createConsumer, maxAttempts } from '../../functions/platform/consumer.ts'
import { createReference } from '../../functions/platform/reference.ts'
import { dataDir } from '../blocks.ts'
import { silentLog } from '../parts/log.ts'
import { actOn, deviceContent, devicesBase, heardDistrict, reckoned, registered, settleDevices } from './devices.ts'
import { bodies, newId, somebodyOf } from './district.ts'
import type { TestCity } from './test-city.ts'

const owner = somebodyOf('business')
const reading = { at: '2026-11-20T02:00:00.000Z', seq: 1, measures: { peopleCount: 120 } }

/** Everything that devices can keep is kept once: a device from its registration to its retirement, and what it sent. */
export const keepDevices = async (city: TestCity, clock: Clock): Promise<void> => {
  const { devices: store } = city.stores
  const { own } = await settleDevices(city)
  const put = async (path: string, body: object) => {
    const { status, text } = await city.as(owner)('PUT', `${devicesBase}${path}`, body)
    if (status > 201) throw new Error(`${path}: ${status} ${text}`)
  }
  const act = async (deviceId: string, body: object) => {
    const { status, text } = await actOn(city, owner, deviceId, body)
    if (status > 201) throw new Error(`${JSON.stringify(body)}: ${status} ${text}`)
  }

  await put(`/claims/${own.provisioningClaimId}/acts/${newId('act')}`, { act: 'revoke', reason: '設置を終えた' })
  const districtId = await heardDistrict(city)
  const gatewayId = await registered(city, owner, { type: 'lorawan-gateway', serialNumber: 'GW-1' })
  const content = { districtId, timeZone: 'Asia/Tokyo', intervalSeconds: 3600, serialNumber: 'PC-1', gatewayId }
  const deviceId = (await registered(city, owner, content)) as DeviceId
  await put(`/devices/${deviceId}`, { version: 1, content: deviceContent({ ...content, name: '丸亀町 南口' }) })
  await act(deviceId, { act: 'issue-certificate' })
  const { certificates } = (await store.devices.device(deviceId)) ?? { certificates: [] }
  await act(deviceId, { act: 'revoke-certificate', certificateId: certificates[0]?.certificateId, reason: '紛失した' })
  const rules = [
    { ruleId: newId('alr'), when: 'above', measure: 'peopleCount', level: 100, clearLevel: 80 },
    { ruleId: newId('alr'), when: 'silent', minutes: 60 },
  ]
  await act(deviceId, { act: 'set-alert-rules', rules })
  const device = await store.devices.device(deviceId)
  if (!device) throw new Error(deviceId)
  await watching({ store }).judgeAlerts([{ device, readings: [reading as never] }])
  await store.watch.savePresence(
    deviceId,
    {
      connected: false,
      since: clock(),
      session: 's',
      sequence: 1,
      certificateId: certificates[0]?.certificateId,
      reason: 'CLIENT_INITIATED_DISCONNECT',
    },
    undefined,
  )

  await put(`/devices/${deviceId}/backfills/${newId('act')}`, { readings: [reading, { ...reading, seq: 2 }] })
  await put(`/devices/${deviceId}/corrections/${newId('act')}`, {
    at: reading.at,
    key: `${reading.at}#1`,
    measures: { peopleCount: 12 },
    reason: '二重計測',
  })
  await put(`/devices/${deviceId}/corrections/${newId('act')}`, { at: reading.at, key: `${reading.at}#2`, reason: '二重計測' })
  await store.figures.mark([{ device: deviceId, hour: reading.at.slice(0, 13), slot: clock(), token: newId('act') }])
  await reckoned(city, clock)
  await store.figures.mark([{ device: deviceId, hour: reading.at.slice(0, 13), slot: clock(), token: newId('act') }])

  await hearOfOthers(city, clock, deviceId)
  await act(deviceId, { act: 'retire', reason: '撤去した' })
}

/** A member, a district, a partnership that is measured by the device, and a delivery that fails for good. */
const hearOfOthers = async (city: TestCity, clock: Clock, deviceId: DeviceId): Promise<void> => {
  const { devices: store } = city.stores
  const table = city.tables.get('devices')
  if (!table) throw new Error('no table')
  const consumer = createConsumer({ name: 'devices-events', table, clock, log: silentLog, handle: devicesWorker(store) })
  const { memberId } = bodies.business
  const event = (name: string, block: string, about: string, after: object): Event =>
    Event().parse({ eventId: newId('evt') as EventId, name, block, about, at: clock(), after })
  const known = { kind: 'business', name: '株式会社センサー', nameEn: 'Sensors', localGovernmentCode: '131016', fields: ['tourism'] }
  await consumer.hear(event('MemberAdmitted', 'members', memberId, { memberId: memberId as MemberId, known }), 1)
  const source = { deviceId, measure: 'peopleCount', statistic: 'sum', per: 'day' }
  const agreed = { memberIds: [memberId], asks: [{ askId: newId('kpi'), source }] }
  await consumer.hear(event('PartnershipAgreed', 'projects', newId('pts'), agreed), 1)
  await consumer.hear(event('GoalFiguresAsked', 'districts', newId('apl'), { ...agreed, edition: 1 }), 1)
  const { types } = devicesReference(createReference(dataDir))
  // The day after the one on which it measured.
  const later = () => `2026-11-21T03:00:00.000Z` as ReturnType<Clock>
  await askingRun({ store, clock: later, types, log: silentLog })()
  const failing = createConsumer({ name: 'failing', table, clock, log: silentLog, handle: () => Promise.reject(new Error('-')) })
  await failing.hear(event('MemberLeft', 'members', memberId, {}), maxAttempts)
}
