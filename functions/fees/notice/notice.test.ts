import { describe, expect, it } from 'vitest'
import { newFeeId } from '../../../local/harness/fees.ts'
import { feesCity, levyDistrict, moneyPeople, payers, rollOf } from '../../../local/harness/fees-city.ts'
import type { LocalDate } from '../../kernel/time.ts'
import { personIdOf } from '../../platform/token.ts'
import { serve } from './notice.ts'
import { noticePapers } from './notice-papers.ts'

const { ask, put, of, heard, tell, levied, fetched, city } = feesCity()

const terms = {
  issuer: '高松市長　讃岐 太郎',
  revenueItem: '（款）分担金及び負担金（項）負担金（目）商工費負担金',
  reason: '地域再生法第17条の8第1項の規定による負担金',
  placesOfPayment: ['株式会社百十四銀行 本店及び各支店', '高松市会計課'],
  office: '高松市産業振興課　087-000-0000',
  lateCharge: '納期限までに納入しないときは、督促の後に延滞金がかかります。',
  seal: 'omitted',
  hasElQr: true,
  publicationDays: 7,
}

const roll = rollOf(
  [
    ['マルガメショウジ', 20_000, '300㎡ × 67円', ''],
    ['トビウメ', 45_500, '700㎡ × 65円', '801-7654321'],
    ['ミナト', 0, '', ''],
  ],
  ['算定の内訳', '専用口座番号'],
)

const setTerms = () => put('revenue', of(`/notice-terms/acts/${newFeeId('act')}`), { version: 0, terms })
const issued = async (levyId: string, changes: object = {}) => {
  const issueId = newFeeId<string>('iss')
  await put('revenue', `/levies/${levyId}/notices/${issueId}`, { kind: 'first', number: '高財第12号', on: '2026-06-15', ...changes })
  await heard()
  return (await ask('clerk', 'GET', `/levies/${levyId}/notices/${issueId}`)).body
}

describe('the notices of a levy', () => {
  it('are issued by a revenue officer once their terms are set, and come to every payer in the parts of one print file', async () => {
    const levy = await levied(roll)
    const issueId = newFeeId<string>('iss')
    const draft = { kind: 'first', number: '高財第12号', on: '2026-06-15' }
    const path = `/levies/${levy.levyId}/notices/${issueId}`

    expect((await ask('revenue', 'PUT', path, draft)).body.type).toBe('/problems/fees/terms-missing')
    expect((await ask('clerk', 'PUT', of(`/notice-terms/acts/${newFeeId('act')}`), { version: 0, terms })).status).toBe(403)
    await setTerms()
    expect((await ask('clerk', 'PUT', path, draft)).status).toBe(403)
    expect((await ask('stranger', 'PUT', path, draft)).status).toBe(404)
    await put('revenue', path, draft)
    expect((await ask('revenue', 'PUT', path, draft)).status).toBe(200)
    expect((await ask('revenue', 'PUT', path, { ...draft, number: '別号' })).body.type).toBe('/problems/any/id-reused')
    expect((await ask('clerk', 'GET', `${path}/files/0`)).body.type).toBe('/problems/fees/notices-not-ready')
    await heard()

    const issue = (await ask('clerk', 'GET', path)).body
    expect(issue).toMatchObject({ status: 'ready', done: 3, of: 3, files: [{ name: 'notices-0001.pdf', type: 'application/pdf' }] })
    const pdf = await fetched((await ask('clerk', 'GET', `${path}/files/0`)).body.url)
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    const { items } = (await ask('clerk', 'GET', `${path}/recipients`)).body
    expect(items.map(({ number }: { number: string }) => number)).toEqual(['高財第12号の1', '高財第12号の2', '高財第12号の3'])
    expect(items[1].told).toMatchObject([
      { instalment: 1, determined: 23_500, dueOn: '2026-06-30' },
      { instalment: 2, determined: 22_000, dueOn: '2026-11-02' },
    ])
  })

  it('are in parts when there are many, each made once however often it is asked for', async () => {
    await setTerms()
    const many = Array.from({ length: 60 }, (_, at) => [`ショウテン${at}`, 1_000] as const)
    const levy = await levied(rollOf(many), { instalments: ['06-30'] })

    const issue = await issued(levy.levyId)

    expect(issue).toMatchObject({ status: 'ready', done: 60, of: 60, files: [{ name: 'notices-0001.pdf' }, { name: 'notices-0002.pdf' }] })
    const { items } = (await ask('clerk', 'GET', `/levies/${levy.levyId}/notices/${issue.issueId}/recipients?limit=1000`)).body
    expect(new Set(items.map(({ payerId }: { payerId: string }) => payerId)).size).toBe(60)
    expect(items.at(-1).number).toBe('高財第12号の60')
  })

  it('are not issued to whom the levy does not reach', async () => {
    await setTerms()
    const levy = await levied(roll)
    const draft = { kind: 'first', number: '第1号', on: '2026-06-15', payers: [payers[7]] }

    const refused = await ask('revenue', 'PUT', `/levies/${levy.levyId}/notices/${newFeeId('iss')}`, draft)

    expect(refused).toMatchObject({ status: 422, body: { type: '/problems/fees/payers-not-levied', payers: [payers[7]] } })
  })

  it('say before and after where a claim was corrected, and why', async () => {
    await setTerms()
    const levy = await levied(roll)
    await issued(levy.levyId)
    const [claim] = (await ask('clerk', 'GET', `/payers/${payers[0]}/claims`)).body.items
    await put('revenue', `/claims/${claim.claimId}/acts/${newFeeId('act')}`, {
      act: 'correct',
      version: 1,
      determined: 8_000,
      reason: '床面積の誤り',
    })

    const issue = await issued(levy.levyId, { kind: 'corrected', number: '高財第20号', payers: [payers[0]], reason: '床面積の誤り' })

    const [told] = (await ask('clerk', 'GET', `/levies/${levy.levyId}/notices/${issue.issueId}/recipients`)).body.items
    expect(told).toMatchObject({
      kind: 'corrected',
      told: [
        { before: 10_000, determined: 8_000 },
        { before: 10_000, determined: 10_000 },
      ],
    })
  })
})

describe('a notice of one payer', () => {
  it('is copied for the payer as PDF and as pages, and for nobody else', async () => {
    await setTerms()
    const { levyId } = await levied(roll)
    const { issueId } = await issued(levyId)
    const person = { bindingId: newFeeId('bnd'), personId: personIdOf(moneyPeople.shopkeeper.subject) }
    await tell('BeneficiaryBound', payers[1] ?? '', { ...person, beneficiaryId: payers[1], districtId: levyDistrict })
    const path = `/payers/${payers[1]}/notices`

    expect((await ask('stranger', 'PUT', `${path}/${issueId}/acts/${newFeeId('act')}`, { act: 'copy' })).status).toBe(404)
    await put('shopkeeper', `${path}/${issueId}/acts/${newFeeId('act')}`, { act: 'copy' })
    await heard()

    const [notice] = (await ask('shopkeeper', 'GET', path)).body.items
    expect(notice).toMatchObject({ number: '高財第12号の2', isCopying: false })
    expect(notice.files.map(({ name }: { name: string }) => name)).toEqual(['notice.pdf', ...[1, 2, 3, 4].map((at) => `notice-${at}.html`)])
    const page = (await fetched((await ask('shopkeeper', 'GET', `${path}/${issueId}/files/2`)).body.url)).toString()
    for (const text of ['納入通知書', '令和8年度', terms.revenueItem, '45,500円', '令和8年6月30日', '高松市会計課', terms.reason])
      expect(page, text).toContain(text)
    const slip = (await fetched((await ask('shopkeeper', 'GET', `${path}/${issueId}/files/3`)).body.url)).toString()
    for (const text of ['納付書', notice.told[0].reference, '23,500円', '801-7654321', 'eL-QR']) expect(slip, text).toContain(text)
    const stamp = { act: 'dispatch', version: notice.version, on: '2026-06-16', how: 'hand' }
    expect((await ask('shopkeeper', 'PUT', `${path}/${issueId}/acts/${newFeeId('act')}`, stamp)).status).toBe(404)
  })

  it('is dispatched with all the others; one that comes back waits on the list of the day until it is published', async () => {
    await setTerms()
    const { levyId } = await levied(roll)
    const { issueId, version } = await issued(levyId)
    const person = { bindingId: newFeeId('bnd'), personId: personIdOf(moneyPeople.shopkeeper.subject) }
    await tell('BeneficiaryBound', payers[1] ?? '', { ...person, beneficiaryId: payers[1], districtId: levyDistrict })
    const act = { act: 'dispatch', version, on: '2026-06-16', how: 'post' }
    const id = newFeeId<string>('act')
    await put('clerk', `/levies/${levyId}/notices/${issueId}/acts/${id}`, act)
    expect((await ask('clerk', 'PUT', `/levies/${levyId}/notices/${issueId}/acts/${id}`, act)).status).toBe(200)
    await heard()
    const sent = (await city().stores.fees.audit.about(payers[1] ?? '', { limit: 100 })).items.filter(({ name }) => name === 'LevyNoticeSent')
    expect(sent.map(({ after }) => after)).toEqual([{ personIds: [person.personId], on: '2026-06-15' }])
    const path = `/payers/${payers[0]}/notices/${issueId}/acts`
    const publish = { act: 'publish', version: 1, on: '2026-06-22', place: '高松市役所掲示場' }

    expect((await ask('clerk', 'PUT', `${path}/${newFeeId('act')}`, publish)).body.type).toBe('/problems/fees/wrong-state')
    const back = await put('clerk', `${path}/${newFeeId('act')}`, { act: 'return', version: 1, on: '2026-06-20', reason: 'あて所に尋ねあたりません' })
    expect(back.service).toMatchObject({ status: 'returned', reason: 'あて所に尋ねあたりません' })
    const waiting = async () => (await ask('clerk', 'GET', of('/today'))).body.items.find(({ what }: { what: string }) => what === 'notice-returned')
    expect(await waiting()).toMatchObject({ count: 1, things: [payers[0]], oldestOn: '2026-06-20' })
    expect((await ask('clerk', 'GET', of('/returned-notices'))).body.items).toMatchObject([{ payerId: payers[0] }])

    const published = await put('clerk', `${path}/${newFeeId('act')}`, { ...publish, version: 2 })

    expect(published.service).toEqual({ status: 'published', on: '2026-06-22', place: '高松市役所掲示場', effectiveOn: '2026-06-29' })
    expect(await waiting()).toBeUndefined()
    const others = (await ask('clerk', 'GET', `/levies/${levyId}/notices/${issueId}/recipients`)).body.items
    expect(others[1].service).toEqual({ status: 'dispatched', on: '2026-06-16', how: 'post' })
  })
})

describe('service by publication', () => {
  const day = (date: string) => date as LocalDate

  it('takes effect when seven days have passed, the day of posting counted, over the end of a month too', () => {
    const returned = { status: 'returned', on: day('2026-06-20'), reason: '転居先不明' } as const
    const act = { act: 'publish', version: 1, on: day('2026-06-28'), place: '掲示場' } as const

    expect(serve(returned, act, { publicationDays: 7 })).toMatchObject({ effectiveOn: '2026-07-05' })
  })
})

describe('the papers of a payer who owes nothing', () => {
  it('are the decision alone', () => {
    const facts = {
      terms: { ...terms, seal: 'omitted' as const },
      kind: 'first' as const,
      number: '第1号',
      on: '2026-06-15' as LocalDate,
      localGovernmentCode: '372013',
      fiscalYear: 2026,
    }
    const payer = { payerId: payers[2] ?? '', name: 'ミナト', postalCode: '', address: '' }
    const papers = noticePapers({
      ...facts,
      payer,
      referenceOn: '2026-04-01' as LocalDate,
      appealInstruction: '審査請求',
      fee: 0,
      expectedBenefit: 0,
      told: [],
    })

    expect(papers.map(({ title }) => title)).toEqual(['地域来訪者等利便増進活動負担金賦課決定通知書'])
  })
})
