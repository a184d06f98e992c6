import { describe, expect, it } from 'vitest'
import { answersOf, businessFaults, contentOf } from './business-answers.ts'
import { everything, found } from './roll-filter.ts'
import type { RollEntry } from './roll-queries.ts'

const content: RollEntry['content'] = {
  name: '丸亀呉服店',
  group: 'arcade',
  publiclyOwned: false,
  traits: ['charity'],
  expectedBenefit: 120_000,
  premises: [
    {
      premisesId: 'prm_01JD2Q9V8T6Y4W3X5Z7A9B1C2D',
      location: [134.05, 34.34],
      class: 'retail',
      traits: [],
      quantities: [{ basis: 'store-floor-area', quantity: '120.5', measuredOn: '2026-04-01' }],
    },
  ],
}

describe('the form of a business', () => {
  it('gives back the business it was filled with', () => {
    expect(contentOf(answersOf(content))).toEqual(content)
    expect(businessFaults(answersOf(content))).toEqual([])
  })

  it('leads to the field that does not fit', () => {
    const [premises] = content.premises
    const faulty = {
      ...answersOf(content),
      corporateNumber: '8000012010037',
      premises: [{ ...premises, longitude: '134.05', latitude: '', class: '' }],
    }

    expect(businessFaults(faulty).map(({ field }) => field)).toEqual(['corporateNumber', 'premises-0-latitude', 'premises-0-class'])
  })
})

describe('finding in the roll', () => {
  const entry = (name: string, changes: Partial<RollEntry> = {}): RollEntry => ({
    beneficiaryId: `bnf_${name}`,
    districtId: 'dst_1',
    version: 1,
    content: { ...content, name },
    ...changes,
  })
  const roll = [entry('丸亀呉服店'), entry('カフェ讃岐', { gone: { on: '2026-03-31', because: 'closed' } })]

  it('is by name in wide and narrow letters, by class and by whether it is still there', () => {
    expect(found(roll, { ...everything, text: 'ｶﾌｪ' })).toHaveLength(1)
    expect(found(roll, { ...everything, class: 'hotel' })).toEqual([])
    expect(found(roll, { ...everything, standing: 'present' }).map(({ content: { name } }) => name)).toEqual(['丸亀呉服店'])
    expect(found(roll, { ...everything, group: 'arcade', standing: 'gone' })).toHaveLength(1)
  })
})
