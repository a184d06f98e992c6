import { describe, expect, it } from 'vitest'
import { yen } from '../../kernel/money.ts'
import type { Decimal } from '../../kernel/money-exact.ts'
import type { LocalDate } from '../../kernel/time.ts'
import type { Beneficiary, Premises } from '../roll/roll.ts'
import { allocate } from './allocation.ts'
import { FeeRule } from './fee-rule.ts'
import { compare } from './scenario.ts'

const day = '2026-04-01' as LocalDate

const payer = (at: number, area: string, benefit: number): Beneficiary => ({
  beneficiaryId: `bnf_${String(at).padStart(26, '0')}` as Beneficiary['beneficiaryId'],
  publiclyOwned: false,
  traits: [],
  expectedBenefit: yen(benefit),
  premises: [
    {
      premisesId: `prm_${String(at).padStart(26, '0')}` as Premises['premisesId'],
      class: 'shop',
      traits: [],
      quantities: [{ basis: 'floor-area', quantity: area as Decimal, measuredOn: day }],
    },
  ],
})

const roll = { referenceOn: day, beneficiaries: [payer(0, '10', 1_000), payer(1, '20', 1_000), payer(2, '30', 1_000), payer(3, '40', 400)] }

const by = (changes: object) =>
  allocate(
    FeeRule().parse({
      name: '案',
      version: 1,
      effectiveFrom: day,
      authority: '条例',
      liable: 'during-period',
      raise: { by: 'rate' },
      bases: [{ basis: 'floor-area', rate: '10' }],
      ...changes,
    }),
    roll,
    { from: day, until: '2027-03-31' as LocalDate, necessaryCost: yen(10_000) },
  )

describe('two rules over one roll', () => {
  const comparison = compare(by({}), by({ caps: [{ per: 'payer', amount: 150 }] }), 2)

  it('show the biggest changes first, of equal ones in the order of the ids', () => {
    expect(comparison.biggestChanges.map(({ before, after, change }) => [before, after, change])).toEqual([
      [400, 150, -250],
      [300, 150, -150],
    ])
    expect([comparison.more, comparison.less, comparison.same]).toEqual([0, 3, 1])
  })

  it('show how fees lie, and how much of its benefit each payer bears', () => {
    expect(comparison.before).toEqual({
      total: 1_000,
      payers: 4,
      paying: 4,
      quarters: [100, 200, 300, 400, 400],
      byTenthOfBenefit: [0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 1],
    })
    expect(comparison.after.byTenthOfBenefit).toEqual([0, 1, 2, 0, 1, 0, 0, 0, 0, 0, 0])
  })

  it('agree with themselves', () => {
    expect(compare(by({}), by({}), 10)).toMatchObject({ more: 0, less: 0, same: 4, biggestChanges: [] })
  })
})
