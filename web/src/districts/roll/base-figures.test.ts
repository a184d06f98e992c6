import { describe, expect, it } from 'vitest'
import { baseFigures } from './base-figures.ts'
import type { RollEntry } from './roll-queries.ts'

const premises = (...quantities: readonly (readonly [string, string])[]) => ({
  quantities: quantities.map(([basis, quantity]) => ({ basis, quantity, measuredOn: '2026-04-01' })),
})
const content = (...all: readonly ReturnType<typeof premises>[]) => ({ premises: all }) as unknown as RollEntry['content']

describe('by what a business is measured', () => {
  it('is the sum over its premises, to the last decimal', () => {
    const found = baseFigures(content(premises(['store-floor-area', '80.1']), premises(['store-floor-area', '0.25'], ['frontage', '6'])))

    expect(found).toEqual([
      { basis: 'store-floor-area', quantity: '80.35' },
      { basis: 'frontage', quantity: '6' },
    ])
  })

  it('is nothing where nothing was measured', () => {
    expect(baseFigures(content(premises()))).toEqual([])
  })
})
