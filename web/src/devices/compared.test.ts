import { describe, expect, it } from 'vitest'
import { axisOf, stretches } from './axis.ts'
import { aroundActivity, besideLastYear, changeOf, type Day, meanOf } from './compared.ts'
import { addDays, dayIn } from './span.ts'

const days = (first: string, values: readonly (number | undefined)[]): Day[] =>
  values.map((value, at) => ({ on: addDays(first, at), value, coverage: value === undefined ? 0 : 1 }))

describe('days beside those of last year', () => {
  it('are days of the same name', () => {
    const [pair] = besideLastYear(days('2026-11-22', [10]), days('2025-11-23', [8]))

    expect(pair?.before?.on).toBe('2025-11-23')
    expect(new Date('2026-11-22').getUTCDay()).toBe(new Date('2025-11-23').getUTCDay())
  })

  it('are compared where both were measured: a counter set up later is no growth', () => {
    const pairs = besideLastYear(days('2026-11-16', [100, 100, 120, undefined]), days('2025-11-17', [undefined, undefined, 100, 500]))

    expect(changeOf(pairs)).toBeCloseTo(0.2)
    expect(changeOf(besideLastYear(days('2026-11-16', [100]), []))).toBeUndefined()
  })
})

describe('before and after an activity', () => {
  const on = '2026-10-18'

  it('are four weeks each, the day itself in neither', () => {
    const all = [...days(addDays(on, -29), [9999, ...Array(28).fill(100)]), ...days(on, [50_000]), ...days(addDays(on, 1), Array(28).fill(150))]

    expect(aroundActivity(all, on)).toEqual({ before: { mean: 100, days: 28 }, after: { mean: 150, days: 28 }, change: 0.5 })
  })

  it('are not compared where too few days were measured', () => {
    expect(aroundActivity([...days(addDays(on, -28), Array(28).fill(100)), ...days(addDays(on, 1), Array(6).fill(150))], on)).toBeUndefined()
  })
})

describe('a mean of days', () => {
  it('leaves out days of which a fifth or more is missing: one counter of two is no half of the people', () => {
    const half = { on: '2026-11-03', value: 5, coverage: 0.5 }

    expect(meanOf([...days('2026-11-01', [10, 12]), half])).toEqual({ mean: 11, days: 2 })
    expect(changeOf(besideLastYear([half], days('2025-11-04', [10])))).toBeUndefined()
  })

  it('leaves out what was not measured, and is none where nothing was', () => {
    expect(meanOf(days('2026-11-01', [10, undefined, 20]))).toEqual({ mean: 15, days: 2 })
    expect(meanOf(days('2026-11-01', [undefined]))).toBeUndefined()
  })
})

describe('the axis of a chart', () => {
  it.each([
    [[0, 940], true, [0, 500, 1000]],
    [[0.11, 0.34], false, [0.1, 0.2, 0.3, 0.4]],
    [[-3, 12], false, [-5, 0, 5, 10, 15]],
    [[60, 60], false, [60, 80]],
    [[], true, [0, 0.5, 1]],
  ] as const)('has round numbers around %j', (values, fromZero, expected) => {
    expect(axisOf(values, fromZero)).toEqual(expected)
  })

  it('breaks its line where nothing was measured', () => {
    expect(stretches([1, 2, undefined, 4]).map((stretch) => stretch.map(({ at }) => at))).toEqual([[0, 1], [3]])
  })
})

describe('a day of an address', () => {
  it('is one there is', () => {
    expect(['2026-02-28', '2026-02-30', '2026-13-01', undefined].map(dayIn)).toEqual(['2026-02-28', undefined, undefined, undefined])
  })
})
