import { monotonicFactory } from 'ulid'
import { beforeAll, describe, expect, it } from 'vitest'
import { applicationOf } from '../../local/harness/bodies.ts'
import { aoi, kei } from '../../local/harness/people.ts'
import { type TestCity, testCity } from '../../local/harness/test-city.ts'
import { startBus } from '../../local/parts/bus.ts'
import { silentLog } from '../../local/parts/log.ts'
import type { Event } from '../kernel/event.ts'
import { systemClock } from '../kernel/time.ts'
import { createBurial, createConsumer, maxAttempts, maxDeliveries } from './consumer.ts'
import { buryDeadLetters } from './dead-letters.ts'
import type { Table } from './dynamo-table.ts'
import { hearQueue } from './queue.ts'

const ulid = monotonicFactory()
let city: TestCity
let table: Table

beforeAll(async () => {
  city = await testCity()
  const found = city.tables.get('members')
  if (!found) throw new Error('no table')
  table = found
})

const towns = [
  ['012025', '函館市'],
  ['012033', '小樽市'],
  ['012041', '旭川市'],
  ['012050', '室蘭市'],
  ['012068', '釧路市'],
  ['012076', '帯広市'],
] as const
let town = 0

const file = async (): Promise<string> => {
  const [code, name] = towns[town++] ?? ['', '']
  const id = `app_${ulid()}`
  expect((await city.as(aoi)('PUT', `/api/members/applications/${id}`, applicationOf(code, name, aoi.email))).status).toBe(201)
  return id
}

/** A bus with one consumer that fails as often as it is told to. */
const cityWith = (name: string, failures: (about: string) => number) => {
  const heard: string[] = []
  const tries = new Map<string, number>()
  const bus = startBus({ log: silentLog, firstPauseMilliseconds: 1, sweepMilliseconds: 60_000 })
  bus.ringing(table)
  bus.subscribe(
    createConsumer({
      name,
      table,
      clock: systemClock,
      log: silentLog,
      handle: async ({ about }) => {
        const tried = (tries.get(about) ?? 0) + 1
        tries.set(about, tried)
        if (tried <= failures(about)) throw new TypeError('the mail server is away')
        heard.push(about)
      },
    }),
  )
  return { bus, heard, tries }
}

const parked = async (consumer: string) =>
  (await city.as(kei)('GET', '/api/members/parked-deliveries?limit=1000')).body.items.filter(
    (item: { consumer: string }) => item.consumer === consumer,
  )

describe('a consumer', () => {
  it('that fails is tried again until it has heard', async () => {
    const id = await file()
    const { bus, heard, tries } = cityWith('sometimes', (about) => (about === id ? 2 : 0))

    await bus.quiet()
    await bus.stop()

    expect(heard).toContain(id)
    expect(tries.get(id)).toBe(3)
    expect(await parked('sometimes')).toEqual([])
  })

  it('that never succeeds has the event parked, shown to the operator, and handed on again when they say so', async () => {
    const id = await file()
    let away = true
    const { bus, heard } = cityWith('away', () => (away ? Number.POSITIVE_INFINITY : 0))
    await bus.quiet()
    const [item] = await parked('away')
    expect(item).toMatchObject({ attempts: maxAttempts, reason: 'TypeError', event: { about: id } })

    away = false
    const retry = await city.as(kei)('POST', `/api/members/parked-deliveries/${item.eventId}/away/retry`)
    await bus.quiet()
    await bus.stop()

    expect(retry.status).toBe(204)
    expect(heard).toEqual([id])
    expect(await parked('away')).toEqual([])
    expect((await city.as(kei)('POST', `/api/members/parked-deliveries/${item.eventId}/away/retry`)).status).toBe(404)
  })

  it('has another block’s event handed on again, too, though its trail is in another table', async () => {
    const event = { eventId: `evt_${ulid()}`, name: 'X', block: 'elsewhere', about: 'mbr_elsewhere', at: systemClock() } as Event
    let isAway = true
    const heard: string[] = []
    const bus = startBus({ log: silentLog })
    const consumer = createConsumer({
      name: 'stranger',
      table,
      clock: systemClock,
      log: silentLog,
      handle: async ({ eventId }) => {
        if (isAway) throw new Error('away')
        heard.push(eventId)
      },
    })
    bus.ringing(table)
    bus.subscribe(consumer)
    await consumer.hear(event, maxAttempts)
    isAway = false

    const retry = await city.as(kei)('POST', `/api/members/parked-deliveries/${event.eventId}/stranger/retry`)
    await bus.quiet()
    await bus.stop()

    expect(retry.status).toBe(204)
    expect(heard).toContain(event.eventId)
  })

  it('that cannot even park leaves a dead letter, shown to the operator by kind and age, and handed on again when they say so', async () => {
    const id = await file()
    let broken = true
    const heard: string[] = []
    const bus = startBus({ log: silentLog, firstPauseMilliseconds: 1, sweepMilliseconds: 60_000 })
    bus.ringing(table)
    const sound = createConsumer({ name: 'dying', table, clock: systemClock, log: silentLog, handle: async ({ about }) => void heard.push(about) })
    bus.subscribe({ ...sound, hear: (event, attempt) => (broken ? Promise.reject(new Error('out of memory')) : sound.hear(event, attempt)) })
    await bus.quiet()
    const [item] = await parked('dying')
    const { deadLetters } = (await city.as(kei)('GET', '/api/members/stuck')).body

    broken = false
    const retry = await city.as(kei)('POST', `/api/members/parked-deliveries/${item.eventId}/dying/retry`)
    await bus.quiet()
    await bus.stop()

    expect(item).toMatchObject({ kind: 'dead-letter', attempts: maxDeliveries, event: { about: id } })
    expect(deadLetters).toEqual({ count: 1, more: false, oldest: item.parkedAt })
    expect(retry.status).toBe(204)
    expect(heard).toEqual([id])
    expect((await city.as(kei)('GET', '/api/members/stuck')).body.deadLetters).toEqual({ count: 0, more: false })
  })

  it('that is told of an event it cannot bury has it stay unheard', async () => {
    const id = await file()
    const bus = startBus({ log: silentLog, firstPauseMilliseconds: 1, sweepMilliseconds: 60_000 })
    bus.ringing(table)
    const away = () => Promise.reject(new Error('the table is away'))
    bus.subscribe({ name: 'lost', hear: away, bury: away })
    await bus.quiet()
    await bus.stop()

    const waiting = await table.query({ index: 'events-unheard', pk: 'UNHEARD', limit: 100 })

    expect(waiting.items.map(({ about }) => about)).toContain(id)
  })

  it('hears an event once, however often it is delivered', async () => {
    await file()
    let calls = 0
    const consumer = createConsumer({
      name: 'once',
      table,
      clock: systemClock,
      log: silentLog,
      handle: async () => {
        calls += 1
      },
    })
    const event = { eventId: `evt_${ulid()}`, name: 'X', block: 'members', about: 'app_x', at: systemClock() } as Event

    await consumer.hear(event, 1)
    await consumer.hear(event, 2)

    expect(calls).toBe(1)
  })

  it('has its dead letters recorded, and those given back that are no event', async () => {
    const event = { eventId: `evt_${ulid()}`, name: 'X', block: 'members', about: 'dead', at: systemClock() }
    const record = (messageId: string, detail: unknown) => ({
      messageId,
      body: JSON.stringify({ detail }),
      attributes: { ApproximateReceiveCount: '8' },
    })
    const door = buryDeadLetters(createBurial({ name: 'buried', table, clock: systemClock }))

    const answer = await door({ Records: [record('1', event), record('2', { nonsense: true })] } as never)

    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: '2' }] })
    expect(await parked('buried')).toMatchObject([{ kind: 'dead-letter', reason: 'DeadLetter', attempts: 8, event: { about: 'dead' } }])
  })

  it('tells the queue only of what it could not hear', async () => {
    const good = { eventId: `evt_${ulid()}`, name: 'X', block: 'members', about: 'good', at: systemClock() }
    const bad = { ...good, eventId: `evt_${ulid()}`, about: 'bad' }
    const consumer = createConsumer({
      name: 'queue',
      table,
      clock: systemClock,
      log: silentLog,
      handle: async ({ about }) => {
        if (about === 'bad') throw new Error('away')
      },
    })
    const record = (messageId: string, detail: unknown) => ({
      messageId,
      body: JSON.stringify({ detail }),
      attributes: { ApproximateReceiveCount: '1' },
    })

    const answer = await hearQueue(consumer)({ Records: [record('1', good), record('2', bad), record('3', { nonsense: true })] } as never)

    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: '2' }, { itemIdentifier: '3' }] })
  })
})
