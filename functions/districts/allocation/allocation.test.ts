import { describe, expect, it } from 'vitest'
import { sumOf, yen } from '../../kernel/money.ts'
import type { Decimal } from '../../kernel/money-exact.ts'
import type { Problem } from '../../kernel/problem.ts'
import type { LocalDate } from '../../kernel/time.ts'
import type { Beneficiary, Premises, Roll } from '../roll/roll.ts'
import { type Allocation, allocate, type Levy } from './allocation.ts'
import { FeeRule } from './fee-rule.ts'

const on = (day: string) => day as LocalDate
const fiscalYear: Levy = { from: on('2026-04-01'), until: on('2027-03-31'), necessaryCost: yen(1_000_000_000) }

type Draft = Record<string, unknown>
const shared = (total: number, changes: Draft = {}): Draft => ({
  name: '負担金規程',
  version: 1,
  effectiveFrom: '2026-04-01',
  authority: '条例',
  liable: 'during-period',
  raise: { by: 'total', total, weights: 'points-per-unit', excess: 'redistributed' },
  bases: [{ basis: 'floor-area', rate: '1', clause: '第5条' }],
  ...changes,
})
const rated = (rate: string, changes: Draft = {}): Draft => shared(1, { raise: { by: 'rate' }, bases: [{ basis: 'floor-area', rate }], ...changes })
const sums = (remainder: string, unit = 1): Draft => ({ rounding: { unit, mode: 'down', remainder } })

const place = (area: string, changes: Partial<Premises> = {}): Premises => ({
  premisesId: 'prm_00000000000000000000000001' as Premises['premisesId'],
  class: 'shop',
  traits: [],
  quantities: [{ basis: 'floor-area', quantity: area as Decimal, measuredOn: on('2026-04-01') }],
  ...changes,
})
const payer = (at: number, premises: readonly Premises[], changes: Partial<Beneficiary> = {}): Beneficiary => ({
  beneficiaryId: `bnf_${String(at).padStart(26, '0')}` as Beneficiary['beneficiaryId'],
  publiclyOwned: false,
  traits: [],
  expectedBenefit: yen(100_000_000),
  premises,
  ...changes,
})
const rollOf = (beneficiaries: readonly Beneficiary[]): Roll => ({ referenceOn: on('2026-04-01'), beneficiaries })
const shops = (...areas: string[]): Roll => rollOf(areas.map((area, at) => payer(at, [place(area)])))

const run = (rule: Draft, roll: Roll, levy: Partial<Levy> = {}): Allocation => allocate(FeeRule().parse(rule), roll, { ...fiscalYear, ...levy })
const fees = (rule: Draft, roll: Roll, levy: Partial<Levy> = {}): number[] => run(rule, roll, levy).fees.map(({ fee }) => fee)
const refusal = (act: () => unknown): Problem => {
  try {
    act()
  } catch (error) {
    return error as Problem
  }
  throw new Error('was not refused')
}

describe('a total that is shared', () => {
  it('is cut below one yen and falls short, if nothing else is said', () => {
    const { fees: shares, total, shortfall } = run(shared(100), shops('1', '1', '1'))

    expect(shares.map(({ fee }) => fee)).toEqual([33, 33, 33])
    expect([total, shortfall]).toEqual([99, 1])
  })

  it('sums to the total where the rule says so', () => {
    // 14.28…, 28.57…, 57.14…: the one yen left is that of .57.
    expect(fees(shared(100, sums('largest-remainder')), shops('1', '2', '4'))).toEqual([14, 29, 57])
    // 16.66…, 16.66…, 66.66…: of equal remainders the larger part's comes first, then the order of the ids.
    expect(fees(shared(100, sums('largest-remainder')), shops('1', '1', '4'))).toEqual([17, 16, 67])
    expect(fees(shared(1_000, sums('largest-part', 100)), shops('1', '1', '4'))).toEqual([100, 100, 800])
  })

  it('has what a cap cuts off borne by the others, by weight, until nobody is above it', () => {
    // 100 : 40 : 10 of 1,500 are 1,000, 400, 100. Over 600: 400 to share 4 : 1 makes 720, 180; again over 600: 120 to the last.
    expect(fees(shared(1_500, { caps: [{ per: 'payer', amount: 600 }] }), shops('100', '40', '10'))).toEqual([600, 600, 300])
  })

  it('has what the expected benefit cuts off borne by the others', () => {
    const roll = rollOf([payer(0, [place('100')], { expectedBenefit: yen(250) }), payer(1, [place('100')])])

    expect(fees(shared(1_000), roll)).toEqual([250, 750])
    expect(fees(shared(1_000, { raise: { by: 'total', total: 1_000, weights: 'points-per-unit', excess: 'forgone' } }), roll)).toEqual([250, 500])
  })

  it('that no redistribution can raise is refused with its shortfall', () => {
    const roll = rollOf([payer(0, [place('100')], { expectedBenefit: yen(250) }), payer(1, [place('100')], { expectedBenefit: yen(700) })])

    expect(fees(shared(950), roll)).toEqual([250, 700])
    expect(refusal(() => run(shared(1_000), roll))).toMatchObject({ type: 'districts/total-unreachable', facts: { total: 1_000, shortfall: 50 } })
  })

  it('is refused where nobody is charged', () => {
    expect(refusal(() => run(shared(1_000), shops('0')))).toMatchObject({ facts: { shortfall: 1_000 } })
  })

  it('lifts the small to the minimum, and all others bear so much less', () => {
    // 10 : 90 : 100 of 2,000 are 100, 900, 1,000; the first at 200 leaves 1,800 for 90 : 100.
    expect(fees(shared(2_000, { minimum: { amount: 200, per: 'payer' } }), shops('10', '90', '100'))).toEqual([200, 852, 947])
    expect(refusal(() => run(shared(500, { minimum: { amount: 200, per: 'payer' } }), shops('1', '1', '1')))).toMatchObject({
      type: 'districts/minimums-above-total',
      facts: { excess: 100 },
    })
  })

  it('is shared by several bases, each a part of the total', () => {
    const both = (area: string, frontage: string): Premises =>
      place(area, {
        quantities: [
          { basis: 'floor-area', quantity: area as Decimal, measuredOn: on('2026-04-01') },
          { basis: 'frontage', quantity: frontage as Decimal, measuredOn: on('2026-04-01') },
        ],
      })
    const rule = shared(1_000, {
      raise: { by: 'total', total: 1_000, weights: 'parts-of-the-total', excess: 'redistributed' },
      bases: [
        { basis: 'floor-area', rate: '0.6' },
        { basis: 'frontage', rate: '2/5' },
      ],
    })

    // 600 by 100 : 300 and 400 by 6 : 4.
    expect(fees(rule, rollOf([payer(0, [both('100', '6')]), payer(1, [both('300', '4')])]))).toEqual([390, 610])
  })

  it('counts a chain of shops as one payer, and a group of payers under its own cap', () => {
    const chain = payer(0, [place('10'), place('20'), place('30')], { group: 'sun' })
    const sister = payer(1, [place('60')], { group: 'sun' })

    // 60 : 60 : 80 of 1,000 are 300, 300, 400; the two together at most 500.
    expect(fees(shared(1_000, { caps: [{ per: 'group', amount: 500 }] }), rollOf([chain, sister, payer(2, [place('80')])]))).toEqual([250, 250, 500])
  })

  it('fills the cap of a group with what another of it may still bear', () => {
    const small = payer(0, [place('60')], { group: 'sun', expectedBenefit: yen(100) })
    const large = payer(1, [place('60')], { group: 'sun' })

    // 60 : 60 : 80 of 1,000 are 300, 300, 400. The two under 450 together: 100 and 350, not 100 and 225.
    expect(fees(shared(1_000, { caps: [{ per: 'group', amount: 450 }] }), rollOf([small, large, payer(2, [place('80')])]))).toEqual([100, 350, 550])
  })

  it('is refused above the necessary cost, and borne up to it', () => {
    expect(fees(shared(1_000), shops('1'), { necessaryCost: yen(1_000) })).toEqual([1_000])
    expect(refusal(() => run(shared(1_000), shops('1'), { necessaryCost: yen(999) }))).toMatchObject({
      type: 'districts/fees-above-cost',
      facts: { fees: 1_000, atMost: 999 },
    })
  })

  it('is uplifted once a year', () => {
    const uplift = { factor: '1.03', firstOn: '2027-04-01' }
    const nextYear = { from: on('2027-04-01'), until: on('2028-03-31') }

    expect(fees(shared(1_001, { uplift }), shops('1'))).toEqual([1_001])
    expect(fees(shared(1_001, { uplift }), shops('1'), nextYear)).toEqual([1_031])
  })
})

describe('a rate that is applied', () => {
  it('looks at the benefit of each: a fee equal to it stands, a yen more is cut', () => {
    const roll = rollOf([1_000, 999].map((benefit, at) => payer(at, [place('100')], { expectedBenefit: yen(benefit) })))

    expect(fees(rated('10'), roll)).toEqual([1_000, 999])
  })

  it('is never rounded up above a benefit or a cap', () => {
    const up = { rounding: { unit: 100, mode: 'up', remainder: 'falls-short' } }
    const roll = rollOf([payer(0, [place('95')], { expectedBenefit: yen(950) }), payer(1, [place('95')]), payer(2, [place('99')])])

    expect(fees(rated('10', { ...up, caps: [{ per: 'payer', amount: 970 }] }), roll)).toEqual([900, 900, 900])
    expect(fees(rated('10', up), roll)).toEqual([900, 1_000, 1_000])
  })

  it('has caps worked out before the benefit limit, and what they cut off forgone', () => {
    const roll = rollOf([payer(0, [place('60')], { group: 'sun', expectedBenefit: yen(250) }), payer(1, [place('40')], { group: 'sun' })])

    // 600 and 400 under 500 together are 300 and 200; the first may be 250.
    expect(fees(rated('10', { caps: [{ per: 'group', amount: 500 }] }), roll)).toEqual([250, 200])
  })

  it('is for the months begun, the whole months or the days a place was open', () => {
    const roll = rollOf([payer(0, [place('365', { openedOn: on('2026-10-15') })])])
    const by = (unit: string) => fees(rated('12', { partYear: { by: unit, counts: 'presence' } }), roll)

    expect([by('months-begun'), by('whole-months'), by('days')]).toEqual([[2_190], [1_825], [2_016]])
    expect(fees(rated('12'), roll)).toEqual([4_380])
  })

  it('has a cap fall on the places of a payer by weight before the part of the year', () => {
    const chain = payer(0, [place('75'), place('25', { openedOn: on('2026-10-01') })])

    // 1,000 under 800 are 600 and 200, the second for half a year.
    expect(
      fees(rated('10', { caps: [{ per: 'payer', amount: 800 }], partYear: { by: 'months-begun', counts: 'presence' } }), rollOf([chain])),
    ).toEqual([700])
  })

  it('lifts payers under a cap to a minimum that the cap cuts again', () => {
    const roll = rollOf([payer(0, [place('1'), place('1'), place('1')])])

    expect(fees(rated('10', { minimum: { amount: 500, per: 'premises' }, caps: [{ per: 'payer', amount: 900 }] }), roll)).toEqual([900])
    expect(fees(rated('10', { minimum: { amount: 500, per: 'payer' } }), roll)).toEqual([500])
  })

  it('reaches who was there on the reference date, or at any time of the period', () => {
    const roll = rollOf([payer(0, [place('10', { openedOn: on('2026-04-02') })]), payer(1, [place('10', { closedOn: on('2026-04-01') })])])

    expect(fees(rated('10', { liable: 'on-reference-date' }), roll)).toEqual([0, 100])
    expect(fees(rated('10'), roll)).toEqual([100, 100])
  })
})

describe('what does not fit', () => {
  it('is a roll that lacks a basis, or names a business twice', () => {
    const roll = rollOf([payer(0, [place('1', { quantities: [] })]), payer(0, [place('1')])])

    expect(refusal(() => run(shared(100), roll))).toMatchObject({
      type: 'districts/roll-does-not-fit',
      facts: {
        errors: [
          { pointer: '/beneficiaries/1/beneficiaryId', code: 'named_twice' },
          { pointer: '/beneficiaries/0/premises/0/quantities', code: 'basis_missing' },
        ],
      },
    })
  })

  it('is a period longer than a year, and a rule that is not yet in force or no more', () => {
    expect(refusal(() => run(shared(1), shops('1'), { until: on('2027-04-01') })).type).toBe('districts/levy-period-too-long')
    expect(refusal(() => run(shared(1, { effectiveFrom: '2026-04-02' }), shops('1'))).type).toBe('districts/fee-rule-not-in-force')
    expect(refusal(() => run(shared(1, { effectiveFrom: '2025-04-01', effectiveUntil: '2026-03-31' }), shops('1'))).type).toBe(
      'districts/fee-rule-not-in-force',
    )
  })
})

describe('an allocation of many steps', () => {
  it('ends, though each turn brings but one more to its cap', () => {
    const roll = rollOf(Array.from({ length: 400 }, (_, at) => payer(at, [place(String(2 ** (at % 30) + at))], { expectedBenefit: yen(1_000 + at) })))
    const most = sumOf(roll.beneficiaries.map(({ expectedBenefit }) => expectedBenefit))

    expect(run(shared(most - 1, sums('largest-remainder')), roll).total).toBe(most - 1)
    expect(refusal(() => run(shared(most + 1), roll))).toMatchObject({ facts: { shortfall: 1 } })
  })
})
