import { describe, expect, it } from 'vitest'
import { newFeeId } from '../../../local/harness/fees.ts'
import { letterTerms } from '../../../local/harness/fees-arrears.ts'
import { bankAccountId, feesCity, golden, payers, rollOf } from '../../../local/harness/fees-city.ts'
import { refundTerms } from '../../../local/harness/fees-settling.ts'

const { ask, put, of, levied, imported, openBank, heard, fetched, checks, at } = feesCity()

const setTerms = (changes: object = {}) =>
  put('revenue', of(`/refund-terms/acts/${newFeeId('act')}`), { version: 0, terms: { ...refundTerms, base: plain, interest: plain, ...changes } })
const plain = { unit: 1, nothingBelow: 0 }

/** A payer paid 25,000 of 49,000 on 11 June, of which 5,000 turned out too much in September. */
const overpaid = async () => {
  await levied(
    rollOf([
      ['マルガメショウジ', 10_000],
      ['トビウメ', 49_000],
    ]),
    { instalments: ['06-30', '10-31'] },
  )
  await openBank()
  await imported(golden('zengin-01-a.txt'))
  const { body } = await ask('clerk', 'GET', `/payers/${payers[1]}/claims`)
  const [claim, other] = body.items
  at('2026-09-01T03:00:00.000Z')
  const path = `/claims/${claim.claimId}/acts/${newFeeId('act')}`
  const corrected = await put('revenue', path, { act: 'correct', version: claim.version, determined: 20_000, reason: '床面積の誤り' })
  return { claim: corrected, other }
}

const actOn = (claim: { claimId: string }) => `/claims/${claim.claimId}/acts/${newFeeId('act')}`
const refundOf = (claim: { version: number }) => ({ act: 'refund', version: claim.version, amount: 5_000, from: bankAccountId, reason: '過誤納' })

describe('a refund', () => {
  it('is not paid before it was settled how interest is reckoned, which is the revenue officer’s', async () => {
    const { claim } = await overpaid()
    const draft = { version: 0, terms: refundTerms }

    expect((await ask('expenditure', 'PUT', actOn(claim), refundOf(claim))).body.type).toBe('/problems/fees/refund-terms-missing')
    expect((await ask('treasurer', 'PUT', of(`/refund-terms/acts/${newFeeId('act')}`), draft)).status).toBe(403)
    expect((await ask('clerk', 'GET', of('/refund-terms'))).body).toEqual({ localGovernmentCode: '372013', version: 0 })
  })

  it('goes back with its interest, which is seen before and booked with it, and leaves the books as the bank has them', async () => {
    const { claim } = await overpaid()
    await setTerms()
    at('2026-10-01T03:00:00.000Z')

    // 5,000 × 1.3 % × 93 / 365, from the day after the due date until 1 October.
    const { body: seen } = await ask('clerk', 'GET', `/claims/${claim.claimId}/refundable`)
    expect(seen).toMatchObject({
      amount: 5_000,
      interest: { amount: 16, days: [{ from: '2026-07-01', until: '2026-10-01', days: 93, rate: '0.013' }] },
    })
    const path = actOn(claim)
    expect(await put('expenditure', path, refundOf(claim))).toMatchObject({ refundDue: 0, refunded: 5_000, refundInterest: 16 })
    expect((await ask('expenditure', 'PUT', path, refundOf(claim))).status).toBe(200)

    const { body: history } = await ask('clerk', 'GET', `/payers/${payers[1]}/history`)
    expect(history.items[0]).toMatchObject({ kind: 'refunded', refundDue: -5_000, interest: 16 })
    const { body: accounts } = await ask('clerk', 'GET', of('/bank-accounts'))
    expect(accounts.items[0].ledger).toBe(500_000 + 35_000 - 5_016)
    expect((await ask('clerk', 'GET', `/claims/${claim.claimId}/refundable`)).body.type).toBe('/problems/fees/nothing-to-refund')
    expect(await checks()).toMatchObject({ isSound: true })
  })

  it('that meets another claim takes its interest with it', async () => {
    const { claim, other } = await overpaid()
    await setTerms({ rate: { by: 'ordinance', yearly: '0.1' } })
    at('2026-10-01T03:00:00.000Z')

    await put('revenue', actOn(claim), { act: 'appropriate', version: claim.version, amount: 5_000, to: other.claimId, reason: '充当' })

    expect((await ask('clerk', 'GET', `/claims/${other.claimId}`)).body).toMatchObject({ received: 5_127, outstanding: 24_000 - 5_127 })
    expect((await ask('clerk', 'GET', `/payers/${payers[1]}/refunds`)).body.items).toMatchObject([
      { kind: 'appropriation', amount: 5_000, interest: { amount: 127 }, to: { claimId: other.claimId } },
    ])
    expect(await checks()).toMatchObject({ isSound: true })
  })

  it('is told to its payer on a paper with the interest and how it came about, which stays as it was told', async () => {
    const { claim } = await overpaid()
    await setTerms()
    at('2026-10-01T03:00:00.000Z')
    await put('expenditure', actOn(claim), { ...refundOf(claim), document: { number: '高財第99号', on: '2026-10-01' } })
    const { body: refunds } = await ask('clerk', 'GET', `/payers/${payers[1]}/refunds`)
    const path = `/payers/${payers[1]}/refunds/${refunds.items[0].entryId}`
    const copy = `${path}/acts/${newFeeId('act')}`

    expect((await ask('clerk', 'PUT', copy, { act: 'copy' })).body.type).toBe('/problems/fees/terms-missing')
    await put('revenue', of(`/notice-terms/acts/${newFeeId('act')}`), { version: 0, terms: letterTerms })
    await put('clerk', copy, { act: 'copy' })
    await heard()
    const { body: ready } = await ask('clerk', 'GET', `/payers/${payers[1]}/refunds`)
    expect(ready.items[0]).toMatchObject({ isCopying: false, files: [{ name: 'refund.pdf' }, { name: 'refund-1.html', type: 'text/html' }] })
    const html = (await fetched((await ask('clerk', 'GET', `${path}/files/1`)).body.url)).toString()
    for (const said of ['過誤納金還付通知書', '高財第99号', '5,000円', '16円', '年1.3％', '93日', '審査請求']) expect(html).toContain(said)
    expect((await ask('shopkeeper', 'GET', `${path}/files/1`)).status).toBe(404)
  })
})
