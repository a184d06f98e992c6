import { type Instant, instant, type LocalDate } from '../kernel/time.ts'
import { fingerprint } from '../platform/fingerprint.ts'
import type { FigureView, Resolution } from './figure-contract.ts'
import { figureDesk } from './figure-desk.ts'
import { frozenBefore } from './ingest-desk.ts'
import { type Aggregate, aggregates, type TemporalQuery } from './ngsi-contract.ts'
import type { Candidate, NgsiFurniture } from './ngsi-desk.ts'
import { notSupported } from './ngsi-problems.ts'
import { type InstanceId, page, type Served } from './ngsi-temporal.ts'
import { atMostDays } from './period.ts'
import type { StandingReading } from './reading.ts'
import { dayIn, daysAfter, spanOfDay } from './zone.ts'

const readingsAtMost = 1000
const daysAtMost = 31

type Span = { readonly from: Instant; readonly to: Instant }
type Part<Each> = { readonly items: readonly Each[]; readonly served?: Served | undefined }

const resolutions: Readonly<Record<string, Resolution>> = { PT1H: 'hour', P1D: 'day', P1M: 'month' }

const isAggregate = (name: string): name is Aggregate => aggregates.some((each) => each === name)

export const aggregatesAsked = ({ aggrMethods }: TemporalQuery): readonly Aggregate[] =>
  (aggrMethods ?? aggregates.join(',')).split(',').map((name) => {
    if (!isAggregate(name)) throw notSupported({ detail: `aggrMethods are among ${aggregates.join(', ')}` })
    return name
  })

/** What a device measured in the course of time: a page of it, and which stretch that is if it is not all. */
export const ngsiTemporalDesk = (furniture: NgsiFurniture) => {
  const { store, clock } = furniture
  const { periods } = figureDesk(furniture)

  /** From when until when was asked, as far as readings may still be there. */
  const spanOf = ({ device }: Candidate, { timerel, timeAt, endTimeAt }: TemporalQuery): Span => {
    const oldest = frozenBefore(device, clock())
    // A clock may run ahead by five minutes.
    const newest = instant(new Date(Date.parse(clock()) + 3_600_000))
    const from = timerel === 'before' || timeAt === undefined ? oldest : timerel === 'after' ? instant(new Date(Date.parse(timeAt) + 1)) : timeAt
    const to = timerel === 'before' && timeAt ? timeAt : (endTimeAt ?? newest)
    return { from: from > oldest ? from : oldest, to: to < newest ? to : newest }
  }

  /** The UTC days on which something was measured: the figures know the settled ones by one question, the last two are looked into. */
  const daysMeasured = async ({ device }: Candidate, { from, to }: Span): Promise<string[]> => {
    if (from >= to) return []
    const zone = device.content.timeZone
    const known = await store.figures.days(device.deviceId, daysAfter(dayIn(zone, from), -1), daysAfter(dayIn(zone, to), 1))
    const now = Date.parse(clock())
    const days = new Set([-1, 0, 1].map((ahead) => new Date(now + ahead * 86_400_000).toISOString().slice(0, 10)))
    // A day of a zone lies in two or three of UTC.
    for (const { of } of known) for (const ahead of [-1, 0, 1]) days.add(daysAfter(of as LocalDate, ahead))
    return [...days].filter((day) => day >= from.slice(0, 10) && day <= to.slice(0, 10)).sort()
  }

  return {
    /** Oldest first; the last so many of each attribute newest first. */
    async readings(candidate: Candidate, query: TemporalQuery, measures: readonly string[]): Promise<Part<StandingReading>> {
      const span = spanOf(candidate, query)
      const days = await daysMeasured(candidate, span)
      const { lastN } = query
      if (lastN !== undefined) days.reverse()
      const found: StandingReading[] = []
      const isEnough = (): boolean =>
        found.length > readingsAtMost ||
        (lastN !== undefined && measures.every((name) => found.filter(({ reading }) => reading.measures[name] !== undefined).length >= lastN))
      let looked = 0
      for (const day of days) {
        const some = await store.readings.ofDay(candidate.device.deviceId, day, span)
        if (some.length > 0) looked += 1
        found.push(...(lastN === undefined ? some : some.toReversed()))
        if (isEnough() || looked === daysAtMost) break
      }
      const kept = lastN === undefined ? found : lastOf(found, lastN, measures)
      const items = page(kept, readingsAtMost)
      const isAll = items.length === found.length ? !(looked === daysAtMost) : lastN !== undefined && items.length === kept.length
      const [first, last] = [items[0]?.reading.at, items.at(-1)?.reading.at]
      return isAll || !first || !last ? { items } : { items, served: { first, last } }
    },

    /** Whole periods of the device's own calendar that lie in what was asked. */
    async figures(candidate: Candidate, query: TemporalQuery): Promise<Part<FigureView>> {
      const resolution = resolutions[query.aggrPeriodDuration ?? '']
      if (!resolution) throw notSupported({ detail: 'aggrPeriodDuration is PT1H, P1D or P1M' })
      const { timerel, timeAt, endTimeAt } = query
      const { timeZone } = candidate.device.content
      const now = clock()
      const [begins, ends] = timerel === 'before' ? [undefined, timeAt] : [timeAt, endTimeAt]
      const lastDay = dayIn(timeZone, ends !== undefined && ends < now ? ends : now)
      const earliest = daysAfter(lastDay, 1 - atMostDays[resolution])
      const from = begins === undefined ? earliest : dayIn(timeZone, begins)
      if (from > lastDay) return { items: [] }
      const isPart = from < earliest
      const to = isPart ? daysAfter(from, atMostDays[resolution] - 1) : lastDay
      const items = (await periods(candidate.device, { resolution, from, to })).filter(
        (figure) => figure.readings > 0 && figure.from >= (begins ?? '') && (ends === undefined || figure.to <= ends),
      )
      return isPart ? { items, served: { first: spanOfDay(timeZone, from).from, last: spanOfDay(timeZone, to).to } } : { items }
    },

    instanceId: ({ device }: Candidate): InstanceId => {
      const { deviceId } = device
      return (key, measure) => `urn:ngsi-ld:Instance:${fingerprint([deviceId, key, measure]).slice(0, 32)}`
    },
  }
}

/** Of readings, newest first, those that hold one of the last so many values of an attribute. */
const lastOf = (readings: readonly StandingReading[], lastN: number, measures: readonly string[]): readonly StandingReading[] => {
  const left = new Map(measures.map((name) => [name, lastN]))
  return readings.flatMap(({ key, reading }) => {
    const told = Object.entries(reading.measures).filter(([name]) => (left.get(name) ?? 0) > 0)
    for (const [name] of told) left.set(name, (left.get(name) ?? 0) - 1)
    return told.length > 0 ? [{ key, reading: { ...reading, measures: Object.fromEntries(told) } }] : []
  })
}
