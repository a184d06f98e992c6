import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { describe, expect, it } from 'vitest'
import { dataDir } from '../../local/blocks.ts'
import { devicesBase, registered } from '../../local/harness/devices.ts'
import { newId, somebodyOf } from '../../local/harness/district.ts'
import type { Person } from '../../local/harness/people.ts'
import { engineClient, testCity } from '../../local/harness/test-city.ts'
import type { Instant } from '../kernel/time.ts'
import { createReference } from '../platform/reference.ts'
import type { DeviceId } from './contract.ts'
import { hourFigure, together } from './figure.ts'
import { devicesReference } from './reference.ts'

const at = '2026-11-22T02:59:00.000Z'
const base = '/ngsi-ld/v1'
const owner = somebodyOf('business')

/** How often the table was asked, and how many bytes of rows it gave. */
const asked = { requests: 0, bytes: 0 }
const counting = (): DynamoDBClient => {
  const client = engineClient()
  client.middlewareStack.add(
    (next) => async (given) => {
      asked.requests += 1
      const answer = await next(given)
      asked.bytes += JSON.stringify('Items' in answer.output ? answer.output.Items : []).length
      return answer
    },
    { step: 'initialize' },
  )
  return client
}

describe('a month of a device that measures every minute', () => {
  it('is read as daily figures with one question for its days, 31 rows of less than 1,000 bytes, of 44,640 readings', async () => {
    const city = await testCity({ client: counting() })
    const deviceId = (await registered(city, owner, { intervalSeconds: 60 })) as DeviceId
    const { types } = devicesReference(createReference(dataDir))
    const type = (await types()).items.find(({ code }) => code === 'people-counter')
    if (!type) throw new Error('no people counter')
    for (let day = 1; day <= 31; day += 1) {
      const on = `2026-10-${String(day).padStart(2, '0')}`
      const hours = Array.from({ length: 24 }, (_, hour) =>
        hourFigure(
          Array.from({ length: 60 }, (_, minute) => ({
            key: `${hour}-${minute}`,
            reading: {
              at: new Date(Date.parse(`${on}T00:00:00+09:00`) + (hour * 60 + minute) * 60_000).toISOString() as Instant,
              measures: { peopleCountTowards: hour, peopleCountAway: minute % 7, peopleCount: hour + (minute % 7), occupancy: minute / 60 },
            },
          })),
          type,
          60,
        ),
      )
      await city.stores.devices.figures.saveDay(deviceId, {
        of: on,
        figure: together(hours),
        reckonedAt: `${on}T16:00:00.000Z` as Instant,
        revision: 1,
      })
    }
    Object.assign(asked, { requests: 0, bytes: 0 })

    const { body } = await city.as(undefined)('GET', `${devicesBase}/devices/${deviceId}/figures?resolution=day&from=2026-10-01&to=2026-10-31`)

    expect(body.items).toHaveLength(31)
    expect(body.items[0]).toMatchObject({ readings: 1440, coverage: 1 })
    // The device, its days, and whether its owner still takes part.
    expect(asked.requests).toBe(2)
    expect(asked.bytes).toBeLessThan(31 * 1000)
    expect(asked.bytes).toBeGreaterThan(31 * 300)
  })
})

describe('a list of a hundred entities', () => {
  it('costs four requests to the table: one of the index, two of the days of a hundred devices, one of the names of their owners', async () => {
    const many = await testCity({ client: counting() })
    const lines = Array.from({ length: 100 }, (_, number) => `people-counter,計測器${number},372013,134.05,34.34,open`)
    const head = 'type,name,municipality,longitude,latitude,dataClass'
    const imported = await many.as(owner)('PUT', `${devicesBase}/imports/${newId('dvi')}`, { csv: [head, ...lines].join('\r\n') })
    expect(imported.status).toBe(201)
    for (const { deviceId } of imported.body.items.slice(0, 3))
      await many.stores.devices.figures.saveDay(deviceId as DeviceId, {
        of: '2026-11-22',
        figure: {
          readings: 1,
          present: 1,
          expected: 60,
          hours: 1,
          measures: { peopleCount: { count: 1, sum: 9, min: 9, max: 9, last: 9, lastAt: at as never } },
        },
        reckonedAt: '2026-11-22T03:00:00.000Z' as never,
        revision: 1,
      })
    const costs = async (path: string, who?: Person) => {
      asked.requests = 0
      const { body } = await many.as(who)('GET', path)
      return { body, requests: asked.requests }
    }

    const entities = await costs(`${base}/entities?type=CrowdFlowObserved&limit=100&options=keyValues`)
    const list = await costs(`${devicesBase}/devices?municipality=372013&limit=100`)

    expect(entities.body).toHaveLength(100)
    expect(entities.body.filter(({ peopleCount }: { peopleCount?: number }) => peopleCount === 9)).toHaveLength(3)
    expect(entities.requests).toBe(4)
    expect(list.body.items.filter(({ standing }: { standing: string }) => standing === 'sending')).toHaveLength(3)
    expect(list.requests).toBe(4)
  })
})
