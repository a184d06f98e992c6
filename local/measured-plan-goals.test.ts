import { monotonicFactory } from 'ulid'
import { beforeAll, describe, expect, it } from 'vitest'
import { askingRun } from '../functions/devices/asking-run.ts'
import type { DeviceId } from '../functions/devices/contract.ts'
import { figureRun } from '../functions/devices/figure-run.ts'
import { marking } from '../functions/devices/mark-desk.ts'
import { devicesReference } from '../functions/devices/reference.ts'
import { devicesWorker } from '../functions/devices/worker.ts'
import { districtsWorker } from '../functions/districts/worker.ts'
import { type Instant, instant } from '../functions/kernel/time.ts'
import { createReference } from '../functions/platform/reference.ts'
import { dataDir } from './blocks.ts'
import { registered } from './harness/devices.ts'
import { newId, somebodyOf } from './harness/district.ts'
import { planInForce, type Standing } from './harness/plan.ts'
import { type TestCity, testCity } from './harness/test-city.ts'
import { silentLog } from './parts/log.ts'

/* The goal of a district's plan is told by a device: districts and devices hear each other as they are told. */

let now = Date.parse('2026-11-22T03:00:00.000Z')
const clock = () => instant(new Date(now))
const ulid = monotonicFactory()
const [amo, officer, stranger] = [somebodyOf('amo'), somebodyOf('city'), somebodyOf('otherAmo')]

let city: TestCity
let standing: Standing
let run: { readonly reckon: () => Promise<number>; readonly answer: () => Promise<number> }

beforeAll(async () => {
  city = await testCity({ clock })
  const { types } = devicesReference(createReference(dataDir))
  const parts = { store: city.stores.devices, clock, types, slots: { seconds: 0.01, graceSeconds: 0 }, log: silentLog }
  run = { reckon: figureRun(parts), answer: askingRun(parts) }
  standing = await planInForce(city, (day) => {
    now = Date.parse(`${day}T03:00:00.000Z`)
  })
  now = Date.parse('2026-11-22T03:00:00.000Z')
})

const counted = async (device: string, days: Readonly<Record<string, number>>): Promise<void> => {
  const { readings, figures } = city.stores.devices
  const all = Object.entries(days).map(([day, peopleCount]) => ({ at: `${day}T03:00:00.000Z` as Instant, measures: { peopleCount } }))
  await readings.save([{ device: device as DeviceId, readings: all, receivedAt: clock(), retentionDays: 400 }])
  const { mark } = marking({ store: { figures }, slots: { seconds: 0.01, graceSeconds: 0 }, newToken: ulid })
  await mark(all.map(({ at }) => ({ device: device as DeviceId, hour: at.slice(0, 13) })))
  await new Promise((resolve) => setTimeout(resolve, 30))
  await run.reckon()
}

/** Each block hears what the other told of a thing, and then hears it again. */
const heard = async (block: 'districts' | 'devices', about: string): Promise<void> => {
  const { items } = await city.stores[block].audit.about(about, { limit: 100 })
  const hear =
    block === 'districts' ? devicesWorker(city.stores.devices) : districtsWorker({ store: city.stores.districts, clock, files: city.files })
  for (const event of [...items.toReversed(), ...items]) await hear(event)
}

const source = (deviceId: string, changes: object = {}) => ({ deviceId, measure: 'peopleCount', statistic: 'daily', per: 'month', ...changes })
const path = () => `/api/districts/plans/${standing.planId}/goal-figures`
const read = async (who?: Parameters<TestCity['as']>[0]) => (await city.as(who)('GET', path())).body
const ask = async (who: Parameters<TestCity['as']>[0], sources: readonly object[], changes: object = {}) => {
  const { version, planVersion } = await read(amo)
  return city.as(who)('PUT', `${path()}/acts/${newId('act')}`, { version, planVersion, sources, ...changes })
}

describe('a goal of a plan that a device measures', () => {
  it('takes the days of the last month with their coverage, and again what comes late', async () => {
    const device = await registered(city, amo, { intervalSeconds: 3_600, dataClass: 'open' })
    await counted(device, { '2026-10-05': 100, '2026-10-06': 200 })
    const asked = await ask(amo, [{ goal: 0, source: source(device) }])
    expect(asked.status, asked.text).toBe(201)
    await heard('districts', standing.planId)
    expect([await run.answer(), await run.answer()]).toEqual([1, 0])
    await heard('devices', device)

    const [goal] = (await read()).goals
    expect(goal.source).toEqual(source(device))
    expect(goal.periods).toEqual([{ of: '2026-10', value: '150', coverage: Math.round((2 / (31 * 24)) * 10_000) / 10_000, isFinal: false }])

    await counted(device, { '2026-10-07': 180 })
    expect(await run.answer()).toBe(1)
    await heard('devices', device)
    expect((await read()).goals[0].periods).toMatchObject([{ of: '2026-10', value: '160' }])
  })

  it('is shown of a device that is not open to those alone whom the plan concerns', async () => {
    const device = await registered(city, amo, { intervalSeconds: 3_600, dataClass: 'closed' })
    await counted(device, { '2026-10-05': 70 })
    await ask(amo, [{ goal: 0, source: source(device) }])
    await heard('districts', standing.planId)
    await run.answer()
    await heard('devices', device)

    for (const who of [amo, officer]) expect((await read(who)).goals[0]).toMatchObject({ source: source(device), periods: [{ value: '70' }] })
    for (const who of [undefined, stranger]) {
      const [goal] = (await read(who)).goals
      expect(goal.source).toBeUndefined()
      expect(goal.periods).toEqual([])
    }
  })

  it('takes nothing of another’s device that is not open, and nothing any more once it is not asked', async () => {
    const device = await registered(city, somebodyOf('otherCity'), { intervalSeconds: 3_600, dataClass: 'closed' })
    await counted(device, { '2026-10-05': 70 })
    await ask(amo, [{ goal: 0, source: source(device) }])
    await heard('districts', standing.planId)
    expect(await run.answer()).toBe(0)

    const own = await registered(city, amo, { intervalSeconds: 3_600, dataClass: 'open' })
    await counted(own, { '2026-10-05': 9 })
    await ask(amo, [{ goal: 0, source: source(own) }])
    await ask(amo, [])
    await heard('districts', standing.planId)
    expect(await run.answer()).toBe(0)
    expect((await read(amo)).goals[0]).toMatchObject({ periods: [] })
  })

  it('is chosen by the organization alone, of a goal there is, once', async () => {
    const one = [{ goal: 0, source: source('dev_01J7E5D7FFB0C30F532957FD1D') }]
    expect((await ask(officer, one)).status).toBe(403)
    expect((await ask(stranger, one)).status).toBe(403)
    expect((await ask(amo, [{ ...one[0], goal: 49 }])).body).toMatchObject({ type: '/problems/districts/goal-not-of-plan', unknown: [49] })
    expect((await ask(amo, [...one, ...one])).status).toBe(422)
    expect((await ask(amo, one, { version: 99 })).status).toBe(409)
    expect((await ask(amo, one, { planVersion: 99 })).status).toBe(409)
    const { version, planVersion } = await read(amo)
    const act = `${path()}/acts/${newId('act')}`
    const body = { version, planVersion, sources: one }
    expect([(await city.as(amo)('PUT', act, body)).status, (await city.as(amo)('PUT', act, body)).status]).toEqual([201, 200])
  })
})
