/** What a people counter measured at an instant; half of them are numbered, the others are known by what they say. */
export type MadeReading = { readonly at: string; readonly seq?: number; readonly measures: { readonly peopleCount: number } }

const dayMilliseconds = 86_400_000
const days = 5
const daysAgo = 8
const readingsAMessage = 20
const duplicates = 0.3
const late = 1 / 3

/** The same numbers for the same seed. */
const chanceOf = (seed: number) => {
  let state = (seed * 48_271 + 11) % 2_147_483_647
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

const shuffled = <T>(all: readonly T[], chance: () => number): T[] =>
  all
    .map((each) => ({ each, place: chance() }))
    .sort((a, b) => a.place - b.place)
    .map(({ each }) => each)

/** So many distinct readings over five days of last week. */
export const madeReadings = ({
  count,
  seed,
  now,
}: {
  readonly count: number
  readonly seed: number
  readonly now: number
}): readonly MadeReading[] => {
  const chance = chanceOf(seed)
  const from = Math.floor(now / dayMilliseconds - daysAgo) * dayMilliseconds
  const step = (days * dayMilliseconds) / count
  return Array.from({ length: count }, (_, at) => ({
    at: new Date(Math.floor(from + at * step + chance() * step * 0.9)).toISOString(),
    ...(at % 2 === 0 && { seq: at }),
    measures: { peopleCount: Math.floor(chance() * 200) },
  }))
}

const chunksOf = (readings: readonly MadeReading[]): string[] =>
  Array.from({ length: Math.ceil(readings.length / readingsAMessage) }, (_, at) =>
    JSON.stringify({ readings: readings.slice(at * readingsAMessage, (at + 1) * readingsAMessage) }),
  )

/** The messages in which they come: in no order, three in ten twice, and a third of the readings after all others. */
export const messagesOf = (readings: readonly MadeReading[], seed: number): readonly string[] => {
  const chance = chanceOf(seed + 7)
  const parts = { early: [] as MadeReading[], late: [] as MadeReading[] }
  for (const reading of shuffled(readings, chance)) parts[chance() < late ? 'late' : 'early'].push(reading)
  return [parts.early, parts.late].flatMap((part) => {
    const messages = chunksOf(part)
    return shuffled([...messages, ...messages.filter(() => chance() < duplicates)], chance)
  })
}

type Plain = { readonly count: number; readonly sum: number; readonly min: number; readonly max: number }

/** What an hour or a day comes to: `on` is the day in Tokyo it is asked for by. */
export type PlainFigure = { readonly resolution: 'hour' | 'day'; readonly of: string; readonly on: string; readonly figure: Plain }

/** Added up without anything of the platform. */
export const plainFigures = (readings: readonly MadeReading[]): readonly PlainFigure[] => {
  const found = new Map<string, { readonly place: Omit<PlainFigure, 'figure'>; readonly values: number[] }>()
  for (const { at, measures } of readings) {
    const on = new Date(Date.parse(at) + 9 * 3_600_000).toISOString().slice(0, 10)
    for (const place of [
      { resolution: 'hour', of: at.slice(0, 13), on },
      { resolution: 'day', of: on, on },
    ] as const) {
      const known = found.get(place.of)
      if (known) known.values.push(measures.peopleCount)
      else found.set(place.of, { place, values: [measures.peopleCount] })
    }
  }
  return [...found.values()].map(({ place, values }) => ({
    ...place,
    figure: { count: values.length, sum: values.reduce((sum, each) => sum + each, 0), min: Math.min(...values), max: Math.max(...values) },
  }))
}
