import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthlyParts } from './monthly-parts.ts'

describe('monthly parts of what is owed', () => {
  it('are whole thousands, and the first bears the rest', () => {
    expect(monthlyParts(45_500, { count: 4, firstOn: '2026-12-25' })).toEqual([
      { on: '2026-12-25', amount: 12_500 },
      { on: '2027-01-25', amount: 11_000 },
      { on: '2027-02-25', amount: 11_000 },
      { on: '2027-03-25', amount: 11_000 },
    ])
  })

  it('fall on the last day of a shorter month, and on the day itself again after it', () => {
    expect(monthlyParts(3_000, { count: 3, firstOn: '2027-01-31' }).map(({ on }) => on)).toEqual(['2027-01-31', '2027-02-28', '2027-03-31'])
  })

  it('are one where so little is owed that there are no thousands to divide', () => {
    expect(monthlyParts(900, { count: 12, firstOn: '2027-01-31' })).toEqual([{ on: '2027-01-31', amount: 900 }])
  })

  it('come to the yen to what is owed, in the order of their days', () => {
    void fc.assert(
      fc.property(fc.integer({ min: 1, max: 50_000_000 }), fc.integer({ min: 1, max: 60 }), (owed, count) => {
        const parts = monthlyParts(owed, { count, firstOn: '2026-11-30' })

        expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(owed)
        expect(parts.every(({ on }, at) => at === 0 || on > (parts[at - 1]?.on ?? ''))).toBe(true)
      }),
    )
  })
})
