import { beforeAll, describe, expect, it } from 'vitest'
import { area, base, bodies, districtContent, newId, settledDistrict, somebodyOf } from '../../../local/harness/district.ts'
import { aoi, kei } from '../../../local/harness/people.ts'
import { type TestCity, testCity } from '../../../local/harness/test-city.ts'

let city: TestCity

beforeAll(async () => {
  city = await testCity()
})

const amo = () => city.as(somebodyOf('amo'))
const draw = (id: string, content: object, who = somebodyOf('amo')) => city.as(who)('PUT', `${base}/districts/${id}`, { content })
const areaOf = (ring: readonly (readonly number[])[]) => ({ ...area, coordinates: [ring] })
const [west, south, east, north] = [134.047, 34.34, 134.052, 34.345]

describe('a district', () => {
  it('is drawn by its organization, measured, and known to those it concerns alone', async () => {
    const id = newId('dst')

    const drawn = await draw(id, districtContent())

    expect(drawn).toMatchObject({ status: 201, body: { name: '丸亀町商店街地区', published: false, version: 1, bounds: [west, south, east, north] } })
    // Half a hundredth of a degree each way at 34.34°N: some 460 m by 556 m.
    expect(drawn.body.areaSquareMetres).toBeGreaterThan(250_000)
    expect(drawn.body.areaSquareMetres).toBeLessThan(260_000)
    const read = async (who: Parameters<TestCity['as']>[0]) => (await city.as(who)('GET', `${base}/districts/${id}`)).status
    expect([await read(somebodyOf('amo', 'viewer')), await read(somebodyOf('city', 'viewer')), await read(kei)]).toEqual([200, 200, 200])
    expect([await read(undefined), await read(aoi), await read(somebodyOf('otherAmo')), await read(somebodyOf('otherCity'))]).toEqual([
      404, 404, 404, 404,
    ])
    const list = await city.as(undefined)('GET', `${base}/districts?limit=1000`)
    expect(list.text).not.toContain(id)
  })

  it('is there for everybody once the municipality has put the approval of the regional plan on record', async () => {
    const id = await settledDistrict(city)

    const read = await city.as(undefined)('GET', `${base}/districts/${id}`)
    const list = await city.as(undefined)('GET', `${base}/districts?municipality=372013&limit=1000`)
    const elsewhere = await city.as(undefined)('GET', `${base}/districts?prefecture=13`)
    const csv = await city.as(undefined)('GET', `${base}/districts.csv`)

    expect(read).toMatchObject({ status: 200, body: { published: true, regionalPlan: { number: '府地事第100号' } } })
    expect(list.body.items.map(({ districtId }: { districtId: string }) => districtId)).toContain(id)
    expect(elsewhere.body.items).toEqual([])
    expect(csv.text).toContain(id)
  })

  it('stands in the lists of its organization and its municipality, of nobody else', async () => {
    const id = await settledDistrict(city, { published: false })
    const listed = async (who: Parameters<TestCity['as']>[0]) => (await city.as(who)('GET', `${base}/my-districts?limit=1000`)).text.includes(id)

    expect([await listed(somebodyOf('amo')), await listed(somebodyOf('city'))]).toEqual([true, true])
    expect([await listed(somebodyOf('otherAmo')), await listed(somebodyOf('otherCity')), await listed(aoi)]).toEqual([false, false, false])
  })

  it.each([
    [
      'that is not closed',
      areaOf([
        [west, south],
        [east, south],
        [east, north],
        [west, north],
      ]),
      'open_ring',
    ],
    [
      'that runs clockwise',
      areaOf([
        [west, south],
        [west, north],
        [east, north],
        [east, south],
        [west, south],
      ]),
      'clockwise',
    ],
    [
      'that lies outside Japan',
      areaOf([
        [2.3, 48.8],
        [2.4, 48.8],
        [2.4, 48.9],
        [2.3, 48.8],
      ]),
      'outside_japan',
    ],
  ])('with an area %s is refused with its place', async (_, wrong, code) => {
    const reply = await draw(newId('dst'), districtContent({ area: wrong }))

    expect(reply).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/content/area/coordinates/0', code }] } })
  })

  it.each([
    [
      'crosses itself',
      areaOf([
        [west, south],
        [134.06, 34.345],
        [134.06, south],
        [134.055, 34.36],
        [west, south],
      ]),
      'crosses-itself',
    ],
    [
      'is larger than anybody walks',
      areaOf([
        [134, 34],
        [134.5, 34],
        [134.5, 34.5],
        [134, 34],
      ]),
      'too-large',
    ],
    [
      'holds nothing',
      areaOf([
        [west, south],
        [east, south],
        [west, south],
        [west, south],
      ]),
      'empty',
    ],
  ])('whose area %s is refused', async (_, wrong, fault) => {
    expect(await draw(newId('dst'), districtContent({ area: wrong }))).toMatchObject({
      status: 422,
      body: { type: '/problems/districts/area-not-sound', fault },
    })
  })

  it('keeps its municipality and its organization', async () => {
    const id = await settledDistrict(city)

    const moved = await city.as(somebodyOf('city'))('PUT', `${base}/districts/${id}`, {
      version: 2,
      content: districtContent({ amoId: bodies.otherAmo.memberId }),
    })

    expect(moved.body.type).toMatch(/not-an-organization|district-may-not-move/)
    expect((await amo()('GET', `${base}/districts/${id}`)).body).toMatchObject({ amoId: bodies.amo.memberId, version: 2 })
  })

  it('drawn again under the same id is the same, with other content another, and by a stranger refused', async () => {
    const id = newId('dst')
    await draw(id, districtContent())

    const again = await draw(id, districtContent())
    const other = await draw(id, districtContent({ name: '別の地区' }))
    const stranger = await draw(id, districtContent({ amoId: bodies.otherAmo.memberId }), somebodyOf('otherAmo'))

    expect([again.status, other.status, stranger.status]).toEqual([200, 409, 409])
    expect([other.body.type, stranger.body.type]).toEqual(['/problems/any/id-reused', '/problems/any/id-reused'])
  })

  it('changed by two at once is changed by one, and the other is told', async () => {
    const id = await settledDistrict(city)
    const change = (name: string) => amo()('PUT', `${base}/districts/${id}`, { version: 2, content: districtContent({ name }) })

    const replies = await Promise.all([change('甲地区'), change('乙地区')])

    expect(replies.map(({ status }) => status).toSorted()).toEqual([201, 409])
    expect((await amo()('GET', `${base}/districts/${id}`)).body.version).toBe(3)
  })

  it('is not drawn for another organization, nor by a business or a viewer, nor for a code that is nobody’s', async () => {
    const statuses = [
      await draw(newId('dst'), districtContent(), somebodyOf('otherAmo')),
      await draw(newId('dst'), districtContent({ amoId: bodies.business.memberId }), somebodyOf('business')),
      await draw(newId('dst'), districtContent(), somebodyOf('amo', 'viewer')),
      await draw(newId('dst'), districtContent({ localGovernmentCode: '131041' })),
      await draw(newId('dst'), districtContent(), somebodyOf('city')),
    ].map(({ status, body }) => [status, body.type])

    expect(statuses.slice(0, 3)).toEqual([
      [403, '/problems/any/not-permitted'],
      [403, '/problems/any/not-permitted'],
      [403, '/problems/any/not-permitted'],
    ])
    expect(statuses[3]).toEqual([201, undefined])
    // Its municipality names an organization this block has heard of, and no other.
    expect(statuses[4]).toEqual([422, '/problems/districts/not-an-organization'])
  })
})

describe('the approval of the regional plan', () => {
  const record = (id: string, on: string, who = somebodyOf('city')) =>
    city.as(who)('PUT', `${base}/districts/${id}/acts/${newId('act')}`, {
      act: 'record-regional-plan',
      version: 1,
      document: { title: '認定書', number: '第1号', on },
    })

  it('is not of tomorrow, and for the municipality alone to record', async () => {
    const id = await settledDistrict(city, { published: false })

    const replies = [
      await record(id, '2026-11-23'),
      await record(id, '2026-11-22', somebodyOf('amo')),
      await record(id, '2026-11-22', somebodyOf('otherCity')),
    ]

    expect(replies.map(({ status }) => status)).toEqual([422, 403, 404])
    expect((await record(id, '2026-11-22')).status).toBe(201)
  })
})
