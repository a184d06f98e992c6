import { describe, expect, it } from 'vitest'
import { levyFaults, levyTerms } from './levy-answers.ts'

const given = { localGovernmentCode: '372013', closedDays: { weekdays: [0, 6], days: [] } }
const answers = {
  districtId: 'dst_01JD2Q9V8T6Y4W3X5Z7A9B1C2D',
  fiscalYear: '2026',
  grounds: 'heard',
  referenceOn: '2026-04-01',
  necessaryCost: '１，２００，０００',
  instalments: '06-30、12-25',
  instalmentUnit: '1000',
  appealInstruction: '審査請求をすることができます。',
}

describe('a levy as it is drafted', () => {
  it('is what was typed, in the words of the contract', () => {
    expect(levyFaults(answers, given)).toEqual([])
    expect(levyTerms(answers, given)).toMatchObject({
      fiscalYear: 2026,
      necessaryCost: 1_200_000,
      instalments: ['06-30', '12-25'],
      grounds: { from: 'heard' },
    })
  })

  it('is complained of at the field that does not fit', () => {
    const wrong = { ...answers, necessaryCost: '', instalments: '31-06', grounds: 'papers', certificate: '第1号', certificateOn: '2026-03-01' }

    expect(levyFaults(wrong, given).map(({ field, kind }) => [field, kind])).toEqual(
      expect.arrayContaining([
        ['necessaryCost', 'missing'],
        ['instalments', 'misfit'],
        ['ordinance', 'missing'],
        ['ordinanceOn', 'missing'],
      ]),
    )
  })
})
