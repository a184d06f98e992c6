import { inject } from 'vitest'
import { documentWorker } from '../../functions/districts/document/document-worker.ts'
import { criteria } from '../../functions/districts/plan/plan-example.ts'
import { districtsWorker } from '../../functions/districts/worker.ts'
import { corporateNumberOf } from '../../functions/kernel/identifiers.ts'
import type { Clock } from '../../functions/kernel/time.ts'
import { createConsumer, maxAttempts } from '../../functions/platform/consumer.ts'
import { createFiles } from '../../functions/platform/files.ts'
import { relay } from '../../functions/platform/outbox.ts'
import { bucketAt } from '../parts/files.ts'
import { silentLog } from '../parts/log.ts'
import { typeface } from '../typeface.ts'
import { bodies, businessContent, done, entered, feeRule, newId, premises, sent, sha256, somebodyOf, takamatsuCode, writtenRule } from './district.ts'
import { testBucket } from './engine.ts'
import type { Person } from './people.ts'
import { attachment, consentTo, paper, planInForce, type Standing } from './plan.ts'
import type { TestCity } from './test-city.ts'

const amo = somebodyOf('amo')
const officer = somebodyOf('city')
const mayor = somebodyOf('city', 'administrator')

const contact = {
  name: '讃岐 花',
  department: '総務',
  postalCode: '760-0017',
  address: '高松市番町1-1-1',
  email: 'hana@shop.example',
  phone: '087-839-2011',
}

type Times = { readonly at: (day: string) => void; readonly clock: Clock }
export type KeptDistrict = {
  readonly standing: Standing
  /** What members tell, as the bus hands it on. */
  readonly tell: (name: string, about: string, after?: object) => Promise<void>
  /** Who typed a code, answered and filed an opinion. */
  readonly keeper: Person
}

/** What districts hears, as its functions hear it: from the bus, and from its own outbox. */
const hearing = (city: TestCity, clock: Clock) => {
  const table = city.tables.get('districts')
  if (!table) throw new Error('no table')
  const files = createFiles(bucketAt(inject('files'), testBucket))
  const store = city.stores.districts
  const consumerOf = (name: string, handle: Parameters<typeof createConsumer>[0]['handle']) =>
    createConsumer({ name, table, clock, log: silentLog, handle })
  const events = consumerOf('districts-events', districtsWorker({ store, clock, files }))
  const failing = consumerOf('failing', () => Promise.reject(new Error('-')))
  const print = documentWorker({ store, files, typeface, newSecret: () => newId('sec'), portalUrl: 'https://portal.kanmin.example' })
  const told = (name: string, about: string, after: object = {}) =>
    ({ eventId: newId('evt'), block: 'members', name, about, at: clock(), after }) as unknown as Parameters<typeof events.hear>[0]
  return {
    tell: (name: string, about: string, after?: object) => events.hear(told(name, about, after), 1),
    tellFigure: (about: string, after: object) => events.hear({ ...told('FigureAnswered', about, after), block: 'devices' }, 1),
    fail: () => failing.hear(told('MemberRestored', bodies.otherAmo.memberId), maxAttempts),
    workOff: async (): Promise<void> => {
      let handedOn: number
      do {
        handedOn = await relay(table, async (own) => {
          for (const event of own) await events.hear(event, 1)
          for (const event of own) await print(event)
          return own
        })
      } while (handedOn > 0)
    },
  }
}

/** Everything that districts can keep is kept once: a roll with its contacts, two plans' worth of answers, papers, supervision. */
export const keepDistricts = async (city: TestCity, { at, clock }: Times): Promise<KeptDistrict> => {
  const { tell, tellFigure, fail, workOff } = hearing(city, clock)
  const standing = await planInForce(city, at)
  const { districtId, planId, businesses, people, content, ask, step } = standing
  const put = async (who: Person, path: string, body?: object) => done(await ask(who, 'PUT', path, body)).body
  const ofDistrict = (rest: string) => `/districts/${districtId}${rest}`
  const enrol = (id: string | undefined, act: object) => put(amo, ofDistrict(`/beneficiaries/${id}/acts/${newId('act')}`), act)

  for (const { memberId, kind, localGovernmentCode } of Object.values(bodies))
    await tell('MemberAdmitted', memberId, { memberId, known: { kind, name: '会員', nameEn: 'A member', localGovernmentCode } })
  await tell('MemberSuspended', bodies.business.memberId)
  await put(mayor, `/municipalities/${takamatsuCode}/settings`, { settings })

  at('2021-05-10')
  const own = premises('1')
  const [whole, bought] = [newId('bnf'), await entered(city, districtId, businessContent('買われる商店', { premises: [own] }))]
  await put(amo, ofDistrict(`/beneficiaries/${whole}`), { content: wholeBusiness })
  await enrol(whole, { act: 'change-contact', version: 1, contact })
  await enrol(whole, { act: 'rename', version: 2, on: '2021-05-01', name: '讃岐堂', nameKana: 'さぬきどう' })
  await enrol(bought, {
    act: 'merge',
    version: 1,
    on: '2021-05-02',
    successor: whole,
    becomes: [{ premisesId: own.premisesId, becomes: newId('prm') }],
  })
  await put(amo, `/plans/${planId}/years/2021`, { content: year })
  const source = { deviceId: newId('dev'), measure: 'peopleCount', statistic: 'daily', per: 'month' }
  const { planVersion } = (await ask(amo, 'GET', `/plans/${planId}`)).body
  await put(amo, `/plans/${planId}/goal-figures/acts/${newId('act')}`, { version: 0, planVersion, sources: [{ goal: 0, source }] })
  const answer = {
    askedBy: planId,
    askId: 'goal-0-1',
    of: '2021-04',
    on: '2021-04-30',
    value: '1',
    coverage: 1,
    isFinal: true,
    isOpen: true,
    revision: 1,
  }
  await tellFigure(source.deviceId, answer)
  await put(officer, ofDistrict(`/ordinances/${newId('ord')}`), ordinance)
  for (const feeRuleId of [standing.feeRuleId, await writtenRule(city, districtId, unfit)])
    await put(amo, ofDistrict(`/scenarios/${newId('scn')}`), { ...scenario, feeRuleId })
  await put(officer, ofDistrict('/levy-rolls/2021-04-01'))
  await workOff()
  await importRolls({ put, ofDistrict, workOff })

  at('2021-06-01')
  const dearer = feeRule({ version: 3, effectiveFrom: '2021-04-01', raise: { ...raise, total: 8_500 } })
  const feeRuleId = await writtenRule(city, districtId, dearer)
  const changed = { ...content, scope: '区域内で飲食業を営む事業者' }
  done(await step(amo, { act: 'draft-change', content: changed, feeRuleId }))
  const { feeVersion } = (await ask(amo, 'GET', `/plans/${planId}`)).body
  const versions = { planVersion: 3, feeVersion }
  const consented: string[] = []
  for (const [place, id] of businesses.slice(0, 8).entries()) {
    const consentId = newId('cns')
    consented.push(consentId)
    const online = consentTo(id, { ...versions, reason: '納得した。' })
    await put(people[place] ?? amo, `/plans/${planId}/consents/${consentId}`, online)
  }
  const signed = new TextEncoder().encode('picture')
  const photo = { fileId: newId('fil'), name: '同意書.png', type: 'image/png', bytes: signed.length, sha256: sha256(signed) }
  const written = newId('cns')
  const signer = { name: '讃岐 花', authority: 'delegate', note: '店長' }
  await put(amo, `/plans/${planId}/consents/${written}`, {
    ...consentTo(businesses[8], { ...versions, signer, photo, answeredOn: '2021-06-01' }),
    way: 'paper',
  })
  await sent(await put(amo, `/plans/${planId}/consents/${written}/photo`), signed)
  const judged = (id: string | undefined, act: object, who = officer) => put(who, `/plans/${planId}/consents/${id}/acts/${newId('act')}`, act)
  await judged(written, { act: 'verify' })
  await judged(consented[0], { act: 'question', reason: '署名が読めない。' })
  await judged(consented[0], { act: 'verify' })
  await judged(consented[1], { act: 'question', reason: '署名が読めない。' })
  await judged(consented[7], { act: 'withdraw' }, people[7])
  const visit = { beneficiaryId: businesses[7], visitedOn: '2021-06-01', outcome: 'refused', reason: '重い。', nextVisitOn: '2021-06-09' }
  await put(amo, `/plans/${planId}/visits/${newId('vst')}`, visit)
  for (const request of [
    { kind: 'letters', on: '2021-06-01' },
    { kind: 'change-notice', number: '第1号', on: '2021-06-01' },
  ])
    await put(amo, `/plans/${planId}/documents/${newId('doc')}`, request)
  await workOff()
  await ask(amo, 'PUT', `/bindings/${newId('bnd')}`, { code: '0000-0000-0000' })
  const evidence = await attachment(ask, planId, { kind: 'consent-evidence', words: '変更' })
  done(await step(amo, { act: 'draft-change', content: { ...changed, attachments: [...content.attachments, evidence] }, feeRuleId }))
  const keeper = people[7] ?? amo
  await supervised(standing, { at, keeper })
  await fail()
  await workOff()
  return { standing, tell, keeper }
}

const raise = { by: 'total', weights: 'parts-of-the-total', excess: 'redistributed' }
const year = {
  activities: [{ activity: 'lighting', content: '点検' }],
  income: [{ nature: 'fee', name: '負担金', amount: 9_000 }],
  expenditure: [{ purpose: '夜間照明費', amount: 6_000 }],
}
const unfit = feeRule({ version: 2, effectiveFrom: '2021-04-01', bases: [{ basis: 'frontage', rate: '1' }], raise: { ...raise, total: 1 } })
const scenario = { name: '案', referenceOn: '2021-04-01', from: '2021-04-01', until: '2022-03-31', necessaryCost: 1_000_000 }
const settings = {
  closed: { weekdays: [0, 6] },
  procedure: { hearingOnDemand: true },
  sessions: [{ name: '令和3年第2回定例会', opensOn: '2021-09-01', closesOn: '2021-09-21' }],
  levyOn: '2022-04-01',
}
const ordinance = {
  document: { title: '負担金条例', number: '令和3年条例第1号', on: '2021-03-20' },
  inForceFrom: '2021-04-01',
  scope: '小売業を営む事業者',
  amount: '店舗面積に応じて定める。',
  collection: '納入通知書により徴収する。',
  reference: '04-01',
  instalments: [{ dueOn: '06-30' }],
  rounding: { unitYen: 1, mode: 'down', remainder: 'falls-short' },
  lateCharge: { charged: true, firstMonthRate: 725, rate: 1450, special: true, daysInYear: 'always-365' },
  deferral: '災害のとき',
  appealInstruction: '三月以内に審査請求をすることができる。',
}
const wholeBusiness = businessContent('さぬき堂', {
  nameKana: 'さぬきどう',
  corporateNumber: corporateNumberOf('372013'),
  key: '10',
  group: 'arcade',
  traits: ['sole'],
  premises: [
    premises('1', {
      name: '本店',
      address: '高松市丸亀町1-1',
      location: [134.05, 34.342],
      zone: 'front',
      traits: ['corner'],
      openedOn: '2019-04-01',
      closedOn: '2030-03-31',
    }),
  ],
})

type Importing = {
  readonly put: (who: Person, path: string, body: object) => Promise<{ readonly version: number; readonly upload: Parameters<typeof sent>[0] }>
  readonly ofDistrict: (rest: string) => string
  readonly workOff: () => Promise<void>
}

/** A file that does not fit and one that is no table: each leaves what was found. */
const importRolls = async ({ put, ofDistrict, workOff }: Importing): Promise<void> => {
  const mapping = {
    columns: { name: '名称', expectedBenefit: '利益', contactName: '担当' },
    quantities: [{ basis: 'store-floor-area', heading: '店舗面積' }],
    measuredOn: '2021-04-01',
    otherwise: { class: 'retail', zone: 'front' },
  }
  for (const bytes of [new TextEncoder().encode('名称,利益,担当,店舗面積\r\n讃岐堂,多い,讃岐 花,10'), Uint8Array.from([0xff, 0xfe, 0xff])]) {
    const path = ofDistrict(`/roll-imports/${newId('imp')}`)
    const file = { name: '名簿.csv', kind: 'csv', bytes: bytes.length, sha256: sha256(bytes) }
    const { version, upload } = await put(amo, path, { file, mapping })
    await sent(upload, bytes)
    await put(amo, `${path}/acts/${newId('act')}`, { act: 'read', version: version ?? 1 })
    await workOff()
  }
}

/** The change goes its way to the end with an opinion, and what it became is supervised until it is revoked. */
const supervised = async (
  { planId, businesses, ask, step }: Standing,
  { at, keeper }: { readonly at: Times['at']; readonly keeper: Person },
): Promise<void> => {
  const steps: readonly (readonly [Person, string, object])[] = [
    [amo, '2021-06-02', { act: 'apply' }],
    [officer, '2021-06-04', { act: 'give-notice', method: 'gazette' }],
    [officer, '2021-07-12', { act: 'submit-summary', opinions: 1 }],
    [officer, '2021-09-17', { act: 'record-vote', approved: true }],
    [mayor, '2021-09-21', { act: 'certify', criteria }],
    [officer, '2021-09-22', { act: 'publish' }],
    [keeper, '2022-05-09', { act: 'demand-report', suspicion: '計画にない支出の疑いがある。' }],
    [officer, '2022-05-10', { act: 'request-report', reasons: ['法第17条の12第2項'] }],
    [amo, '2022-05-30', { act: 'receive-report' }],
    [officer, '2022-05-30', { act: 'offer-explanation', until: '2022-06-30' }],
    [mayor, '2022-07-04', { act: 'order-correction', reasons: ['根拠が示されない。'], complyUntil: '2022-08-31' }],
    [officer, '2022-09-02', { act: 'hold-hearing' }],
    [mayor, '2022-09-02', { act: 'revoke', cause: 'disobedience', reasons: ['命令に従わない。'] }],
  ]
  for (const [who, day, act] of steps) {
    at(day)
    done(await step(who, { ...act, document: paper(day) }))
    if (day === '2021-06-04')
      done(await ask(keeper, 'PUT', `/plans/${planId}/opinions/${newId('opn')}`, { beneficiaryId: businesses[7], text: '小さな店には重い。' }))
  }
}
