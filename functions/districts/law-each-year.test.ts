import { describe, expect, it } from 'vitest'
import { readLevyRoll } from '../fees/levy/levy.ts'
import { yen } from '../kernel/money.ts'
import type { Decimal } from '../kernel/money-exact.ts'
import { allocate } from './allocation/allocation.ts'
import { totalUnreachable } from './allocation/allocation-problems.ts'
import { FeeRule } from './allocation/fee-rule.ts'
import { day } from './plan/plan-example.ts'
import type { Beneficiary } from './roll/roll.ts'

describe('Fee within the expected benefit, again each year (17-8(1))', () => {
  const place = (benefit: number): Beneficiary => ({
    beneficiaryId: 'bnf_01JD2Q9V8T6Y4W3X5Z7A9B1C2D' as Beneficiary['beneficiaryId'],
    publiclyOwned: false,
    traits: [],
    expectedBenefit: yen(benefit),
    premises: [
      {
        premisesId: 'prm_01JD2Q9V8T6Y4W3X5Z7A9B1C2D' as Beneficiary['premises'][number]['premisesId'],
        class: 'retail',
        traits: [],
        quantities: [{ basis: 'floor-area', quantity: '100' as Decimal, measuredOn: day('2021-04-01') }],
      },
    ],
  })
  const rule = FeeRule().parse({
    ...{ name: '負担金規程', version: 1, effectiveFrom: '2021-04-01', authority: '条例', liable: 'during-period' },
    ...{ raise: { by: 'total', total: 9_000, weights: 'points-per-unit', excess: 'redistributed' }, bases: [{ basis: 'floor-area', rate: '1' }] },
  })
  const feeIn = (year: number, benefit: number) =>
    allocate(
      rule,
      { referenceOn: day(`${year}-04-01`), beneficiaries: [place(benefit)] },
      { from: day(`${year}-04-01`), until: day(`${year + 1}-03-31`), necessaryCost: yen(9_000) },
    ).fees.map(({ fee }) => fee)
  const headings = ['受益事業者番号', '名称', '名称カナ', '郵便番号', '送付先', '負担金額', '受益の限度額']
  const rollOf = (benefit: number) =>
    readLevyRoll([headings, ['bnf_01JD2Q9V8T6Y4W3X5Z7A9B1C2D', 'あ商店', 'アシヨウテン', '7600000', '高松市', '9000', String(benefit)]])

  it('allocates by the benefit of the year’s own roll: one that is a yen less the next year bears the fee no more', () => {
    expect(feeIn(2021, 9_000)).toEqual([9_000])
    expect(() => feeIn(2022, 8_999)).toThrow(expect.objectContaining({ type: totalUnreachable.type }) as Error)
  })

  it('reads no levy roll on which a fee is a yen above the benefit of its year, whatever was levied before', () => {
    expect(rollOf(9_000).errors).toEqual([])
    expect(rollOf(8_999)).toMatchObject({ rows: [], errors: [{ row: 2, heading: '負担金額', code: 'above-benefit' }] })
  })
})
