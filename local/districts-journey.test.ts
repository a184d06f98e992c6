import { beforeAll, describe, expect, inject, it } from 'vitest'
import { codeFor, documentWorker } from '../functions/districts/document/document-worker.ts'
import { criteria, exampleContent } from '../functions/districts/plan/plan-example.ts'
import { instant } from '../functions/kernel/time.ts'
import { createFiles } from '../functions/platform/files.ts'
import { relay } from '../functions/platform/outbox.ts'
import {
  area,
  base,
  bodies,
  businessContent,
  done,
  entered,
  feeRule,
  newId,
  premises,
  sent,
  sha256,
  somebodyOf,
  takamatsuCode,
  writtenRule,
} from './harness/district.ts'
import { testBucket } from './harness/engine.ts'
import { kei, type Person, person } from './harness/people.ts'
import { attachment } from './harness/plan.ts'
import { type TestCity, testCity } from './harness/test-city.ts'
import { bucketAt } from './parts/files.ts'
import { typeface } from './typeface.ts'

let city: TestCity
let today = '2020-08-03'
const at = (day: string) => {
  today = day
}

const amo = somebodyOf('amo')
const officer = somebodyOf('city')
const mayor = somebodyOf('city', 'administrator')
const secret = 'what nobody can guess'

const ask = (who: Person | undefined, method: string, path: string, body?: unknown) => city.as(who)(method, `${base}${path}`, body)

const district = newId('dst')
const plan = newId('apl')
const businesses: string[] = []
const people = Array.from({ length: 9 }, (_, place) => person(`shopkeeper-${place}`))

const files = () => createFiles(bucketAt(inject('files'), testBucket))

/** Hands on what was told to the function that makes papers, each event twice over. */
const print = async (): Promise<void> => {
  const table = city.tables.get('districts')
  if (!table) throw new Error('no table')
  const handle = documentWorker({
    store: city.stores.districts,
    files: files(),
    typeface,
    newSecret: () => secret,
    portalUrl: 'https://portal.kanmin.example',
  })
  await relay(table, async (events) => {
    for (const event of [...events, ...events]) await handle(event)
    return events
  })
}

const versionOf = async (): Promise<number> => (await ask(amo, 'GET', `/plans/${plan}`)).body.version

/** Takes a step on the version as it is now. */
const step = async (who: Person, act: object, actId = newId('act')) =>
  ask(who, 'PUT', `/plans/${plan}/acts/${actId}`, { version: await versionOf(), ...act })

const paper = (on: string, title = '文書') => ({ title, number: `第${on.slice(5).replace('-', '')}号`, on })

const attachments = exampleContent.attachments.map(({ kind }) => ({ kind, bytes: new TextEncoder().encode(`%PDF-1.7 ${kind}`) }))

/** The plan with its documents, which came before it names them. */
const content = async (changes: object = {}) => {
  for (const { bytes } of attachments) {
    const address = await ask(amo, 'PUT', `/plans/${plan}/attachments/${sha256(bytes)}`, { type: 'application/pdf', bytes: bytes.length })
    if (address.status !== 200) throw new Error(address.text)
    await sent(address.body, bytes).catch(() => undefined)
  }
  return { ...exampleContent, attachments: attachments.map(({ kind, bytes }) => ({ kind, name: kind, sha256: sha256(bytes) })), ...changes }
}

const madeFile = async (who: Person | undefined, request: object): Promise<Uint8Array> => {
  const id = newId('doc')
  expect((await ask(amo, 'GET', `/plans/${plan}`)).status).toBe(200)
  const asker = 'points' in request || 'criteria' in request || (request as { kind: string }).kind === 'notice' ? officer : amo
  done(await ask(asker, 'PUT', `/plans/${plan}/documents/${id}`, request))
  await print()
  const view = await ask(asker, 'GET', `/plans/${plan}/documents/${id}`)
  expect(view.body).toMatchObject({ status: 'ready' })
  const { body } = await ask(who, 'GET', `/plans/${plan}/documents/${id}/files/0`)
  return new Uint8Array(await (await fetch(body.url)).arrayBuffer())
}

const isPdf = (bytes: Uint8Array): boolean => new TextDecoder().decode(bytes.slice(0, 5)) === '%PDF-'

const consent = (who: Person, beneficiaryId: string | undefined, changes: object = {}, id = newId('cns')) =>
  ask(who, 'PUT', `/plans/${plan}/consents/${id}`, { way: 'online', beneficiaryId, answer: 'consent', planVersion: 2, feeVersion: 2, ...changes })

beforeAll(async () => {
  city = await testCity({ clock: () => instant(new Date(`${today}T03:00:00.000Z`)) })
})

describe('from an empty plan to a certificate', () => {
  it('begins with a district, its regional plan, a roll, a fee rule and a plan that lacks everything', async () => {
    done(
      await ask(amo, 'PUT', `/districts/${district}`, {
        content: { localGovernmentCode: takamatsuCode, amoId: bodies.amo.memberId, name: '中央地区', area },
      }),
    )
    done(
      await ask(officer, 'PUT', `/districts/${district}/acts/${newId('act')}`, {
        act: 'record-regional-plan',
        version: 1,
        document: paper('2020-08-03', '地域再生計画の認定書'),
      }),
    )
    for (const name of ['あ', 'い', 'う', 'え', 'お', 'か', 'き', 'く', 'け'])
      businesses.push(
        await entered(
          city,
          district,
          businessContent(`${name}商店`, {
            expectedBenefit: 2_000,
            ...(name === 'あ' || name === 'い' ? { group: 'arcade' } : {}),
            premises: [
              premises('100', {
                location: [134.047 + businesses.length / 10_000, 34.341],
                quantities: [{ basis: 'store-floor-area', quantity: '100', measuredOn: '2020-04-01' }],
              }),
            ],
          }),
        ),
      )
    const rule = await writtenRule(
      city,
      district,
      feeRule({ effectiveFrom: '2020-04-01', raise: { by: 'total', total: 9_000, weights: 'parts-of-the-total', excess: 'redistributed' } }),
    )
    done(await ask(amo, 'PUT', `/plans/${plan}`, { districtId: district, content: { name: '活動計画' } }))

    expect((await step(amo, { act: 'apply', document: paper('2020-08-03') })).body.type).toBe('/problems/districts/fee-rule-missing')
    done(await ask(amo, 'PUT', `/plans/${plan}`, { districtId: district, version: 1, content: await content({ attachments: [] }) }))
    done(await ask(amo, 'PUT', `/plans/${plan}/fee`, { version: 2, feeRuleId: rule }))
    expect((await ask(amo, 'GET', `/plans/${plan}`)).body).toMatchObject({ status: 'draft', planVersion: 2, feeVersion: 2 })
    expect((await ask(people[0], 'GET', `/plans/${plan}`)).status).toBe(404)
  })

  it('sends each business a letter with a code, which binds one person once', async () => {
    at('2020-09-01')
    const letters = await madeFile(amo, { kind: 'letters', on: '2020-09-01' })
    expect(isPdf(letters)).toBe(true)

    for (const [place, who] of people.slice(0, 8).entries())
      expect((await ask(who, 'PUT', `/bindings/${newId('bnd')}`, { code: codeFor(secret, businesses[place] ?? '') })).status).toBe(201)

    const used = await ask(people[8], 'PUT', `/bindings/${newId('bnd')}`, { code: codeFor(secret, businesses[0] ?? '') })
    const wrong = await ask(people[8], 'PUT', `/bindings/${newId('bnd')}`, { code: '0000-0000-0000' })
    expect(used.status).toBe(409)
    expect(used.text).toBe(wrong.text)
    expect((await ask(people[0], 'GET', '/bindings')).body.items).toMatchObject([{ beneficiaryId: businesses[0], name: 'あ商店' }])
  })

  it('refuses codes after ten in an hour, the right one too', async () => {
    const guesser = person('guesser')
    for (let tried = 0; tried < 10; tried += 1)
      expect((await ask(guesser, 'PUT', `/bindings/${newId('bnd')}`, { code: '0000-0000-0000' })).body.type).toBe(
        '/problems/districts/code-not-known',
      )

    const right = await ask(guesser, 'PUT', `/bindings/${newId('bnd')}`, { code: codeFor(secret, businesses[8] ?? '') })

    expect(right).toMatchObject({ status: 403, body: { type: '/problems/districts/too-many-attempts' } })
  })

  it('shows a beneficiary its own fee, and nobody another’s', async () => {
    const asked = await ask(people[0], 'GET', `/plans/${plan}/asked`)

    expect(asked.body.items).toMatchObject([{ beneficiaryId: businesses[0], fee: 5_000, benefit: 10_000, consents: [] }])
    expect(asked.text).not.toContain(businesses[1])
    expect((await ask(people[8], 'GET', `/plans/${plan}/asked`)).status).toBe(404)
    expect((await consent(people[0] ?? amo, businesses[1])).status).toBe(403)
    expect((await consent(amo, businesses[1])).status).toBe(403)
  })

  it('collects consents online and in the field, counts them live, and applies when two thirds are there', async () => {
    at('2020-09-10')
    for (const place of [0, 1, 2, 3]) expect((await consent(people[place] ?? amo, businesses[place])).body).toMatchObject({ status: 'valid' })
    const tally = async () => (await ask(amo, 'GET', `/plans/${plan}/full-tally`)).body
    expect((await tally()).stated).toMatchObject({
      reached: false,
      thresholds: [
        { counted: 4, of: 9, missing: 2 },
        { counted: 20_000, of: 45_000 },
      ],
    })
    expect((await step(amo, { act: 'apply', document: paper('2020-09-10') })).body).toMatchObject({ type: '/problems/districts/plan-incomplete' })

    done(await ask(amo, 'PUT', `/plans/${plan}`, { districtId: district, version: 3, content: await content() }))
    expect(await step(amo, { act: 'apply', document: paper('2020-09-10') })).toMatchObject({
      status: 409,
      body: { type: '/problems/districts/consent-not-reached', missingHeads: 2, missingAmount: 10_000 },
    })

    const photo = { fileId: newId('fil'), name: '同意書.png', type: 'image/png', bytes: 7, sha256: sha256(new TextEncoder().encode('picture')) }
    const signed = { way: 'paper', answeredOn: '2020-09-09', signer: { name: '髙橋 明', authority: 'head-office' }, photo }
    const [late, id] = [{ ...signed }, newId('cns')]
    expect((await consent(amo, businesses[4], late, id)).status).toBe(201)
    expect((await consent(amo, businesses[4], late, id)).status).toBe(200)
    expect((await tally()).nextVoices.filter(({ reaches }: { reaches: boolean }) => reaches)).toHaveLength(4)

    expect((await ask(officer, 'PUT', `/plans/${plan}/consents/${id}/acts/${newId('act')}`, { act: 'verify' })).body.type).toBe(
      '/problems/districts/evidence-missing',
    )
    const address = await ask(amo, 'PUT', `/plans/${plan}/consents/${id}/photo`)
    await sent(address.body, new TextEncoder().encode('picture'))
    expect((await ask(officer, 'PUT', `/plans/${plan}/consents/${id}/acts/${newId('act')}`, { act: 'verify' })).body.verification).toMatchObject({
      status: 'verified',
    })
    expect((await ask(amo, 'PUT', `/plans/${plan}/consents/${id}/acts/${newId('act')}`, { act: 'verify' })).status).toBe(403)

    const signer = async () =>
      (await ask(amo, 'GET', `/plans/${plan}/consents`)).body.items.find(({ consentId }: { consentId: string }) => consentId === id).signer
    expect(await signer()).toMatchObject({ name: '髙橋 明' })
    done(await ask(amo, 'PUT', `/plans/${plan}/consents/${id}/acts/${newId('act')}`, { act: 'erase-signer' }))
    expect(await signer()).toBeUndefined()

    const fifth = newId('cns')
    expect((await consent(people[5] ?? amo, businesses[5], {}, fifth)).status).toBe(201)
    expect(await tally()).toMatchObject({ stated: { reached: true }, verified: { reached: false, thresholds: [{ counted: 1 }, {}] } })
    await ask(officer, 'PUT', `/plans/${plan}/consents/${fifth}/acts/${newId('act')}`, { act: 'question', reason: '署名が読めない' })
    expect(await tally()).toMatchObject({ stated: { reached: false }, questioned: 1 })
    await ask(officer, 'PUT', `/plans/${plan}/consents/${fifth}/acts/${newId('act')}`, { act: 'verify' })
    expect((await tally()).withoutGroups).toMatchObject([{ group: 'arcade', businesses: 2 }])
  })

  it('plans the next visits: by route, and who is to be asked again', async () => {
    done(
      await ask(amo, 'PUT', `/plans/${plan}/visits/${newId('vst')}`, {
        beneficiaryId: businesses[7],
        visitedOn: '2020-09-10',
        outcome: 'refused',
        reason: '額が高い',
        nextVisitOn: '2020-09-20',
      }),
    )

    const { body } = await ask(amo, 'GET', `/plans/${plan}/follow-ups`)
    expect(body.items.map(({ beneficiaryId }: { beneficiaryId: string }) => beneficiaryId)).toEqual([businesses[7], businesses[6], businesses[8]])
    const route = await ask(amo, 'GET', `/plans/${plan}/visit-route?longitude=134.05&latitude=34.341`)
    expect(route.body.items.map(({ beneficiaryId }: { beneficiaryId: string }) => beneficiaryId)).toEqual([
      businesses[8],
      businesses[7],
      businesses[6],
    ])
    for (const who of [officer, people[0]])
      expect(
        (await ask(who, 'PUT', `/plans/${plan}/visits/${newId('vst')}`, { beneficiaryId: businesses[7], visitedOn: '2020-09-10', outcome: 'absent' }))
          .status,
      ).toBe(403)
  })

  it('goes to the city, lies open for a month, takes opinions to the last day, and comes to the assembly', async () => {
    at('2020-10-01')
    expect(isPdf(await madeFile(amo, { kind: 'application', number: '中工第1号', on: '2020-10-01' }))).toBe(true)
    const applied = await step(amo, { act: 'apply', document: paper('2020-10-01', '認定申請書') })
    expect(applied.body).toMatchObject({ status: 'applied', proceeding: { rollHash: expect.stringMatching(/^[0-9a-f]{64}$/) } })
    expect((await consent(people[6] ?? amo, businesses[6])).body).toMatchObject({ type: '/problems/districts/consents-closed', state: 'applied' })

    at('2020-10-08')
    expect((await step(amo, { act: 'give-notice', document: paper('2020-10-08'), method: 'internet' })).status).toBe(403)
    expect((await ask(undefined, 'GET', `/plans/${plan}/tally`)).status).toBe(404)
    done(await step(officer, { act: 'give-notice', document: paper('2020-10-08'), method: 'internet' }))
    expect(isPdf(await madeFile(undefined, { kind: 'notice', number: '第1008号', on: '2020-10-08' }))).toBe(true)
    expect((await ask(undefined, 'GET', `/plans/${plan}/tally`)).body).toMatchObject({ heads: { shown: true, counted: 6, of: 9 } })

    at('2020-11-09')
    const opinion = { beneficiaryId: businesses[7], text: '負担が重い。' }
    expect((await ask(people[7], 'PUT', `/plans/${plan}/opinions/${newId('opn')}`, opinion)).status).toBe(201)
    expect((await ask(people[0], 'PUT', `/plans/${plan}/opinions/${newId('opn')}`, opinion)).status).toBe(403)
    expect((await ask(people[0], 'GET', `/plans/${plan}/opinions`)).body.items).toEqual([])
    expect((await step(officer, { act: 'submit-summary', document: paper('2020-11-09'), opinions: 1 })).body.type).toBe(
      '/problems/districts/inspection-not-ended',
    )
    at('2020-11-10')
    expect((await ask(people[7], 'PUT', `/plans/${plan}/opinions/${newId('opn')}`, opinion)).body.type).toBe('/problems/districts/inspection-ended')

    at('2020-12-21')
    expect((await step(officer, { act: 'submit-summary', document: paper('2020-11-30'), opinions: 0 })).body.type).toBe(
      '/problems/districts/opinions-left-out',
    )
    done(await step(officer, { act: 'submit-summary', document: paper('2020-11-30'), opinions: 1 }))
    done(await step(officer, { act: 'record-vote', document: paper('2020-12-18'), approved: true }))
  })

  it('is certified by the mayor alone, once, and told to who collects the fee', async () => {
    const certify = { act: 'certify', document: paper('2020-12-21', '認定書'), criteria }
    expect((await step(officer, certify)).status).toBe(403)

    const version = await versionOf()
    const both = await Promise.all(
      [mayor, somebodyOf('city', 'administrator')].map((who) => ask(who, 'PUT', `/plans/${plan}/acts/${newId('act')}`, { ...certify, version })),
    )

    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409])
    expect(both.find(({ status }) => status === 409)?.body.type).toBe('/problems/any/changed-meanwhile')
    const { items } = await city.stores.districts.audit.about(plan, { limit: 100 })
    const told = items.find(({ name }) => name === 'PlanCertified')?.after
    expect(told).toMatchObject({
      districtId: district,
      localGovernmentCode: takamatsuCode,
      total: 45_000,
      feeRuleVersion: 1,
      period: { startsOn: '2021-04-01' },
    })
    expect(JSON.stringify(told)).not.toContain('商店')
    done(await step(officer, { act: 'publish', document: paper('2020-12-21') }))
    expect((await ask(undefined, 'GET', `/plans/${plan}/procedure`)).body).toMatchObject({
      status: 'in-force',
      proceeding: { certificate: { number: '第1221号' } },
    })
    expect(isPdf(await madeFile(undefined, { kind: 'certificate', number: '第1221号', on: '2020-12-21', criteria }))).toBe(true)
  })
})

describe('a change of the plan', () => {
  it('that is not minor says why, and repeats consent, inspection and vote', async () => {
    at('2022-01-10')
    const wider = await content({ scope: '区域内で小売業又は飲食業を営む事業者' })
    const question = await ask(amo, 'POST', `/plans/${plan}/change-findings`, { content: wider })
    expect(question.body).toMatchObject({ minor: false, findings: [{ item: 'scope', because: 'not-listed' }] })
    expect((await step(amo, { act: 'notify-minor-change', document: paper('2022-01-10'), content: wider })).body.type).toBe(
      '/problems/districts/change-not-minor',
    )
    done(await step(amo, { act: 'draft-change', content: wider }))

    const { body } = await ask(amo, 'GET', `/plans/${plan}/full-tally`)
    expect(body).toMatchObject({ planVersion: 3, stated: { thresholds: [{ counted: 0 }, {}] }, void: [{ because: 'plan-changed', consents: 6 }] })
    for (const place of [0, 1, 2, 3, 4, 5]) done(await consent(people[place] ?? amo, businesses[place], { planVersion: 3 }))
    const evidence = await attachment(ask, plan, { kind: 'consent-evidence', words: '変更' })
    done(await step(amo, { act: 'draft-change', content: { ...wider, attachments: [...wider.attachments, evidence] } }))
    for (const [who, day, act] of [
      [amo, '2022-01-11', { act: 'apply' }],
      [officer, '2022-01-14', { act: 'give-notice', method: 'gazette' }],
      [officer, '2022-02-21', { act: 'submit-summary', opinions: 0 }],
      [officer, '2022-03-18', { act: 'record-vote', approved: true }],
      [mayor, '2022-03-22', { act: 'certify', criteria }],
      [officer, '2022-03-23', { act: 'publish' }],
    ] as const) {
      at(day)
      done(await step(who, { ...act, document: paper(day) }))
    }
    expect((await ask(undefined, 'GET', `/plans/${plan}`)).body.content.scope).toBe(wider.scope)
  })
})

describe('a revocation', () => {
  it('follows a demand of more than a third, after a hearing, and ends with publication and settlement', async () => {
    at('2022-06-01')
    const supported = (place: number) => consent(people[place] ?? amo, businesses[place], { planVersion: 3, matter: 'revocation' })
    const demand = { act: 'demand-revocation', document: paper('2022-06-01') }
    for (const place of [0, 1]) done(await supported(place))

    // Two have said so, and who demands it is the third: three of nine are not more than a third.
    expect((await step(people[2] ?? amo, demand)).body.type).toBe('/problems/districts/demand-not-reached')
    done(await supported(3))
    expect((await step(amo, demand)).status).toBe(403)
    done(await step(people[2] ?? amo, demand))
    expect((await ask(officer, 'GET', `/plans/${plan}/procedure`)).body.supervision.duties).toEqual(['revoke'])

    at('2022-08-12')
    const revoke = { act: 'revoke', document: paper('2022-08-10'), cause: 'demand', reasons: ['法第17条の11第1項の請求による'] }
    expect((await step(mayor, revoke)).body.type).toBe('/problems/districts/hearing-missing')
    done(await step(officer, { act: 'hold-hearing', document: paper('2022-07-01') }))
    expect((await step(officer, revoke)).status).toBe(403)
    done(await step(mayor, revoke))
    done(await step(officer, { act: 'publish-revocation', document: paper('2022-08-12') }))
    expect((await step(officer, { act: 'close' })).body.type).toBe('/problems/districts/settlement-open')
    done(await step(amo, { act: 'settle', document: paper('2022-08-12') }))
    expect((await step(officer, { act: 'close' })).body).toMatchObject({ status: 'closed' })
    expect((await ask(undefined, 'GET', `/plans/${plan}/timeline`)).body.items.at(-1)).toMatchObject({ step: 'settlement', status: 'done' })
    expect((await ask(kei, 'GET', `/plans/${plan}`)).status).toBe(200)
  })
})
