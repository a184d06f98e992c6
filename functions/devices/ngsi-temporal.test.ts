import { beforeAll, describe, expect, it } from 'vitest'
import { devicesBase, reckoned, registered } from '../../local/harness/devices.ts'
import { newId, somebodyOf } from '../../local/harness/district.ts'
import { type TestCity, testCity } from '../../local/harness/test-city.ts'
import type { Instant } from '../kernel/time.ts'
import { page } from './ngsi-temporal.ts'

const owner = somebodyOf('business')
let city: TestCity
let busy: string
let sparse: string

const history = (deviceId: string, asked: Readonly<Record<string, string>> = {}) =>
  city.as(undefined)('GET', `/ngsi-ld/v1/temporal/entities/urn:ngsi-ld:CrowdFlowObserved:${deviceId}?${new URLSearchParams(asked)}`)

type Reading = { readonly at: string; readonly measures: Readonly<Record<string, number>> }

const handIn = async (deviceId: string, readings: readonly Reading[]): Promise<void> => {
  const { status, text } = await city.as(owner)('PUT', `${devicesBase}/devices/${deviceId}/backfills/${newId('act')}`, { readings })
  if (status !== 201) throw new Error(text)
}

const minute = (day: string, at: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + at * 60_000).toISOString()

beforeAll(async () => {
  city = await testCity()
  busy = await registered(city, owner)
  sparse = await registered(city, owner)
  await handIn(
    busy,
    Array.from({ length: 1500 }, (_, at) => ({ at: minute('2026-11-19', at), measures: { peopleCount: at } })),
  )
  await handIn(sparse, [
    { at: '2026-08-03T01:00:00.000Z', measures: { peopleCount: 10 } },
    { at: '2026-08-03T01:30:00.000Z', measures: { peopleCount: 20, occupancy: 0.5 } },
    { at: '2026-10-01T01:00:00.000Z', measures: { peopleCount: 5 } },
    { at: '2026-11-22T02:59:00.000Z', measures: { peopleCount: 7 } },
  ])
  await reckoned(city)
})

describe('the course of an entity', () => {
  it('is every value with its moment, and each has a name for good', async () => {
    const [first, again] = [await history(sparse), await history(sparse)]

    expect(first.status).toBe(200)
    expect(first.body.peopleCount.map(({ value }: { value: number }) => value)).toEqual([10, 20, 5, 7])
    expect(first.body.peopleCount[0]).toMatchObject({ type: 'Property', unitCode: 'C62', observedAt: '2026-08-03T01:00:00.000Z' })
    expect(first.body.occupancy).toHaveLength(1)
    expect(new Set(first.body.peopleCount.map(({ instanceId }: { instanceId: string }) => instanceId)).size).toBe(4)
    expect(again.text).toBe(first.text)
  })

  it.each([
    [{ timerel: 'before', timeAt: '2026-10-01T01:00:00Z' }, [10, 20]],
    [{ timerel: 'after', timeAt: '2026-08-03T01:30:00Z' }, [5, 7]],
    [{ timerel: 'between', timeAt: '2026-08-03T01:30:00Z', endTimeAt: '2026-11-22T02:59:00Z' }, [20, 5]],
    [{ lastN: '2' }, [7, 5]],
    [{ timerel: 'before', timeAt: '2026-11-01T00:00:00Z', lastN: '1' }, [5]],
  ] as const)('is narrowed by time: %j', async (asked, values) => {
    const { body } = await history(sparse, { ...asked, options: 'temporalValues', attrs: 'peopleCount' })

    expect(body.peopleCount.values.map(([value]: [number]) => value)).toEqual(values)
  })

  it('gives the last values of each attribute, however far back the last of one lies', async () => {
    const { body } = await history(sparse, { lastN: '1', options: 'temporalValues' })

    expect([body.peopleCount.values, body.occupancy.values]).toEqual([[[7, '2026-11-22T02:59:00.000Z']], [[0.5, '2026-08-03T01:30:00.000Z']]])
  })

  it('comes in pages that say where they end, and whoever goes on from there loses none', async () => {
    const values: number[] = []
    const statuses: number[] = []
    let after = '2026-11-18T23:59:59.999Z'
    for (let rounds = 0; rounds < 5; rounds += 1) {
      const { status, body, headers } = await history(busy, { timerel: 'after', timeAt: after, options: 'temporalValues' })
      statuses.push(status)
      values.push(...body.peopleCount.values.map(([value]: [number]) => value))
      const [, last] = /^date-time [^ ]+Z-([^ ]+Z)\/\*$/.exec(headers.get('content-range') ?? '') ?? []
      if (last === undefined) break
      after = last
    }

    expect(statuses).toEqual([206, 200])
    expect(values).toEqual(Array.from({ length: 1500 }, (_, at) => at))
  })

  it('is refused where time is asked for by halves, and for what no model measures it is empty', async () => {
    for (const asked of [
      { timerel: 'before' },
      { timerel: 'between', timeAt: '2026-10-01T00:00:00Z' },
      { timeAt: 'yesterday', timerel: 'after' },
      { lastN: '0' },
    ])
      expect((await history(sparse, asked as Record<string, string>)).status, JSON.stringify(asked)).toBe(400)
    expect(Object.keys((await history(sparse, { attrs: 'LAeq' })).body).sort()).toEqual(['id', 'type'])
  })
})

describe('a page of readings', () => {
  it('parts no moment: two readings of one are told together', () => {
    const readingAt = (at: string, key: string) => ({ key, reading: { at: at as Instant, measures: { peopleCount: 1 } } })
    const readings = [
      readingAt('2026-11-22T00:00:00.000Z', 'a'),
      readingAt('2026-11-22T00:01:00.000Z', 'b'),
      readingAt('2026-11-22T00:01:00.000Z', 'c'),
    ]

    expect(page([...readings, readingAt('2026-11-22T00:02:00.000Z', 'd')], 2).map(({ key }) => key)).toEqual(['a', 'b', 'c'])
    expect(page(readings, 3)).toEqual(readings)
  })
})

describe('the course of an entity in periods', () => {
  const aggregated = (asked: Readonly<Record<string, string>>) =>
    history(sparse, { options: 'aggregatedValues', attrs: 'peopleCount', timerel: 'after', timeAt: '2026-07-31T15:00:00Z', ...asked })

  it('is what its figures say, with their bounds', async () => {
    const { status, body } = await aggregated({ aggrPeriodDuration: 'P1M', aggrMethods: 'sum,avg,min,max,totalCount' })

    const august = ['2026-07-31T15:00:00.000Z', '2026-08-31T15:00:00.000Z']
    const values = (method: string) => body.peopleCount[method].map(([value]: [number]) => value)
    expect(status).toBe(200)
    expect([body.peopleCount.type, body.peopleCount.sum[0]]).toEqual(['Property', [30, ...august]])
    expect([values('sum'), values('avg'), values('totalCount')]).toEqual([
      [30, 5, 7],
      [15, 5, 7],
      [2, 1, 1],
    ])
    expect([body.peopleCount.min[0][0], body.peopleCount.max[0][0]]).toEqual([10, 20])
  })

  it('says with them how much of what was expected is in them', async () => {
    const { body } = await aggregated({
      aggrPeriodDuration: 'PT1H',
      aggrMethods: 'sum',
      attrs: 'peopleCount,coverage',
      timeAt: '2026-11-22T01:00:00Z',
    })

    expect(body.peopleCount.sum).toEqual([[7, '2026-11-22T02:00:00.000Z', '2026-11-22T03:00:00.000Z']])
    expect(body.coverage.avg[0][0]).toBeCloseTo(1 / 60, 3)
  })

  it('comes in pages where it is longer than can be told at once', async () => {
    const { status, headers, body } = await aggregated({ aggrPeriodDuration: 'PT1H', timeAt: '2026-08-01T15:00:00Z', aggrMethods: 'totalCount' })

    expect([status, headers.get('content-range')]).toEqual([206, 'date-time 2026-08-01T15:00:00.000Z-2026-09-01T15:00:00.000Z/*'])
    expect(body.peopleCount.totalCount).toHaveLength(1)
  })

  it('knows no other periods and sums', async () => {
    for (const asked of [{ aggrPeriodDuration: 'PT2H' }, { aggrPeriodDuration: 'P1D', aggrMethods: 'stddev' }])
      expect(await aggregated(asked)).toMatchObject({ status: 422, body: { type: 'https://uri.etsi.org/ngsi-ld/errors/OperationNotSupported' } })
  })
})
