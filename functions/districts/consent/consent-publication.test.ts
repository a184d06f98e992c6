import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstConsent, ruleIn, votersOf } from '../plan/plan-example.ts'
import { tally } from './consent.ts'
import { leastPayersShown, publicTally, publishable } from './consent-publication.ts'

const rule = ruleIn(JSON.parse(readFileSync(join(import.meta.dirname, '../../../data/consent-rules.json'), 'utf8')))('jp-certify')

const shown = (weights: readonly number[], consenting: number) => {
  const voters = votersOf(weights)
  const answers = firstConsent(voters, consenting)
  return publicTally(tally(rule, voters, answers), voters, answers)
}
const nine = votersOf().map(({ weight }) => weight)

describe('the public tally', () => {
  it('tells heads, a share in wide steps, and which threshold is met', () => {
    expect(shown(nine, 6)).toEqual({
      reached: true,
      heads: { shown: true, counted: 6, of: 9 },
      share: { shown: true, fromPercent: 65, toPercent: 70 },
      thresholds: [
        { measure: 'count', met: true },
        { measure: 'weight', met: true },
      ],
    })
  })

  it('bears no name and no amount', () => {
    const text = JSON.stringify(shown([101, 102, 103, 104, 105, 106, 107, 108, 109], 5))

    expect(text).not.toMatch(/beneficiary|[0-9]{3,}/)
  })

  it('hides the share where few consent, and where few do not: the rest is found by subtraction', () => {
    expect([0, 1, 2, 3, 6, 7, 8].map((consenting) => shown(nine, consenting).share.shown)).toEqual([true, false, false, true, true, false, false])
  })

  it('hides the share where one payer is most of a side', () => {
    expect(shown([5000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000], 4).share.shown).toBe(false)
  })

  it('says nothing of a roll of two but whether it is reached', () => {
    expect(shown([1, 2], 2)).toEqual({ reached: true, heads: { shown: false }, share: { shown: false }, thresholds: [] })
  })
})

describe('figures that add up to a known total', () => {
  const cells = fc.array(fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 8 }), { maxLength: 6 })

  it('never leave what is hidden to be about too few, nor one payer most of it', () => {
    fc.assert(
      fc.property(cells, (each) => {
        const given = each.map((amounts, place) => ({ key: String(place), amounts }))
        const published = publishable(given)
        const hidden = given.filter((_, place) => !published[place]?.shown).flatMap(({ amounts }) => amounts)
        const all = each.flat()
        const total = hidden.reduce((sum, amount) => sum + amount, 0)

        for (const [place, cell] of published.entries())
          if (cell.shown && cell.amount > 0) {
            const amounts = each[place] ?? []
            expect(amounts.length).toBeGreaterThanOrEqual(leastPayersShown)
            expect(Math.max(...amounts) * 2).toBeLessThanOrEqual(cell.amount)
          }
        if (hidden.length > 0 && hidden.length < all.length) {
          expect(hidden.length).toBeGreaterThanOrEqual(leastPayersShown)
          expect(Math.max(...hidden) * 2).toBeLessThanOrEqual(total)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  it('hide the next smallest beside a single hidden one', () => {
    const published = publishable([
      { key: 'retail', amounts: [5, 5, 5, 5] },
      { key: 'hotels', amounts: [5, 5, 5] },
      { key: 'bank', amounts: [5] },
    ])

    expect(published.map(({ key, shown: isShown }) => [key, isShown])).toEqual([
      ['retail', true],
      ['hotels', false],
      ['bank', false],
    ])
  })
})
