import { describe, expect, it } from 'vitest'
import { newFeeId } from '../../local/harness/fees.ts'
import { bankAccountId, feesCity, golden, levyDistrict, moneyPeople, payers, rollOf } from '../../local/harness/fees-city.ts'
import { refundTerms } from '../../local/harness/fees-settling.ts'
import { personIdOf } from '../platform/token.ts'

const { ask, put, of, levied, imported, openBank, checks, at } = feesCity()

describe('the books', () => {
  it('show their journal, their days and their public accounts, and nothing of a district where few pay', async () => {
    await levied(
      rollOf([
        ['ア', 10_000],
        ['イ', 10_000],
        ['ウ', 10_000],
        ['エ', 10_000],
        ['オ', 10_000],
      ]),
      { instalments: ['06-30'] },
    )

    const { body: accounts } = await ask(undefined, 'GET', `/districts/${levyDistrict}/accounts`)
    expect(accounts.years).toMatchObject([{ fiscalYear: 2026, isWithheld: false, determined: 50_000, outstanding: 50_000, collectionRatePercent: 0 }])
    expect((await ask('clerk', 'GET', of('/books/journal?month=2026-06'))).body.items.length).toBe(5)
    expect((await ask('clerk', 'GET', of('/books/journal.csv?month=2026-06'))).text).toContain('借方')
    expect((await ask('clerk', 'GET', of('/books/days/2026-06-15'))).body.totals).toMatchObject([
      { account: 'receivable', debit: 50_000, arrears: false },
      { account: 'revenue', credit: 50_000 },
    ])
    expect((await ask(undefined, 'GET', `/districts/${newFeeId('dst')}/accounts`)).status).toBe(404)
  })

  it('close a month when it is over, and take nothing in it from then on', async () => {
    const act = { act: 'close-month', month: '2026-06' }
    expect((await ask('treasurer', 'PUT', of(`/books/acts/${newFeeId('act')}`), act)).body.type).toBe('/problems/fees/month-not-over')
    at('2026-07-01T03:00:00.000Z')
    const id = newFeeId<string>('act')
    await put('treasurer', of(`/books/acts/${id}`), act)

    expect((await ask('treasurer', 'PUT', of(`/books/acts/${id}`), act)).status).toBe(200)
    expect((await ask('treasurer', 'PUT', of(`/books/acts/${newFeeId('act')}`), act)).body.type).toBe('/problems/fees/month-closed')
    expect((await ask('clerk', 'GET', of('/books/closed'))).body).toEqual({ months: ['2026-06'], years: [] })
  })
})

describe('a claim', () => {
  it('is corrected by a revenue officer with a reason; what is overpaid by it is ordered back by an expenditure officer', async () => {
    await levied(
      rollOf([
        ['マルガメショウジ', 10_000],
        ['トビウメ', 25_000],
      ]),
      { instalments: ['06-30'] },
    )
    await openBank()
    await put('revenue', of(`/refund-terms/acts/${newFeeId('act')}`), { version: 0, terms: { ...refundTerms, rate: { by: 'nothing' } } })
    const [claim] = (await ask('clerk', 'GET', of('/claims'))).body.items.filter((each: { payerId: string }) => each.payerId === payers[1])
    await imported(golden('zengin-01-a.txt'))
    const paid = (await ask('clerk', 'GET', `/claims/${claim.claimId}`)).body
    const correct = { act: 'correct', version: paid.version, determined: 20_000, reason: '床面積の誤り' }

    expect((await ask('treasurer', 'PUT', `/claims/${claim.claimId}/acts/${newFeeId('act')}`, correct)).status).toBe(403)
    const corrected = await put('revenue', `/claims/${claim.claimId}/acts/${newFeeId('act')}`, correct)
    expect(corrected).toMatchObject({ determined: 20_000, refundDue: 5_000, outstanding: 0 })
    const refund = { act: 'refund', version: corrected.version, amount: 5_000, from: bankAccountId, reason: '過誤納' }
    expect((await ask('revenue', 'PUT', `/claims/${claim.claimId}/acts/${newFeeId('act')}`, refund)).status).toBe(403)
    expect(await put('expenditure', `/claims/${claim.claimId}/acts/${newFeeId('act')}`, refund)).toMatchObject({ refundDue: 0, refunded: 5_000 })
    expect(await checks()).toMatchObject({ isSound: true })
  })
})

describe('officers', () => {
  it('are different people, appointed by an administrator who is none by that', async () => {
    const same = personIdOf(moneyPeople.revenue.subject)
    const draft = { version: 1, revenueOfficers: [same], expenditureOfficers: [], treasurers: [same] }

    const refused = await ask('administrator', 'PUT', of(`/officers/acts/${newFeeId('act')}`), draft)

    expect(refused.body).toMatchObject({ type: '/problems/fees/officers-not-different', persons: [same] })
    expect((await ask('revenue', 'PUT', of(`/officers/acts/${newFeeId('act')}`), { ...draft, treasurers: [] })).status).toBe(403)
    expect((await ask('stranger', 'GET', of('/officers'))).status).toBe(404)
  })
})
