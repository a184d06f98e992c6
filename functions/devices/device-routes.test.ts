import { beforeAll, describe, expect, it } from 'vitest'
import { devicesBase as base, deviceContent, heardDistrict, reckoned, registered } from '../../local/harness/devices.ts'
import { newId, somebodyOf } from '../../local/harness/district.ts'
import { aoi, kei, type Person } from '../../local/harness/people.ts'
import { type TestCity, testCity } from '../../local/harness/test-city.ts'

let city: TestCity

beforeAll(async () => {
  city = await testCity()
})

const business = () => somebodyOf('business')
const put = (who: Person | undefined, id: string, body: unknown) => city.as(who)('PUT', `${base}/devices/${id}`, body)
const statusFor = async (who: Person | undefined, path: string) => (await city.as(who)('GET', `${base}${path}`)).status

describe('a device', () => {
  it('is registered by its owner, once: the same again is the same act, other content under its id another', async () => {
    const id = newId('dev')

    const first = await put(business(), id, { content: deviceContent() })
    const again = await put(business(), id, { content: deviceContent() })
    const other = await put(business(), id, { content: deviceContent({ name: '別の機器' }) })

    expect(first).toMatchObject({
      status: 201,
      body: { deviceId: id, version: 1, status: 'registered', intervalSeconds: 60, timeZone: 'Asia/Tokyo' },
    })
    expect([again.status, other.status]).toEqual([200, 409])
    const { items } = (await city.as(kei)('GET', `${base}/audit?about=${id}`)).body
    expect(items.map(({ name }: { name: string }) => name)).toEqual(['DeviceRegistered'])
  })

  it('is described anew by the version that was looked at, and keeps its type', async () => {
    const id = await registered(city, business())

    expect(await put(business(), id, { version: 1, content: deviceContent({ name: '南口' }) })).toMatchObject({
      status: 201,
      body: { name: '南口', version: 2 },
    })
    expect((await put(business(), id, { version: 1, content: deviceContent({ name: '西口' }) })).body.type).toBe('/problems/any/changed-meanwhile')
    expect((await put(business(), id, { version: 2, content: deviceContent({ type: 'noise' }) })).body.type).toBe(
      '/problems/devices/type-may-not-change',
    )
  })

  it.each([
    ['open', [200, 200, 200, 200, 200, 200]],
    ['limited', [404, 404, 404, 200, 200, 200]],
    ['closed', [404, 404, 404, 404, 404, 200]],
  ])('with %s data is read by whom it is for', async (dataClass, expected) => {
    const districtId = await heardDistrict(city)
    const id = await registered(city, business(), { dataClass, districtId })
    const readers = [undefined, aoi, somebodyOf('otherCity'), somebodyOf('city', 'viewer'), somebodyOf('amo', 'viewer'), business()]

    const read = await Promise.all(readers.map((who) => statusFor(who, `/devices/${id}/latest`)))

    expect(read).toEqual(expected)
    expect(await statusFor(kei, `/devices/${id}`)).toBe(200)
    expect(await statusFor(kei, `/devices/${id}/latest`)).toBe(dataClass === 'open' ? 200 : 404)
  })

  it('stands in the lists of those it is for, and a closed one in its owner’s alone', async () => {
    const districtId = await heardDistrict(city)
    const [open, limited, closed] = await Promise.all(
      ['open', 'limited', 'closed'].map((dataClass) => registered(city, business(), { dataClass, districtId })),
    )
    const listed = async (who: Person | undefined, query: string) => (await city.as(who)('GET', `${base}/devices?${query}&limit=1000`)).text

    const all = await listed(undefined, `districtId=${districtId}`)
    const some = await listed(somebodyOf('amo', 'viewer'), `districtId=${districtId}&dataClass=limited`)
    const municipal = await listed(somebodyOf('city', 'viewer'), 'municipality=372013&dataClass=limited')
    const own = (await city.as(business())('GET', `${base}/my-devices?limit=1000`)).text

    expect([all.includes(String(open)), all.includes(String(limited)), all.includes(String(closed))]).toEqual([true, false, false])
    expect([some.includes(String(open)), some.includes(String(limited)), some.includes(String(closed))]).toEqual([false, true, false])
    expect([municipal.includes(String(limited)), municipal.includes(String(closed))]).toEqual([true, false])
    expect([open, limited, closed].every((id) => own.includes(String(id)))).toBe(true)
    expect((await city.as(aoi)('GET', `${base}/devices?municipality=372013&dataClass=limited`)).status).toBe(403)
  })

  it.each([
    ['a type there is not', { type: 'coffee-maker' }, 'unknown-type'],
    ['a district there is not', { districtId: newId('dst') }, 'unknown-district'],
    ['a gateway that is none', { gatewayId: newId('dev') }, 'not-a-gateway'],
  ])('with %s is refused', async (_, changes, problem) => {
    const reply = await put(business(), newId('dev'), { content: deviceContent(changes) })

    expect(reply).toMatchObject({ status: 422, body: { type: `/problems/devices/${problem}` } })
  })

  it('whose time zone tears hours apart is refused at the door', async () => {
    const reply = await put(business(), newId('dev'), { content: deviceContent({ timeZone: 'Asia/Kolkata' }) })

    expect(reply).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/content/timeZone', code: 'time_zone' }] } })
  })

  it('keeps its serial number to itself', async () => {
    await registered(city, business(), { serialNumber: 'PC-1' })

    const second = await put(business(), newId('dev'), { content: deviceContent({ serialNumber: 'PC-1' }) })

    expect(second).toMatchObject({ status: 409, body: { type: '/problems/devices/serial-taken', serialNumber: 'PC-1' } })
  })
})

describe('many devices', () => {
  const head = 'type,name,municipality,longitude,latitude,dataClass,serialNumber'
  const line = (at: number, changes: Partial<Record<'type' | 'longitude' | 'serial', string>> = {}) =>
    [changes.type ?? 'people-counter', `計測器${at}`, '372013', changes.longitude ?? '134.05', '34.34', 'open', changes.serial ?? `CSV-${at}`].join(
      ',',
    )
  const send = (id: string, lines: readonly string[]) => city.as(business())('PUT', `${base}/imports/${id}`, { csv: [head, ...lines].join('\r\n') })

  it('are registered out of a file, and sent again are the same', async () => {
    const id = newId('dvi')
    const lines = Array.from({ length: 70 }, (_, at) => line(at))

    const first = await send(id, lines)
    const again = await send(id, lines)

    expect(first.status).toBe(201)
    expect(first.body.items).toHaveLength(70)
    expect(again).toMatchObject({ status: 200, body: first.body })
    expect((await city.as(undefined)('GET', `${base}/devices/${first.body.items[69].deviceId}`)).body).toMatchObject({ name: '計測器69' })
  })

  it('are refused together with every line that does not fit, and none is registered', async () => {
    const reply = await send(newId('dvi'), [line(900), line(901, { longitude: '2.35' }), line(902, { serial: 'CSV-900' })])

    expect(reply).toMatchObject({ status: 422, body: { type: '/problems/devices/rows-not-sound' } })
    expect(reply.body.rows).toEqual([
      { row: 3, column: 'longitude', code: 'too_small' },
      { row: 4, column: 'serialNumber', code: 'twice' },
    ])
    expect((await city.as(business())('GET', `${base}/my-devices?limit=1000`)).text).not.toContain('計測器900')
  })

  it('are only judged in a dry run, whatever they name that is not there told with its line', async () => {
    const id = newId('dvi')
    const dry = (csv: readonly string[]) => city.as(business())('PUT', `${base}/imports/${id}`, { csv: [head, ...csv].join('\r\n'), dryRun: true })

    const sound = await dry([line(910), line(911)])
    const unsound = await dry([line(912), line(913, { type: 'radar' })])

    expect(sound).toMatchObject({ status: 200, body: { items: [{ row: 2 }, { row: 3 }] } })
    expect(unsound.body).toMatchObject({ type: '/problems/devices/rows-not-sound', rows: [{ row: 3, column: 'type', code: 'unknown-type' }] })
    expect((await city.as(business())('GET', `${base}/my-devices?limit=1000`)).text).not.toContain('計測器910')
  })
})

describe('how a device is doing', () => {
  it('is told in lists, and they are narrowed by it', async () => {
    const id = await registered(city, business(), { intervalSeconds: 60 })
    const standing = async () => (await city.as(business())('GET', `${base}/devices/${id}`)).body.standing
    const silent = await standing()
    await city.as(business())('PUT', `${base}/devices/${id}/backfills/${newId('act')}`, {
      readings: [{ at: '2026-11-22T02:59:00.000Z', measures: { peopleCount: 3 } }],
    })

    await reckoned(city)
    const listed = async (asked: string) => (await city.as(business())('GET', `${base}/my-devices?limit=1000&standing=${asked}`)).text.includes(id)

    expect([silent, await standing()]).toEqual(['silent', 'sending'])
    expect([await listed('sending'), await listed('silent')]).toEqual([true, false])
    await city.as(business())('PUT', `${base}/devices/${id}/acts/${newId('act')}`, { act: 'retire', version: 1, reason: '撤去' })
    expect(await standing()).toBe('retired')
  })

  it('has a history for its owner alone', async () => {
    const id = await registered(city, business())

    const { items } = (await city.as(business())('GET', `${base}/devices/${id}/events`)).body

    expect(items.map(({ name }: { name: string }) => name)).toEqual(['DeviceRegistered'])
    expect([await statusFor(aoi, `/devices/${id}/events`), await statusFor(kei, `/devices/${id}/events`)]).toEqual([404, 404])
  })
})

describe('what is kept of a member', () => {
  it('is told to its own people, and to others theirs', async () => {
    const id = await registered(city, business(), { dataClass: 'closed' })
    const told = async (who: Person) => (await city.as(who)('GET', `${base}/my-data`)).body

    const [own, others, nobodys] = [await told(business()), await told(somebodyOf('otherAmo')), await told(aoi)]

    expect(own.ofMember.devices.map(({ deviceId }: { deviceId: string }) => deviceId)).toContain(id)
    expect(JSON.stringify(others)).not.toContain(id)
    expect(nobodys).toEqual({ personId: nobodys.personId, exportedAt: nobodys.exportedAt })
  })
})
