import type { Instant, LocalDate } from '../kernel/time.ts'

const hourMilliseconds = 3_600_000
const formats = new Map<string, Intl.DateTimeFormat>()

const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone)
  if (known) return known
  const options = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  const format = new Intl.DateTimeFormat('en-CA', { ...options, timeZone: zone })
  formats.set(zone, format)
  return format
}

/** What the clocks of a zone show, as if it were UTC. */
const shownAt = (milliseconds: number, zone: string): number => {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(milliseconds)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, minute)
}

/** The date of an instant where the device stands. */
export const dayIn = (zone: string, at: Instant): LocalDate => new Date(shownAt(Date.parse(at), zone)).toISOString().slice(0, 10) as LocalDate

/** Where days are made of whole hours of UTC. A zone that is half an hour off would tear its hours in two. */
export const hasWholeHours = (zone: string): boolean => {
  try {
    return [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)].every((at) => (shownAt(at, zone) - at) % hourMilliseconds === 0)
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** The hour that the clocks of a zone show, `00` to `23`. */
export const hourIn = (zone: string, at: Instant): string => new Date(shownAt(Date.parse(at), zone)).toISOString().slice(11, 13)

export const isWeekend = (zone: string, at: Instant): boolean => [0, 6].includes(new Date(shownAt(Date.parse(at), zone)).getUTCDay())

export const daysAfter = (day: LocalDate, days: number): LocalDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * hourMilliseconds).toISOString().slice(0, 10) as LocalDate

const midnight = (zone: string, day: LocalDate): number => {
  const shown = Date.parse(`${day}T00:00:00Z`)
  // Offsets reach from −12 to +14 hours; the first hour that the zone's clocks show on this day begins it, where midnight itself is skipped too.
  for (let at = shown - 14 * hourMilliseconds; at <= shown + 12 * hourMilliseconds; at += hourMilliseconds) if (shownAt(at, zone) >= shown) return at
  throw new RangeError(`${day} does not begin in ${zone}`)
}

const dayAfter = (day: LocalDate): LocalDate => daysAfter(day, 1)

/** From when until when a day lasts in a zone: 23, 24 or 25 hours. */
export const spanOfDay = (zone: string, day: LocalDate): { readonly from: Instant; readonly to: Instant } => ({
  from: new Date(midnight(zone, day)).toISOString() as Instant,
  to: new Date(midnight(zone, dayAfter(day))).toISOString() as Instant,
})

/** The days from the one to the other, both included. */
export const daysBetween = (first: LocalDate, last: LocalDate): LocalDate[] => {
  const days: LocalDate[] = []
  for (let day = first; day <= last; day = dayAfter(day)) days.push(day)
  return days
}
