import { addDays } from './span.ts'

/** What was measured on a day, if anything. */
export type Day = { readonly on: string; readonly value: number | undefined; readonly coverage: number | undefined }

export type Mean = { readonly mean: number; readonly days: number }

const fewestShare = 0.8

/** A day of which nearly all was measured. With a counter missing there would seem to be fewer people. */
export const isWhole = ({ value, coverage }: Day): boolean => value !== undefined && coverage !== undefined && coverage >= fewestShare

/** The mean of the whole days; a day without any is no day of nothing. */
export const meanOf = (days: readonly Day[]): Mean | undefined => {
  const values = days.filter(isWhole).flatMap(({ value }) => value ?? [])
  return values.length === 0 ? undefined : { mean: values.reduce((sum, value) => sum + value, 0) / values.length, days: values.length }
}

// Of the same name: 52 weeks, not a year.
export const daysToLastYear = 364

export type Pair = { readonly on: string; readonly now: Day; readonly before: Day | undefined }

/** Each day beside the day of the same name a year before. */
export const besideLastYear = (days: readonly Day[], lastYear: readonly Day[]): readonly Pair[] => {
  const known = new Map(lastYear.map((day) => [day.on, day]))
  return days.map((now) => ({ on: now.on, now, before: known.get(addDays(now.on, -daysToLastYear)) }))
}

/** How much more or less, over the days that are whole in both years: else a counter that was set up later would look like growth. */
export const changeOf = (pairs: readonly Pair[]): number | undefined => {
  const both = pairs.filter(({ now, before }) => isWhole(now) && before !== undefined && isWhole(before))
  const [here, there] = [meanOf(both.map(({ now }) => now)), meanOf(both.flatMap(({ before }) => before ?? []))]
  return here && there && there.mean > 0 ? here.mean / there.mean - 1 : undefined
}

/** Whole weeks, so that there are as many Sundays before an activity as after it. */
export const daysAround = 28
const fewestDays = 7

export type Around = { readonly before: Mean; readonly after: Mean; readonly change: number | undefined }

/** The mean of the days before an activity and after it, its own day in neither; undefined if too few were measured. */
export const aroundActivity = (days: readonly Day[], on: string): Around | undefined => {
  const [first, last] = [addDays(on, -daysAround), addDays(on, daysAround)]
  const before = meanOf(days.filter((day) => day.on >= first && day.on < on))
  const after = meanOf(days.filter((day) => day.on > on && day.on <= last))
  if (!before || !after || before.days < fewestDays || after.days < fewestDays) return undefined
  return { before, after, change: before.mean > 0 ? after.mean / before.mean - 1 : undefined }
}
