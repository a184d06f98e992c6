import type { DeviceId } from '../../functions/devices/contract.ts'
import { figureRun } from '../../functions/devices/figure-run.ts'
import { quarantineIdOf } from '../../functions/devices/quarantine-store.ts'
import { devicesReference } from '../../functions/devices/reference.ts'
import type { DistrictId } from '../../functions/districts/contract.ts'
import type { LocalGovernmentCode } from '../../functions/kernel/identifiers.ts'
import type { MemberId } from '../../functions/kernel/ids.ts'
import { type Clock, instant } from '../../functions/kernel/time.ts'
import { createReference } from '../../functions/platform/reference.ts'
import { dataDir } from '../blocks.ts'
import { silentLog } from '../parts/log.ts'
import { bodies, newId, somebodyOf } from './district.ts'
import type { Person } from './people.ts'
import type { Reply, TestCity } from './test-city.ts'

export const devicesBase = '/api/devices'

/** The district of the tests as devices has heard of it. */
export const heardDistrict = async (city: TestCity): Promise<string> => {
  const districtId = newId('dst') as DistrictId
  await city.stores.devices.known.saveDistrict({
    districtId,
    amoId: bodies.amo.memberId as MemberId,
    localGovernmentCode: bodies.amo.localGovernmentCode as LocalGovernmentCode,
  })
  return districtId
}

export const deviceContent = (changes: object = {}) => ({
  type: 'people-counter',
  name: '丸亀町 北口',
  nameEn: 'Marugamemachi north gate',
  localGovernmentCode: '372013',
  place: { longitude: 134.05, latitude: 34.342 },
  dataClass: 'open',
  ...changes,
})

/** A registered device of whoever registers it. */
export const registered = async (city: TestCity, who: Person, changes: object = {}): Promise<string> => {
  const deviceId = newId('dev')
  const reply = await city.as(who)('PUT', `${devicesBase}/devices/${deviceId}`, { content: deviceContent(changes) })
  if (reply.status !== 201) throw new Error(`${reply.status} ${reply.text}`)
  return deviceId
}

/** The hours and days that are due, reckoned now. */
export const reckoned = async (city: TestCity, clock: Clock = () => instant(new Date('2026-11-22T03:00:00.000Z'))): Promise<void> => {
  const { types } = devicesReference(createReference(dataDir))
  // Readings that were written a moment ago are due when their slot has passed: no grace, and a slot of the future is past.
  await figureRun({ store: city.stores.devices, clock, types, slots: { seconds: 1, graceSeconds: -3600 }, log: silentLog })()
}

/** An act on a device as it stands. */
export const actOn = async (city: TestCity, who: Person, deviceId: string, body: object): Promise<Reply> => {
  const { version } = (await city.as(who)('GET', `${devicesBase}/devices/${deviceId}`)).body
  return city.as(who)('PUT', `${devicesBase}/devices/${deviceId}/acts/${newId('act')}`, { version, ...body })
}

/** A closed device of each of two businesses, with a message of it set aside: to everybody else as if it were not there. */
export const settleDevices = async (city: TestCity) => {
  const settled = async (who: Person) => {
    const deviceId = (await registered(city, who, { dataClass: 'closed' })) as DeviceId
    const receivedAt = instant(new Date('2026-11-22T02:00:00.000Z'))
    const envelope = { device: deviceId, client: deviceId, body: Buffer.from('?').toString('base64'), receivedAt: Date.parse(receivedAt) }
    const quarantined = { envelope, receivedAt, reason: 'not-json' as const }
    const quarantineId = quarantineIdOf(quarantined)
    await city.stores.devices.quarantine.keep([{ whose: deviceId, quarantined: { ...quarantined, quarantineId } }])
    const deviceImportId = newId('dvi')
    const { status, text } = await city.as(who)('PUT', `${devicesBase}/imports/${deviceImportId}`, importToSend)
    if (status !== 201) throw new Error(text)
    const [allowListId, provisioningClaimId, serialNumber] = [newId('alw'), newId('pcl'), `SN-${deviceId.slice(-8)}`]
    await registered(city, who, { serialNumber })
    const allowed = await city.as(who)('PUT', `${devicesBase}/allow-lists/${allowListId}`, { csv: `serialNumber\r\n${serialNumber}` })
    const claimed = await city.as(who)('PUT', `${devicesBase}/claims/${provisioningClaimId}`, claimToIssue)
    if (allowed.status !== 201 || claimed.status !== 201) throw new Error(`${allowed.text} ${claimed.text}`)
    return {
      deviceId,
      entityId: `urn:ngsi-ld:CrowdFlowObserved:${deviceId}`,
      quarantineId,
      deviceImportId,
      allowListId,
      provisioningClaimId,
      serialNumber,
    }
  }
  return { own: await settled(somebodyOf('business')), foreign: await settled(somebodyOf('otherAmo')) }
}

const importToSend = { csv: 'type,name,municipality,longitude,latitude,dataClass\r\nnoise,騒音計,372013,134.05,34.34,open\r\n' }

const claimToIssue = { name: '2026年度 設置分' }

const reading = { at: '2026-11-22T02:00:00.000Z', measures: { peopleCount: 3 } }

/** A body each operation of devices accepts. */
export const deviceBodies = {
  'PUT devices/devices/{deviceId}': { content: deviceContent() },
  'PUT devices/devices/{deviceId}/acts/{actId}': { act: 'retire', version: 1, reason: '撤去した' },
  'PUT devices/devices/{deviceId}/corrections/{actId}': { ...reading, key: '2026-11-22T02:00:00.000Z#1', reason: '二重に数えた' },
  'PUT devices/devices/{deviceId}/backfills/{actId}': { readings: [reading] },
  'PUT devices/devices/{deviceId}/quarantine/{quarantineId}/acts/{actId}': { act: 'discard' },
  'PUT devices/imports/{deviceImportId}': importToSend,
  'PUT devices/allow-lists/{allowListId}': { csv: 'serialNumber\r\nSN-1\r\n' },
  'PUT devices/allowed-serials/{serialNumber}/acts/{actId}': { act: 'remove' },
  'PUT devices/claims/{provisioningClaimId}': claimToIssue,
  'PUT devices/claims/{provisioningClaimId}/acts/{actId}': { act: 'revoke', reason: '設置を終えた' },
}
