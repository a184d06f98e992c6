import { describe, expect, it } from 'vitest'
import { readingsIn } from './sheet.ts'

describe('a sheet of readings', () => {
  it('gives a reading for each line, of the measures its heading names', () => {
    const sheet = readingsIn('\uFEFFat,peopleCount,note\r\n2026-11-22T09:00:00+09:00,12,晴れ\r\n2026-11-22T10:00:00+09:00,0,\r\n', ['peopleCount'])

    expect(sheet).toEqual({
      readings: [
        { at: '2026-11-22T09:00:00+09:00', measures: { peopleCount: 12 } },
        { at: '2026-11-22T10:00:00+09:00', measures: { peopleCount: 0 } },
      ],
      faults: [],
    })
  })

  it('tells what cannot be read, and where: no number, no time, a time of nowhere', () => {
    const { readings, faults } = readingsIn('at,LAeq\n2026-11-22T09:00:00+09:00,loud\nyesterday,60\n2026-11-22T09:00:00,60\n', ['LAeq']) ?? {}

    expect(readings).toEqual([])
    expect(faults).toEqual([
      { row: 2, column: 'LAeq', value: 'loud' },
      { row: 3, column: 'at', value: 'yesterday' },
      { row: 4, column: 'at', value: '2026-11-22T09:00:00' },
    ])
  })

  it('is none without a time or without a measure', () => {
    expect(readingsIn('peopleCount\n3\n', ['peopleCount'])).toBeUndefined()
    expect(readingsIn('at,height\n2026-11-22T09:00:00Z,3\n', ['peopleCount'])).toBeUndefined()
    expect(readingsIn('"', ['peopleCount'])).toBeUndefined()
  })
})
