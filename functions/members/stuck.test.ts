import { beforeEach, describe, expect, it } from 'vitest'
import { aoi, kei } from '../../local/harness/people.ts'
import { type TestCity, testCity } from '../../local/harness/test-city.ts'
import { silentLog } from '../../local/parts/log.ts'
import { type Instant, instant } from '../kernel/time.ts'
import { createConsumer, maxAttempts } from '../platform/consumer.ts'
import { relay } from '../platform/outbox.ts'

let city: TestCity
let now: Instant
const stuck = async () => (await city.as(kei)('GET', '/api/members/stuck')).body
const later = (minutes: number) => {
  now = instant(new Date(Date.parse(now) + minutes * 60_000))
}
const table = () => {
  const found = city.tables.get('members')
  if (!found) throw new Error('no table')
  return found
}

beforeEach(async () => {
  now = '2026-11-22T03:00:00.000Z' as Instant
  city = await testCity({ clock: () => now })
})

describe('what is stuck', () => {
  it('is an event nobody has heard for more than five minutes, with the oldest of them', async () => {
    later(5)
    const inTime = await stuck()
    await city.as(aoi)('PUT', '/api/members/my-data/correction', { name: '葵' })
    later(1)
    const late = await stuck()

    expect(inTime.unheard).toEqual({ count: 0, more: false, minutes: 5 })
    expect(late.unheard).toEqual({ count: 1, more: false, oldest: '2026-11-22T03:00:00.000Z', minutes: 5 })
  })

  it('is no event that was handed on', async () => {
    later(60)
    await relay(table(), async (events) => events)

    expect((await stuck()).unheard.count).toBe(0)
  })

  it('is a delivery that was parked, until it is tried again', async () => {
    let parked = 0
    await relay(table(), async (events) => {
      const [event] = events
      const consumer = createConsumer({
        name: 'letters',
        table: table(),
        clock: () => now,
        log: silentLog,
        handle: () => Promise.reject(new Error()),
      })
      if (event) await consumer.hear(event, maxAttempts)
      parked += event ? 1 : 0
      return events
    })

    expect(parked).toBe(1)
    expect((await stuck()).parked).toEqual({ count: 1, more: false })
  })

  it('is shown to the operator alone', async () => {
    expect((await city.as(aoi)('GET', '/api/members/stuck')).status).toBe(403)
  })
})
