import type { Locale } from '../shell/locale.ts'

/** A moment in Tokyo, to the second. */
export const secondText = (locale: Locale, at: string): string =>
  new Intl.DateTimeFormat(locale === 'ja' ? 'ja-JP' : 'en-GB', { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'Asia/Tokyo' }).format(
    new Date(at),
  )
