import { use } from 'react'
import { type Locale, localeOf, useLocale } from './locale.ts'

type Loads<Words> = Readonly<Record<Locale, () => Promise<Words>>>

/** React takes words that have come at once if the promise says so; otherwise it takes the page away for a moment to look. */
const told = <Words>(words: Promise<Words>): Promise<Words> => {
  void words.then((value) => Object.assign(words, { status: 'fulfilled', value })).catch(() => undefined)
  return words
}

/**
 * The words of some pages, of which only the reader's language travels. They are asked for together with the first page
 * that needs them, not after it; the other language when the reader changes to it.
 */
export const catalogue = <Words extends object>(loads: Loads<Words>): (() => Words) => {
  const asked: Partial<Record<Locale, Promise<Words>>> = {}
  const load = async (locale: Locale): Promise<Words> => {
    try {
      return await loads[locale]()
    } catch (error) {
      // The next try asks again.
      delete asked[locale]
      throw error
    }
  }
  const wordsIn = (locale: Locale): Promise<Words> => {
    asked[locale] ??= told(load(locale))
    return asked[locale]
  }
  // A failure is told by the page, which asks for the same.
  wordsIn(localeOf(window.location.pathname)).catch(() => undefined)
  return () => use(wordsIn(useLocale()))
}
