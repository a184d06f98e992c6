import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  base,
  businessContent,
  entered,
  feeRule,
  newId,
  premises,
  settledDistrict,
  somebodyOf,
  workOff,
  writtenRule,
} from '../../../local/harness/district.ts'
import { aoi, kei } from '../../../local/harness/people.ts'
import { type TestCity, testCity } from '../../../local/harness/test-city.ts'

let city: TestCity
let districtId: string

beforeAll(async () => {
  city = await testCity()
})

beforeEach(async () => {
  districtId = await settledDistrict(city)
})

const amo = () => city.as(somebodyOf('amo'))
const at = (rest = '') => `${base}/districts/${districtId}${rest}`
const period = { referenceOn: '2026-11-01', from: '2026-04-01', until: '2027-03-31', necessaryCost: 1_000_000 }
const tried = async (feeRuleId: string, changes: object = {}) => {
  const scenarioId = newId('scn')
  const reply = await amo()('PUT', at(`/scenarios/${scenarioId}`), { name: '案', feeRuleId, ...period, ...changes })
  if (reply.status !== 201) throw new Error(reply.text)
  await workOff(city)
  return scenarioId
}
const look = async (scenarioId: string, rest = '') => (await amo()('GET', at(`/scenarios/${scenarioId}${rest}`))).body
const threeShops = async () => {
  const shop = (name: string, area: string) => entered(city, districtId, businessContent(name, { premises: [premises(area)] }))
  return [await shop('小', '100'), await shop('中', '200'), await shop('大', '300')]
}

describe('a fee rule tried on the roll', () => {
  it('comes to a fee for each business, all that was to be raised', async () => {
    const [, , large] = await threeShops()

    const scenarioId = await tried(await writtenRule(city, districtId))

    expect(await look(scenarioId)).toMatchObject({
      status: 'done',
      shortfall: 0,
      distribution: { total: 30_000, payers: 3, paying: 3, quarters: [5_000, expect.any(Number), 10_000, expect.any(Number), 15_000] },
    })
    const { items } = await look(scenarioId, '/fees')
    expect(items.map(({ name, fee }: { name: string; fee: number }) => [name, fee]).toSorted()).toEqual(
      [
        ['大', 15_000],
        ['中', 10_000],
        ['小', 5_000],
      ].toSorted(),
    )
    expect(items.find(({ beneficiaryId }: { beneficiaryId: string }) => beneficiaryId === large).expectedBenefit).toBe(100_000)
    expect((await amo()('GET', at(`/scenarios/${scenarioId}/fees.csv`))).text).toContain('大,15000,100000')
  })

  it('says of each fee how it came about, and its last line is the fee', async () => {
    const [small] = await threeShops()
    const scenarioId = await tried(await writtenRule(city, districtId))

    const explained = await look(scenarioId, `/fees/${small}`)

    expect(explained).toMatchObject({ name: '小', fee: 5_000 })
    expect(explained.lines.map(({ step }: { step: string }) => step)).toEqual(expect.arrayContaining(['basis', 'share', 'sum', 'rounding']))
    expect(explained.lines.at(-1)).toMatchObject({ unit: 'yen', after: '5000' })
  })

  it('is explained by the roll it was tried on, whatever became of that since', async () => {
    const [small = ''] = await threeShops()
    const scenarioId = await tried(await writtenRule(city, districtId))

    await entered(city, districtId, businessContent('新', { premises: [premises('10000')] }))

    expect((await look(scenarioId, `/fees/${small}`)).lines.at(-1)).toMatchObject({ after: '5000' })
  })

  it.each([
    ['fees would be above the cost', { necessaryCost: 29_999 }, {}, 'districts/fees-above-cost'],
    [
      'benefits do not let the total be raised',
      {},
      { raise: { by: 'total', total: 300_001, weights: 'parts-of-the-total', excess: 'redistributed' } },
      'districts/total-unreachable',
    ],
    ['the roll does not say what the rule asks for', {}, { bases: [{ basis: 'frontage', rate: '1' }] }, 'districts/roll-does-not-fit'],
    ['the rule is not in force', { from: '2026-03-31', until: '2026-12-31' }, {}, 'districts/fee-rule-not-in-force'],
  ])('is refused with its reason where %s', async (_, changes, rule, type) => {
    await threeShops()

    const scenarioId = await tried(await writtenRule(city, districtId, feeRule(rule)), changes)

    expect(await look(scenarioId)).toMatchObject({ status: 'refused', refusal: { type } })
    expect(await amo()('GET', at(`/scenarios/${scenarioId}/fees`))).toMatchObject({
      status: 409,
      body: { type: '/problems/districts/scenario-not-done', state: 'refused' },
    })
  })

  it('runs until its fees are there, and begun again is the same', async () => {
    await threeShops()
    const scenarioId = newId('scn')
    const body = { name: '案', feeRuleId: await writtenRule(city, districtId), ...period }
    const begin = (changes: object = {}) => amo()('PUT', at(`/scenarios/${scenarioId}`), { ...body, ...changes })

    const first = await begin()
    const early = await amo()('GET', at(`/scenarios/${scenarioId}/fees`))
    await workOff(city)
    const again = await begin()
    const other = await begin({ name: '別案' })

    expect([first.body.status, early.status, again.status, again.body.status, other.status]).toEqual(['running', 409, 200, 'done', 409])
  })

  it('beside another tells who bears more and who less', async () => {
    const [small, , large] = await threeShops()
    const byArea = await tried(await writtenRule(city, districtId))
    const capped = await tried(
      await writtenRule(
        city,
        districtId,
        feeRule({ version: 2, caps: [{ per: 'payer', amount: 12_000 }], rounding: { unit: 1, mode: 'down', remainder: 'largest-remainder' } }),
      ),
    )

    const comparison = await look(capped, `/comparison?with=${byArea}`)

    expect(comparison).toMatchObject({ before: { total: 30_000 }, after: { total: 30_000 }, more: 2, less: 1, same: 0 })
    expect(comparison.biggestChanges[0]).toMatchObject({ beneficiaryId: large, name: '大', before: 15_000, after: 12_000, change: -3_000 })
    expect(comparison.biggestChanges.at(-1)).toMatchObject({ beneficiaryId: small, change: 1_000 })
  })

  it('is the organization’s and the municipality’s to see, and nobody else’s', async () => {
    const [small] = await threeShops()
    const scenarioId = await tried(await writtenRule(city, districtId))
    const seen = async (who: Parameters<TestCity['as']>[0]) =>
      Promise.all(
        ['', '/fees', '/fees.csv', `/fees/${small}`, `/comparison?with=${scenarioId}`].map(
          async (rest) => (await city.as(who)('GET', at(`/scenarios/${scenarioId}${rest}`))).status,
        ),
      )

    expect(await seen(somebodyOf('city', 'viewer'))).toEqual([200, 200, 200, 200, 200])
    for (const who of [kei, aoi, somebodyOf('otherAmo'), somebodyOf('otherCity')]) expect(await seen(who)).toEqual([404, 404, 404, 404, 404])
    const elsewhere = await settledDistrict(city)
    expect((await amo()('GET', `${base}/districts/${elsewhere}/scenarios/${scenarioId}`)).status).toBe(404)
  })
})

describe('a fee rule', () => {
  const write = (id: string, rule: object, who = somebodyOf('amo')) => city.as(who)('PUT', at(`/fee-rules/${id}`), { rule })

  it('is never changed: a new version takes its place, under a number of its own', async () => {
    const id = newId('frl')

    const replies = [
      await write(id, feeRule()),
      await write(id, feeRule()),
      await write(id, feeRule({ name: '別' })),
      await write(newId('frl'), feeRule()),
    ]

    expect(replies.map(({ status }) => status)).toEqual([201, 200, 409, 409])
    expect(replies[3]?.body).toMatchObject({ type: '/problems/districts/fee-rule-version-taken', version: 1 })
    expect((await write(newId('frl'), feeRule({ version: 2 }))).status).toBe(201)
    expect((await amo()('GET', at('/fee-rules'))).body.items).toHaveLength(2)
  })

  it('that contradicts itself is refused where it does', async () => {
    const reply = await write(newId('frl'), feeRule({ bases: [{ basis: 'store-floor-area', rate: '0.5' }] }))

    expect(reply).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/rule/bases', code: 'parts_are_not_the_whole' }] } })
  })

  it('is written for its organization by who may, and read by nobody outside', async () => {
    const id = await writtenRule(city, districtId)

    const statuses = [
      await write(newId('frl'), feeRule({ version: 2 }), somebodyOf('city')),
      await write(newId('frl'), feeRule({ version: 2 }), somebodyOf('amo', 'viewer')),
      await write(newId('frl'), feeRule({ version: 2 }), somebodyOf('otherAmo')),
      await city.as(somebodyOf('otherAmo'))('GET', at(`/fee-rules/${id}`)),
      await city.as(somebodyOf('city', 'viewer'))('GET', at(`/fee-rules/${id}`)),
    ].map(({ status }) => status)
    expect(statuses).toEqual([403, 403, 404, 404, 200])
  })
})
