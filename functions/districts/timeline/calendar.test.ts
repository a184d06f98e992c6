import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type LocalDate, lastDayOf } from '../../kernel/time.ts'
import { calendarOf, day } from '../plan/plan-example.ts'
import { calendarNotKnown } from '../problems.ts'
import { ClosedDays, inspectionFrom, isClosed, latestNoticeBefore, nextOpenDay, usualClosedDays } from './calendar.ts'

const calendar = calendarOf(JSON.parse(readFileSync(join(import.meta.dirname, '../../../data/holidays.json'), 'utf8')))
const { coversFrom, coversUntil } = calendar.holidays

const pastDays = fc.integer({ min: 0, max: 9_000 }).map((days) => addDays(day('2000-01-01'), days))

describe('a month by Civil Code 143', () => {
  it.each([
    ['2024-05-01', '2024-05-31'],
    ['2025-03-01', '2025-03-31'],
    ['2025-01-31', '2025-02-28'],
    ['2024-01-31', '2024-02-29'],
    ['2024-01-30', '2024-02-29'],
    ['2025-01-29', '2025-02-28'],
    ['2024-12-15', '2025-01-14'],
    ['2025-02-01', '2025-02-28'],
  ])('that begins on %s ends on %s', (firstDay, lastDay) => {
    expect(lastDayOf(day(firstDay), 1)).toBe(lastDay)
  })

  it('is never shorter than February and never longer than 31 days, and ends later if it begins later', () => {
    fc.assert(
      fc.property(pastDays, (firstDay) => {
        const days = (Date.parse(lastDayOf(firstDay, 1)) - Date.parse(firstDay)) / 86_400_000 + 1

        expect(days).toBeGreaterThanOrEqual(28)
        expect(days).toBeLessThanOrEqual(31)
        expect(lastDayOf(addDays(firstDay, 1), 1) >= lastDayOf(firstDay, 1)).toBe(true)
      }),
    )
  })
})

describe('a closed day', () => {
  it('is a Saturday, a Sunday, a public holiday or one of the year end', () => {
    const closed = ['2025-08-30', '2025-08-31', '2025-11-03', '2025-12-29', '2025-12-31', '2025-01-03', '2026-05-06']
    const open = ['2025-09-01', '2025-12-26', '2026-01-05', '2025-11-04']

    expect(closed.filter((date) => !isClosed(day(date), calendar))).toEqual([])
    expect(open.filter((date) => isClosed(day(date), calendar))).toEqual([])
  })

  it('is what the municipality says: its own days, another year end, or none at all', () => {
    const own = ClosedDays().parse({ weekdays: [0], yearEnd: { from: '12-30', until: '12-31' }, days: [{ on: '2025-06-02', name: '開庁記念日' }] })
    const at = (date: string) => isClosed(day(date), { ...calendar, closed: own })

    expect([at('2025-06-02'), at('2025-08-30'), at('2025-12-29'), at('2025-12-30'), at('2025-01-02')]).toEqual([true, false, false, true, false])
  })

  it('is not guessed beyond the list of holidays: the refusal names where it ends', () => {
    for (const asked of [addDays(coversUntil, 1), addDays(coversFrom, -1)])
      expect(() => isClosed(asked, calendar)).toThrow(
        expect.objectContaining({ type: calendarNotKnown.type, facts: { asked, coversFrom, coversUntil } }) as Error,
      )
    expect(isClosed(coversUntil, calendar)).toBe(true)
    expect(() => nextOpenDay(coversUntil, calendar)).toThrow('does not reach')
  })
})

describe('an inspection', () => {
  it('never takes opinions for less than the month, and always until an open day', () => {
    fc.assert(
      fc.property(pastDays, (noticedOn: LocalDate) => {
        const { endsOn, opinionsUntil } = inspectionFrom(noticedOn, calendar)

        expect(opinionsUntil >= endsOn).toBe(true)
        expect(isClosed(opinionsUntil, calendar)).toBe(false)
      }),
    )
  })

  it('is planned back to the last notice that is still in time', () => {
    fc.assert(
      fc.property(pastDays, (opensOn: LocalDate) => {
        const notice = latestNoticeBefore(opensOn, { ...calendar, closed: usualClosedDays })

        expect(inspectionFrom(notice, calendar).opinionsUntil < opensOn).toBe(true)
        expect(inspectionFrom(addDays(notice, 1), calendar).opinionsUntil >= opensOn).toBe(true)
      }),
    )
  })
})
