import { describe, expect, it } from 'vitest'
import type { Grant } from './grant-queries.ts'
import { movedBy, rangeOf } from './transfer.ts'

const line = (lineId: string, fees: number, decided = fees) =>
  ({ lineId, fees, own: 0, decided: { fees: decided, own: 0 } }) as Grant['lines'][number]

describe('what moving money between lines does', () => {
  it('is shown for the line it leaves and the line it comes to, with how far each may go', () => {
    const grant = { lines: [line('clean', 60_000), line('events', 40_000), line('others', 1)], transferLimit: '0.2' }

    expect(movedBy(grant, { from: 'clean', to: 'events', fees: 8_000, own: 0 })).toMatchObject([
      { before: 60_000, after: 52_000, least: 48_000, most: 72_000, fits: true },
      { before: 40_000, after: 48_000, least: 32_000, most: 48_000, fits: true },
    ])
    expect(movedBy(grant, { from: 'clean', to: 'events', fees: 8_001, own: 0 }).map(({ fits }) => fits)).toEqual([true, false])
    expect(movedBy(grant, { from: 'clean', to: 'events', fees: 0, own: 1 }).map(({ fits }) => fits)).toEqual([false, true])
    expect(movedBy(grant, { from: 'clean', to: 'clean', fees: 1, own: 0 })).toEqual([])
  })

  it('counts from what was decided, however much has moved since, and cuts the odd yen', () => {
    expect(rangeOf(line('clean', 55_000, 60_000), '0.2')).toEqual({ least: 48_000, most: 72_000 })
    expect(rangeOf(line('clean', 10_001), '1/3')).toEqual({ least: 6_668, most: 13_334 })
  })
})
