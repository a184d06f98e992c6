import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { beforeAll, describe, expect, it } from 'vitest'
import { devicesBase, heardDistrict, reckoned, registered } from '../../local/harness/devices.ts'
import { newId, somebodyOf } from '../../local/harness/district.ts'
import { kei, type Person } from '../../local/harness/people.ts'
import { type Reply, type TestCity, testCity } from '../../local/harness/test-city.ts'
import { coreContext } from './ngsi-context.ts'

const base = '/ngsi-ld/v1'
const at = '2026-11-22T02:59:00.000Z'
const owner = somebodyOf('business')
const error = (name: string) => `https://uri.etsi.org/ngsi-ld/errors/${name}`

let city: TestCity
let districtId: string

const get = (path: string, who?: Person, headers: Readonly<Record<string, string>> = {}): Promise<Reply> =>
  city.as(who)('GET', `${base}${path}`, undefined, { headers })
const query = (given: Readonly<Record<string, string>>, who?: Person): Promise<Reply> => get(`/entities?${new URLSearchParams(given)}`, who)
const idsOf = ({ body }: Reply): string[] => body.map(({ id }: { id: string }) => id)
const urn = (model: string, deviceId: string) => `urn:ngsi-ld:${model}:${deviceId}`

const measured = async (deviceId: string, readings: readonly { readonly at: string; readonly measures: Readonly<Record<string, number>> }[]) => {
  const { status, text } = await city.as(owner)('PUT', `${devicesBase}/devices/${deviceId}/backfills/${newId('act')}`, { readings })
  if (status !== 201) throw new Error(text)
}

const examples: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'people-counter': { peopleCountTowards: 2, peopleCountAway: 1, peopleCount: 3, occupancy: 0.25 },
  'air-quality': { pm25: 12.5, pm10: 20, no2: 10, o3: 30, temperature: 21.5, relativeHumidity: 0.5 },
  'indoor-environment': { temperature: 22, relativeHumidity: 0.4, co2: 600, illuminance: 300, peopleCount: 4 },
  noise: { LAeq: 55.5, LAmax: 70 },
  weather: { temperature: 15, precipitation: 0.5, windDirection: -90 },
  'water-level': { waterLevel: 1.25, flow: 3 },
}
const devices = new Map<string, string>()
const deviceOf = (type: string): string => devices.get(type) ?? ''
const models = {
  CrowdFlowObserved: 'people-counter',
  AirQualityObserved: 'air-quality',
  IndoorEnvironmentObserved: 'indoor-environment',
  NoiseLevelObserved: 'noise',
  WaterObserved: 'water-level',
} as const
let farther: string
let limited: string
let closed: string

beforeAll(async () => {
  city = await testCity()
  districtId = await heardDistrict(city)
  for (const [type, measures] of Object.entries(examples)) {
    devices.set(type, await registered(city, owner, { type }))
    await measured(deviceOf(type), [{ at, measures }])
  }
  farther = await registered(city, owner, { name: '栗林公園 東門', place: { longitude: 134.045, latitude: 34.329 } })
  limited = await registered(city, owner, { dataClass: 'limited', districtId })
  closed = await registered(city, owner, { dataClass: 'closed' })
  for (const [deviceId, peopleCount] of [
    [farther, 40],
    [limited, 50],
    [closed, 60],
  ] as const)
    await measured(deviceId, [{ at, measures: { peopleCount } }])
  await reckoned(city)
})

describe('an entity', () => {
  it('has what its device last measured, each value with its unit and its moment', async () => {
    const { status, type, body, headers } = await get(`/entities/${urn('CrowdFlowObserved', deviceOf('people-counter'))}`)

    expect([status, type]).toEqual([200, 'application/json'])
    expect(body).toMatchObject({
      type: 'CrowdFlowObserved',
      peopleCount: { type: 'Property', value: 3, unitCode: 'C62', observedAt: at },
      location: { type: 'GeoProperty', value: { type: 'Point', coordinates: [134.05, 34.342] } },
      refDevice: { type: 'Relationship', object: urn('Device', deviceOf('people-counter')) },
      dateObserved: { type: 'Property', value: at },
    })
    expect(body.coverage.value).toBeGreaterThan(0)
    expect(headers.get('link')).toContain(`<https://portal.kanmin.example${base}/jsonldContexts/kanmin>`)
  })

  it('shows a reading at once, before any figure has been reckoned of it', async () => {
    const deviceId = await registered(city, owner)
    await measured(deviceId, [{ at, measures: { peopleCount: 7 } }])

    expect((await get(`/entities/${urn('CrowdFlowObserved', deviceId)}?options=keyValues`)).body.peopleCount).toBe(7)
  })

  it('is told concise, as key and value, and with the attributes that are asked for', async () => {
    const id = urn('AirQualityObserved', deviceOf('air-quality'))

    const concise = (await get(`/entities/${id}?options=concise&attrs=pm25,location,refDevice,name`)).body
    const short = (await get(`/entities/${id}?format=simplified&attrs=pm25,location,refDevice`)).body

    expect(concise).toEqual({
      id,
      type: 'AirQualityObserved',
      pm25: { value: 12.5, unitCode: 'GQ', observedAt: at },
      location: { type: 'Point', coordinates: [134.05, 34.342] },
      refDevice: { object: urn('Device', deviceOf('air-quality')) },
      name: '丸亀町 北口',
    })
    expect(short).toEqual({
      id,
      type: 'AirQualityObserved',
      pm25: 12.5,
      location: { type: 'Point', coordinates: [134.05, 34.342] },
      refDevice: urn('Device', deviceOf('air-quality')),
    })
    expect((await get(`/entities/${id}?attrs=waterLevel`)).status).toBe(404)
  })

  it('refuses what is no identifier, and finds nothing under one of no device or of another model', async () => {
    const wrong = await get('/entities/none')
    expect([wrong.status, wrong.type, wrong.body]).toMatchObject([
      400,
      'application/json',
      { type: error('BadRequestData'), detail: expect.any(String) },
    ])
    for (const id of ['urn:ngsi-ld:Device:one', urn('CrowdFlowObserved', newId('dev')), urn('WaterObserved', deviceOf('noise'))])
      expect(await get(`/entities/${id}`)).toMatchObject({ status: 404, body: { type: error('ResourceNotFound') } })
  })
})

describe('the Smart Data Models', () => {
  const folder = join(import.meta.dirname, '../../data/iot/smart-data-models')
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv)
  // One model names another file by the address it is kept at, not by its id.
  for (const file of readdirSync(folder)) {
    const schema = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    ajv.addSchema(schema, file)
    if (file === 'Environment-schema.json')
      ajv.addSchema({ ...schema, $id: 'https://raw.githubusercontent.com/smart-data-models/dataModel.Environment/master/Environment-schema.json' })
  }

  it.each([...Object.entries(models), ['Device', 'noise'] as const])('accept what is told of a %s', async (model, type) => {
    const { body } = await get(`/entities/${urn(model, deviceOf(type))}?options=keyValues`)
    const validate = ajv.getSchema(`${model}.json`)

    expect(validate?.(body), ajv.errorsText(validate?.errors)).toBe(true)
    for (const spoilt of [
      { ...body, type: 'Other' },
      { ...body, [model === 'Device' ? 'controlledProperty' : model === 'NoiseLevelObserved' ? 'dateObservedTo' : 'dateObserved']: undefined },
    ])
      expect(validate?.(JSON.parse(JSON.stringify(spoilt)))).toBe(false)
  })
})

describe('a query', () => {
  it('finds by type, id and pattern', async () => {
    const one = urn('CrowdFlowObserved', farther)
    expect(idsOf(await query({ type: 'NoiseLevelObserved,WaterObserved' }))).toEqual([
      urn('NoiseLevelObserved', deviceOf('noise')),
      urn('WaterObserved', deviceOf('water-level')),
    ])
    expect(idsOf(await query({ id: `${one},urn:ngsi-ld:Device:${farther}`, type: 'CrowdFlowObserved|Device' }))).toEqual([
      one,
      urn('Device', farther),
    ])
    expect(idsOf(await query({ type: 'Device', idPattern: `^urn:.*${farther.slice(-10)}$` }))).toEqual([urn('Device', farther)])
    expect(await query({ type: 'Device', idPattern: '(a+)+$' })).toMatchObject({ status: 422, body: { type: error('OperationNotSupported') } })
  })

  it.each([
    ['peopleCount>10', ['farther']],
    ['peopleCount>=3;peopleCount<40', ['first']],
    ['peopleCount==1..10|peopleCount==40', ['first', 'farther']],
    ['(peopleCount==3|peopleCount==40);occupancy', ['first']],
    ['name=="栗林公園 東門"', ['farther']],
    ['peopleCount!=3', ['farther']],
    [`dateObserved>=2026-11-22T02:59:00Z;peopleCount.observedAt<2026-11-22T03:00:00Z;peopleCount<10`, ['first']],
    ['pm25>0', []],
    ['peopleCount>40', []],
    ['peopleCount<3|name>5', []],
  ])('finds by values: %s', async (q, found) => {
    const known: Readonly<Record<string, string>> = { first: deviceOf('people-counter'), farther }
    const ids = new Set(idsOf(await query({ type: 'CrowdFlowObserved', q })))

    expect(Object.keys(known).filter((name) => ids.has(urn('CrowdFlowObserved', known[name] ?? '')))).toEqual(found)
  })

  it('finds by place: near a point, within an area', async () => {
    const point = { geometry: 'Point', coordinates: '[134.05,34.342]', type: 'CrowdFlowObserved' }
    const square = '[[[134.04,34.32],[134.047,34.32],[134.047,34.335],[134.04,34.335],[134.04,34.32]]]'

    const near = idsOf(await query({ ...point, georel: 'near;maxDistance==500' }))
    const far = idsOf(await query({ ...point, georel: 'near;minDistance==500' }))
    const within = idsOf(await query({ type: 'CrowdFlowObserved', georel: 'within', geometry: 'Polygon', coordinates: square }))

    expect(near).toContain(urn('CrowdFlowObserved', deviceOf('people-counter')))
    expect([far, within]).toEqual([[urn('CrowdFlowObserved', farther)], [urn('CrowdFlowObserved', farther)]])
    expect((await query({ ...point, georel: 'overlaps' })).status).toBe(422)
    expect((await query({ ...point, coordinates: '[1]', georel: 'near;maxDistance==1' })).status).toBe(400)
  })

  it('is paged, and counted where that is asked', async () => {
    const all = idsOf(await query({ type: 'Device' }))
    const first = await query({ type: 'Device', limit: '3', count: 'true' })
    const none = await query({ type: 'Device', limit: '0', options: 'count' })
    const [, next = ''] = /<([^>]*)>; rel="next"/.exec(first.headers.get('link') ?? '') ?? []
    const second = await city.as(undefined)('GET', next)

    expect(first.headers.get('ngsild-results-count')).toBe(String(all.length))
    expect([none.body, none.headers.get('ngsild-results-count')]).toEqual([[], String(all.length)])
    expect([...idsOf(first), ...idsOf(second)]).toEqual(all.slice(0, 6))
    expect(second.headers.get('link')).toContain('rel="prev"')
    expect((await query({ type: 'Device', offset: String(all.length - 1) })).headers.get('link')).not.toContain('rel="next"')
  })

  it('is refused when it asks for everything, for what is not in the standard, or cannot be read', async () => {
    for (const given of [
      {},
      { type: 'Device', scopeQ: '/a' },
      { type: 'Device', q: 'a==' },
      { type: 'Device', q: '('.repeat(30) },
      { type: 'Device', options: 'sysAttrs' },
      { georel: 'within' },
    ])
      expect(await query(given as Record<string, string>), JSON.stringify(given)).toMatchObject({
        status: 400,
        body: { type: error('BadRequestData') },
      })
    expect(await query({ type: 'Device', q: 'name~=a' })).toMatchObject({ status: 422, body: { type: error('OperationNotSupported') } })
  })
})

describe('who asks', () => {
  const seen = async (who: Person | undefined): Promise<string[]> => {
    const ids = idsOf(await query({ type: 'CrowdFlowObserved', limit: '1000' }, who))
    return Object.entries({ farther, limited, closed }).flatMap(([name, id]) => (ids.includes(urn('CrowdFlowObserved', id)) ? [name] : []))
  }

  it.each([
    ['nobody', undefined, ['farther']],
    ['the operator', kei, ['farther']],
    ['another business', somebodyOf('otherAmo'), ['farther']],
    ['another city', somebodyOf('otherCity'), ['farther']],
    ['its city', somebodyOf('city', 'viewer'), ['farther', 'limited']],
    ['the organization of its district', somebodyOf('amo', 'viewer'), ['farther', 'limited']],
    ['its owner', somebodyOf('business', 'viewer'), ['farther', 'limited', 'closed']],
  ] as const)('decides what there is: %s', async (_, who, expected) => {
    expect(await seen(who)).toEqual(expected)
    for (const [name, id] of Object.entries({ farther, limited, closed }))
      for (const path of ['/entities', '/temporal/entities'])
        expect((await get(`${path}/${urn('CrowdFlowObserved', id)}`, who)).status, `${path} ${name}`).toBe(
          (expected as readonly string[]).includes(name) ? 200 : 404,
        )
  })

  it('gets of another’s closed device the answer of none', async () => {
    const [hidden, absent] = [await get(`/entities/${urn('Device', closed)}`, kei), await get(`/entities/${urn('Device', newId('dev'))}`, kei)]

    expect([hidden.status, hidden.text]).toEqual([absent.status, absent.text])
  })
})

describe('an @context', () => {
  const id = () => urn('CrowdFlowObserved', farther)
  const link = (url: string) => ({ link: `<${url}>; rel="http://www.w3.org/ns/json-ld#context"; type="application/ld+json"` })

  it('stands inside where application/ld+json is asked for', async () => {
    const { type, body, headers } = await get(`/entities/${id()}`, undefined, { accept: 'application/ld+json' })

    expect([type, headers.get('link')]).toEqual(['application/ld+json', null])
    expect(body['@context']).toEqual([`https://portal.kanmin.example${base}/jsonldContexts/kanmin`, coreContext])
    expect((await get('/jsonldContexts/kanmin')).body['@context'][0].peopleCount).toBe(
      'https://smartdatamodels.org/dataModel.Transportation/peopleCount',
    )
  })

  it('decides how names are told and understood', async () => {
    const { body } = await get(`/entities/${id()}`, undefined, link(coreContext))
    const transport = await get(
      `/entities/${id()}`,
      undefined,
      link('https://raw.githubusercontent.com/smart-data-models/dataModel.Transportation/master/context.jsonld'),
    )
    const wide = 'https://smartdatamodels.org/dataModel.Transportation/CrowdFlowObserved'
    const found = (type: string) => get(`/entities?type=${encodeURIComponent(type)}`, undefined, link(coreContext))

    expect([body.type, body['https://smartdatamodels.org/dataModel.Transportation/peopleCount'].value]).toEqual([wide, 40])
    expect(body.location.type).toBe('GeoProperty')
    expect([transport.body.type, transport.body.peopleCount.value]).toEqual(['CrowdFlowObserved', 40])
    expect(idsOf(await found(wide))).toContain(id())
    expect(idsOf(await found('CrowdFlowObserved'))).toEqual([])
  })

  it('that this door does not know is never fetched', async () => {
    expect(await get(`/entities/${id()}`, undefined, link('https://somewhere.example/context.jsonld'))).toMatchObject({
      status: 503,
      body: { type: error('LdContextNotAvailable') },
    })
    expect((await get(`/entities/${id()}`, undefined, { accept: 'text/html' })).status).toBe(406)
  })
})

describe('the types', () => {
  it('are told with their attributes', async () => {
    const { typeList } = (await get('/types')).body
    const { attributeDetails } = (await get('/types/WaterObserved')).body

    expect(typeList).toEqual(expect.arrayContaining(['CrowdFlowObserved', 'Device', 'WeatherObserved']))
    expect(attributeDetails.map(({ attributeName }: { attributeName: string }) => attributeName)).toEqual(
      expect.arrayContaining(['waterLevel', 'location']),
    )
    expect((await get('/attributes')).body.attributeList).toEqual(expect.arrayContaining(['LAeq', 'coverage']))
    expect((await get('/types/Car')).status).toBe(404)
  })
})
