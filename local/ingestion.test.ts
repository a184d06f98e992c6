import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { monotonicFactory } from 'ulid'
import { beforeAll, describe, expect, it } from 'vitest'
import { figureRun } from '../functions/devices/figure-run.ts'
import { ingestWorker } from '../functions/devices/ingest-worker.ts'
import { readingsRule } from '../functions/devices/iot-rule-contract.ts'
import { devicesReference } from '../functions/devices/reference.ts'
import { watchRun } from '../functions/devices/watch-run.ts'
import { instant } from '../functions/kernel/time.ts'
import { createReference } from '../functions/platform/reference.ts'
import { dataDir } from './blocks.ts'
import { actOn, devicesBase as base, registered } from './harness/devices.ts'
import { newId, somebodyOf } from './harness/district.ts'
import { kei } from './harness/people.ts'
import { type TestCity, testCity } from './harness/test-city.ts'
import { ruled } from './parts/iot-rules.ts'
import { silentLog } from './parts/log.ts'
import { startQueue } from './parts/message-queue.ts'

let now = Date.parse('2026-11-22T03:00:00.000Z')
const clock = () => instant(new Date(now))
const owner = () => somebodyOf('business')

let city: TestCity
let worker: ReturnType<typeof ingestWorker>
let reckon: () => Promise<number>
let watch: () => Promise<number>

beforeAll(async () => {
  city = await testCity({ clock })
  const { types } = devicesReference(createReference(dataDir))
  // Slots of a hundredth of a second: what has been written is due at once.
  const parts = { store: city.stores.devices, clock, types, slots: { seconds: 0.01, graceSeconds: 0 }, newToken: monotonicFactory(), log: silentLog }
  worker = ingestWorker(parts)
  reckon = figureRun(parts)
  watch = watchRun(parts)
})

const enveloped = (device: string, payload: unknown, changes: object = {}) =>
  JSON.stringify({
    body: Buffer.from(typeof payload === 'string' ? payload : JSON.stringify(payload)).toString('base64'),
    device,
    client: device,
    receivedAt: now,
    ...changes,
  })

const record = (body: string, messageId: string) =>
  ({ messageId, body, attributes: { ApproximateReceiveCount: '1' } }) as unknown as Parameters<typeof worker>[0]['Records'][number]

const send = (...bodies: readonly string[]) => worker({ Records: bodies.map((body, at) => record(body, `m${at}`)) })

/** What the API itself writes is due when its slot of two seconds has passed. */
const settled = async (milliseconds = 30) => {
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
  await reckon()
}

const figuresOf = async (device: string, query: string) => (await city.as(undefined)('GET', `${base}/devices/${device}/figures?${query}`)).body.items
const latestOf = async (device: string) => (await city.as(undefined)('GET', `${base}/devices/${device}/latest`)).body.reading
const quarantineOf = async (device: string) => (await city.as(owner())('GET', `${base}/devices/${device}/quarantine`)).body.items

const seeded = (seed: number) => () => {
  seed = (seed * 48_271) % 2_147_483_647
  return seed / 2_147_483_647
}

const shuffled = <T>(all: readonly T[], chance: () => number): T[] =>
  all
    .map((each) => ({ each, place: chance() }))
    .sort((a, b) => a.place - b.place)
    .map(({ each }) => each)

describe('the pedestrians of Melbourne', () => {
  type Row = { readonly Date_Time: string; readonly Hourly_Counts: string }
  const folder = process.env['KANMIN_MELBOURNE'] ?? join(dataDir, 'testing', 'melbourne-pedestrians.csv')
  // 522 weeks later the days of the week and the end of summer time fall as they did, and the readings are not yet as old as to be erased.
  const later = (local: string) =>
    new Date(Date.parse(`${local.replace(' ', 'T')}Z`) + 3654 * 86_400_000).toISOString().slice(0, 19).replace('T', ' ')
  const rows: Row[] = (parse(readFileSync(folder), { columns: true }) as (Row & { Sensor_ID: string })[])
    .filter(({ Sensor_ID }) => Sensor_ID === '18')
    .map((row) => ({ ...row, Date_Time: later(row.Date_Time) }))
  // The file tells naive local time; the hour that is lived twice stands in it once or twice, and is taken as it stands.
  const offset = (local: string) => (local < '2026-04-05 03:00:00' ? '+11:00' : '+10:00')
  const readings = rows.map((row, at) => ({
    at: `${row.Date_Time.replace(' ', 'T')}${offset(row.Date_Time)}`,
    seq: at,
    measures: { peopleCount: Number(row.Hourly_Counts) },
  }))

  const daily = async (order: readonly (typeof readings)[number][], duplicates: number, chance: () => number) => {
    const device = await registered(city, owner(), { timeZone: 'Australia/Melbourne', intervalSeconds: 3600 })
    const queue = await startQueue({ handle: worker, log: silentLog, batchSize: 20, chaos: { duplicates, chance } })
    for (let at = 0; at < order.length; at += 7) await queue.send(enveloped(device, { readings: order.slice(at, at + 7) }))
    await queue.quiet()
    await queue.stop()
    await settled()
    const [first, last] = [rows[0]?.Date_Time.slice(0, 10), rows.at(-1)?.Date_Time.slice(0, 10)]
    expect(await quarantineOf(device)).toEqual([])
    return figuresOf(device, `resolution=day&from=${first}&to=${last}&measure=peopleCount`)
  }

  it('come to the same days in order, and shuffled with a third of them twice: those of a plain sum', async () => {
    now = Date.parse(`${rows.at(-1)?.Date_Time.slice(0, 10)}T00:00:00.000Z`) + 86_400_000
    const chance = seeded(11)

    const inOrder = await daily(readings, 0, chance)
    const outOfOrder = await daily(shuffled([...readings, ...readings.filter(() => chance() < 0.33)], chance), 0.3, chance)

    const plain = new Map<string, number>()
    for (const { Date_Time, Hourly_Counts } of rows)
      plain.set(Date_Time.slice(0, 10), (plain.get(Date_Time.slice(0, 10)) ?? 0) + Number(Hourly_Counts))
    type View = { of: string; measures: { peopleCount?: { sum: number } }; coverage: number }
    const sums = (views: readonly View[]) => views.map(({ of, measures }) => [of, measures.peopleCount?.sum])
    expect(sums(inOrder)).toEqual([...plain])
    expect(outOfOrder).toEqual(inOrder)
    expect(rows.length).toBeGreaterThan(150)
  })
})

describe('a reading', () => {
  it('that comes late does not become the latest, and is counted where it belongs', async () => {
    now = Date.parse('2026-11-22T03:00:00.000Z')
    const device = await registered(city, owner())
    await send(enveloped(device, { at: '2026-11-22T02:59:00Z', measures: { peopleCount: 7 } }))
    await send(enveloped(device, { at: '2026-11-20T02:00:00Z', measures: { peopleCount: 70 } }))
    await settled()

    expect(await latestOf(device)).toMatchObject({ at: '2026-11-22T02:59:00.000Z', measures: { peopleCount: 7 } })
    const days = await figuresOf(device, 'from=2026-11-20&to=2026-11-22')
    expect(days.map((day: { measures: { peopleCount?: { sum: number } } }) => day.measures.peopleCount?.sum)).toEqual([70, undefined, 7])
  })

  it('in another unit is kept in that of its type, and as it was given', async () => {
    const device = await registered(city, owner(), { type: 'indoor-environment' })
    await send(
      enveloped(device, { at: clock(), measures: { temperature: { value: 72.5, unit: 'FAH' }, relativeHumidity: { value: 45, unit: 'P1' } } }),
    )

    expect(await latestOf(device)).toMatchObject({
      measures: { temperature: 22.5, relativeHumidity: 0.45 },
      given: { temperature: { value: 72.5, unit: 'FAH' } },
    })
  })

  it('of a LoRaWAN device comes through its gateway, by the decoder of its type, and through no other', async () => {
    const [gateway, stranger] = [
      await registered(city, owner(), { type: 'lorawan-gateway' }),
      await registered(city, owner(), { type: 'lorawan-gateway' }),
    ]
    const sensor = await registered(city, owner(), { type: 'indoor-environment', serialNumber: `EUI-${newId('x')}`, gatewayId: gateway })
    const { serialNumber } = (await city.as(owner())('GET', `${base}/devices/${sensor}`)).body
    const bytes = Buffer.from([0x08, 0x98, 90, 0x02, 0x58, 0x01, 0xf4]).toString('base64')
    const uplinks = [{ devEui: serialNumber, at: clock(), seq: 1, port: 2, bytes }]

    await send(enveloped(stranger, { uplinks }))
    expect(await latestOf(sensor)).toBeUndefined()
    expect((await quarantineOf(stranger)).map(({ reason }: { reason: string }) => reason)).toEqual(['not-of-this-gateway'])
    await send(enveloped(gateway, { uplinks }))

    expect(await latestOf(sensor)).toMatchObject({ measures: { temperature: 22, relativeHumidity: 0.45, co2: 600, illuminance: 500 } })
  })

  it('is corrected by its owner, and withdrawn, and what was sent stays away', async () => {
    const device = await registered(city, owner())
    const message = enveloped(device, { at: '2026-11-22T02:00:00Z', seq: 4, measures: { peopleCount: 900 } })
    await send(message)
    const correct = (body: object) =>
      city.as(owner())('PUT', `${base}/devices/${device}/corrections/${newId('act')}`, {
        at: '2026-11-22T02:00:00.000Z',
        key: '2026-11-22T02:00:00.000Z#4',
        reason: '二重計測',
        ...body,
      })

    expect((await correct({ measures: { peopleCount: 9 } })).status).toBe(201)
    await send(message)
    expect(await latestOf(device)).toMatchObject({ measures: { peopleCount: 9 }, revision: 1 })
    expect((await correct({ measures: { peopleCount: -9 } })).body).toMatchObject({
      type: '/problems/devices/readings-not-sound',
      refused: [{ reason: 'out-of-range' }],
    })
    expect((await correct({})).status).toBe(201)
    expect(await latestOf(device)).toBeUndefined()
  })

  it('that was handed in late counts, and again is the same act', async () => {
    const device = await registered(city, owner())
    const act = newId('act')
    const readings = Array.from({ length: 1200 }, (_, at) => ({ at: Date.parse('2026-09-01T00:00:00Z') + at * 60_000, measures: { peopleCount: 1 } }))
    const hand = (some: readonly unknown[]) => city.as(owner())('PUT', `${base}/devices/${device}/backfills/${act}`, { readings: some })

    expect(await hand(readings)).toMatchObject({ status: 201, body: { readings: 1200 } })
    expect(await hand(readings)).toMatchObject({ status: 200, body: { readings: 1200 } })
    expect((await hand([])).status).toBe(422)
    await settled(2_100)

    const [day] = await figuresOf(device, 'from=2026-09-01&to=2026-09-01')
    expect(day).toMatchObject({ status: 'revised', readings: 900, measures: { peopleCount: { sum: 900 } } })
  })
})

describe('the door of the queue', () => {
  it('sets aside for the operator what comes of nobody’s device, and gives nothing back', async () => {
    const nobodys = newId('dev')

    expect(await send(enveloped(nobodys, { at: clock(), measures: { peopleCount: 1 } }))).toEqual({ batchItemFailures: [] })

    const { items } = (await city.as(kei)('GET', `${base}/quarantine?limit=1000`)).body
    expect(items.map(({ reason }: { reason: string }) => reason)).toContain('unknown-device')
    expect((await city.as(owner())('GET', `${base}/quarantine`)).status).toBe(403)
  })

  it('gives back only the message it cannot read, and keeps the others', async () => {
    const device = await registered(city, owner())

    const { batchItemFailures } = await send('not even an envelope', enveloped(device, { at: clock(), measures: { peopleCount: 6 } }))

    expect(batchItemFailures).toEqual([{ itemIdentifier: 'm0' }])
    expect(await latestOf(device)).toMatchObject({ measures: { peopleCount: 6 } })
  })

  it('takes a certificate that has been revoked for what it is', async () => {
    const device = await registered(city, owner())
    await send(enveloped(device, { at: clock(), measures: { peopleCount: 6 } }, { certificate: 'a'.repeat(64) }))

    expect((await quarantineOf(device)).map(({ reason }: { reason: string }) => reason)).toEqual(['revoked-certificate'])
  })

  it('knows who is there by the last event, in whatever order they come', async () => {
    const device = await registered(city, owner())
    const event = (eventType: string, versionNumber: number) =>
      JSON.stringify({
        clientId: device,
        timestamp: now + versionNumber,
        eventType,
        sessionIdentifier: `s${Math.ceil(versionNumber / 2)}`,
        versionNumber,
      })

    for (const body of [event('connected', 3), event('disconnected', 2), event('connected', 1), event('connected', 3)]) await send(body)
    const view = async () => (await city.as(owner())('GET', `${base}/devices/${device}`)).body.presence
    expect(await view()).toMatchObject({ connected: true, session: 's2' })
    await send(event('disconnected', 4))
    expect(await view()).toMatchObject({ connected: false })
  })

  it('understands exactly what the rule says it sends', () => {
    const made = JSON.parse(ruled({ topic: 'kanmin/devices/dev_1/readings', payload: Buffer.from('x'), client: 'c', certificate: 'f' }) ?? '{}')
    const columns = [...readingsRule.sql.matchAll(/ AS (\w+)/g)].map(([, name]) => name)

    expect(Object.keys(made).sort()).toEqual([...columns].sort())
    expect(made.device).toBe('dev_1')
    expect(
      ruled({ topic: '$aws/rules/other/kanmin/devices/dev_1/readings', payload: Buffer.from('x'), client: 'c', certificate: 'f' }),
    ).toBeUndefined()
  })
})

describe('an alert', () => {
  const rule = { ruleId: newId('alr'), when: 'above', measure: 'peopleCount', level: 100, clearLevel: 80 }

  it('rings once, ends behind its clear level, and heeds no late reading', async () => {
    const device = await registered(city, owner())
    await actOn(city, owner(), device, { act: 'set-alert-rules', rules: [rule] })
    const events = async () =>
      (await city.as(kei)('GET', `${base}/audit?about=${device}`)).body.items
        .map(({ name }: { name: string }) => name)
        .filter((name: string) => name.startsWith('Alert') && name !== 'AlertRulesSet')
    const at = (minute: number, peopleCount: number) => send(enveloped(device, { at: now - 3_600_000 + minute * 60_000, measures: { peopleCount } }))

    for (const [minute, people] of [
      [1, 50],
      [2, 101],
      [3, 99],
      [4, 120],
    ] as const)
      await at(minute, people)
    expect(await events()).toEqual(['AlertRaised'])
    await at(0, 500)
    await at(5, 80)
    await at(3.5, 500)

    expect(await events()).toEqual(['AlertEnded', 'AlertRaised'])
  })

  it('of silence rings after so many minutes, and ends with the next reading', async () => {
    now = Date.parse('2026-11-22T03:00:00.000Z')
    const device = await registered(city, owner())
    await actOn(city, owner(), device, { act: 'set-alert-rules', rules: [{ ruleId: newId('alr'), when: 'silent', minutes: 30 }] })
    const alerts = async () => (await city.as(owner())('GET', `${base}/devices/${device}`)).body.alerts
    await send(enveloped(device, { at: clock(), measures: { peopleCount: 1 } }))

    now += 29 * 60_000
    await watch()
    expect(await alerts()).toEqual([])
    now += 60_000
    await watch()
    expect(await alerts()).toMatchObject([{ raised: true, since: '2026-11-22T03:30:00.000Z' }])
    await send(enveloped(device, { at: clock(), measures: { peopleCount: 1 } }))
    await watch()
    expect(await alerts()).toMatchObject([{ raised: false }])
  })

  it('that contradicts itself is refused', async () => {
    const device = await registered(city, owner())

    const reply = await actOn(city, owner(), device, { act: 'set-alert-rules', rules: [{ ...rule, clearLevel: 130 }] })

    expect(reply).toMatchObject({ status: 422, body: { type: '/problems/devices/alert-rule-not-sound', fault: 'clear-level' } })
  })
})
