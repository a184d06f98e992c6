import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimWith, newFeeId } from '../../../local/harness/fees.ts'
import { shippedRates } from '../../../local/harness/fees-arrears.ts'
import { refundTerms } from '../../../local/harness/fees-settling.ts'
import { yen } from '../../kernel/money.ts'
import type { Ratio } from '../../kernel/money-exact.ts'
import { addDays, type LocalDate } from '../../kernel/time.ts'
import type { EntryId } from '../contract.ts'
import type { Claim } from '../levy/claim.ts'
import { ratesNotKnown } from '../problems.ts'
import { overpaidOf, type RefundRates, refundInterest } from './refund-interest.ts'
import type { RefundTerms } from './refund-terms-contract.ts'

const refundRates = JSON.parse(readFileSync(join(import.meta.dirname, '../../../data/refund-interest-rates.json'), 'utf8')) as RefundRates
const day = (date: string) => date as LocalDate

/** A claim that was due on the last day of June 2024, with what was paid on it and how it was corrected. */
const paidClaim = (determined: number, payments: readonly (readonly [string, number])[], changes: Partial<Claim> = {}): Claim => {
  const received = payments.reduce((sum, [, amount]) => sum + amount, 0)
  return claimWith({
    dueOn: day('2024-06-30'),
    determined: yen(determined),
    received: yen(received),
    refundDue: yen(Math.max(0, received - determined)),
    payments: payments.map(([on, amount]) => ({ entryId: newFeeId<EntryId>('ent'), paidOn: day(on), amount: yen(amount) })),
    ...changes,
  })
}

const interest = (claim: Claim, on: string, terms: Partial<RefundTerms> = {}, amount: number = claim.refundDue) =>
  refundInterest(claim, { amount: yen(amount), terms: { ...refundTerms, ...terms } }, { on: day(on), rates: shippedRates, refundRates })

describe('what was overpaid', () => {
  it('was determined too high where it was paid before the correction, and is the payer’s mistake where it came on top or after it', () => {
    const corrections = [{ on: day('2024-09-01'), before: yen(100_000) }]
    const paidBefore = paidClaim(60_000, [['2024-06-20', 100_000]], { corrections })
    const paidAfter = paidClaim(60_000, [['2024-10-05', 100_000]], { corrections })
    const paidTwice = paidClaim(
      60_000,
      [
        ['2024-06-20', 100_000],
        ['2024-07-01', 100_000],
      ],
      { corrections },
    )

    expect(overpaidOf(paidBefore, undefined)).toEqual([{ on: '2024-06-20', amount: 40_000, why: 'corrected' }])
    expect(overpaidOf(paidAfter, undefined)).toEqual([{ on: '2024-10-05', amount: 40_000, why: 'mistaken' }])
    expect(overpaidOf(paidTwice, undefined)).toEqual([
      { on: '2024-06-20', amount: 40_000, why: 'corrected' },
      { on: '2024-07-01', amount: 100_000, why: 'mistaken' },
    ])
  })

  it('is so much as is due for refund, less what went back already, the oldest first', () => {
    const payments = [
      ['2024-06-20', 10_000],
      ['2024-07-01', 10_000],
      ['2024-08-01', 10_000],
    ] as const
    const claim = paidClaim(10_000, payments, { refunded: yen(12_000), refundDue: yen(8_000) })

    expect(overpaidOf(claim, undefined)).toEqual([{ on: '2024-08-01', amount: 8_000, why: 'mistaken' }])
  })
})

describe('interest on a refund', () => {
  const corrected = paidClaim(100_000, [['2024-06-20', 600_000]], { corrections: [{ on: day('2025-01-10'), before: yen(600_000) }] })

  it('on what was determined too high runs from the day after the later of payment and due date: 184 days at 0.9 % and 31 at 0.9 %', () => {
    // 500,000 × 0.9 % × 184 / 365 = 2,268; × 31 / 365 = 382; 2,650, cut to 2,600.
    expect(interest(corrected, '2025-01-31')).toEqual({
      ...{ on: '2025-01-31', amount: 2_600, sum: 2_650 },
      days: [
        { from: '2024-07-01', until: '2024-12-31', days: 184, base: 500_000, rate: '0.009', amount: 2_268 },
        { from: '2025-01-01', until: '2025-01-31', days: 31, base: 500_000, rate: '0.009', amount: 382 },
      ],
    })
    expect(interest(corrected, '2025-01-31', { countsAfter: { corrected: 'payment', mistaken: 'payment' } }).days[0]?.from).toBe('2024-06-21')
  })

  it('on what was paid by mistake runs from the day after a month has passed', () => {
    const twice = paidClaim(500_000, [
      ['2024-06-20', 500_000],
      ['2026-01-31', 500_000],
    ])

    // The month after 31 January ends on 28 February: 31 days of March at 1.3 % are 552.
    expect(interest(twice, '2026-02-28')).toMatchObject({ amount: 0, days: [] })
    expect(interest(twice, '2026-03-31')).toMatchObject({ sum: 552, amount: 0, days: [{ from: '2026-03-01', days: 31, rate: '0.013' }] })
    expect(interest(twice, '2026-06-30')).toMatchObject({ sum: 2_172, amount: 2_100 })
  })

  it.each([
    ['none where the municipality pays none', { rate: { by: 'nothing' } as const }, 500_000, 0],
    ['at the rate the municipality names', { rate: { by: 'ordinance', yearly: '0.05' as Ratio } as const }, 500_000, 14_700],
    ['nothing on a sum below 2,000', {}, 1_999, 0],
    ['on a base without what is below 1,000', { interest: { unit: 1 as const, nothingBelow: yen(0) } }, 2_999, 10],
  ])('is %s', (_, terms, amount, expected) => {
    expect(interest(corrected, '2025-01-31', terms, amount).amount).toBe(expected)
  })

  it('of a year whose base rate nobody knows is refused by name', () => {
    expect(() => interest(corrected, '2027-01-01')).toThrow(ratesNotKnown({ asked: 0, coversFrom: 0, coversUntil: 0 }).message)
  })

  it('follows the base rate of its year, half a percent below it since 2021, and never above the ceiling', () => {
    const at = (year: number, base?: string) => {
      const claim = paidClaim(0, [[`${year - 1}-06-20`, 1_000_000]], { dueOn: day(`${year - 1}-06-30`), corrections: [] })
      const rates =
        base === undefined
          ? shippedRates
          : {
              ...shippedRates,
              years: [
                { year: year - 1, base: base as Ratio, source: 'test' },
                { year, base: base as Ratio, source: 'test' },
              ],
            }
      return refundInterest(claim, { amount: yen(1_000_000), terms: refundTerms }, { on: day(`${year}-12-31`), rates, refundRates }).days.at(-1)?.rate
    }

    expect([at(2019), at(2021), at(2022), at(2026)]).toEqual(['0.016', '0.01', '0.009', '0.013'])
    expect([at(2026, '0.1'), at(2026, '0.004')]).toEqual(['0.073', '0'])
  })

  it('only grows from day to day, and on two parts is never more than on the whole', () => {
    const exactTerms = { base: { unit: 1 as const, nothingBelow: yen(0) }, interest: { unit: 1 as const, nothingBelow: yen(0) } }
    void fc.assert(
      fc.property(fc.integer({ min: 2, max: 500_000 }), fc.integer({ min: 0, max: 900 }), (amount, days) => {
        const on = addDays(day('2024-07-01'), days)
        const whole = interest(corrected, on, exactTerms, amount).amount
        const half = Math.floor(amount / 2)

        expect(interest(corrected, addDays(on, 1), exactTerms, amount).amount).toBeGreaterThanOrEqual(whole)
        expect(2 * interest(corrected, on, exactTerms, half).amount).toBeLessThanOrEqual(whole)
      }),
      { numRuns: 100 },
    )
  })
})
