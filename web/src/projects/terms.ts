import { useQuery } from '@tanstack/react-query'
import technologies from '../../../data/technology-classes.json'
import { useFields } from '../members/fields.ts'
import { localGovernmentQuery, prefecturesQuery } from '../registry/queries.ts'
import { catalogue } from '../shell/catalogue.ts'
import { now } from '../shell/clock.ts'
import { dateText } from '../shell/date.ts'
import { useLocale } from '../shell/locale.ts'
import { useShell } from '../shell/shell.ts'
import type { Terms } from './texts/terms-ja.ts'

/** What the codes of this block are called. */
export const useTerms = catalogue<Terms>({
  ja: async () => (await import('./texts/terms-ja.ts')).ja,
  en: async () => (await import('./texts/terms-en.ts')).en,
})

/** The technology classes in the reader's language, in the order of the list. */
export const useTechnologies = (): ReadonlyMap<string, string> => {
  const locale = useLocale()
  return new Map(technologies.items.map(({ code, name, nameEn }) => [code, locale === 'ja' ? name : nameEn]))
}

/** The name of each prefecture in the reader's language, by its two digits. */
export const usePrefectures = (): ReadonlyMap<string, string> => {
  const locale = useLocale()
  const { data = [] } = useQuery(prefecturesQuery(useShell()))
  return new Map(data.map(({ prefectureCode, name, nameEn }) => [prefectureCode, locale === 'ja' ? name : nameEn]))
}

/** 「香川県高松市」 · “Takamatsu, Kagawa”; the code itself while its name is not here. */
export const usePlace = (code: string): string => {
  const locale = useLocale()
  const { data } = useQuery(localGovernmentQuery(useShell(), code))
  if (!data) return ''
  if (data.type === 'prefecture') return locale === 'ja' ? data.name : data.nameEn
  return locale === 'ja' ? `${data.prefecture}${data.name}` : `${data.nameEn}, ${data.prefectureEn}`
}

export type Named = ReadonlyMap<string, string>

/** Codes as one line of words. */
export const useListing = (): ((codes: readonly string[], names: Named | Readonly<Record<string, string>>) => string) => {
  const locale = useLocale()
  const between = locale === 'ja' ? '、' : ', '
  const nameOf = (names: Named | Readonly<Record<string, string>>, code: string) => {
    const name = names instanceof Map ? names.get(code) : (names as Readonly<Record<string, string>>)[code]
    return name ?? code
  }
  return (codes, names) => codes.map((code) => nameOf(names, code)).join(between)
}

export { useFields }

const day = 86_400_000
const dayOf = (on: string) => Date.parse(`${on}T00:00:00Z`) / day

/** The day it is in Tokyo. */
export const todayInTokyo = (): string => new Date(now().getTime() + 9 * 3_600_000).toISOString().slice(0, 10)

/** A last day in words: how long there still is, and the date. */
export const useDeadline = (): ((on: string) => string) => {
  const terms = useTerms()
  const locale = useLocale()
  return (on) => terms.deadline(dayOf(on) - dayOf(todayInTokyo()), dateText(locale, on))
}
