import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { achievement, isAhead } from './partnership-achievement-domain.ts'

const up = (baseline: string, target: string) => ({ baseline, target, direction: 'up' as const })
const down = (baseline: string, target: string) => ({ baseline, target, direction: 'down' as const })

const tenThousandths = fc.integer({ min: -9_000_000_000, max: 9_000_000_000 })
const asFigure = (value: number): string => {
  const digits = String(Math.abs(value)).padStart(5, '0')
  return `${value < 0 ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`
}
const figures = fc.tuple(tenThousandths, tenThousandths, tenThousandths).filter(([baseline, target]) => baseline !== target)
const directionOf = (baseline: number, target: number) => (target > baseline ? 'up' : 'down') as 'up' | 'down'

describe('how far an indicator has come', () => {
  it.each([
    [up('0', '100'), '62.5', '62.5', false],
    [up('0', '3'), '1', '33.3', false],
    [up('0', '3'), '2.9999', '99.9', false],
    [up('0.1', '0.3'), '0.2', '50.0', false],
    [up('10', '20'), '25', '150.0', true],
    [up('10', '20'), '9.99', '-0.1', false],
    [up('-5', '5'), '0', '50.0', false],
    [down('24', '0'), '6', '75.0', false],
    [down('24', '0'), '0', '100.0', true],
    [down('24', '12'), '30', '-50.0', false],
    [down('-1', '-3'), '-2', '50.0', false],
    [up('999999999998.9999', '999999999999'), '999999999998.9999', '0.0', false],
  ])('from %j at %s is %s %%', (kpi, actual, percent, reached) => {
    expect(achievement(kpi, actual)).toEqual({ percent, reached })
  })

  it('is nothing at the baseline and all at the target, wherever they lie', () => {
    fc.assert(
      fc.property(figures, ([baseline, target]) => {
        const kpi = { baseline: asFigure(baseline), target: asFigure(target), direction: directionOf(baseline, target) }
        expect(achievement(kpi, kpi.baseline)).toEqual({ percent: '0.0', reached: false })
        expect(achievement(kpi, kpi.target)).toEqual({ percent: '100.0', reached: true })
      }),
    )
  })

  it('is never called all before the target is reached, and always from there on', () => {
    fc.assert(
      fc.property(figures, ([baseline, target, actual]) => {
        const kpi = { baseline: asFigure(baseline), target: asFigure(target), direction: directionOf(baseline, target) }
        const { percent, reached } = achievement(kpi, asFigure(actual))
        expect(Number(percent) >= 100).toBe(reached)
      }),
    )
  })

  it('is the same upwards and downwards: turned round, it comes as far', () => {
    fc.assert(
      fc.property(figures, ([baseline, target, actual]) => {
        const kpi = { baseline: asFigure(baseline), target: asFigure(target), direction: directionOf(baseline, target) }
        const turned = { baseline: asFigure(-baseline), target: asFigure(-target), direction: directionOf(-baseline, -target) }
        expect(achievement(turned, asFigure(-actual))).toEqual(achievement(kpi, asFigure(actual)))
      }),
    )
  })
})

describe('a target', () => {
  it.each([
    [up('1', '2'), true],
    [up('2', '1'), false],
    [up('1', '1.0'), false],
    [down('2', '1'), true],
    [down('1', '2'), false],
    [down('0.1', '0.0999'), true],
  ])('of %j is ahead: %s', (kpi, ahead) => {
    expect(isAhead(kpi)).toBe(ahead)
  })
})
