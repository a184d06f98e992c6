import type { Locale } from './locale.ts'

const tags: Readonly<Record<Locale, string>> = { ja: 'ja-JP', en: 'en-GB' }

/** 2026年（令和8年）11月22日 · 22 November 2026 */
export const dateText = (locale: Locale, on: string): string => {
  const noon = new Date(`${on}T12:00:00+09:00`)
  const date = new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'Asia/Tokyo' }).format(noon)
  if (locale === 'en') return date
  const era = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { era: 'long', year: 'numeric', timeZone: 'Asia/Tokyo' }).format(noon)
  return date.replace('年', `年（${era}）`)
}

/** A moment in Tokyo, to the minute. */
export const momentText = (locale: Locale, at: string): string =>
  new Intl.DateTimeFormat(tags[locale], { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Tokyo' }).format(new Date(at))

/** 2026年11月 · November 2026 */
export const monthText = (locale: Locale, month: string): string =>
  new Intl.DateTimeFormat(tags[locale], { year: 'numeric', month: 'long', timeZone: 'Asia/Tokyo' }).format(new Date(`${month}-15T12:00:00+09:00`))

/** 4月1日 · 1 April; of no year, and so of a leap year, which has every day. */
export const monthDayText = (locale: Locale, monthDay: string): string =>
  new Intl.DateTimeFormat(tags[locale], { month: 'long', day: 'numeric', timeZone: 'Asia/Tokyo' }).format(new Date(`2000-${monthDay}T12:00:00+09:00`))

/** This month in Tokyo and those before it, newest first. */
export const recentMonths = (now: Date, count: number): string[] => {
  const tokyo = new Date(now.getTime() + 9 * 3_600_000)
  return Array.from({ length: count }, (_, back) =>
    new Date(Date.UTC(tokyo.getUTCFullYear(), tokyo.getUTCMonth() - back, 1)).toISOString().slice(0, 7),
  )
}
