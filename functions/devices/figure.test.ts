import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Instant, instant, type LocalDate } from '../kernel/time.ts'
import { fingerprint } from '../platform/fingerprint.ts'
import type { DeviceType } from './device-type.ts'
import { coverageOf, hourFigure, summaryOf, together } from './figure.ts'
import { type KeptReading, standing } from './reading.ts'
import { daysBetween, hasWholeHours, spanOfDay } from './zone.ts'

const type: DeviceType = {
  code: 'test',
  name: '試験',
  nameEn: 'Test',
  model: 'Test',
  intervalSeconds: 60,
  measures: [
    { name: 'people', label: '人数', labelEn: 'People', unit: 'C62', decimals: 0, min: 0, max: 1000, total: true },
    { name: 'warmth', label: '温度', labelEn: 'Warmth', unit: 'CEL', decimals: 2, min: -50, max: 50 },
    { name: 'noise', label: '騒音', labelEn: 'Noise', unit: '2N', decimals: 1, min: 0, max: 140, mean: 'energy' },
  ],
}

const hour = Date.parse('2026-11-22T03:00:00.000Z')
const at = (second: number): Instant => instant(new Date(hour + second * 1000))

const reading = fc.record({
  second: fc.integer({ min: 0, max: 3599 }),
  people: fc.integer({ min: 0, max: 1000 }),
  warmth: fc.integer({ min: -5000, max: 5000 }),
})
const readings = fc.uniqueArray(reading, { selector: ({ second }) => second, minLength: 1, maxLength: 80 })

const keptOf = ({ second, people, warmth }: { second: number; people: number; warmth: number }): KeptReading => ({
  at: at(second),
  measures: { people, warmth: warmth / 100 },
})

const measureCalled = (name: string) => {
  const found = type.measures.find((each) => each.name === name)
  if (!found) throw new Error(name)
  return found
}

const summed = (kept: readonly KeptReading[], name: string) => {
  const sum = hourFigure(standing(kept, fingerprint), type, 60).measures[name]
  return sum && summaryOf(sum, measureCalled(name))
}

describe('an hour', () => {
  it('comes to what a plain computation says, in whatever order its readings came and how often', () => {
    fc.assert(
      fc.property(readings, fc.array(fc.nat(), { maxLength: 60 }), fc.infiniteStream(fc.nat()), (some, again, chance) => {
        const kept = some.map(keptOf)
        const delivered = [...kept, ...again.flatMap((number) => kept[number % kept.length] ?? [])]
          .map((each) => ({ each, place: chance.next().value ?? 0 }))
          .sort((a, b) => a.place - b.place)
          .map(({ each }) => structuredClone(each))

        const figure = hourFigure(standing(delivered, fingerprint), type, 60)

        const people = some.map((each) => each.people)
        const warmth = some.map((each) => each.warmth)
        const last = some.reduce((latest, each) => (each.second > latest.second ? each : latest))
        expect(figure.readings).toBe(some.length)
        expect(figure.measures['people']).toEqual({
          count: some.length,
          sum: people.reduce((sum, each) => sum + each, 0),
          min: Math.min(...people),
          max: Math.max(...people),
          last: last.people,
          lastAt: at(last.second),
        })
        expect(figure.measures['warmth']?.sum).toBe(warmth.reduce((sum, each) => sum + each, 0))
        expect(figure.present).toBe(new Set(some.map(({ second }) => Math.floor(second / 60))).size)
      }),
    )
  })

  it('and others together come to the same, however they are parted', () => {
    fc.assert(
      fc.property(readings, fc.integer({ min: 1, max: 59 }), (some, minute) => {
        const ordered = [...some].sort((a, b) => a.second - b.second).map(keptOf)
        const part = (which: boolean) =>
          hourFigure(
            standing(
              ordered.filter(({ at: when }) => when < at(minute * 60) === which),
              fingerprint,
            ),
            type,
            60,
          )

        const both = together([part(true), part(false)])

        const whole = hourFigure(standing(ordered, fingerprint), type, 60)
        expect({ readings: both.readings, present: both.present, measures: both.measures }).toEqual({
          readings: whole.readings,
          present: whole.present,
          measures: whole.measures,
        })
      }),
    )
  })

  it('counts two readings at one instant twice, and the same one once', () => {
    const twins = [
      { at: at(5), measures: { people: 3 } },
      { at: at(5), measures: { people: 4 } },
      { at: at(5), measures: { people: 4 } },
      { at: at(6), seq: 1, measures: { people: 1 } },
      { at: at(6), seq: 2, measures: { people: 1 } },
    ]

    expect(summed(twins, 'people')).toMatchObject({ count: 4, sum: 9 })
  })

  it('has the corrected value, whenever the correction came, and not the withdrawn one', () => {
    const wrong = { at: at(5), seq: 1, measures: { people: 900 } }
    const right = { at: at(5), measures: { people: 9 }, corrects: `${at(5)}#1`, revision: 1 }
    const better = { ...right, measures: { people: 8 }, revision: 2 }
    const gone = { ...right, revision: 3, withdrawn: true }

    for (const order of [
      [wrong, right, better],
      [better, right, wrong],
      [right, wrong, better, wrong],
    ])
      expect(summed(order, 'people')).toMatchObject({ count: 1, sum: 8 })
    expect(summed([wrong, gone, better], 'people')).toBeUndefined()
  })

  it('averages levels in decibels by their energy', () => {
    const loud = [60, 60, 90].map((noise, second) => ({ at: at(second), measures: { noise } }))

    expect(summed(loud, 'noise')).toMatchObject({ mean: 85.24, min: 60, max: 90 })
    expect(summed(loud, 'noise')?.sum).toBeUndefined()
  })

  it('tells how much of what was expected is there, never more than all', () => {
    expect([coverageOf(30, 60), coverageOf(61, 60), coverageOf(0, 0)]).toEqual([0.5, 1, undefined])
  })
})

describe('a day', () => {
  const hoursOf = (zone: string, day: string) => {
    const { from, to } = spanOfDay(zone, day as LocalDate)
    return (Date.parse(to) - Date.parse(from)) / 3_600_000
  }

  it('lasts 24 hours in Tokyo, and 23 or 25 where clocks are put forward and back', () => {
    expect(hoursOf('Asia/Tokyo', '2026-11-22')).toBe(24)
    expect(spanOfDay('Asia/Tokyo', '2026-11-22' as LocalDate).from).toBe('2026-11-21T15:00:00.000Z')
    expect([hoursOf('Australia/Melbourne', '2016-04-03'), hoursOf('Australia/Melbourne', '2016-10-02')]).toEqual([25, 23])
    expect([hoursOf('America/Sao_Paulo', '2018-11-04'), hoursOf('Pacific/Kiritimati', '2026-01-01')]).toEqual([23, 24])
  })

  it('follows another without a gap', () => {
    for (const zone of ['Asia/Tokyo', 'Australia/Melbourne', 'America/New_York'])
      for (const day of daysBetween('2026-01-01' as LocalDate, '2026-12-30' as LocalDate)) {
        const next = daysBetween(day, '2026-12-31' as LocalDate)[1] as LocalDate
        expect(spanOfDay(zone, day).to).toBe(spanOfDay(zone, next).from)
      }
  })

  it('is made of whole hours, or the zone is refused', () => {
    expect(['Asia/Tokyo', 'Australia/Melbourne', 'UTC'].map(hasWholeHours)).toEqual([true, true, true])
    expect(['Asia/Kolkata', 'Asia/Kathmandu', 'Nowhere/Land', ''].map(hasWholeHours)).toEqual([false, false, false, false])
  })
})
