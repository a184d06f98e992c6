import { describe, expect, it } from 'vitest'
import { anomaliesAsked, standouts } from './standouts.ts'

const day = (on: number) => ({ from: `2026-11-${on}T15:00:00.000Z`, to: `2026-11-${on + 1}T15:00:00.000Z` })

describe('what stands out in a chart', () => {
  it('is marked at each period it reaches into, and at none it only touches', () => {
    const days = [day(10), day(11), day(12), day(13)]
    const windows = [
      { from: '2026-11-12T13:00:00.000Z', to: '2026-11-12T17:00:00.000Z', direction: 'low' as const },
      { from: '2026-11-12T20:00:00.000Z', to: '2026-11-13T15:00:00.000Z', direction: 'high' as const },
    ]

    expect(standouts(days, windows)).toEqual([
      { at: 1, directions: ['low'] },
      { at: 2, directions: ['high', 'low'] },
    ])
  })

  it('is asked for no more than a month, the last of what is shown', () => {
    expect(anomaliesAsked({ resolution: 'month', from: '2025-12-01', to: '2026-11-23' }, 'peopleCount')).toEqual({
      from: '2026-10-24',
      to: '2026-11-23',
      measure: 'peopleCount',
    })
    expect(anomaliesAsked({ resolution: 'hour', from: '2026-11-22', to: '2026-11-23' }, 'LAeq').from).toBe('2026-11-22')
  })
})
