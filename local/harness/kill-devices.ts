import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { MqttClient } from 'mqtt'
import { monotonicFactory } from 'ulid'
import { freePort } from '../parts/engine.ts'
import { signIn } from '../sign-in.ts'
import { killCityProcess, startCityProcess, stopCityProcess } from './city-process.ts'
import { connected, type Keys, published } from './mqtt.ts'
import { type MadeReading, madeReadings, messagesOf, type PlainFigure, plainFigures } from './soak-readings.ts'

const devices = 10
const readingsEach = 10_000
const secondsToRest = 600

type Told = PlainFigure & { readonly deviceId: string }

type Sender = Keys & { readonly deviceId: string; readonly port: number; readonly topic: string; readonly readings: readonly MadeReading[] }

export type DevicesReport = {
  readonly readings: number
  readonly messages: number
  readonly seconds: number
  readonly hours: number
  readonly days: number
  /** Hours and days that are not what a plain computation over the distinct readings says: none may be. */
  readonly wrong: readonly string[]
}

/**
 * Ten devices send 100,000 readings by MQTT, shuffled, nearly a third of their messages twice and a third of their readings after all others. When
 * `killAfter` of the messages were taken, the process that runs broker and functions is killed with SIGKILL and started again; what was not
 * acknowledged is sent again, as devices do. Then every hour and every day is compared.
 */
export const killWhileMeasuring = async (killAfter: number, seed: number): Promise<DevicesReport> => {
  const dir = await mkdtemp(join(tmpdir(), 'kanmin-soak-'))
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  let city = await startCityProcess({ dir, port, demo: 'off' })
  const began = performance.now()
  try {
    const senders = await registeredSenders(origin, dir, seed)
    const all = senders.map((sender) => ({ sender, messages: messagesOf(sender.readings, seed) }))
    const count = all.reduce((sum, { messages }) => sum + messages.length, 0)
    let taken = 0
    let restarting: Promise<void> | undefined
    const restarted = async (): Promise<void> => {
      await killCityProcess(city)
      city = await startCityProcess({ dir, port, demo: 'off' })
    }
    const onTaken = () => {
      taken += 1
      if (taken >= killAfter * count) restarting ??= restarted()
    }
    await Promise.all(all.map(({ sender, messages }) => sent(sender, messages, onTaken)))
    await restarting

    const expected = senders.flatMap(({ deviceId, readings }) => plainFigures(readings).map((told): Told => ({ ...told, deviceId })))
    const wrong = await differences(origin, expected)
    return {
      readings: devices * readingsEach,
      messages: count,
      seconds: Math.round((performance.now() - began) / 1000),
      hours: expected.filter(({ resolution }) => resolution === 'hour').length,
      days: expected.filter(({ resolution }) => resolution === 'day').length,
      wrong,
    }
  } finally {
    await stopCityProcess(city)
    await rm(dir, { recursive: true, force: true })
  }
}

const registeredSenders = async (origin: string, dir: string, seed: number): Promise<readonly Sender[]> => {
  const { login, password } = JSON.parse(await readFile(join(dir, 'operator.json'), 'utf8')) as { login: string; password: string }
  const { accessToken } = await signIn(origin, login, password)
  const ulid = monotonicFactory()
  const ask = async (path: string, body: object) => {
    const reply = await fetch(`${origin}/api/devices${path}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!reply.ok) throw new Error(`${path}: ${reply.status} ${await reply.text()}`)
    return (await reply.json()) as { readonly issued: Keys & { readonly endpoint: { readonly port: number }; readonly topic: string } }
  }
  const senders: Sender[] = []
  for (let at = 0; at < devices; at += 1) {
    const deviceId = `dev_${ulid()}`
    const place = { longitude: 134.04 + at * 0.001, latitude: 34.34 }
    const content = {
      type: 'people-counter',
      name: `耐久試験 ${at + 1}`,
      localGovernmentCode: '372013',
      place,
      dataClass: 'open',
      intervalSeconds: 60,
    }
    await ask(`/devices/${deviceId}`, { content })
    const { issued } = await ask(`/devices/${deviceId}/acts/act_${ulid()}`, { act: 'issue-certificate', version: 1 })
    const { certificate, privateKey, authority, endpoint, topic } = issued
    const readings = madeReadings({ count: readingsEach, seed: seed * 1000 + at, now: Date.now() })
    senders.push({ deviceId, topic, port: endpoint.port, certificate, privateKey, authority, readings })
  }
  return senders
}

/** Sends message after message; what the broker has not said it took is sent again when it is back. */
const sent = async ({ deviceId, topic, ...keys }: Sender, messages: readonly string[], onTaken: () => void): Promise<void> => {
  let client: MqttClient | undefined
  const again = async (): Promise<MqttClient> => {
    for (;;) {
      const found = await connected({ ...keys, clientId: deviceId }).catch(() => undefined)
      if (found) return found
      await pause(200)
    }
  }
  for (const message of messages) {
    for (;;) {
      if (!client?.connected) client = await again()
      if (await published(client, topic, message)) break
      client.end(true)
    }
    onTaken()
  }
  await client?.endAsync()
}

/** What the API tells otherwise than the plain computation, when the city has come to rest. */
const differences = async (origin: string, expected: readonly Told[]): Promise<readonly string[]> => {
  let [before, until] = ['', 0]
  for (let quiet = 0; ; ) {
    const wrong = await wrongIn(origin, expected)
    const seen = wrong.join()
    // As long as something changes it is at work still, however slow the machine.
    if (seen !== before) [before, until] = [seen, performance.now() + secondsToRest * 1000]
    quiet = wrong.length === 0 ? quiet + 1 : 0
    // What is right three times in a row, slots apart, is not being reckoned any more.
    if (quiet === 3 || performance.now() > until) return wrong
    await pause(3_000)
  }
}

const wrongIn = async (origin: string, expected: readonly Told[]): Promise<readonly string[]> => {
  const wrong: string[] = []
  for (const [key, group] of groups(expected)) {
    const [deviceId, resolution] = key.split(' ')
    const days = group.map(({ on }) => on).sort()
    const asked = new URLSearchParams({ resolution: resolution ?? '', from: days[0] ?? '', to: days.at(-1) ?? '' })
    const reply = await fetch(`${origin}/api/devices/devices/${deviceId}/figures?${asked}`)
    if (!reply.ok) throw new Error(`${reply.status} ${await reply.text()}`)
    const { items } = (await reply.json()) as { readonly items: readonly { readonly of: string; readonly measures: Record<string, unknown> }[] }
    const told = new Map(items.map(({ of, measures }) => [of, measures['peopleCount']]))
    for (const { of, figure } of group)
      if (JSON.stringify(picked(told.get(of))) !== JSON.stringify(figure)) wrong.push(`${deviceId} ${of}: ${JSON.stringify(told.get(of))}`)
    const known = new Set(group.map(({ of }) => of))
    for (const { of, measures } of items) if (measures['peopleCount'] && !known.has(of)) wrong.push(`${deviceId} ${of}: nothing was measured`)
  }
  return wrong
}

const picked = (summary: unknown) => {
  const { count, sum, min, max } = (summary ?? {}) as Readonly<Record<string, number>>
  return { count, sum, min, max }
}

const groups = (all: readonly Told[]): ReadonlyMap<string, readonly Told[]> => {
  const found = new Map<string, Told[]>()
  for (const each of all) {
    const key = `${each.deviceId} ${each.resolution}`
    const group = found.get(key)
    if (group) group.push(each)
    else found.set(key, [each])
  }
  return found
}
