import { describe, expect, it } from 'vitest'
import { newFeeId } from '../../../local/harness/fees.ts'
import { collection, letterTerms, plainTerms } from '../../../local/harness/fees-arrears.ts'
import { feesCity, golden, levyDistrict, moneyPeople, payers, rollOf } from '../../../local/harness/fees-city.ts'
import { kei } from '../../../local/harness/people.ts'
import { personIdOf } from '../../platform/token.ts'

const { ask, put, of, heard, tell, levied, fetched, at, dieAfter, openBank, imported, city } = feesCity()

const termsPath = of(`/collection-terms/${levyDistrict}/acts/`)
const setTerms = async (terms: object = collection) => {
  await put('revenue', of(`/notice-terms/acts/${newFeeId('act')}`), { version: 0, terms: letterTerms })
  return put('revenue', `${termsPath}${newFeeId('act')}`, { version: 0, terms })
}
const drafted = async (changes: object = {}) => {
  const dunningId = newFeeId<string>('dun')
  await put('clerk', of(`/dunnings/${dunningId}`), { districtId: levyDistrict, kind: 'statutory', on: '2026-07-21', ...changes })
  await heard()
  return (await ask('clerk', 'GET', `/dunnings/${dunningId}`)).body
}
const act = (dunningId: string, body: object, who: 'revenue' | 'clerk' = 'revenue') =>
  ask(who, 'PUT', `/dunnings/${dunningId}/acts/${newFeeId('act')}`, body)
const dunned = async (changes: object = {}, number = '高財第30号') => {
  const listed = await drafted(changes)
  await act(listed.dunningId, { act: 'decide', version: listed.version, number })
  await heard()
  return (await ask('clerk', 'GET', `/dunnings/${listed.dunningId}`)).body
}
const lettersOf = async (dunningId: string) => (await ask('clerk', 'GET', `/dunnings/${dunningId}/letters?limit=1000`)).body.items
const claimsOf = async (payer: string | undefined) => (await ask('clerk', 'GET', `/payers/${payer}/claims`)).body.items

const roll = rollOf([
  ['マルガメショウジ', 200_000],
  ['トビウメ', 45_500],
  ['ミナト', 0],
])

describe('what an ordinance says of arrears', () => {
  it('is set by a revenue officer, never above 14.5 % a year, and once for each act', async () => {
    const flat = (after: string) => ({ ...collection, lateCharge: { ...plainTerms, rate: { by: 'ordinance', firstMonth: '0.073', after } } })
    const actId = newFeeId('act')

    expect((await ask('clerk', 'PUT', `${termsPath}${newFeeId('act')}`, { version: 0, terms: collection })).status).toBe(403)
    expect((await ask('stranger', 'PUT', `${termsPath}${newFeeId('act')}`, { version: 0, terms: collection })).status).toBe(404)
    expect((await ask('revenue', 'PUT', `${termsPath}${newFeeId('act')}`, { version: 0, terms: flat('0.146') })).body).toMatchObject({
      type: '/problems/fees/late-charge-above-limit',
      rates: ['0.146'],
    })
    await put('revenue', termsPath + actId, { version: 0, terms: flat('0.145') })
    expect((await ask('revenue', 'PUT', termsPath + actId, { version: 0, terms: flat('0.145') })).status).toBe(200)
    expect((await ask('revenue', 'PUT', termsPath + actId, { version: 0, terms: collection })).body.type).toBe('/problems/any/id-reused')
    expect((await ask('revenue', 'PUT', `${termsPath}${newFeeId('act')}`, { version: 0, terms: collection })).body.type).toBe(
      '/problems/any/changed-meanwhile',
    )
  })
})

describe('a dunning', () => {
  it('is drafted, listed, decided by another, written, printed and dispatched', async () => {
    await levied(roll)
    const dunningId = newFeeId<string>('dun')
    const draft = { districtId: levyDistrict, kind: 'statutory', on: '2026-07-21' }
    expect((await ask('clerk', 'PUT', of(`/dunnings/${dunningId}`), draft)).body.type).toBe('/problems/fees/collection-terms-missing')
    await setTerms()
    expect((await ask('clerk', 'PUT', of(`/dunnings/${dunningId}`), { ...draft, on: '2026-06-14' })).body.type).toBe(
      '/problems/fees/letter-backdated',
    )

    const listed = await drafted()
    // The deadline, ten days after 21 July, is a Friday; that of 22 July would be a Saturday and move to Monday.
    expect(listed).toMatchObject({ status: 'listed', payers: 2, claims: 2, outstanding: 123_500, deadlineOn: '2026-07-31' })
    expect((await drafted({ on: '2026-07-22' })).deadlineOn).toBe('2026-08-03')
    expect((await drafted({ on: '2026-07-19' })).payers).toBe(0)
    expect((await act(listed.dunningId, { act: 'decide', version: 2, number: '1' }, 'clerk')).status).toBe(403)
    expect((await ask('stranger', 'GET', `/dunnings/${listed.dunningId}`)).status).toBe(404)
    expect((await claimsOf(payers[0]))[0].dunned).toBeUndefined()

    await act(listed.dunningId, { act: 'decide', version: listed.version, number: '高財第30号' })
    await heard()

    const done = (await ask('clerk', 'GET', `/dunnings/${listed.dunningId}`)).body
    expect(done).toMatchObject({
      status: 'done',
      payers: 2,
      claims: 2,
      outstanding: 123_500,
      written: 2,
      printed: 2,
      files: [{ name: 'dunning-0001.pdf' }],
    })
    const pdf = await fetched((await ask('clerk', 'GET', `/dunnings/${listed.dunningId}/files/0`)).body.url)
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect((await lettersOf(listed.dunningId)).map(({ number }: { number: string }) => number)).toEqual(['高財第30号の1', '高財第30号の2'])
    const [first, second] = await claimsOf(payers[0])
    expect(first.dunned).toEqual({ dunningId: listed.dunningId, number: '高財第30号', on: '2026-07-21', deadlineOn: '2026-07-31' })
    expect(second.dunned).toBeUndefined()
    expect((await act(listed.dunningId, { act: 'dispatch', version: done.version, on: '2026-07-21', how: 'post' })).status).toBe(201)
    expect((await lettersOf(listed.dunningId))[0].service).toEqual({ status: 'dispatched', on: '2026-07-21', how: 'post' })
  })

  it('is made once for each claim; after its deadline come reminders, with the late charge of their day', async () => {
    await levied(roll)
    await setTerms()
    await dunned()

    const again = await drafted({ on: '2026-08-20' })
    expect([again.payers, (await act(again.dunningId, { act: 'decide', version: again.version, number: '2' })).body.type]).toEqual([
      0,
      '/problems/fees/nobody-to-dun',
    ])
    const reminder = await dunned({ kind: 'reminder', on: '2026-08-31' }, '高財第41号')

    expect(reminder).toMatchObject({ status: 'done', payers: 2, claims: 2 })
    // 100,000: 237 for July at 2.8 % and 768 for August at 9.05 % are 1,005, cut to 1,000. 23,000: 54 and 176, below 1,000.
    expect(
      (await lettersOf(reminder.dunningId)).flatMap(({ told }: { told: { lateCharge: number }[] }) => told.map(({ lateCharge }) => lateCharge)),
    ).toEqual([1_000, 0])
    expect((await claimsOf(payers[0]))[0].dunned.number).toBe('高財第30号')
  })

  it('reaches nobody who paid after the list was made', async () => {
    await levied(roll)
    await setTerms()
    const listed = await drafted()
    const [claim] = await claimsOf(payers[0])
    await put('revenue', `/claims/${claim.claimId}/acts/${newFeeId('act')}`, { act: 'correct', version: 1, determined: 0, reason: '死亡' })

    await act(listed.dunningId, { act: 'decide', version: listed.version, number: '高財第30号' })
    await heard()

    expect((await lettersOf(listed.dunningId)).map(({ payerId }: { payerId: string }) => payerId)).toEqual([payers[1]])
    expect((await ask('clerk', 'GET', `/dunnings/${listed.dunningId}`)).body).toMatchObject({ payers: 1, claims: 1, outstanding: 23_500 })
  })

  it('of many is complete and nobody is dunned twice, though the worker dies in the middle', async () => {
    await levied(rollOf(Array.from({ length: 60 }, (_, each) => [`ショウテン${each}`, 3_000] as const)), { instalments: ['06-30'] })
    await setTerms({ ...collection, dunning: { ...collection.dunning, fee: 100 } })
    const listed = await drafted()
    await act(listed.dunningId, { act: 'decide', version: listed.version, number: '高財第30号' })

    await heard(({ name }) => {
      if (name === 'DunningDecided') dieAfter(2)
      return name === 'DunningDecided'
    })

    expect((await ask('clerk', 'GET', `/dunnings/${listed.dunningId}`)).body).toMatchObject({ status: 'done', payers: 60, claims: 60, printed: 60 })
    const letters = await lettersOf(listed.dunningId)
    expect(letters.map(({ number }: { number: string }) => number)).toEqual(Array.from({ length: 60 }, (_, each) => `高財第30号の${each + 1}`))
    const { items } = (await ask('clerk', 'GET', of('/books/journal?month=2026-06&limit=1000'))).body
    expect(items.filter(({ kind }: { kind: string }) => kind === 'cost-arisen').length).toBe(60)
  })

  it('has letters that the payer reads and copies, and nobody else', async () => {
    await levied(roll)
    await setTerms()
    const { dunningId } = await dunned()
    const person = { bindingId: newFeeId('bnd'), personId: personIdOf(moneyPeople.shopkeeper.subject) }
    await tell('BeneficiaryBound', payers[1] ?? '', { ...person, beneficiaryId: payers[1], districtId: levyDistrict })
    const path = `/payers/${payers[1]}/dunnings`

    expect((await ask('stranger', 'GET', path)).status).toBe(404)
    await put('shopkeeper', `${path}/${dunningId}/acts/${newFeeId('act')}`, { act: 'copy' })
    await heard()

    const [letter] = (await ask('shopkeeper', 'GET', path)).body.items
    expect(letter).toMatchObject({ number: '高財第30号の2', kind: 'statutory', isCopying: false, told: [{ outstanding: 23_500, lateCharge: 0 }] })
    const page = (await fetched((await ask('shopkeeper', 'GET', `${path}/${dunningId}/files/1`)).body.url)).toString()
    expect(page).toContain('督促状')
    expect(page).toContain('23,500円')

    const stamp = { act: 'dispatch', version: letter.version, on: '2026-07-22', how: 'post' }
    await put('clerk', `${path}/${dunningId}/acts/${newFeeId('act')}`, stamp)
    await heard()
    const told = (await city().stores.fees.audit.about(payers[1] ?? '', { limit: 100 })).items.filter(({ name }) => name === 'DunningLetterSent')
    expect(told.map(({ after }) => after)).toEqual([{ personIds: [person.personId], on: '2026-06-15' }])
  })

  it('that came back is on the list of what did, and on that of the day, until it is sent again', async () => {
    await levied(roll)
    await setTerms()
    const { dunningId, version } = await dunned()
    await act(dunningId, { act: 'dispatch', version, on: '2026-07-21', how: 'post' })
    const [letter] = await lettersOf(dunningId)
    const record = (body: object) => put('clerk', `/payers/${letter.payerId}/dunnings/${dunningId}/acts/${newFeeId('act')}`, body)
    const back = async () => (await ask('clerk', 'GET', of('/returned-letters'))).body.items
    const waiting = async () => (await ask('clerk', 'GET', of('/today'))).body.items.find(({ what }: { what: string }) => what === 'notice-returned')
    expect([await back(), await waiting()]).toEqual([[], undefined])

    await record({ act: 'return', version: letter.version, on: '2026-07-28', reason: '転居先不明' })

    expect(await back()).toMatchObject([{ payerId: letter.payerId, kind: 'statutory', service: { status: 'returned', on: '2026-07-28' } }])
    expect(await waiting()).toMatchObject({ count: 1 })
    expect((await ask('stranger', 'GET', of('/returned-letters'))).status).toBe(404)
    await record({ act: 'dispatch', version: letter.version + 1, on: '2026-07-30', how: 'registered' })
    expect([await back(), await waiting()]).toEqual([[], undefined])
  })
})

describe('a payment after the dunning', () => {
  it('is taken for the late charge first, and the payer sees how; undone, all is owed again', async () => {
    at('2025-07-01T03:00:00.000Z')
    await levied(rollOf([['マルガメショウジ', 10_000]]), { fiscalYear: 2025, referenceOn: '2025-04-01', instalments: ['06-30'] })
    await setTerms({ ...collection, lateCharge: plainTerms })
    await dunned({ on: '2025-07-22' })
    await openBank()
    const [{ claimId }] = await claimsOf(payers[0])
    const payable = (on: string) => ask('clerk', 'GET', `/claims/${claimId}/payable?on=${on}`)

    // 31 days at 2.4 % are 20, 153 at 8.65 % are 362, 163 at 9.05 % of the next year are 404.
    expect((await payable('2026-06-12')).body).toMatchObject({
      ...{ cost: 0, lateCharge: 786, fee: 10_000 },
      reckoned: {
        days: [
          { days: 31, amount: 20 },
          { days: 153, amount: 362 },
          { days: 163, amount: 404 },
        ],
      },
    })
    expect((await payable('2025-07-22')).body).toMatchObject({ lateCharge: 0, fee: 10_000 })
    expect((await payable('2027-01-01')).body.type).toBe('/problems/fees/rates-not-known')
    expect((await ask('stranger', 'GET', `/claims/${claimId}/payable?on=2026-06-12`)).status).toBe(404)

    at('2026-06-15T03:00:00.000Z')
    await imported(golden('zengin-01-a.txt'))
    expect((await claimsOf(payers[0]))[0]).toMatchObject({ received: 9_214, lateCharged: 786, outstanding: 786 })
    const [entry] = (await ask('clerk', 'GET', `/payers/${payers[0]}/history`)).body.items
    expect(entry).toMatchObject({ kind: 'cleared', owed: -9_214, lateCharge: 786, payment: { amount: 10_000, paidOn: '2026-06-12' } })

    const { items } = (await ask('clerk', 'GET', of('/clearings'))).body
    await put('treasurer', `/clearings/${items[0].clearingId}/acts/${newFeeId('act')}`, { act: 'undo', reason: '別の納入義務者' })
    expect((await claimsOf(payers[0]))[0]).toMatchObject({ received: 0, lateCharged: 0, outstanding: 10_000 })
  })
})

describe('the rates of a further year', () => {
  it('are imported by the operator once, and what waited for them can be reckoned', async () => {
    const rate = { year: 2027, base: '0.018', source: '財務大臣告示' }
    const path = '/api/fees/base-rates/acts/'
    const actId = newFeeId<string>('act')

    expect((await ask('revenue', 'PUT', `/base-rates/acts/${newFeeId('act')}`, rate)).status).toBe(403)
    expect((await city().as(kei)('PUT', path + actId, rate)).status).toBe(201)
    expect((await city().as(kei)('PUT', path + actId, rate)).status).toBe(200)
    expect((await city().as(kei)('PUT', path + newFeeId('act'), rate)).body.type).toBe('/problems/fees/base-rate-known')
    expect((await city().as(kei)('PUT', path + newFeeId('act'), { ...rate, year: 2026 })).body.type).toBe('/problems/fees/base-rate-known')
    const all = (await ask('clerk', 'GET', '/base-rates')).body.items
    expect(all.at(-1)).toEqual(rate)
    expect(all[0]).toEqual({ year: 2018, base: '0.016', source: '財務大臣告示の平均貸付割合0.6％に1％を加えた割合' })
    const some = (await ask('clerk', 'GET', `/base-rates?limit=${all.length - 1}`)).body
    expect((await ask('clerk', 'GET', `/base-rates?limit=5&cursor=${some.cursor}`)).body).toEqual({ items: [rate] })
    expect((await ask('clerk', 'GET', '/base-rates?cursor=1999')).body.type).toBe('/problems/any/invalid-cursor')
  })
})
