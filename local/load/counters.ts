import type { MqttClient } from 'mqtt'
import { monotonicFactory } from 'ulid'
import { connected, type Keys, published } from '../harness/mqtt.ts'
import type { Kind } from './arrivals.ts'
import { type Asking, answered } from './asking.ts'
import type { Promised } from './promised.ts'
import { device } from './writers.ts'

const ulid = monotonicFactory()

type Issued = { readonly issued: Keys & { readonly endpoint: { readonly port: number }; readonly topic: string } }
type Counter = { readonly deviceId: string; readonly topic: string; readonly client: MqttClient; readonly sent: Set<number> }
type Readings = { readonly items: readonly { readonly seq?: number }[]; readonly cursor?: string }

/** People counters, each with a certificate of its own; every reading the broker took must be there to read. */
export const countersOf = async (ask: Asking, promised: Promised, count: number) => {
  const counters: Counter[] = []
  for (let at = 0; at < count; at += 1) counters.push(await startCounter(ask, at))
  const began = new Date()
  for (const counter of counters) promised.keep(`readings of ${counter.deviceId}`, () => areThere(ask, counter, began))
  const act: Kind['act'] = async (number) => {
    const counter = counters[number % counters.length]
    if (!counter) throw new Error('no device')
    const seq = Math.floor(number / counters.length)
    const taken = await published(
      counter.client,
      counter.topic,
      JSON.stringify({ at: began.getTime() + seq, seq, measures: { peopleCount: number % 100 } }),
    )
    if (taken) counter.sent.add(seq)
    return taken ? 'ok' : 'refused'
  }
  return {
    kinds: [{ kind: 'send reading', share: 25, act }] satisfies readonly Kind[],
    taken: () => counters.reduce((sum, { sent }) => sum + sent.size, 0),
    end: () => Promise.all(counters.map(({ client }) => client.endAsync())),
  }
}

const startCounter = async (ask: Asking, at: number): Promise<Counter> => {
  const deviceId = `dev_${ulid()}`
  const path = `/api/devices/devices/${deviceId}`
  await answered(ask('haru', 'PUT', path, { content: device(at) }), 'a device')
  const { issued } = await answered<Issued>(
    ask('haru', 'PUT', `${path}/acts/act_${ulid()}`, { act: 'issue-certificate', version: 1 }),
    'a certificate',
  )
  const client = await connected({ ...issued, port: issued.endpoint.port, clientId: deviceId })
  return { deviceId, topic: issued.topic, client, sent: new Set() }
}

const tries = 60

/** The queue may still hold some of them when the load ends. */
const areThere = async (ask: Asking, { deviceId, sent }: Counter, began: Date): Promise<boolean> => {
  for (let time = 0; time < tries; time += 1) {
    const kept = await readingsOf(ask, deviceId, began)
    if ([...sent].every((seq) => kept.has(seq))) return true
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
  return false
}

const readingsOf = async (ask: Asking, deviceId: string, began: Date): Promise<ReadonlySet<number>> => {
  const kept = new Set<number>()
  const period = `from=${new Date(began.getTime() - 1000).toISOString()}&to=${new Date(Date.now() + 1000).toISOString()}`
  let cursor = ''
  do {
    const path = `/api/devices/devices/${deviceId}/readings?limit=1000&${period}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`
    const page = await answered<Readings>(ask('haru', 'GET', path), 'readings')
    for (const { seq } of page.items) if (seq !== undefined) kept.add(seq)
    cursor = page.cursor ?? ''
  } while (cursor !== '')
  return kept
}
