import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MeasuredPeriod, mostPeriods, withPeriod } from '../kernel/measured-period.ts'
import type { LocalDate } from '../kernel/time.ts'
import { unlikeTold } from './asking.ts'
import type { FigureAnswer } from './asking-contract.ts'

/** The nth month from April 2020 on. */
const monthOf = (at: number): string => `${2020 + Math.floor((at + 3) / 12)}-${String(((at + 3) % 12) + 1).padStart(2, '0')}`

type Figure = { readonly value: string; readonly coverage: number; readonly isFinal: boolean }
const figure: fc.Arbitrary<Figure> = fc.record({
  value: fc.integer({ min: 0, max: 5 }).map(String),
  coverage: fc.constantFrom(0.5, 1),
  isFinal: fc.boolean(),
})

/** What a device's months come to at each run: late readings change any of the last three, and the newest goes on. */
const runs = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.array(figure, { minLength: 3, maxLength: 3 })), { minLength: 1, maxLength: 100 })

/** Devices as they are: each run looks at three months and tells those that are not as they were told. */
const toldBy = (all: readonly (readonly [number, readonly Figure[]])[]) => {
  const device = new Map<string, Figure>()
  const told = new Map<string, FigureAnswer>()
  const events: FigureAnswer[] = []
  let newest = 2
  for (const [at, [steps, figures]] of all.entries()) {
    newest += steps
    const now = figures.map((one, back) => {
      const of = monthOf(newest - back)
      device.set(of, one)
      return { askedBy: 'pts', askId: 'kpi', of, on: `${of}-28` as LocalDate, ...one, isOpen: true, revision: at + 2 }
    })
    for (const answer of unlikeTold(now, [...told.values()])) {
      told.set(answer.of, answer)
      events.push(answer)
    }
  }
  return { device, events }
}

const heard = (events: readonly FigureAnswer[]) =>
  events.reduce<readonly MeasuredPeriod[]>((history, answer) => withPeriod(history, answer) ?? history, [])

const plain = (device: ReadonlyMap<string, Figure>) =>
  [...device]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .slice(-mostPeriods)
    .map(([of, one]) => ({ of, ...one }))

describe('the months that are kept of an indicator', () => {
  it('are those of the device, in whatever order they are heard, twice or after newer ones', () => {
    fc.assert(
      fc.property(runs, fc.infiniteStream(fc.nat()), (all, chance) => {
        const { device, events } = toldBy(all)
        const draw = () => Number(chance.next().value)
        const twice = [...events, ...events.filter(() => draw() % 3 === 0)]
        const shuffled = twice.map((event) => ({ event, place: draw() })).toSorted((one, other) => one.place - other.place)

        const kept = heard(shuffled.map(({ event }) => event))

        expect(kept.map(({ revision: _, ...period }) => period)).toEqual(plain(device))
      }),
    )
  })

  it('are the newest sixty', () => {
    const events = Array.from(
      { length: mostPeriods + 3 },
      (_, at) => toldBy([[at, Array.from({ length: 3 }, () => ({ value: '1', coverage: 1, isFinal: true }))]]).events,
    )

    const kept = heard(events.flat())

    expect([kept.length, kept[0]?.of, kept.at(-1)?.of]).toEqual([mostPeriods, monthOf(5), monthOf(mostPeriods + 4)])
  })
})
