import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { dataDir } from '../../local/blocks.ts'
import { devicesBase as base, registered } from '../../local/harness/devices.ts'
import { newId, somebodyOf } from '../../local/harness/district.ts'
import { type TestCity, testCity } from '../../local/harness/test-city.ts'
import { silentLog } from '../../local/parts/log.ts'
import { instant } from '../kernel/time.ts'
import { createReference } from '../platform/reference.ts'
import { anomalies, type JudgedHour } from './anomaly.ts'
import { figureRun } from './figure-run.ts'
import { devicesReference } from './reference.ts'

const rule = { lookBackDays: 56, deviations: 3, leastHours: 10, leastCoverage: 0.8 }
const measure = { decimals: 0 }
const first = Date.parse('2026-10-01T00:00:00Z')
const hourAt = (at: number, value: number, among = 'weekday#08'): JudgedHour => ({
  from: instant(new Date(first + at * 3_600_000)),
  to: instant(new Date(first + (at + 1) * 3_600_000)),
  among,
  value,
})
const judged = (hours: readonly JudgedHour[], since = hours[0]?.from ?? instant(new Date(first))) => anomalies(hours, { rule, measure, since })

/** Values around a hundred that tremble by ten: their median is 100, the median of their distances 5, a deviation 7.413. */
const usual = [90, 95, 100, 105, 110, 90, 95, 100, 105, 110, 100]

describe('an hour', () => {
  it('stands out that is more than three deviations from the median of its like, and by how many is said', () => {
    const [last] = [usual.length]

    expect(judged([...usual.map((value, at) => hourAt(at, value)), hourAt(last, 122)])).toEqual([])
    expect(judged([...usual.map((value, at) => hourAt(at, value)), hourAt(last, 123)])).toMatchObject([
      { direction: 'high', value: 123, expected: 100, score: 3.1, hours: 1 },
    ])
    expect(judged([...usual.map((value, at) => hourAt(at, value)), hourAt(last, 77)])).toMatchObject([{ direction: 'low', score: -3.1 }])
  })

  it('is compared with its like alone, and with none where too few are known', () => {
    const nights = usual.map((_, at) => hourAt(at, 1, 'weekday#03'))

    expect(judged([...nights, hourAt(20, 100, 'weekday#08')])).toEqual([])
    expect(judged([...nights, hourAt(20, 100, 'weekday#03')])).toHaveLength(1)
    expect(judged([...nights.slice(0, 9), hourAt(20, 100, 'weekday#03')])).toEqual([])
  })

  it('is hidden by no festival of the weeks before, as it would be by a mean', () => {
    const festival = [5000, 5000, 5000]
    const hours = [...usual, ...festival, 200].map((value, at) => hourAt(2 * at, value))

    expect(judged(hours).at(-1)).toMatchObject({ value: 200, direction: 'high' })
  })

  it('that follows on another and stands out alike is one window with it', () => {
    const hours = [...usual, 300, 400, 350, 100, 20].map((value, at) => hourAt(at, value))

    expect(judged(hours)).toMatchObject([
      { hours: 3, value: 400, direction: 'high', from: hours[11]?.from, to: hours[13]?.to },
      { hours: 1, value: 20, direction: 'low' },
    ])
  })

  it('is judged by what came before it, whatever comes after', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 20 }), (later) => {
        const hours = [...usual, 300].map((value, at) => hourAt(at, value))
        const [alone] = judged(hours)
        const [window] = judged([...hours, hourAt(hours.length + 1, 100), ...later.map((value, at) => hourAt(hours.length + 2 + at, value))])
        expect(window).toEqual(alone)
      }),
    )
  })
})

describe('the anomalies of a device', () => {
  const clock = () => instant(new Date('2026-11-22T03:00:00.000Z'))
  const { types } = devicesReference(createReference(dataDir))
  let city: TestCity
  beforeAll(async () => {
    city = await testCity({ clock })
  })

  it('are read by whoever may read what it measures, and judged by the hours where it stands', async () => {
    const device = await registered(city, somebodyOf('business'), { intervalSeconds: 3600 })
    const closed = await registered(city, somebodyOf('business'), { dataClass: 'closed' })
    // Eleven o'clock in Tokyo on every day of eight weeks, the last of them a Saturday.
    const days = Array.from({ length: 57 }, (_, at) => Date.parse('2026-09-26T02:00:00Z') + at * 86_400_000)
    const readings = days.map((at, day) => ({ at: new Date(at).toISOString(), measures: { peopleCount: day === 56 ? 9000 : 1000 + (day % 5) } }))
    const hand = await city.as(somebodyOf('business'))('PUT', `${base}/devices/${device}/backfills/${newId('act')}`, { readings })
    expect(hand.status).toBe(201)
    // What was handed in is due when its slot of two seconds has passed.
    await new Promise((resolve) => setTimeout(resolve, 2_100))
    await figureRun({ store: city.stores.devices, clock, types, slots: { seconds: 0.01, graceSeconds: 0 }, log: silentLog })()

    const path = 'anomalies?from=2026-11-20&to=2026-11-22&measure=peopleCount'
    const reply = await city.as(undefined)('GET', `${base}/devices/${device}/${path}`)

    expect(reply.status).toBe(200)
    expect(reply.body.items).toMatchObject([{ direction: 'high', hours: 1, value: 9000, from: '2026-11-21T02:00:00.000Z' }])
    expect((await city.as(undefined)('GET', `${base}/devices/${closed}/${path}`)).status).toBe(404)
    expect((await city.as(undefined)('GET', `${base}/devices/${device}/anomalies?from=2026-11-20&to=2026-11-22&measure=LAeq`)).body.type).toBe(
      '/problems/devices/unknown-measure',
    )
    expect(reply.body.rule).toEqual(rule)
  })
})
