import { beforeAll, describe, expect, it } from 'vitest'
import { type TestCity, testCity } from '../../local/harness/test-city.ts'
import { devicesTable } from '../devices/table.ts'
import { instant } from '../kernel/time.ts'
import { expiryAfter, type Table } from './dynamo-table.ts'
import type { Series } from './series.ts'

// Years from today, so that the clock of the machine would give another answer in each of these.
let now = Date.parse('2031-04-01T00:00:00.000Z')
const clock = () => instant(new Date(now))
const day = 86_400_000

let city: TestCity
let table: Table
let series: Series

beforeAll(async () => {
  city = await testCity({ clock })
  const given = city.tables.get('devices')
  if (!given) throw new Error('no table')
  table = given
  series = city.series(devicesTable)
})

describe('an item that is kept for a time', () => {
  it('is gone to every reader when its time is over by the clock of the city, and not before', async () => {
    const key = { pk: 'KEPT', sk: '1' }
    await table.transact([{ put: { key, values: {}, expiresAt: expiryAfter(10, clock) } }])
    const seen = async () => [
      (await table.get(key)) !== undefined,
      (await table.query({ pk: 'KEPT', limit: 10 })).items.length,
      (await series.range({ pk: 'KEPT', from: '0', to: '9' })).length,
      (await series.some([key])).length,
    ]

    now += 10 * day - 1000
    expect(await seen()).toEqual([true, 1, 1, 1])
    now += 1000
    expect(await seen()).toEqual([false, 0, 0, 0])
    now = Date.parse('2027-01-01T00:00:00.000Z')
    expect(await seen()).toEqual([true, 1, 1, 1])
  })
})
