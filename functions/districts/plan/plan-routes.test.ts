import { beforeAll, describe, expect, it } from 'vitest'
import { base, businessContent, entered, newId, sent, settledDistrict, sha256, somebodyOf, writtenRule } from '../../../local/harness/district.ts'
import { aoi, kei } from '../../../local/harness/people.ts'
import { type TestCity, testCity } from '../../../local/harness/test-city.ts'
import { exampleContent } from './plan-example.ts'

let city: TestCity
let districtId: string

const { attachments: _, ...withoutAttachments } = exampleContent
const content = { ...withoutAttachments, attachments: [] }

beforeAll(async () => {
  city = await testCity()
  districtId = await settledDistrict(city)
})

const amo = () => city.as(somebodyOf('amo'))
const save = (planId: string, body: object, who = somebodyOf('amo')) => city.as(who)('PUT', `${base}/plans/${planId}`, { districtId, ...body })
const drafted = async (changes: object = {}) => {
  const planId = newId('apl')
  const reply = await save(planId, { content: { ...content, ...changes } })
  if (reply.status !== 201) throw new Error(reply.text)
  return planId
}
const read = (planId: string, who: Parameters<TestCity['as']>[0]) => city.as(who)('GET', `${base}/plans/${planId}`)

describe('a plan', () => {
  it('says what the law still asks of it, with the article beside each', async () => {
    const planId = newId('apl')

    const empty = await save(planId, { content: { name: '活動計画' } })

    expect(empty).toMatchObject({ status: 201, body: { status: 'draft', version: 1, planVersion: 1, regionalPlan: { number: '府地事第100号' } } })
    const tasks = new Map(empty.body.tasks.map((task: { task: string; done: boolean; article: string }) => [task.task, task]))
    expect(tasks.get('regional-plan')).toMatchObject({ done: true })
    expect(tasks.get('period')).toMatchObject({ done: false, article: '法17条の7第2項6号' })
    const whole = await save(planId, { version: 1, content })
    expect(whole.body.tasks.filter(({ done }: { done: boolean }) => !done).map(({ task }: { task: string }) => task)).toEqual([
      'articles',
      'accounts',
      'consent-evidence',
    ])
  })

  it('is written over and over, each version kept; consents name another one only when what it says has changed', async () => {
    const planId = await drafted()

    await save(planId, { version: 1, content: { ...content, scope: '区域内の全事業者' } })
    const attached = await save(planId, { version: 2, foundedThisFiscalYear: true, content: { ...content, scope: '区域内の全事業者' } })

    expect(attached.body).toMatchObject({ version: 3, planVersion: 2 })
    const versions = await amo()('GET', `${base}/plans/${planId}/versions`)
    expect(versions.body.items.map(({ version, content: { scope } }: { version: number; content: { scope: string } }) => [version, scope])).toEqual([
      [3, '区域内の全事業者'],
      [2, '区域内の全事業者'],
      [1, content.scope],
    ])
  })

  it('sent again is the same, written on an old version is refused, and never is another’s', async () => {
    const planId = await drafted()

    const again = await save(planId, { content })
    const late = await save(planId, { version: 7, content: { ...content, name: '別' } })
    const other = await save(planId, { content: { ...content, name: '別' } })
    const city2 = await city.as(somebodyOf('city'))('PUT', `${base}/plans/${newId('apl')}`, { districtId, content })
    const stranger = await save(newId('apl'), { content }, somebodyOf('otherAmo'))

    expect([again.status, late.status, other.status, city2.status, stranger.status]).toEqual([200, 409, 409, 403, 404])
    expect([late.body.type, other.body.type]).toEqual(['/problems/any/changed-meanwhile', '/problems/any/id-reused'])
  })

  it('is for its organization and its municipality alone while it is a draft', async () => {
    const planId = await drafted()

    const statuses = await Promise.all(
      [somebodyOf('amo', 'viewer'), somebodyOf('city', 'viewer'), kei, undefined, aoi, somebodyOf('otherAmo'), somebodyOf('otherCity')].map((who) =>
        read(planId, who),
      ),
    )

    expect(statuses.map(({ status }) => status)).toEqual([200, 200, 200, 404, 404, 404, 404])
    expect((await city.as(kei)('GET', `${base}/plans/${planId}/versions`)).status).toBe(404)
    expect((await city.as(aoi)('GET', `${base}/districts/${districtId}/plans`)).body.items).toEqual([])
    expect((await amo()('GET', `${base}/districts/${districtId}/plans`)).text).toContain(planId)
  })

  it('larger than can be kept is refused', async () => {
    const goals = Array.from({ length: 50 }, () => ({ ...exampleContent.goals[0], measuredBy: '測'.repeat(500), name: '目'.repeat(200) }))

    expect(await save(newId('apl'), { content: { ...content, goals } })).toMatchObject({ status: 413, body: { type: '/problems/any/too-large' } })
  })

  it('takes documents that came, and no others; outside nobody fetches them', async () => {
    const planId = await drafted()
    const bytes = new TextEncoder().encode(`定款 ${planId}`)
    const hash = sha256(bytes)
    const named = { ...content, attachments: [{ kind: 'articles', name: '定款.pdf', sha256: hash }] }

    const early = await save(planId, { version: 1, content: named })
    const announced = await amo()('PUT', `${base}/plans/${planId}/attachments/${hash}`, { type: 'application/pdf', bytes: bytes.byteLength })
    await sent(announced.body, bytes)
    const late = await save(planId, { version: 1, content: named })

    expect(early).toMatchObject({ status: 422, body: { type: '/problems/districts/attachment-missing', missing: [hash] } })
    expect(late).toMatchObject({ status: 201, body: { planVersion: 1, version: 2 } })
    const fetched = await city.as(somebodyOf('city'))('GET', `${base}/plans/${planId}/attachments/${hash}`)
    expect(await (await fetch(fetched.body.url)).text()).toBe(`定款 ${planId}`)
    expect((await city.as(somebodyOf('otherAmo'))('GET', `${base}/plans/${planId}/attachments/${hash}`)).status).toBe(404)
    expect((await city.as(somebodyOf('city'))('GET', `${base}/plans/${planId}/attachments/${'b'.repeat(64)}`)).status).toBe(404)
  })
})

describe('the fee a plan asks consent for', () => {
  it('is chosen among the rules of its district, and makes consents to another one void', async () => {
    const planId = await drafted()
    const feeRuleId = await writtenRule(city, districtId)

    const chosen = await amo()('PUT', `${base}/plans/${planId}/fee`, { version: 1, feeRuleId })
    const again = await amo()('PUT', `${base}/plans/${planId}/fee`, { version: 1, feeRuleId })
    const unknown = await amo()('PUT', `${base}/plans/${planId}/fee`, { version: 2, feeRuleId: newId('frl') })

    expect(chosen).toMatchObject({ status: 201, body: { feeRuleId, feeVersion: 2, planVersion: 1 } })
    expect([again.status, unknown.status]).toEqual([200, 404])
  })

  it('is another when the roll is, and the same when somebody moves', async () => {
    const planId = await drafted()
    await amo()('PUT', `${base}/plans/${planId}/fee`, { version: 1, feeRuleId: await writtenRule(city, districtId, { ...rule, version: 2 }) })
    const feeVersion = async () => (await read(planId, somebodyOf('amo'))).body.feeVersion
    const before = await feeVersion()

    const business = await entered(city, districtId, businessContent('青果店'))
    const after = await feeVersion()
    const { body } = await amo()('GET', `${base}/districts/${districtId}/beneficiaries/${business}`)
    await amo()('PUT', `${base}/districts/${districtId}/beneficiaries/${business}`, {
      version: 1,
      content: { ...body.content, name: '青果店（改称）' },
    })

    expect(after).toBe(before + 1)
    expect(await feeVersion()).toBe(after)
  })
})

const rule = {
  name: '規程',
  effectiveFrom: '2026-04-01',
  authority: '活動計画',
  liable: 'on-reference-date',
  raise: { by: 'rate' },
  bases: [{ basis: 'store-floor-area', rate: '10' }],
}

describe('the plan of a year', () => {
  const year = { activities: [{ activity: 'market', content: '毎月第一日曜' }], income: [], expenditure: [{ purpose: '朝市費', amount: 4_000 }] }
  const put = (planId: string, fiscalYear: number, body: object) => amo()('PUT', `${base}/plans/${planId}/years/${fiscalYear}`, body)

  it('is in the lines of the plan, each beside it', async () => {
    const planId = await drafted()
    const whole = { ...year, income: [{ nature: 'fee', name: '負担金', amount: 4_000 }] }

    const planned = await put(planId, 2021, { content: whole })

    expect(planned).toMatchObject({ status: 201, body: { fiscalYear: 2021, version: 1, balanced: true } })
    expect(planned.body.lines).toContainEqual({ side: 'expenditure', name: '朝市費', planned: 5_000, budgeted: 4_000, difference: -1_000 })
    expect(planned.body.lines).toContainEqual({ side: 'income', name: '会費', planned: 2_000, budgeted: 0, difference: -2_000 })
    expect((await put(planId, 2021, { version: 1, content: year })).body).toMatchObject({ version: 2, balanced: false })
    expect((await amo()('GET', `${base}/plans/${planId}/years`)).body.items).toHaveLength(1)
  })

  it('names nothing the plan does not have, and no year in which it does not run', async () => {
    const planId = await drafted()

    const unknown = await put(planId, 2021, { content: { ...year, activities: [{ activity: 'parade', content: 'パレード' }] } })
    const outside = await put(planId, 2026, { content: year })

    expect(unknown).toMatchObject({ status: 422, body: { type: '/problems/districts/year-not-of-plan', unknown: ['parade'] } })
    expect(outside).toMatchObject({ status: 422, body: { type: '/problems/districts/year-outside-period' } })
  })
})

describe('the plan that follows', () => {
  it('follows one that came into force, not a draft', async () => {
    const planId = await drafted()

    const copied = await amo()('PUT', `${base}/plans/${planId}/renewals/${newId('apl')}`)

    expect(copied).toMatchObject({ status: 409, body: { type: '/problems/districts/wrong-step', state: 'draft' } })
  })
})
