import { describe, expect, it } from 'vitest'
import { transferNotice } from '../../local/demo-bank-file.ts'
import { bodies } from '../../local/harness/district.ts'
import { newFeeId, takamatsuCode } from '../../local/harness/fees.ts'
import { collection, letterTerms } from '../../local/harness/fees-arrears.ts'
import { bankAccountId, feesCity, levyDistrict, payers, rollOf } from '../../local/harness/fees-city.ts'
import { expenseOf, lineOf, payTo, pdf } from '../../local/harness/fees-grants.ts'
import type { FiscalYear, LocalDate } from '../kernel/time.ts'
import { monthsOf } from './books/closing.ts'

const { ask, put, of, heard, tell, levied, imported, send, at, checks } = feesCity()

const day = (date: string) => at(`${date}T03:00:00.000Z`)
const document = { number: '高財第12号', on: '2026-06-15' }
const actPath = (thing: string) => `${thing}/acts/${newFeeId('act')}`
const claimsOf = async (payer: string | undefined) => (await ask('clerk', 'GET', `/payers/${payer}/claims`)).body.items

describe('a fiscal year', () => {
  it('goes from the levy past a missed due date, a dunning and a grant to accounts that are closed', async () => {
    const period = { startsOn: '2026-04-01', endsOn: '2031-03-31' }
    await tell('PlanCertified', levyDistrict, { districtId: levyDistrict, localGovernmentCode: takamatsuCode, amoId: bodies.amo.memberId, period })
    await put('revenue', of(`/notice-terms/acts/${newFeeId('act')}`), { version: 0, terms: letterTerms })
    await put('revenue', of(`/collection-terms/${levyDistrict}/acts/${newFeeId('act')}`), { version: 0, terms: collection })
    await put('treasurer', of(`/bank-accounts/${bankAccountId}`), {
      ...{ name: '歳計現金', account: { bankCode: '9999', branchCode: '999', kind: '1', number: '1234567' } },
      ...{ source: 'zengin-01', years: 'era', openingBalance: 0 },
    })
    const fees = [
      ['アオイ', 100_000],
      ['ハル', 100_000],
      ['ミドリ', 50_000],
    ] as const
    await levied(rollOf(fees), { instalments: ['06-30'] })
    const [[aoi], [haru], [midori]] = [await claimsOf(payers[0]), await claimsOf(payers[1]), await claimsOf(payers[2])]
    const paid = (on: string, paying: readonly { reference: string; amount: number; kana: string }[]) =>
      imported(transferNotice(on as LocalDate, paying as never, Number(on.slice(5, 7)) * 100))

    // Aoi pays in time. Haru pays after the dunning, what is due on that day to the yen. Midori does not pay.
    day('2026-06-26')
    await paid('2026-06-26', [{ reference: aoi.reference, amount: 100_000, kana: 'ｱｵｲ' }])
    day('2026-07-21')
    const dunningId = newFeeId<string>('dun')
    await put('clerk', of(`/dunnings/${dunningId}`), { districtId: levyDistrict, kind: 'statutory', on: '2026-07-21' })
    await heard()
    const { version } = (await ask('clerk', 'GET', `/dunnings/${dunningId}`)).body
    await put('revenue', actPath(`/dunnings/${dunningId}`), { act: 'decide', version, number: '高財第30号' })
    await heard()
    day('2026-09-30')
    const { fee, lateCharge } = (await ask('clerk', 'GET', `/claims/${haru.claimId}/payable?on=2026-09-30`)).body
    expect([fee, lateCharge]).toEqual([100_000, 1_700])
    await paid('2026-09-30', [{ reference: haru.reference, amount: 101_700, kana: 'ﾊﾙ' }])
    expect((await claimsOf(payers[1]))[0]).toMatchObject({ received: 100_000, lateCharged: 1_700, outstanding: 0 })

    // The organization is granted what came in, spends less, and pays the rest back.
    const grantId = newFeeId<string>('grt')
    const lines = [lineOf('clean', 150_000), lineOf('events', 50_000)]
    await put('amo', `/grants/${grantId}`, { districtId: levyDistrict, fiscalYear: 2026, purpose: '年度計画', lines, payTo })
    const act = async (who: 'amo' | 'expenditure' | 'treasurer', body: object) =>
      put(who, actPath(`/grants/${grantId}`), { version: (await ask('clerk', 'GET', `/grants/${grantId}`)).body.version, ...body })
    await act('expenditure', { act: 'decide', document, lines, transferLimit: '0' })
    const paymentId = newFeeId<string>('pmt')
    const order = { act: 'order', paymentId, payOn: '2026-10-05', own: 0, from: bankAccountId, payerCode: '0000000001', payerName: 'タカマツシ' }
    const above = { version: 2, ...order, fees: 200_001 }
    expect((await ask('expenditure', 'PUT', actPath(`/grants/${grantId}`), above)).body.type).toBe('/problems/fees/above-granted')
    await act('expenditure', { ...order, fees: 200_000 })
    await act('treasurer', { act: 'pay', paymentId })
    day('2027-03-20')
    const draft = expenseOf('clean', 140_000, { paidOn: '2027-03-10' as LocalDate, quotation: { is: 'spared', reason: '継続の契約' } })
    for (const file of [draft.voucher, draft.payment])
      await send((await ask('amo', 'PUT', `/grants/${grantId}/files/${file.fileId}`, file)).body, pdf)
    await put('amo', `/grants/${grantId}/expenses/${newFeeId('exp')}`, draft)
    await act('amo', { act: 'report', summary: '予定どおり行った' })
    expect(await act('expenditure', { act: 'determine', document, disallowed: [] })).toMatchObject({ toSettle: 60_000 })
    await paid('2027-04-12', [{ reference: '9999999999', amount: 60_000, kana: 'ﾅｶﾏﾁ ｼﾝｺｳｶｲ' }])
    const { items } = (await ask('treasurer', 'GET', of('/deposits'))).body
    const { depositId } = items.find(({ unapplied }: { unapplied: number }) => unapplied === 60_000)
    expect(await act('treasurer', { act: 'receive', depositId, amount: 60_000 })).toMatchObject({ status: 'settled' })

    // The accounts close on 31 May, and what Midori owes is carried over; nothing is booked in the year any more.
    day('2027-06-01')
    for (const month of monthsOf(2026 as FiscalYear)) await put('treasurer', of(`/books/acts/${newFeeId('act')}`), { act: 'close-month', month })
    await put('treasurer', of(`/books/acts/${newFeeId('act')}`), { act: 'close-year', fiscalYear: 2026 })
    const year = async (number: number) => (await ask('clerk', 'GET', of(`/years/${number}`))).body
    expect(await year(2026)).toMatchObject({
      isFinal: true,
      unsettled: [],
      rows: [{ part: 'current', determined: 250_000, received: 200_000, outstanding: 50_000 }],
      further: [{ lateCharges: 1_700, grantedFees: 140_000, grantedOwn: 0 }],
    })
    await put('revenue', `/claims/${midori.claimId}/acts/${newFeeId('act')}`, {
      ...{ act: 'correct', version: (await claimsOf(payers[2]))[0].version, determined: 40_000, reason: '床面積の誤り' },
    })
    expect((await year(2026)).rows).toMatchObject([{ outstanding: 50_000 }])
    expect((await year(2027)).rows).toMatchObject([{ part: 'arrears', determined: 40_000, outstanding: 40_000 }])
    const [{ shares, notGranted }] = (await ask('clerk', 'GET', `/payers/${payers[0]}/your-yen`)).body.years
    expect([shares.map(({ share }: { share: number }) => share), notGranted]).toEqual([[70_000], 30_000])
    expect(await checks()).toMatchObject({ isSound: true })
  }, 120_000)
})
