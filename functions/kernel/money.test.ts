import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Division, divide, instalments, proRata, remainderRules, rounded, roundingModes, sumOf, Yen, yen } from './money.ts'
import { Decimal, exact, exactOf, figureOf, Ratio } from './money-exact.ts'

const amount = fc.integer({ min: 0, max: 10_000_000_000 }).map(yen)
const unit = fc.constantFrom(1, 10, 100, 1000)
const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 18n }), { minLength: 1, maxLength: 40 })
const division: fc.Arbitrary<Division> = fc.record({ unit, mode: fc.constant('down' as const), remainder: fc.constantFrom(...remainderRules) })
const parts = (numbers: readonly number[]) => numbers.map((number) => exact(BigInt(number)))

describe('an amount of yen', () => {
  it.each([0.5, -1, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY])('is never %s', (value) => {
    expect(() => yen(value)).toThrow(RangeError)
    expect(Yen().safeParse(value).success).toBe(false)
  })

  it('is not summed beyond what a computer holds exactly', () => {
    expect(() => sumOf([yen(Number.MAX_SAFE_INTEGER), yen(1)])).toThrow(RangeError)
  })
})

describe('rounding', () => {
  it.each([
    ['down', '249.99', 200],
    ['half-up', '250', 300],
    ['half-up', '249.99', 200],
    ['half-even', '250', 200],
    ['half-even', '350', 400],
    ['half-even', '250.01', 300],
    ['up', '200.01', 300],
    ['up', '200', 200],
  ] as const)('%s to a hundred makes of %s yen %i', (mode, value, expected) => {
    expect(rounded(exactOf(value as Decimal), { unit: 100, mode })).toBe(expected)
  })

  it('is never a unit away from what is rounded', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 20n }),
        fc.bigInt({ min: 1n, max: 10n ** 8n }),
        unit,
        fc.constantFrom(...roundingModes),
        (above, below, step, mode) => {
          fc.pre(above / below < 10n ** 15n)
          const away = BigInt(rounded(exact(above, below), { unit: step, mode })) * below - above
          expect((away < 0n ? -away : away) < below * BigInt(step)).toBe(true)
        },
      ),
    )
  })
})

describe('dividing money', () => {
  it('loses no yen, however it is shared', () => {
    fc.assert(
      fc.property(amount, weights, division, (total, shares, how) => {
        const { parts: given, remainder } = divide(total, proRata(total, shares), how)

        expect(sumOf(given) + remainder).toBe(total)
        if (how.remainder !== 'falls-short' && shares.some((share) => share > 0n)) expect(remainder).toBe(0)
        for (const [at, part] of given.entries()) if (shares[at] === 0n) expect(part).toBe(0)
      }),
    )
  })

  it('gives the largest remainders a unit each, so that nobody is a unit away from an exact share', () => {
    fc.assert(
      fc.property(amount, weights, (total, shares) => {
        const exactShares = proRata(total, shares)
        const { parts: given } = divide(total, exactShares, { unit: 1, mode: 'down', remainder: 'largest-remainder' })
        for (const [at, { numerator, denominator }] of exactShares.entries()) {
          const away = BigInt(given[at] ?? 0) * denominator - numerator
          expect(away > -denominator && away < denominator).toBe(true)
        }
      }),
    )
  })

  it.each([
    ['falls-short', [33, 33, 16, 16]],
    ['largest-remainder', [33, 33, 17, 17]],
    ['largest-part', [35, 33, 16, 16]],
    ['first', [35, 33, 16, 16]],
    ['in-order', [34, 34, 16, 16]],
  ] as const)('of 100 by 2:2:1:1 leaves the remainder as %s says', (remainder, expected) => {
    expect(divide(yen(100), proRata(yen(100), [2n, 2n, 1n, 1n]), { unit: 1, mode: 'down', remainder }).parts).toEqual(expected)
  })

  it('gives a remainder to nobody who may not take it, and says what is left', () => {
    const atMost = (limit: number) => {
      const taken = [33, 33, 33]
      return (at: number, more: number) => {
        taken[at] = (taken[at] ?? 0) + more
        return (taken[at] ?? 0) <= limit
      }
    }
    const thirds = proRata(yen(100), [1n, 1n, 1n])
    const how = { unit: 1, mode: 'down', remainder: 'largest-remainder' } as const

    expect(divide(yen(100), thirds, how, (at) => at === 2)).toEqual({ parts: [33, 33, 34], remainder: 0 })
    expect(divide(yen(100), thirds, how, atMost(33))).toEqual({ parts: [33, 33, 33], remainder: 1 })
  })

  it('tells apart remainders that differ in their last digit only', () => {
    const near = [exact(10n ** 30n + 1n, 3n * 10n ** 30n), exact(10n ** 30n + 2n, 3n * 10n ** 30n), exact(10n ** 30n - 3n, 3n * 10n ** 30n)]

    expect(divide(yen(1), near, { unit: 1, mode: 'down', remainder: 'largest-remainder' }).parts).toEqual([0, 1, 0])
  })

  it('gives whole parts back as they are', () => {
    expect(divide(yen(6), parts([1, 2, 3]), { unit: 1, mode: 'down', remainder: 'first' }).parts).toEqual([1, 2, 3])
  })
})

describe('instalments', () => {
  it('are alike but for the first, which takes what does not divide', () => {
    expect(instalments(yen(100_000), 3, 1)).toEqual([33_334, 33_333, 33_333])
    expect(instalments(yen(123_456), 4, 1000)).toEqual([33_456, 30_000, 30_000, 30_000])
  })

  it('are the amount together, whatever it is', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 12 }), unit, (whole, count, step) => {
        const paid = instalments(whole, count, step)
        expect(sumOf(paid)).toBe(whole)
        expect(paid.slice(1).every((each) => each % step === 0 && each <= (paid[0] ?? 0))).toBe(true)
      }),
    )
  })
})

describe('an exact number', () => {
  it.each(['01', '1.', '.5', '-1', '1e3', '1.23456', '１', ''])('is not written %s', (value) => {
    expect(Decimal().safeParse(value).success).toBe(false)
  })

  it.each(['1/0', '1/2/3', '0.5/2', '1/'])('is no ratio %s', (value) => {
    expect(Ratio().safeParse(value).success).toBe(false)
  })

  it.each([
    ['0.1', '0.1'],
    ['1/3', '0.3333…'],
    ['100', '100'],
    ['12345.67', '12345.67'],
  ])('%s is shown as %s', (value, shown) => {
    expect(figureOf(exactOf(Ratio().parse(value)))).toBe(shown)
  })
})
