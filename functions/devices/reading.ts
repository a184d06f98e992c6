import * as z from 'zod'
import { type Infer, lazy } from '../kernel/schema.ts'
import { Instant } from '../kernel/time.ts'

/** A reading as it is kept: in the units of its type, and as it was given where that was another unit. */
export const KeptReading = lazy(() =>
  z.object({
    at: Instant(),
    seq: z.number().optional(),
    measures: z.record(z.string(), z.number()),
    given: z.record(z.string(), z.object({ value: z.number(), unit: z.string() })).optional(),
    corrects: z.string().optional().meta({ description: 'The key of the reading this one stands for' }),
    revision: z.number().optional(),
    withdrawn: z.boolean().optional(),
  }),
)
export type KeptReading = Infer<typeof KeptReading>

/** A reading that counts: every one once, as last corrected. */
export type StandingReading = { readonly key: string; readonly reading: KeptReading }

/** Tells contents apart: an argument, for a pure file hashes nothing. */
export type Hash = (content: unknown) => string

/**
 * What makes a reading the same reading: its instant and its number, or what it says. Two devices' worth of values at one instant
 * are two readings; the same bytes sent again are the same one.
 */
export const keyOf = ({ at, seq, measures }: KeptReading, hash: Hash): string =>
  seq === undefined ? `${at}~${hash(measures).slice(0, 16)}` : `${at}#${seq}`

/** The hour a reading is counted in, UTC: `2026-11-22T03`. Local days are made of whole hours. */
export const hourOf = (at: Instant): string => at.slice(0, 13)

/** The readings that count, in the order in which they were measured: a pure function of the set, whatever came twice, late or corrected. */
export const standing = (readings: Iterable<KeptReading>, hash: Hash): readonly StandingReading[] => {
  const originals = new Map<string, KeptReading>()
  const corrections = new Map<string, KeptReading>()
  for (const reading of readings) {
    const isCorrection = reading.corrects !== undefined
    const among = isCorrection ? corrections : originals
    const key = reading.corrects ?? keyOf(reading, hash)
    const rival = among.get(key)
    among.set(key, rival === undefined ? reading : prevailing(rival, reading, hash))
  }
  return [...originals]
    .map(([key, reading]) => ({ key, reading: corrections.get(key) ?? reading }))
    .filter(({ reading }) => !reading.withdrawn)
    .sort((a, b) => compared(a.reading.at, b.reading.at) || compared(a.key, b.key))
}

/** Of two that claim to be the same reading the later revision; of two alike in that, always the same one, whichever came first. */
const prevailing = (a: KeptReading, b: KeptReading, hash: Hash): KeptReading => {
  const later = (b.revision ?? 0) - (a.revision ?? 0)
  if (later !== 0) return later > 0 ? b : a
  return hash(b) > hash(a) ? b : a
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The readings of a message by the hour they are counted in: each part is kept as one item. */
export const byHour = (readings: readonly KeptReading[]): ReadonlyMap<string, readonly KeptReading[]> => {
  const hours = new Map<string, KeptReading[]>()
  for (const reading of readings) {
    const hour = hourOf(reading.at)
    const found = hours.get(hour)
    if (found) found.push(reading)
    else hours.set(hour, [reading])
  }
  return hours
}
