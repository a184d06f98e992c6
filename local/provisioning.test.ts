import 'reflect-metadata'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Pkcs10CertificateRequestGenerator } from '@peculiar/x509'
import type { MqttClient } from 'mqtt'
import { monotonicFactory } from 'ulid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ingestWorker } from '../functions/devices/ingest-worker.ts'
import { topicOf } from '../functions/devices/iot-rule-contract.ts'
import { provisioning } from '../functions/devices/provisioning-desk.ts'
import { devicesReference } from '../functions/devices/reference.ts'
import { instant } from '../functions/kernel/time.ts'
import { createReference } from '../functions/platform/reference.ts'
import { dataDir } from './blocks.ts'
import { actOn, devicesBase as base, registered } from './harness/devices.ts'
import { newId, somebodyOf } from './harness/district.ts'
import { connected, published } from './harness/mqtt.ts'
import type { Person } from './harness/people.ts'
import { type TestCity, testCity } from './harness/test-city.ts'
import { type Iot, startIot } from './parts/iot.ts'
import { silentLog } from './parts/log.ts'

let dir: string
let iot: Iot
let city: TestCity
let worker: ReturnType<typeof ingestWorker>
let hook: ReturnType<typeof provisioning>

const clock = () => instant(new Date())
const business = () => somebodyOf('business')
let numbered = 0
const serials = () => {
  numbered += 1
  return `SN-${numbered}`
}

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'kanmin-claims-'))
  iot = await startIot({ dir, log: silentLog, handle: (event) => worker(event), provision: (asked) => hook(asked) })
  city = await testCity({ iot, clock })
  const { types } = devicesReference(createReference(dataDir))
  const parts = { store: city.stores.devices, clock, types, slots: { seconds: 1, graceSeconds: 0.1 }, newToken: monotonicFactory(), log: silentLog }
  worker = ingestWorker(parts)
  hook = provisioning(parts)
})

afterAll(async () => {
  await iot.stop()
  await rm(dir, { recursive: true, force: true })
})

type Claim = {
  readonly claim: { readonly provisioningClaimId: string }
  readonly certificate: string
  readonly privateKey: string
  readonly authority: string
  readonly topics: { readonly certificate: string; readonly provision: string }
}

const claimOf = async (who: Person): Promise<Claim> => {
  const { status, body, text } = await city.as(who)('PUT', `${base}/claims/${newId('pcl')}`, { name: '2026年度 設置分' })
  if (status !== 201) throw new Error(text)
  return body
}

const allow = (who: Person, numbers: readonly string[], id = newId('alw')) =>
  city.as(who)('PUT', `${base}/allow-lists/${id}`, { csv: ['serialNumber', ...numbers].join('\r\n') })

const registeredWith = async (who: Person, serialNumber: string) => registered(city, who, { serialNumber })

/** The certificate, or what it was refused for. */
type Told = {
  readonly errorCode?: string
  readonly statusCode?: number
  readonly certificatePem: string
  readonly certificateOwnershipToken: string
  readonly thingName: string
}

const asked = async (client: MqttClient, topic: string, payload: object): Promise<Told> => {
  await client.subscribeAsync([`${topic}/accepted`, `${topic}/rejected`], { qos: 1 })
  const told = new Promise<Told>((resolve) => client.once('message', (_, bytes) => resolve(JSON.parse(bytes.toString()))))
  expect(await published(client, topic, JSON.stringify(payload))).toBe(true)
  return told
}

const curve = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const

/** What a device does that was given nothing but a claim: it makes its key, has it signed, and has the certificate made good. */
const fetched = async (claim: Claim, serialNumber: string, more: object = {}) => {
  const client = await connected({ ...claim, port: iot.port, clientId: `claim-${serialNumber}` })
  const keys = await crypto.subtle.generateKey(curve, true, ['sign', 'verify'])
  const request = await Pkcs10CertificateRequestGenerator.create({ name: 'CN=device', keys, signingAlgorithm: curve })
  const made = await asked(client, claim.topics.certificate, { certificateSigningRequest: request.toString('pem') })
  const { certificateOwnershipToken, certificatePem } = made
  const provision = () => asked(client, claim.topics.provision, { certificateOwnershipToken, parameters: { SerialNumber: serialNumber, ...more } })
  const told = await provision()
  const der = Buffer.from(await crypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64')
  const privateKey = `-----BEGIN PRIVATE KEY-----\n${der.match(/.{1,64}/g)?.join('\n')}\n-----END PRIVATE KEY-----\n`
  return { ...told, client, provision, keys: { certificate: certificatePem, privateKey, authority: claim.authority } }
}

const seen = async (deviceId: string) => (await city.as(undefined)('GET', `${base}/devices/${deviceId}/latest`)).body.reading
const reading = (peopleCount: number) => JSON.stringify({ at: new Date().toISOString(), measures: { peopleCount } })

describe('a device that has only a claim', () => {
  it('and whose number is on the list gets its name and its certificate, and then sends with it', async () => {
    const number = serials()
    const deviceId = await registeredWith(business(), number)
    expect((await allow(business(), [number])).status).toBe(201)
    const claim = await claimOf(business())

    const { thingName, keys, client } = await fetched(claim, number, { DeviceId: newId('dev') })
    await client.endAsync()
    const device = await connected({ ...keys, port: iot.port, clientId: thingName })
    expect(await published(device, topicOf(thingName), reading(21))).toBe(true)
    await device.endAsync()
    await iot.queue.quiet()

    expect(thingName).toBe(deviceId)
    expect(await seen(deviceId)).toMatchObject({ measures: { peopleCount: 21 } })
    const { items } = (await city.as(business())('GET', `${base}/devices/${deviceId}/certificates`)).body
    expect(items).toMatchObject([{ by: 'claim' }])
    const listed = (await city.as(business())('GET', `${base}/allowed-serials?limit=1000`)).body.items
    expect(listed.find(({ serialNumber }: { serialNumber: string }) => serialNumber === number)).toMatchObject({
      status: 'used',
      deviceId,
      certificateId: items[0].certificateId,
    })
  })

  it('gets nothing for a number that is not on the list, and its certificate opens nothing', async () => {
    const number = serials()
    const deviceId = await registeredWith(business(), number)
    const claim = await claimOf(business())

    const { statusCode, errorCode, keys, client } = await fetched(claim, number)
    await client.endAsync()

    expect([statusCode, errorCode]).toEqual([403, 'AccessDenied'])
    await expect(connected({ ...keys, port: iot.port, clientId: deviceId })).rejects.toThrow()
  })

  it('gets nothing for a number that has been used, until its owner puts it on the list anew', async () => {
    const number = serials()
    await registeredWith(business(), number)
    const listId = newId('alw')
    await allow(business(), [number], listId)
    const claim = await claimOf(business())
    const first = await fetched(claim, number)
    await first.client.endAsync()

    const second = await fetched(claim, number)
    await second.client.endAsync()
    expect(second.errorCode).toBe('AccessDenied')
    // The list sent again is the same act, and opens nothing.
    expect((await allow(business(), [number], listId)).status).toBe(200)
    const third = await fetched(claim, number)
    await third.client.endAsync()
    expect(third.errorCode).toBe('AccessDenied')
    await allow(business(), [number])
    const fourth = await fetched(claim, number)
    await fourth.client.endAsync()
    expect(fourth.thingName).toBe(first.thingName)
  })

  it('whose answer was lost may ask again with the same certificate', async () => {
    const number = serials()
    const deviceId = await registeredWith(business(), number)
    await allow(business(), [number])
    const first = await fetched(await claimOf(business()), number)

    const again = await first.provision()
    await first.client.endAsync()

    expect(again.thingName).toBe(deviceId)
    expect((await city.as(business())('GET', `${base}/devices/${deviceId}/certificates`)).body.items).toHaveLength(1)
  })

  it('of one owner cannot fetch a certificate for a device of another', async () => {
    const number = serials()
    await registeredWith(somebodyOf('otherAmo'), number)
    await allow(somebodyOf('otherAmo'), [number])

    const { errorCode, client } = await fetched(await claimOf(business()), number)
    await client.endAsync()

    expect(errorCode).toBe('AccessDenied')
  })

  it('cannot send readings, pass for a device, or listen to anybody', async () => {
    const deviceId = await registered(city, business())
    const claim = await claimOf(business())
    const client = await connected({ ...claim, port: iot.port, clientId: 'claim-1' })
    await expect(client.subscribeAsync(claim.topics.certificate)).rejects.toThrow()
    const another = await connected({ ...claim, port: iot.port, clientId: 'claim-2' })

    expect(await published(another, topicOf(deviceId), reading(1))).toBe(false)
    await expect(connected({ ...claim, port: iot.port, clientId: deviceId })).rejects.toThrow()
    await client.endAsync()
  })

  it('is shut out with its claim when that is revoked', async () => {
    const claim = await claimOf(business())
    const client = await connected({ ...claim, port: iot.port, clientId: 'claim-3' })
    const gone = new Promise<void>((resolve) => client.once('close', () => resolve()))
    const path = `${base}/claims/${claim.claim.provisioningClaimId}/acts/${newId('act')}`

    expect((await city.as(business())('PUT', path, { act: 'revoke', reason: '設置を終えた' })).status).toBe(201)
    await gone

    expect((await city.as(business())('PUT', path, { act: 'revoke', reason: '設置を終えた' })).status).toBe(200)
    await expect(connected({ ...claim, port: iot.port, clientId: 'claim-4' })).rejects.toThrow()
  })
})

describe('the list of numbers', () => {
  it('takes all numbers of a sheet or none, and only those of one’s own devices', async () => {
    const [own, foreign] = [serials(), serials()]
    await registeredWith(business(), own)
    await registeredWith(somebodyOf('otherAmo'), foreign)

    const reply = await allow(business(), [own, foreign, 'SN-NOBODYS', own])

    expect(reply).toMatchObject({ status: 422, body: { type: '/problems/devices/rows-not-sound' } })
    expect(reply.body.rows).toEqual([
      { row: 3, column: 'serialNumber', code: 'unknown' },
      { row: 4, column: 'serialNumber', code: 'unknown' },
      { row: 5, column: 'serialNumber', code: 'twice' },
    ])
    expect((await city.as(business())('GET', `${base}/allowed-serials?limit=1000`)).text).not.toContain(`"${own}"`)
  })

  it.each([
    ['a quote within a heading', 'ABC<div style="x:\\xE3\\x80">DEF', { row: 1, column: 'serialNumber', code: 'not_a_table' }],
    ['a number longer than any key', `serialNumber\n${'7'.repeat(3000)}`, { row: 2, column: 'serialNumber', code: 'unknown' }],
    ['a number of no device', 'serialNumber\n../../etc/passwd', { row: 2, column: 'serialNumber', code: 'unknown' }],
    ['nothing but a heading', 'serialNumber\n', { row: 1, column: 'serialNumber', code: 'empty' }],
  ])('with %s is refused with its place', async (_, csv, fault) => {
    const reply = await city.as(business())('PUT', `${base}/allow-lists/${newId('alw')}`, { csv })

    expect(reply).toMatchObject({ status: 422, body: { type: '/problems/devices/rows-not-sound', rows: [fault] } })
  })

  it('is judged first where that is asked, with the device of each number, and nothing is put on it', async () => {
    const [number, other] = [serials(), serials()]
    const deviceId = await registeredWith(business(), number)
    const listId = newId('alw')
    const path = `${base}/allow-lists/${listId}`
    const csv = `serialNumber\r\n${number}`

    const judged = await city.as(business())('PUT', path, { csv, dryRun: true })
    const faulty = await city.as(business())('PUT', path, { csv: `serialNumber\r\n${other}`, dryRun: true })

    const named = { row: 2, serialNumber: number, deviceId, name: '丸亀町 北口', nameEn: 'Marugamemachi north gate' }
    expect(judged).toMatchObject({ status: 200, body: { serialNumbers: 1, items: [named] } })
    expect(faulty.body.rows).toEqual([{ row: 2, column: 'serialNumber', code: 'unknown' }])
    expect((await city.as(business())('GET', `${base}/allowed-serials?limit=1000`)).text).not.toContain(`"${number}"`)
    expect((await city.as(business())('PUT', path, { csv })).status).toBe(201)
    expect(await city.as(business())('PUT', path, { csv })).toMatchObject({ status: 200, body: { items: [named] } })
  })

  it('is its owner’s alone, and what is taken off it opens nothing', async () => {
    const number = serials()
    await registeredWith(business(), number)
    await allow(business(), [number])
    const remove = (who: Person, act = newId('act')) => city.as(who)('PUT', `${base}/allowed-serials/${number}/acts/${act}`, { act: 'remove' })

    expect((await remove(somebodyOf('otherAmo'))).status).toBe(404)
    expect((await city.as(somebodyOf('otherAmo'))('GET', `${base}/allowed-serials?limit=1000`)).text).not.toContain(`"${number}"`)
    const act = newId('act')
    expect([(await remove(business(), act)).status, (await remove(business(), act)).status]).toEqual([201, 200])

    const { errorCode, client } = await fetched(await claimOf(business()), number)
    await client.endAsync()
    expect(errorCode).toBe('AccessDenied')
  })

  it('of hundreds is taken whole, and a device that is retired is not on it', async () => {
    const head = 'type,name,municipality,longitude,latitude,dataClass,serialNumber'
    const numbers = Array.from({ length: 200 }, serials)
    const lines = numbers.map((number) => `people-counter,計測器,372013,134.05,34.34,open,${number}`)
    const { body } = await city.as(business())('PUT', `${base}/imports/${newId('dvi')}`, { csv: [head, ...lines].join('\r\n') })
    expect(await allow(business(), numbers)).toMatchObject({ status: 201, body: { serialNumbers: 200 } })
    await actOn(city, business(), body.items[7].deviceId, { act: 'retire', reason: '故障' })

    const { errorCode, client } = await fetched(await claimOf(business()), numbers[7] ?? '')
    await client.endAsync()

    expect(errorCode).toBe('AccessDenied')
    expect((await city.as(business())('GET', `${base}/allowed-serials.csv`)).text).toContain(`${numbers[199]},`)
  })
})
