import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { MqttClient } from 'mqtt'
import { monotonicFactory } from 'ulid'
import type { DeviceId } from '../functions/devices/contract.ts'
import { DeviceContent } from '../functions/devices/device-contract.ts'
import { issue, register } from '../functions/devices/device-domain.ts'
import { ingestWorker } from '../functions/devices/ingest-worker.ts'
import { devicePolicyName, topicOf } from '../functions/devices/iot-rule-contract.ts'
import { devicesReference } from '../functions/devices/reference.ts'
import { createDevicesStore } from '../functions/devices/store.ts'
import { devicesTable } from '../functions/devices/table.ts'
import type { MemberId, PersonId } from '../functions/kernel/ids.ts'
import { systemClock } from '../functions/kernel/time.ts'
import { createTable } from '../functions/platform/dynamo-table.ts'
import { createReference } from '../functions/platform/reference.ts'
import { createSeries } from '../functions/platform/series.ts'
import { dataDir } from '../local/blocks.ts'
import { connected } from '../local/harness/mqtt.ts'
import { createTables, startEngine } from '../local/parts/engine.ts'
import { startIot } from '../local/parts/iot.ts'
import { silentLog } from '../local/parts/log.ts'
import type { Figure } from './figure.ts'
import { prices } from './scale/prices.ts'

const deviceCount = 50
const seconds = Number(process.env['BENCH_SECONDS'] ?? 60)
const windowSize = 20

const owner = 'mbr_00000000000000000000000042' as MemberId
const actor = { personId: 'psn_00000000000000000000000042' as PersonId, memberId: owner, roles: ['editor' as const] }

/** Fifty devices with certificates of their own send for a minute; how many readings a second are there to read, to the bare rate of BatchWriteItem. */
export const ingest = async (): Promise<Figure[]> => {
  const dir = await mkdtemp(join(tmpdir(), 'kanmin-ingest-'))
  const engine = await startEngine({ inMemory: true })
  const client = new DynamoDBClient({ endpoint: engine.endpoint, region: engine.region, credentials: engine.credentials })
  try {
    await createTables(client, [devicesTable, { name: 'bare', indexes: [] }])
    const bareBefore = await bareRate(client)
    const one = await through(client, join(dir, 'one'), 1)
    const bareBetween = await bareRate(client)
    const ten = await through(client, join(dir, 'ten'), 10)
    const bareAfter = await bareRate(client)
    const bareOfOne = (bareBefore + bareBetween) / 2
    const bareOfTen = (bareBetween + bareAfter) / 2
    return [
      figure('bare items a second', bareOfOne, 'items/s'),
      figure('readings a second at one', one, 'readings/s'),
      { ...figure('ratio at one', one / bareOfOne, 'x'), goal: '>=0.5' },
      figure('readings a second at ten', ten, 'readings/s'),
      { ...figure('ratio at ten', ten / bareOfTen, 'x'), goal: '>=2' },
      ...costs(),
    ]
  } finally {
    client.destroy()
    await engine.stop()
    await rm(dir, { recursive: true, force: true })
  }
}

const figure = (name: string, value: number, unit: string): Figure => ({
  bench: 'ingest',
  figure: name,
  value: Math.round(value * 1000) / 1000,
  unit,
})

/** Twenty-five small items a call, eight calls side by side: what the engine takes when nothing else is done. */
const bareRate = async (client: DynamoDBClient): Promise<number> => {
  const series = createSeries(client, 'bare')
  const ulid = monotonicFactory()
  const items = (count: number) =>
    Array.from({ length: count }, () => ({
      key: { pk: `P${Math.floor(Math.random() * 50)}`, sk: ulid() },
      values: { readings: [{ at: ulid(), measures: { peopleCount: 7 } }] },
    }))
  await series.putAll(items(1000))
  const until = performance.now() + 8_000
  let written = 0
  const started = performance.now()
  while (performance.now() < until) {
    await series.putAll(items(1000))
    written += 1000
  }
  return (written * 1000) / (performance.now() - started)
}

const through = async (client: DynamoDBClient, dir: string, readingsAMessage: number): Promise<number> => {
  const ulid = monotonicFactory()
  const tables = { table: createTable(client, devicesTable.name), series: createSeries(client, devicesTable.name) }
  const store = createDevicesStore(tables, systemClock, ulid)
  const { types } = devicesReference(createReference(dataDir))
  const handle = ingestWorker({ store, clock: systemClock, types, slots: { seconds: 300, graceSeconds: 10 }, newToken: ulid, log: silentLog })
  const iot = await startIot({ dir, log: silentLog, handle, batchSize: 500, publishesASecond: 100_000 })
  const devices: { readonly id: DeviceId; readonly mqtt: MqttClient }[] = []
  for (let at = 0; at < deviceCount; at += 1) {
    const id = `dev_${ulid()}` as DeviceId
    await iot.things.name(id)
    const made = await iot.things.certifyNewKeys()
    const content = DeviceContent().parse({
      type: 'people-counter',
      name: `計測器${at}`,
      localGovernmentCode: '372013',
      place: { longitude: 134, latitude: 34 },
      dataClass: 'open',
    })
    const { device } = register({ deviceId: id, ownerId: owner, content, fingerprint: '', retention: (await types()).retention })
    await store.devices.save(undefined, issue(device, { certificateId: made.certificateId, by: 'key-pair', issuedAt: systemClock() }), actor)
    await iot.things.admit(id, made.certificateId, devicePolicyName)
    devices.push({
      id,
      mqtt: await connected({
        certificate: made.certificate,
        privateKey: made.privateKey ?? '',
        authority: await iot.authority(),
        port: iot.port,
        clientId: id,
      }),
    })
  }

  const started = performance.now()
  const until = started + seconds * 1000
  let sent = 0
  const begin = Date.now()
  await Promise.all(
    devices.flatMap(({ id, mqtt }) => {
      let number = 0
      const lane = async (): Promise<void> => {
        while (performance.now() < until) {
          const first = number
          number += readingsAMessage
          const readings = Array.from({ length: readingsAMessage }, (_, at) => ({
            at: begin + first + at,
            seq: first + at,
            measures: { peopleCount: at % 100 },
          }))
          await mqtt.publishAsync(topicOf(id), JSON.stringify(readingsAMessage === 1 ? readings[0] : { readings }), { qos: 1 })
          sent += readingsAMessage
        }
      }
      return Array.from({ length: windowSize }, lane)
    }),
  )
  await iot.queue.quiet()
  const rate = (sent * 1000) / (performance.now() - started)
  const kept = await countOf(
    store,
    devices.map(({ id }) => id),
  )
  for (const { mqtt } of devices) mqtt.end(true)
  await pause(100)
  await iot.stop()
  if (kept !== sent) throw new Error(`${sent} readings were acknowledged, ${kept} are there`)
  return rate
}

/** Sent and acknowledged is nothing: what counts can be read. */
const countOf = async (store: ReturnType<typeof createDevicesStore>, devices: readonly DeviceId[]): Promise<number> => {
  let count = 0
  const hours = [-1, 0, 1].map((back) => new Date(Date.now() + back * 3_600_000).toISOString().slice(0, 13))
  for (const device of devices) for (const hour of hours) count += (await store.readings.ofHour(device, hour)).length
  return count
}

/** What a million readings of devices that measure once a minute cost, by what is written for each: a model, not a bill. */
const costs = (): Figure[] =>
  [1, 10].flatMap((aMessage) => {
    const messages = 1 / aMessage
    const minutesBetween = aMessage
    // A mark a slot of five minutes, or one a message where those come more rarely: set, taken off, and an hour and a day written for it.
    const marks = messages * Math.min(1, minutesBetween / 5)
    const writes = messages + 4 * marks
    const readsOfHour = marks * (0.5 * 60 * 0.1)
    const dollars =
      messages * (prices.rule + prices.action + prices.queueRequest * 1.02 + (prices.lambdaRequest + 0.1 * 1e6 * prices.gigabyteSecond) / 100) +
      writes * prices.write +
      readsOfHour * prices.read
    const told = aMessage === 1 ? 'one' : 'ten'
    return [
      figure(`write units a million at ${told}`, writes * 1e6, 'WRU'),
      { ...figure(`dollars a million at ${told}`, dollars, 'USD'), goal: aMessage === 1 ? '<2.5' : '<0.8' },
    ]
  })
