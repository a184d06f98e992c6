import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect as dial } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { connect as dialTls } from 'node:tls'
import { promisify } from 'node:util'
import { monotonicFactory } from 'ulid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { figureRun } from '../functions/devices/figure-run.ts'
import { ingestWorker } from '../functions/devices/ingest-worker.ts'
import { devicesReference } from '../functions/devices/reference.ts'
import { instant } from '../functions/kernel/time.ts'
import { createReference } from '../functions/platform/reference.ts'
import { dataDir } from './blocks.ts'
import { actOn, devicesBase as base, registered } from './harness/devices.ts'
import { somebodyOf } from './harness/district.ts'
import { connected, type Keys, published } from './harness/mqtt.ts'
import { type TestCity, testCity } from './harness/test-city.ts'
import { type Iot, startIot } from './parts/iot.ts'
import { silentLog } from './parts/log.ts'

let dir: string
let iot: Iot
let city: TestCity
let worker: ReturnType<typeof ingestWorker>
let reckon: () => Promise<number>

const clock = () => instant(new Date())
const business = () => somebodyOf('business')
let chances = 7
const chance = () => {
  chances = (chances * 48_271) % 2_147_483_647
  return chances / 2_147_483_647
}

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'kanmin-iot-'))
  iot = await startIot({ dir, log: silentLog, handle: (event) => worker(event), chaos: { duplicates: 0.2, chance } })
  city = await testCity({ iot, clock })
  const { types } = devicesReference(createReference(dataDir))
  const parts = { store: city.stores.devices, clock, types, slots: { seconds: 1, graceSeconds: 0.1 }, newToken: monotonicFactory(), log: silentLog }
  worker = ingestWorker(parts)
  reckon = figureRun(parts)
})

afterAll(async () => {
  await iot.stop()
  await rm(dir, { recursive: true, force: true })
})

type Certified = Keys & { readonly deviceId: string; readonly topic: string; readonly basicIngestTopic: string; readonly certificateId: string }

const certified = async (changes: object = {}, csr?: string): Promise<Certified> => {
  const deviceId = await registered(city, business(), changes)
  const { status, text, body } = await actOn(city, business(), deviceId, { act: 'issue-certificate', ...(csr && { csr }) })
  if (status !== 201) throw new Error(text)
  return { deviceId, ...body.issued }
}

const deviceNow = (device: Certified, clientId = device.deviceId) => connected({ ...device, port: iot.port, clientId })
const message = (peopleCount: number, at = new Date()) => JSON.stringify({ at: at.toISOString(), measures: { peopleCount } })
const latest = async ({ deviceId }: Certified) => (await city.as(undefined)('GET', `${base}/devices/${deviceId}/latest`)).body.reading
const viewed = async ({ deviceId }: Certified) => (await city.as(business())('GET', `${base}/devices/${deviceId}`)).body

describe('a device with its certificate', () => {
  it('sends to its own topic, and its reading is there to read', async () => {
    const device = await certified()
    const client = await deviceNow(device)

    expect(await published(client, device.topic, message(12))).toBe(true)
    expect(await published(client, device.basicIngestTopic, message(13, new Date(Date.now() + 1000)))).toBe(true)
    await iot.queue.quiet()

    expect(await latest(device)).toMatchObject({ measures: { peopleCount: 13 } })
    expect((await viewed(device)).presence).toMatchObject({ connected: true, certificateId: device.certificateId })
    await client.endAsync()
    await expect.poll(async () => (await viewed(device)).presence.connected).toBe(false)
  })

  it('made from a request of its own keeps its key to itself', async () => {
    const run = promisify(execFile)
    await run('openssl', ['ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', join(dir, 'key.pem')])
    const { stdout: csr } = await run('openssl', ['req', '-new', '-key', join(dir, 'key.pem'), '-subj', '/CN=whoever'])
    const { stdout: privateKey } = await run('cat', [join(dir, 'key.pem')])

    const device = await certified({}, csr)
    const client = await deviceNow({ ...device, privateKey })

    expect(device.privateKey).toBeUndefined()
    expect(await published(client, device.topic, message(1))).toBe(true)
    await client.endAsync()
  })

  it('is refused another’s topic, the events of the broker, and every subscription', async () => {
    const [device, other] = [await certified(), await certified()]

    expect(await published(await deviceNow(device), other.topic, message(99))).toBe(false)
    expect(await published(await deviceNow(device), `$aws/events/presence/connected/${other.deviceId}`, '{}')).toBe(false)
    const listener = await deviceNow(device)
    await expect(listener.subscribeAsync('#')).rejects.toThrow()
    await listener.endAsync()
    await iot.queue.quiet()
    expect(await latest(other)).toBeUndefined()
  })

  it('cannot say it is another, whatever it writes', async () => {
    const [device, other] = [await certified(), await certified()]
    const client = await deviceNow(device)

    await published(
      client,
      device.topic,
      JSON.stringify({ ...JSON.parse(message(5)), device: other.deviceId, client: other.deviceId, receivedAt: 0 }),
    )
    await iot.queue.quiet()

    expect(await latest(device)).toMatchObject({ measures: { peopleCount: 5 } })
    expect(await latest(other)).toBeUndefined()
    await expect(deviceNow(device, other.deviceId)).rejects.toThrow()
    await client.endAsync()
  })

  it('that is revoked is thrown out at once and stays out; a new certificate lets it in', async () => {
    const device = await certified()
    const client = await deviceNow(device)
    const gone = new Promise<void>((resolve) => client.once('close', () => resolve()))

    const revoked = await actOn(city, business(), device.deviceId, { act: 'revoke-certificate', certificateId: device.certificateId, reason: '紛失' })
    await gone

    expect(revoked.status).toBe(201)
    await expect(deviceNow(device)).rejects.toThrow()
    const { body } = await actOn(city, business(), device.deviceId, { act: 'issue-certificate' })
    const back = await deviceNow({ ...device, ...body.issued })
    expect(await published(back, device.topic, message(2))).toBe(true)
    await back.endAsync()
  })

  it('that is retired is thrown out with all its certificates', async () => {
    const device = await certified()
    const client = await deviceNow(device)
    const gone = new Promise<void>((resolve) => client.once('close', () => resolve()))

    await actOn(city, business(), device.deviceId, { act: 'retire', reason: '撤去' })
    await gone

    await expect(deviceNow(device)).rejects.toThrow()
    expect((await actOn(city, business(), device.deviceId, { act: 'issue-certificate' })).body.type).toBe('/problems/devices/device-retired')
  })
})

describe('whoever has no certificate of this city', () => {
  it('is not even heard', async () => {
    const device = await certified()
    const { certificate: _, privateKey: __, ...bare } = device

    await expect(connected({ ...bare, port: iot.port, clientId: device.deviceId })).rejects.toThrow()
  })

  it('can hold the broker up neither by plain text nor by a packet without end', async () => {
    const device = await certified()
    const plain = dial(iot.port, '127.0.0.1')
    plain.on('error', () => undefined)
    plain.write('GET / HTTP/1.1\r\n\r\n')
    const huge = dialTls({
      port: iot.port,
      host: '127.0.0.1',
      ca: device.authority,
      cert: device.certificate,
      key: device.privateKey,
      servername: 'localhost',
    })
    huge.on('error', () => undefined)
    await new Promise((resolve) => huge.once('secureConnect', resolve))
    // A CONNECT that announces 200 MB and goes on and on.
    huge.write(Buffer.from([0x10, 0x80, 0x80, 0xc0, 0x60]))
    const closed = new Promise((resolve) => huge.once('close', resolve))
    for (let part = 0; part < 20 && !huge.destroyed; part += 1) {
      huge.write(Buffer.alloc(64 * 1024))
      await pause(5)
    }
    await closed

    const client = await deviceNow(device)
    expect(await published(client, device.topic, message(3))).toBe(true)
    await client.endAsync()
  })
})

describe('one device among others', () => {
  it('that sends 10 MB, or floods, stops nobody', async () => {
    const [loud, calm] = [await certified(), await certified()]
    const client = await deviceNow(calm)

    expect(await published(await deviceNow(loud), loud.topic, Buffer.alloc(10 * 1024 * 1024, 32))).toBe(false)
    const flood = await deviceNow(loud)
    for (let at = 0; at < 3_000; at += 1) flood.publish(loud.topic, message(at), { qos: 0 })
    expect(await published(client, calm.topic, message(4))).toBe(true)
    flood.end(true)
    await client.endAsync()
    await iot.queue.quiet()
    expect(await latest(calm)).toMatchObject({ measures: { peopleCount: 4 } })
  })

  it('that sends what nobody can read has it set aside with its reason, and the rest of its message kept', async () => {
    const device = await certified()
    const client = await deviceNow(device)

    await published(client, device.topic, 'this is no JSON')
    await published(client, device.topic, Buffer.from([0xff, 0xfe]))
    await published(
      client,
      device.topic,
      JSON.stringify({ readings: [{ at: new Date().toISOString(), measures: { peopleCount: -5 } }, JSON.parse(message(8))] }),
    )
    await published(client, device.topic, JSON.stringify({ at: new Date(Date.now() + 3_600_000).toISOString(), measures: { peopleCount: 1 } }))
    await iot.queue.quiet()
    const { items } = (await city.as(business())('GET', `${base}/devices/${device.deviceId}/quarantine`)).body

    expect(items.map(({ reason }: { reason: string }) => reason).sort()).toEqual(['clock-ahead', 'not-json', 'not-json', 'out-of-range'])
    expect(await latest(device)).toMatchObject({ measures: { peopleCount: 8 } })
    expect(iot.queue.deadLetters()).toEqual([])
    await client.endAsync()
  })
})

describe('what was sent', () => {
  it('comes to figures, with how much of it was expected', async () => {
    const device = await certified({ intervalSeconds: 60 })
    const client = await deviceNow(device)
    const from = Date.now() - 3 * 3_600_000
    const start = Math.floor(from / 3_600_000) * 3_600_000

    const readings = Array.from({ length: 30 }, (_, at) => ({ at: start + at * 60_000, seq: at, measures: { peopleCount: at } }))
    for (const part of [readings.slice(20), readings.slice(0, 20), readings.slice(5, 25)])
      expect(await published(client, device.topic, JSON.stringify({ readings: part }))).toBe(true)
    await client.endAsync()
    await iot.queue.quiet()
    await pause(1_300)
    await reckon()

    const day = new Date(start + 9 * 3_600_000).toISOString().slice(0, 10)
    const { items } = (await city.as(undefined)('GET', `${base}/devices/${device.deviceId}/figures?resolution=hour&from=${day}&to=${day}`)).body
    const hour = items.find(({ of }: { of: string }) => of === new Date(start).toISOString().slice(0, 13))
    expect(hour).toMatchObject({
      readings: 30,
      coverage: 0.5,
      status: 'provisional',
      measures: { peopleCount: { count: 30, sum: 435, min: 0, max: 29, last: 29 } },
    })
    const csv = (await city.as(undefined)('GET', `${base}/devices/${device.deviceId}/figures.csv?from=${day}&to=${day}`)).text
    expect(csv).toContain('435')
  })

  it('outlives a city that ends before it was handled', async () => {
    const place = await mkdtemp(join(tmpdir(), 'kanmin-queue-'))
    const { startQueue } = await import('./parts/message-queue.ts')
    const never = await startQueue({ handle: () => new Promise(() => undefined), log: silentLog, journal: join(place, 'journal') })
    await Promise.all(Array.from({ length: 50 }, (_, at) => never.send(`message ${at}`)))

    const seen = new Set<string>()
    const next = await startQueue({
      handle: async ({ Records }) => {
        for (const { body } of Records) seen.add(body)
        return undefined
      },
      log: silentLog,
      journal: join(place, 'journal'),
    })
    await next.quiet()

    expect(seen.size).toBe(50)
    await next.stop()
    await rm(place, { recursive: true, force: true })
  })
})
