import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { yen } from '../../kernel/money.ts'
import type { Decimal } from '../../kernel/money-exact.ts'
import type { LocalDate } from '../../kernel/time.ts'
import type { Beneficiary, Premises } from '../roll/roll.ts'
import { allocate } from './allocation.ts'
import { ExampleFeeRuleList } from './example-rules.ts'
import type { FeeRule } from './fee-rule.ts'
import { type AllocationBasis, allocationBases } from './fee-rule-terms.ts'

const read = (file: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, '../../../data', file), 'utf8'))
const examples = ExampleFeeRuleList().parse(read('example-fee-rules.json')).items

const ruleOf = (code: string): FeeRule => {
  const found = examples.find((example) => example.code === code)
  if (!found) throw new Error(`no example ${code}`)
  return found.rule
}

type Place = Partial<Pick<Premises, 'class' | 'zone' | 'traits'>> & { readonly value: string }

const placeOf = (basis: AllocationBasis, on: string, { value, traits = [], class: name = 'shop', zone }: Place, at: number): Premises => ({
  premisesId: `prm_${String(at).padStart(26, '0')}` as Premises['premisesId'],
  class: name,
  zone,
  traits,
  quantities: [{ basis, quantity: value as Decimal, measuredOn: on as LocalDate }],
})

/** What all its places are, the payer is. */
const payerOf = (places: readonly Premises[], at: number): Beneficiary => ({
  beneficiaryId: `bnf_${String(at).padStart(26, '0')}` as Beneficiary['beneficiaryId'],
  publiclyOwned: false,
  traits: places[0]?.traits.filter((trait) => places.every(({ traits }) => traits.includes(trait))) ?? [],
  expectedBenefit: yen(1_000_000_000),
  premises: places,
})

/** What each payer is charged, all of whose places are given. */
const feesBy = (code: string, [from, until]: readonly [string, string], payers: readonly (readonly Place[])[]): readonly number[] => {
  const rule = ruleOf(code)
  const basis = rule.bases[0]?.basis ?? 'premises'
  const beneficiaries = payers.map((places, at) =>
    payerOf(
      places.map((place, index) => placeOf(basis, from, place, index)),
      at,
    ),
  )
  const levy = { from: from as LocalDate, until: until as LocalDate, necessaryCost: yen(10_000_000_000) }
  return allocate(rule, { referenceOn: from as LocalDate, beneficiaries }, levy).fees.map(({ fee }) => fee)
}

describe('the bases of allocation', () => {
  it('are those of the code list', () => {
    const list = read('allocation-bases.json') as { readonly items: readonly { readonly code: string }[] }

    expect(list.items.map(({ code }) => code)).toEqual(allocationBases)
  })
})

describe("Osaka Station's rule", () => {
  it('shares the benefit by store floor area, and what is below a yen is cut', () => {
    const fees = feesBy(
      'osaka-station',
      ['2026-04-01', '2027-03-31'],
      [[{ value: '12345.67' }], [{ value: '15000' }, { value: '5000' }], [{ value: '7654.33' }]],
    )

    expect(fees).toEqual([9_259_252, 15_000_000, 5_740_747])
  })
})

describe('the levy of South Bank 2019–24, in pence', () => {
  const lambeth = (value: string, ...traits: string[]): Place => ({ value, zone: 'lambeth', traits })

  it('is 1.12 % of a value from 50,000, and nothing below', () => {
    expect(feesBy('south-bank-2019', ['2020-04-01', '2021-03-31'], [[lambeth('60000')], [lambeth('50000')], [lambeth('49999')]])).toEqual([
      67_200, 56_000, 0,
    ])
  })

  it('rises by 3 % a year from April 2021, to 1.15 % and 1.18 %', () => {
    expect(feesBy('south-bank-2019', ['2021-04-01', '2022-03-31'], [[lambeth('60000')]])).toEqual([69_000])
    expect(feesBy('south-bank-2019', ['2022-04-01', '2023-03-31'], [[lambeth('60000')]])).toEqual([70_800])
  })

  it('is at most 30,000 pounds a unit and 40,000 a party in one borough', () => {
    const southwark = { ...lambeth('2000000'), zone: 'southwark' }

    const fees = feesBy(
      'south-bank-2019',
      ['2020-04-01', '2021-03-31'],
      [[lambeth('3000000')], [lambeth('2000000'), lambeth('2000000')], [lambeth('2000000'), southwark]],
    )

    expect(fees).toEqual([3_000_000, 4_000_000, 4_480_000])
  })

  it('is a fifth for a charity, half for Waterloo Station, and at most 40,000 pounds for an NHS trust', () => {
    const hospital = { ...lambeth('2000000', 'nhs-trust'), zone: 'southwark' }

    const fees = feesBy(
      'south-bank-2019',
      ['2020-04-01', '2021-03-31'],
      [[lambeth('100000', 'charity')], [lambeth('5000000', 'waterloo-station')], [lambeth('2000000', 'nhs-trust'), hospital]],
    )

    expect(fees).toEqual([22_400, 2_800_000, 4_000_000])
  })

  it('is half of it for the first bill of six months', () => {
    expect(feesBy('south-bank-2019', ['2019-10-01', '2020-03-31'], [[lambeth('60000')], [lambeth('3000000')]])).toEqual([33_600, 1_500_000])
  })
})

describe('the levies of other districts, in pence', () => {
  it('is 1 % in South Bank 2014–19, half for a station, a fifth for a charity, at most 20,000 pounds a unit and 30,000 a company', () => {
    const fees = feesBy(
      'south-bank-2014',
      ['2014-04-01', '2015-03-31'],
      [
        [{ value: '75000' }],
        [{ value: '75000', class: 'station' }],
        [{ value: '75000', traits: ['charity'] }],
        [{ value: '75000', traits: ['listed-empty'] }],
        [{ value: '2500000' }],
        [{ value: '2500000' }, { value: '1900000' }],
      ],
    )

    expect(fees).toEqual([75_000, 37_500, 15_000, 0, 2_000_000, 3_000_000])
  })

  it('rises there by 3 % a year, uncut: 1.0609 % in the third', () => {
    expect(feesBy('south-bank-2014', ['2016-04-01', '2017-03-31'], [[{ value: '75001' }]])).toEqual([79_568])
  })

  it('is 1 % in Brompton Road, half for hotels, at most 100,000 pounds a unit', () => {
    const places: Place[] = [
      { value: '80000' },
      { value: '80000', class: 'hotel' },
      { value: '12000000' },
      { value: '80000', traits: ['listed-empty'] },
    ]

    const fees = feesBy(
      'brompton-road',
      ['2019-04-01', '2020-03-31'],
      places.map((place) => [place]),
    )

    expect(fees).toEqual([80_000, 40_000, 10_000_000, 0])
  })

  it("is 1 % in King's Road, at most 50,000 pounds a unit, and 1.03 % a year later", () => {
    expect(feesBy('kings-road', ['2019-04-01', '2020-03-31'], [[{ value: '50000' }], [{ value: '6000000' }]])).toEqual([50_000, 5_000_000])
    expect(feesBy('kings-road', ['2020-04-01', '2021-03-31'], [[{ value: '50000' }]])).toEqual([51_500])
  })

  it('is 1.5 % in Redcliffe & Temple, half on managed estates, nothing for charities, at most 20,000 pounds a unit', () => {
    const places: Place[] = [
      { value: '25000' },
      { value: '24999' },
      { value: '40000', class: 'managed-estate' },
      { value: '40000', traits: ['charity'] },
      { value: '2000000' },
    ]

    const fees = feesBy(
      'redcliffe-temple',
      ['2021-04-01', '2022-03-31'],
      places.map((place) => [place]),
    )

    expect(fees).toEqual([37_500, 0, 30_000, 0, 2_000_000])
  })

  it('is 1.25 % in Cheltenham, a quarter of a point less in a managed centre, and for a charity', () => {
    const places: Place[] = [
      { value: '7500' },
      { value: '7499' },
      { value: '10000', traits: ['managed-centre'] },
      { value: '10000', traits: ['charity'] },
      { value: '10000', traits: ['managed-centre', 'charity'] },
    ]

    const fees = feesBy(
      'cheltenham',
      ['2022-04-01', '2023-03-31'],
      places.map((place) => [place]),
    )

    expect(fees).toEqual([9_375, 0, 10_000, 10_000, 7_500])
  })
})
