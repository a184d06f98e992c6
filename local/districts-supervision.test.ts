import { beforeAll, describe, expect, inject, it } from 'vitest'
import { criteria, exampleContent } from '../functions/districts/plan/plan-example.ts'
import { districtsWorker } from '../functions/districts/worker.ts'
import { corporateNumberOf } from '../functions/kernel/identifiers.ts'
import { instant } from '../functions/kernel/time.ts'
import { createFiles } from '../functions/platform/files.ts'
import { bodies, businessContent, done, entered, feeRule, newId, premises, sent, sha256, somebodyOf, writtenRule } from './harness/district.ts'
import { testBucket } from './harness/engine.ts'
import { kei, type Person } from './harness/people.ts'
import { attachment, consentTo, paper, planInForce, type Standing } from './harness/plan.ts'
import { type TestCity, testCity } from './harness/test-city.ts'
import { bucketAt } from './parts/files.ts'

let city: TestCity
let plan: Standing
let today = '2020-08-03'
const at = (day: string) => {
  today = day
}

const amo = somebodyOf('amo')
const officer = somebodyOf('city')
const mayor = somebodyOf('city', 'administrator')
const keeper = (place: number): Person => plan.people[place] ?? amo
/** What the plan is changed to. */
const wider = '区域内で小売業又は飲食業を営む事業者'

const refusalOf = ({ body }: { readonly body: { readonly type: string } }) => body.type.replace('/problems/', '')

beforeAll(async () => {
  city = await testCity({ clock: () => instant(new Date(`${today}T03:00:00.000Z`)) })
  plan = await planInForce(city, at)
})

describe('the plans of a district', () => {
  it('are listed to everybody by those that are published, and no page is empty while there is more', async () => {
    for (const name of ['次期計画の案', '次期計画の別案'])
      done(await plan.ask(amo, 'PUT', `/plans/${newId('apl')}`, { districtId: plan.districtId, content: { name } }))
    const path = `/districts/${plan.districtId}/plans?limit=1`

    const shown = (await plan.ask(undefined, 'GET', path)).body

    expect(shown.items.map(({ planId }: { planId: string }) => planId)).toEqual([plan.planId])
    const all = []
    let cursor = ''
    do {
      const page = (await plan.ask(officer, 'GET', `${path}${cursor && `&cursor=${cursor}`}`)).body
      all.push(...page.items)
      cursor = page.cursor ?? ''
    } while (cursor)
    expect(all).toHaveLength(3)
  })
})

describe('how a fee came about', () => {
  it('is told year by year to whom it concerns, to the organization and to the municipality, and to nobody else', async () => {
    const path = (place: number) => `/plans/${plan.planId}/asked/${plan.businesses[place]}/explanation`

    const own = await plan.ask(keeper(0), 'GET', path(0))

    expect(own.body.items.map(({ fiscalYear, fee }: { fiscalYear: number; fee: number }) => [fiscalYear, fee])).toEqual(
      [2021, 2022, 2023, 2024, 2025].map((fiscalYear) => [fiscalYear, 1_000]),
    )
    expect(own.body.items[0].lines.at(-1)).toMatchObject({ unit: 'yen', after: '1000' })
    for (const who of [amo, officer]) expect((await plan.ask(who, 'GET', path(0))).status).toBe(200)
    for (const who of [keeper(1), somebodyOf('otherAmo'), somebodyOf('otherCity')]) expect((await plan.ask(who, 'GET', path(0))).status).toBe(404)
  })
})

describe('a business that was entered by mistake', () => {
  it('is taken off the roll as if it had never been there, and its number is free', async () => {
    const corporateNumber = corporateNumberOf('372013')
    const mistaken = await entered(city, plan.districtId, businessContent('区域外商店', { corporateNumber }))
    const heads = async () => (await plan.ask(amo, 'GET', `/plans/${plan.planId}/full-tally?matter=report`)).body.stated.thresholds[0].of
    expect(await heads()).toBe(10)
    const remove = (who: Person) =>
      plan.ask(who, 'PUT', `/districts/${plan.districtId}/beneficiaries/${mistaken}/acts/${newId('act')}`, { act: 'remove', version: 1 })
    expect((await remove(officer)).status).toBe(403)

    const removed = await remove(amo)

    expect(removed.body.gone).toMatchObject({ because: 'mistaken', on: today })
    expect(await heads()).toBe(9)
    await entered(city, plan.districtId, businessContent('正しい商店', { corporateNumber, premises: businessContent('').premises }))
    expect(await heads()).toBe(10)
    const { items } = (await plan.ask(amo, 'GET', `/districts/${plan.districtId}/beneficiaries?limit=100`)).body
    const right = items.find(({ content }: { content: { name: string } }) => content.name === '正しい商店')
    done(
      await plan.ask(amo, 'PUT', `/districts/${plan.districtId}/beneficiaries/${right.beneficiaryId}/acts/${newId('act')}`, {
        act: 'remove',
        version: 1,
      }),
    )
  })
})

describe('whether a change is minor', () => {
  const points = { by: 'total', total: 9_000, weights: 'points-per-unit', excess: 'redistributed' }
  const rule = (version: number, bases: readonly object[]) =>
    writtenRule(city, plan.districtId, feeRule({ version, effectiveFrom: '2021-04-01', raise: points, bases }))
  const weighed = (feeRuleId: string, content: object = plan.content) =>
    plan.ask(amo, 'POST', `/plans/${plan.planId}/change-findings`, { content, feeRuleId })

  it('is judged on the roll of the certification: who came since has no share that could rise', async () => {
    at('2021-05-10')
    const hotel = { class: 'hotel', quantities: [{ basis: 'store-floor-area', quantity: '100', measuredOn: '2020-04-01' }] }
    const since = await entered(city, plan.districtId, businessContent('新ホテル', { premises: [premises('100', hotel)] }))
    const dearForHotels = await rule(11, [{ basis: 'store-floor-area', rate: '1', classRates: [{ class: 'hotel', rate: '3' }] }])

    expect((await weighed(dearForHotels)).body).toMatchObject({ minor: true, findings: [], certified: { name: exampleContent.name } })

    const remove = { act: 'remove', version: 1 }
    done(await plan.ask(amo, 'PUT', `/districts/${plan.districtId}/beneficiaries/${since}/acts/${newId('act')}`, remove))
  })

  it('is no, and says why, where the new rule asks for what that roll does not say', async () => {
    const byFrontage = await rule(12, [{ basis: 'frontage', rate: '1' }])

    expect((await weighed(byFrontage)).body).toMatchObject({
      minor: false,
      findings: [{ item: 'fee-shares', minor: false, because: 'shares-not-known' }],
    })
  })
})

describe('the documents of a change', () => {
  it('are there before it names them, and open to the municipality with the draft', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.7 change')
    const attachment = { kind: 'other', name: '変更の説明', sha256: sha256(bytes) }
    const { attachments } = (await plan.ask(amo, 'GET', `/plans/${plan.planId}`)).body.content
    const content = { ...plan.content, scope: wider, attachments: [...attachments, attachment] }
    const path = `/plans/${plan.planId}/attachments/${attachment.sha256}`

    expect(refusalOf(await plan.step(amo, { act: 'draft-change', content }))).toBe('districts/attachment-missing')
    expect((await plan.ask(officer, 'GET', path)).status).toBe(404)

    await sent(done(await plan.ask(amo, 'PUT', path, { type: 'application/pdf', bytes: bytes.length })).body, bytes)
    done(await plan.step(amo, { act: 'draft-change', content }))

    expect((await plan.ask(officer, 'GET', path)).status).toBe(200)
    expect((await plan.ask(somebodyOf('otherAmo'), 'GET', path)).status).toBe(404)
    const long = {
      ...content,
      goals: [],
      benefits: exampleContent.benefits.flatMap((one) => Array.from({ length: 50 }, () => ({ ...one, evidence: '長'.repeat(2000) }))),
    }
    expect((await plan.step(amo, { act: 'draft-change', content: long })).status).toBe(413)
  })
})

describe('a drafted change', () => {
  const drop = (who: Person, act: string, version: number) =>
    plan.ask(who, 'PUT', `/plans/${plan.planId}/acts/${act}`, { act: 'drop-change', version })
  const version = async (): Promise<number> => (await plan.ask(amo, 'GET', `/plans/${plan.planId}`)).body.version

  it('is dropped by its organization, once, and told; of two who do so at once one is told to look again', async () => {
    const [first, second] = [newId('act'), newId('act')]
    const looked = await version()
    for (const who of [officer, mayor, keeper(0)]) expect(refusalOf(await drop(who, first, looked))).toBe('any/not-permitted')
    expect((await plan.ask(amo, 'GET', `/plans/${plan.planId}/procedure`)).body.change.proceeding.status).toBe('draft')

    const both = await Promise.all([drop(amo, first, looked), drop(amo, second, looked)])

    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409])
    expect(both.filter(({ status }) => status === 409).map(refusalOf)).toEqual(['any/changed-meanwhile'])
    const acted = both[0].status === 201 ? first : second
    expect((await drop(amo, acted, looked)).status).toBe(200)
    expect((await plan.ask(amo, 'GET', `/plans/${plan.planId}/procedure`)).body).toMatchObject({ status: 'in-force', version: looked + 1 })
    expect((await plan.ask(amo, 'GET', `/plans/${plan.planId}/procedure`)).body.change).toBeUndefined()
    const { items } = (await plan.ask(kei, 'GET', `/audit?about=${plan.planId}`)).body
    expect(items.filter(({ name }: { name: string }) => name === 'ChangeDropped')).toHaveLength(1)
    expect(refusalOf(await drop(amo, newId('act'), looked + 1))).toBe('districts/wrong-step')
  })
})

describe('a change of the plan that names another fee rule', () => {
  it('is asked consent for by the new fee alone, and takes its rule with it when it is published', async () => {
    at('2021-06-01')
    const shared = (total: number) => ({ by: 'total', total, weights: 'parts-of-the-total', excess: 'redistributed' })
    const ruleOf = (version: number, total: number) => feeRule({ version, effectiveFrom: '2021-04-01', raise: shared(total) })
    const other = await writtenRule(city, plan.districtId, ruleOf(2, 8_500))
    const dearer = await writtenRule(city, plan.districtId, ruleOf(3, 9_900))
    const weighed = (feeRuleId: string) =>
      plan.ask(amo, 'POST', `/plans/${plan.planId}/change-findings`, { content: { ...plan.content, attachments: [] }, feeRuleId })

    expect((await weighed(other)).body).toMatchObject({ minor: true, findings: [] })
    expect(refusalOf(await weighed(dearer))).toBe('districts/fees-above-cost')
    expect((await weighed(newId('frl'))).status).toBe(404)

    const scope = { ...plan.content, scope: wider }
    const { feeVersion } = (await plan.ask(amo, 'GET', `/plans/${plan.planId}`)).body
    done(await plan.step(amo, { act: 'draft-change', content: scope, feeRuleId: other }))
    expect((await plan.ask(amo, 'GET', `/plans/${plan.planId}`)).body).toMatchObject({ feeVersion: feeVersion + 1, feeRuleId: plan.feeRuleId })
    expect((await plan.ask(amo, 'GET', `/plans/${plan.planId}/procedure`)).body.change).toMatchObject({ feeRuleId: other })
    const stale = consentTo(plan.businesses[0], { planVersion: 4, feeVersion })
    done(await plan.ask(keeper(0), 'PUT', `/plans/${plan.planId}/consents/${newId('cns')}`, stale))
    expect((await plan.ask(amo, 'GET', `/plans/${plan.planId}/full-tally`)).body.stated.thresholds[0].counted).toBe(0)
    for (const place of [0, 1, 2, 3, 4, 5])
      done(
        await plan.ask(
          keeper(place),
          'PUT',
          `/plans/${plan.planId}/consents/${newId('cns')}`,
          consentTo(plan.businesses[place], { planVersion: 4, feeVersion: feeVersion + 1 }),
        ),
      )
    const apply = { act: 'apply', document: paper('2021-06-01') }
    expect((await plan.step(amo, apply)).body).toMatchObject({ type: '/problems/districts/plan-incomplete', missing: ['consent-evidence'] })
    const evidence = await attachment(plan.ask, plan.planId, { kind: 'consent-evidence', words: '変更' })
    done(await plan.step(amo, { act: 'draft-change', content: { ...scope, attachments: [...scope.attachments, evidence] }, feeRuleId: other }))
    const opinion = { beneficiaryId: plan.businesses[7], text: '小さな店には重い。' }
    const steps: readonly (readonly [Person, string, object])[] = [
      [amo, '2021-06-02', { act: 'apply' }],
      [officer, '2021-06-04', { act: 'give-notice', method: 'gazette' }],
      [officer, '2021-07-12', { act: 'submit-summary', opinions: 1 }],
      [officer, '2021-09-17', { act: 'record-vote', approved: true }],
      [mayor, '2021-09-21', { act: 'certify', criteria }],
      [officer, '2021-09-22', { act: 'publish' }],
    ]
    for (const [who, day, act] of steps) {
      at(day)
      done(await plan.step(who, { ...act, document: paper(day) }))
      if (day === '2021-06-04') done(await plan.ask(keeper(7), 'PUT', `/plans/${plan.planId}/opinions/${newId('opn')}`, opinion))
    }

    expect((await plan.ask(undefined, 'GET', `/plans/${plan.planId}`)).body).toMatchObject({ feeRuleId: other, content: { scope: scope.scope } })
  })
})

describe('supervision', () => {
  it('asks for a report when a tenth demands it, hears the organization, orders, and revokes what is disobeyed', async () => {
    at('2022-05-09')
    const doc = () => paper(today)
    const demand = { act: 'demand-report', document: doc(), suspicion: '計画にない事業に支出した疑いがある。' }
    expect((await plan.step(amo, demand)).status).toBe(403)
    // One of nine is more than a tenth: whoever demands it is enough.
    done(await plan.step(keeper(8), demand))
    expect((await plan.ask(officer, 'GET', `/plans/${plan.planId}/procedure`)).body.supervision.duties).toEqual(['request-report'])
    const order = { act: 'order-correction', document: doc(), reasons: ['支出の根拠が示されない。'], complyUntil: '2022-08-31' }
    expect((await plan.step(officer, order)).status).toBe(403)
    expect(refusalOf(await plan.step(mayor, order))).toBe('districts/report-not-asked')

    done(await plan.step(officer, { act: 'request-report', document: doc(), reasons: ['法第17条の12第2項'] }))
    at('2022-05-30')
    done(await plan.step(amo, { act: 'receive-report', document: doc() }))
    done(await plan.step(officer, { act: 'offer-explanation', document: doc(), until: '2022-06-30' }))
    at('2022-07-04')
    done(await plan.step(mayor, { ...order, document: doc() }))
    const { supervision } = (await plan.ask(amo, 'GET', `/plans/${plan.planId}/procedure`)).body
    expect(supervision).toMatchObject({ order: doc(), complyUntil: '2022-08-31' })

    const revoke = { act: 'revoke', cause: 'disobedience', reasons: ['命令に従わない。'] }
    expect(refusalOf(await plan.step(mayor, { ...revoke, document: doc() }))).toBe('districts/order-not-disobeyed')
    at('2022-09-02')
    done(await plan.step(officer, { act: 'hold-hearing', document: doc() }))
    done(await plan.step(mayor, { ...revoke, document: doc() }))
    expect((await plan.ask(amo, 'GET', `/plans/${plan.planId}/procedure`)).body).toMatchObject({
      status: 'revoked',
      revocation: { cause: 'disobedience' },
    })
  })
})

describe('two officers acting at once on one step', () => {
  it('one acts, the other is told', async () => {
    const { version } = (await plan.ask(officer, 'GET', `/plans/${plan.planId}/procedure`)).body
    const act = { act: 'publish-revocation', version, document: paper(today) }
    const by = (who: Person) => plan.ask(who, 'PUT', `/plans/${plan.planId}/acts/${newId('act')}`, act)

    const both = await Promise.all([by(officer), by(mayor)])

    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409])
    expect(both.filter(({ status }) => status === 409).map(refusalOf)).toEqual(['any/changed-meanwhile'])
    expect((await plan.ask(officer, 'GET', `/plans/${plan.planId}/procedure`)).body.version).toBe(version + 1)
  })
})

describe('what is kept of people', () => {
  const hear = async (name: string, about: string) => {
    const event = { eventId: newId('evt'), block: 'members', name, about, at: instant(new Date()), by: about }
    const files = createFiles(bucketAt(inject('files'), testBucket))
    await districtsWorker({ store: city.stores.districts, clock: () => instant(new Date()), files })(event as never)
  }

  it('is told to each of them, whole', async () => {
    const { body } = await plan.ask(keeper(7), 'GET', '/my-data')

    expect(body.bindings).toMatchObject([{ beneficiaryId: plan.businesses[7], name: 'く商店' }])
    expect(body.opinions).toMatchObject([{ planId: plan.planId, text: '小さな店には重い。' }])
    expect(body.codesTried).toMatchObject({ count: 1 })
    expect((await plan.ask(keeper(6), 'GET', '/my-data')).body.opinions).toEqual([])
  })

  it('goes with the person: whoever is erased speaks for nobody any more, and the opinion stays with the plan', async () => {
    const { personId } = (await plan.ask(keeper(7), 'GET', '/my-data')).body
    for (const _ of ['once', 'heard again']) await hear('PersonErased', personId)

    const { body } = await plan.ask(keeper(7), 'GET', '/my-data')

    expect(body).toMatchObject({ bindings: [], opinions: [] })
    expect(body.codesTried).toBeUndefined()
    expect((await plan.ask(officer, 'GET', `/plans/${plan.planId}/opinions`)).body.items).toHaveLength(1)
  })

  it('goes with the organization that asked them: who signed, and where letters went', async () => {
    const beneficiaryId = plan.businesses[3] ?? ''
    const entry = `/districts/${plan.districtId}/beneficiaries/${beneficiaryId}`
    done(await plan.ask(amo, 'PUT', `${entry}/acts/${newId('act')}`, { act: 'change-contact', version: 1, contact: { name: '髙橋 明' } }))
    const contactOf = async () => (await plan.ask(officer, 'GET', entry)).body.contact
    expect(await contactOf()).toMatchObject({ name: '髙橋 明' })

    await hear('MemberLeft', bodies.otherAmo.memberId)
    expect(await contactOf()).toMatchObject({ name: '髙橋 明' })
    for (const _ of ['once', 'heard again']) await hear('MemberLeft', bodies.amo.memberId)

    expect(await contactOf()).toBeUndefined()
  })
})
