import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutAsTax, plainTerms, shippedRates } from '../../../local/harness/fees-arrears.ts'
import { yen } from '../../kernel/money.ts'
import type { Ratio } from '../../kernel/money-exact.ts'
import { addDays, type LocalDate } from '../../kernel/time.ts'
import { lateChargeAboveLimit, ratesNotKnown } from '../problems.ts'
import { lateCharge } from './late-charge.ts'
import type { LateChargeTerms } from './late-charge-contract.ts'
import { requireWithinLimit } from './late-charge-rate.ts'

const day = (date: string) => date as LocalDate
const fee: LateChargeTerms = plainTerms
const tax: LateChargeTerms = { ...plainTerms, rate: { by: 'profile', profile: 'tax' } }
const flat: LateChargeTerms = { ...plainTerms, rate: { by: 'ordinance', firstMonth: '0.1095' as Ratio, after: '0.1095' as Ratio } }

type Case = {
  readonly says: string
  readonly terms: LateChargeTerms
  readonly owed: number
  readonly dueOn: string
  readonly paid?: readonly (readonly [on: string, amount: number])[]
  readonly on: string
  /** Reckoned by hand: base × hundredths of a percent × days ÷ (10,000 × days of the year), each cut to the yen. */
  readonly byHand: readonly (readonly [base: number, basisPoints: number, days: number, yearDays?: number])[]
  readonly amount: number
}

const cases: readonly Case[] = [
  {
    says: 'Toyohashi: 65,000 yen due on 31 May, paid on 31 January: 133 + 2,883 + 480 = 3,496, cut to 3,400',
    ...{ terms: { ...tax, ...cutAsTax }, owed: 65_000, dueOn: '2021-05-31', on: '2022-01-31', amount: 3_400 },
    byHand: [
      [65_000, 250, 30],
      [65_000, 880, 184],
      [65_000, 870, 31],
    ],
  },
  {
    says: 'the same by the family of the law: 133 + 2,867 + 477 = 3,477',
    ...{ terms: fee, owed: 65_000, dueOn: '2021-05-31', on: '2022-01-31', amount: 3_477 },
    byHand: [
      [65_000, 250, 30],
      [65_000, 875, 184],
      [65_000, 865, 31],
    ],
  },
  {
    says: 'the last day of the first month: 237, which as a whole is below 1,000 and nothing',
    ...{ terms: { ...fee, ...cutAsTax }, owed: 100_000, dueOn: '2026-06-30', on: '2026-07-31', amount: 0 },
    byHand: [[100_000, 280, 31]],
  },
  {
    says: 'the day after it: 237 + 24 = 261',
    ...{ terms: fee, owed: 100_000, dueOn: '2026-06-30', on: '2026-08-01', amount: 261 },
    byHand: [
      [100_000, 280, 31],
      [100_000, 905, 1],
    ],
  },
  {
    says: 'due on 31 January, whose month ends on 28 February: 214 + 768 = 982',
    ...{ terms: fee, owed: 100_000, dueOn: '2026-01-31', on: '2026-03-31', amount: 982 },
    byHand: [
      [100_000, 280, 28],
      [100_000, 905, 31],
    ],
  },
  {
    says: 'due on 30 May, whose month ends on 30 June: 237 + 373 = 610',
    ...{ terms: tax, owed: 100_000, dueOn: '2026-05-30', on: '2026-07-15', amount: 610 },
    byHand: [
      [100_000, 280, 31],
      [100_000, 910, 15],
    ],
  },
  {
    says: 'a first month over the turn of the year: 210 + 230 + 1,289 = 1,729, cut to 1,700',
    ...{ terms: { ...fee, ...cutAsTax }, owed: 200_000, dueOn: '2025-12-15', on: '2026-02-10', amount: 1_700 },
    byHand: [
      [200_000, 240, 16],
      [200_000, 280, 15],
      [200_000, 905, 26],
    ],
  },
  {
    says: 'a leap year of 365 days: 572 + 2,203 = 2,775',
    ...{ terms: fee, owed: 300_000, dueOn: '2024-01-31', on: '2024-03-31', amount: 2_775 },
    byHand: [
      [300_000, 240, 29],
      [300_000, 865, 31],
    ],
  },
  {
    says: 'a leap year of 366 days: 570 + 2,197 = 2,767',
    ...{ terms: { ...fee, yearDays: 'calendar' }, owed: 300_000, dueOn: '2024-01-31', on: '2024-03-31', amount: 2_767 },
    byHand: [
      [300_000, 240, 29, 366],
      [300_000, 865, 31, 366],
    ],
  },
  {
    says: 'a part paid at the end of a month: 237 + 768 + 907 = 1,912',
    ...{ terms: fee, owed: 100_000, dueOn: '2026-06-30', paid: [['2026-08-31', 40_000]], on: '2026-10-31', amount: 1_912 },
    byHand: [
      [100_000, 280, 31],
      [100_000, 905, 31],
      [60_000, 905, 61],
    ],
  },
  {
    says: 'bases cut below 1,000 before and after a part: 91 + 654 + 526 = 1,271, cut to 1,200',
    ...{ terms: { ...tax, ...cutAsTax }, owed: 45_500, dueOn: '2025-06-30', paid: [['2025-09-30', 20_600]], on: '2025-12-31', amount: 1_200 },
    byHand: [
      [45_000, 240, 31],
      [45_000, 870, 61],
      [24_000, 870, 92],
    ],
  },
  {
    says: 'a base below 2,000, on which nothing is reckoned for a whole year',
    ...{ terms: { ...tax, ...cutAsTax }, owed: 1_999, dueOn: '2024-06-30', on: '2025-06-30', amount: 0, byHand: [] },
  },
  {
    says: 'one rate that the ordinance names: 465 + 1,770 = 2,235',
    ...{ terms: flat, owed: 50_000, dueOn: '2026-04-30', on: '2026-09-26', amount: 2_235 },
    byHand: [
      [50_000, 1_095, 31],
      [50_000, 1_095, 118],
    ],
  },
  {
    says: 'three calendar years: 2,038 + 86,500 + 7,686 = 96,224, cut to 96,200',
    ...{ terms: { ...fee, ...cutAsTax }, owed: 1_000_000, dueOn: '2024-11-30', on: '2026-01-31', amount: 96_200 },
    byHand: [
      [1_000_000, 240, 31],
      [1_000_000, 865, 365],
      [1_000_000, 905, 31],
    ],
  },
  {
    says: 'paid when it was due',
    ...{ terms: fee, owed: 65_000, dueOn: '2026-06-30', on: '2026-06-30', amount: 0, byHand: [] },
  },
]

const charged = ({ terms, owed, dueOn, paid = [], on }: Omit<Case, 'says' | 'byHand' | 'amount'>, rates = shippedRates) =>
  lateCharge({ dueOn: day(dueOn), fee: yen(owed), reductions: paid.map(([when, amount]) => ({ on: day(when), amount: yen(amount) })) }, terms, {
    on: day(on),
    rates,
  })

describe('a late charge', () => {
  it.each(cases)('is reckoned by hand: $says', ({ byHand, amount, ...asked }) => {
    const made = charged(asked)

    expect(made.days.map(({ base, days, amount: part }) => [base, days, part])).toEqual(
      byHand.map(([base, basisPoints, days, yearDays = 365]) => [base, days, Math.floor((base * basisPoints * days) / (10_000 * yearDays))]),
    )
    expect(made.amount).toBe(amount)
  })

  it('says how it came about, to the day and the rate', () => {
    expect(charged({ terms: fee, owed: 65_000, dueOn: '2021-05-31', on: '2022-01-31' }).days).toMatchObject([
      { from: '2021-06-01', until: '2021-06-30', rate: '0.025' },
      { from: '2021-07-01', until: '2021-12-31', rate: '0.0875' },
      { from: '2022-01-01', until: '2022-01-31', rate: '0.0865' },
    ])
  })

  it('is never above 14.5 % a year, though the table of taxes is', () => {
    const dear = { ...shippedRates, years: [{ year: 2027, base: '0.08' as Ratio, source: 'test' }] }
    const asked = { owed: 1_000_000, dueOn: '2026-12-31', on: '2027-12-31' }

    expect(charged({ ...asked, terms: tax }, dear).days.map(({ rate }) => rate)).toEqual(['0.073', '0.145'])
    expect(charged({ ...asked, terms: fee }, dear).days.map(({ rate }) => rate)).toEqual(['0.0725', '0.145'])
    expect(() => requireWithinLimit({ ...flat, rate: { by: 'ordinance', firstMonth: '0.073' as Ratio, after: '0.146' as Ratio } })).toThrow(
      lateChargeAboveLimit({ rates: [], limit: '' }).message,
    )
    expect(() => requireWithinLimit({ ...flat, rate: { by: 'ordinance', firstMonth: '0.145' as Ratio, after: '29/200' as Ratio } })).not.toThrow()
  })

  it('of a year outside the table is refused by name, and of an ordinance’s own rates is not', () => {
    expect(() => charged({ terms: fee, owed: 65_000, dueOn: '2026-11-30', on: '2027-01-01' })).toThrow(
      ratesNotKnown({ asked: 0, coversFrom: 0, coversUntil: 0 }).message,
    )
    expect(charged({ terms: flat, owed: 65_000, dueOn: '2026-11-30', on: '2027-01-01' }).amount).toBeGreaterThan(0)
  })

  it('only grows from day to day, and is never more when a part was paid', () => {
    const days = fc.integer({ min: 0, max: 1_500 })
    void fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), days, days, fc.integer({ min: 0, max: 5_000_000 }), (owed, from, length, part) => {
        const dueOn = addDays(day('2018-01-01'), from)
        const on = addDays(dueOn, length)
        const asked = { terms: { ...tax, ...cutAsTax }, owed, dueOn, on }
        const amount = (changes: object) => charged({ ...asked, ...changes }).amount

        expect(amount({ on: addDays(on, 1) })).toBeGreaterThanOrEqual(amount({}))
        expect(amount({ paid: [[addDays(dueOn, Math.floor(length / 2)), part]] })).toBeLessThanOrEqual(amount({}))
      }),
    )
  })
})

describe('a late charge while collection is deferred', () => {
  // 31 days at 2.8 % are 237; of 31 days at 9.05 % half are 384, and 30 at 9.05 % are 743.
  const overdue = {
    ...{ dueOn: day('2026-06-30'), fee: yen(100_000), reductions: [] },
    deferrals: [{ from: day('2026-08-01'), until: day('2026-08-31') }],
  }
  const on = day('2026-09-30')
  const amount = (whileDeferred?: LateChargeTerms['whileDeferred']) =>
    lateCharge(overdue, { ...plainTerms, ...(whileDeferred && { whileDeferred }) }, { on, rates: shippedRates }).amount

  it('is taken for its days as the ordinance has it: whole, by half, or not', () => {
    expect(amount('half')).toBe(237 + 384 + 743)
    expect(amount('nothing')).toBe(237 + 743)
    expect(amount('whole')).toBe(237 + 768 + 743)
    expect(amount()).toBe(amount('whole'))
  })
})
