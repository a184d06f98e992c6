import type { Resolution, Span } from './queries.ts'

export const addDays = (on: string, days: number): string => new Date(Date.parse(`${on}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** A day as an address says it, if there is such a day. */
export const dayIn = (said: string | undefined): string | undefined =>
  said !== undefined && !Number.isNaN(Date.parse(said)) && addDays(said, 0) === said ? said : undefined

/** Today in Japan. */
export const todayOf = (now: Date): string => new Date(now.getTime() + 9 * 3_600_000).toISOString().slice(0, 10)

/** The last whole day in Japan: what is still being counted is compared with nothing. */
export const yesterdayOf = (now: Date): string => addDays(todayOf(now), -1)

// What fits a chart: two days of hours, four weeks of days, a year of months.
const daysShown: Readonly<Record<Resolution, number>> = { hour: 2, day: 28, month: 365 }

const isResolution = (value: string | undefined): value is Resolution => value === 'hour' || value === 'day' || value === 'month'

/** What is shown until a day, by how much at a time. */
export const spanOf = ({ resolution: asked, to }: { readonly resolution?: string; readonly to?: string }, today: string): Span => {
  const resolution = isResolution(asked) ? asked : 'day'
  const last = dayIn(to) ?? today
  const first = addDays(last, 1 - daysShown[resolution])
  return { resolution, from: resolution === 'month' ? `${first.slice(0, 8)}01` : first, to: last }
}

/** How a period is written below a chart. */
export const shortOf = (of: string, from: string, resolution: Resolution): string => {
  if (resolution === 'month') return of.replace('-', '/')
  if (resolution === 'day') return `${Number(of.slice(5, 7))}/${Number(of.slice(8))}`
  return `${new Date(Date.parse(from) + 9 * 3_600_000).toISOString().slice(11, 13)}:00`
}
