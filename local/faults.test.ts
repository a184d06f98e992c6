import { monotonicFactory } from 'ulid'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Event } from '../functions/kernel/event.ts'
import { publishTo } from '../functions/platform/event-bus.ts'
import { relay, unheardSince } from '../functions/platform/outbox.ts'
import { type Fault, injectFaults } from './harness/faults.ts'
import { newcomers } from './harness/newcomers.ts'
import { aoi, kei } from './harness/people.ts'
import { engineClient, type TestCity, testCity } from './harness/test-city.ts'

const ulid = monotonicFactory()
const client = engineClient()
const faults = injectFaults(client)
let city: TestCity

beforeAll(async () => {
  city = await testCity({ client })
})

beforeEach(() => {
  faults.clear()
})

const newcomer = newcomers()
const nextBody = () => newcomer(aoi.email)

const eventsOf = async (id: string) => (await city.as(kei)('GET', `/api/members/audit?about=${id}`)).body.items

const transient: readonly Fault[] = ['conflict', 'throttle', 'time-out before', 'time-out after commit', 'reset after commit', 'internal error']

describe('an act while the service falters', () => {
  it.each(transient)('is done once in spite of one %s', async (fault) => {
    const id = `app_${ulid()}`
    const before = faults.met()
    faults.plan('TransactWriteItemsCommand', fault)

    const reply = await city.as(aoi)('PUT', `/api/members/applications/${id}`, nextBody())

    expect(faults.met() - before).toBe(1)
    expect(reply.status).toBe(201)
    expect(await eventsOf(id)).toHaveLength(1)
  })

  it.each(['throttle', 'conflict', 'time-out before'] as const)(
    'is refused whole when the %s does not end, and done by the same request later',
    async (fault) => {
      const id = `app_${ulid()}`
      const body = nextBody()
      faults.plan('TransactWriteItemsCommand', fault, 1_000)

      const refused = await city.as(aoi)('PUT', `/api/members/applications/${id}`, body)
      faults.clear()

      expect(refused).toMatchObject({ status: 503, type: 'application/problem+json', body: { type: '/problems/any/unavailable' } })
      expect(refused.headers.get('retry-after')).toBe('1')
      expect((await city.as(aoi)('GET', `/api/members/applications/${id}`)).status).toBe(404)
      expect((await city.as(aoi)('PUT', `/api/members/applications/${id}`, body)).status).toBe(201)
      expect(await eventsOf(id)).toHaveLength(1)
    },
  )

  it('that was committed though nobody heard is found done by the same request', async () => {
    const id = `app_${ulid()}`
    const body = nextBody()
    faults.plan('TransactWriteItemsCommand', 'time-out after commit', 1_000)

    const unheard = await city.as(aoi)('PUT', `/api/members/applications/${id}`, body)
    faults.clear()

    expect(unheard.status).toBe(503)
    expect((await city.as(aoi)('PUT', `/api/members/applications/${id}`, body)).status).toBe(200)
    expect(await eventsOf(id)).toHaveLength(1)
  })

  it.each(['throttle', 'internal error', 'time-out before'] as const)('reads in spite of one %s', async (fault) => {
    faults.plan('QueryCommand', fault)
    expect((await city.as(kei)('GET', '/api/members/applications')).status).toBe(200)
    faults.plan('GetItemCommand', fault)
    expect((await city.as(aoi)('GET', `/api/members/applications/app_${ulid()}`)).status).toBe(404)
  })
})

describe('the relay, when the bus takes some events and not others', () => {
  it('hands on what was left until it is taken, and nothing twice that was', async () => {
    const table = city.tables.get('members')
    if (!table) throw new Error('no table')
    await relay(table, async (events) => events)
    const ids = []
    for (let count = 0; count < 3; count += 1) {
      const id = `app_${ulid()}`
      await city.as(aoi)('PUT', `/api/members/applications/${id}`, nextBody())
      ids.push(id)
    }
    const put: string[] = []
    let calls = 0
    const publish = publishTo('bus', async (entries) => {
      calls += 1
      const refusesThird = calls === 1
      return {
        Entries: entries.map(({ Detail = '' }, at) => {
          if (refusesThird && at === 2) return { ErrorCode: 'ThrottlingException' }
          put.push((JSON.parse(Detail) as Event).about)
          return { EventId: String(at) }
        }),
      }
    })

    const first = await relay(table, publish)
    const waiting = await unheardSince(table)
    const second = await relay(table, publish)

    expect([first, second]).toEqual([2, 1])
    expect(put).toEqual(ids)
    expect(waiting).toBe((await eventsOf(ids[2] ?? ''))[0].at)
    expect(await unheardSince(table)).toBeUndefined()
  })
})
