import { fold } from '../kernel/fold.ts'
import type { LocalGovernmentCode } from '../kernel/identifiers.ts'
import { invalidCursor } from '../kernel/problem.ts'
import type { Page } from '../kernel/table.ts'
import type { HolidayList, LocalGovernment, LocalGovernmentFilter, LocalGovernmentType, Prefecture } from './contract.ts'
import { yearNotCovered } from './problems.ts'

/** A local government, the forms of its name each on its own line, and the words people put around a name: folded once for all searches. */
export type Findable = { readonly government: LocalGovernment; readonly names: string; readonly affixes: readonly string[] }

export const findable = (governments: readonly LocalGovernment[]): readonly Findable[] => {
  const kanaOfPrefecture = new Map(governments.filter(isPrefecture).map(({ prefectureCode, kana }) => [prefectureCode, kana]))
  return governments.map((government) => {
    const { code, type, prefectureCode, prefecture, prefectureEn, name, kana, nameEn } = government
    const names = [code, name, kana, nameEn].map((form) => `\n${fold(form)}`).join('')
    const affixes = [prefecture, kanaOfPrefecture.get(prefectureCode) ?? prefecture, prefectureEn, ...typesInEnglish[type]].map(fold)
    return { government, names, affixes }
  })
}

const isPrefecture = ({ type }: LocalGovernment) => type === 'prefecture'

// The special wards call themselves cities in English.
const typesInEnglish: Readonly<Record<LocalGovernmentType, readonly string[]>> = {
  prefecture: ['prefecture'],
  city: ['city'],
  'special-ward': ['ward', 'city'],
  town: ['town'],
  village: ['village'],
}

/** In the order of the codes, as every official list is. */
export const search = (governments: readonly Findable[], { text = '', prefecture, type }: LocalGovernmentFilter): readonly LocalGovernment[] => {
  const sought = fold(text.replace(/[,，、]/g, ' '))
  return governments
    .filter(({ government }) => prefecture === undefined || government.prefectureCode === prefecture)
    .filter(({ government }) => type === undefined || government.type === type)
    .filter((each) => isCalled(each, sought))
    .map(({ government }) => government)
}

// 福島県伊達市 and Date City, Fukushima are found, but 福島 alone is not every place in Fukushima: an affix narrows a name, it is none.
const isCalled = ({ names, affixes }: Findable, sought: string): boolean =>
  names.includes(sought) ||
  withoutAffixes(
    sought,
    affixes.filter((affix) => sought.includes(affix)),
  ).some((rest) => names.includes(`\n${rest}`))

/** The text, and what is left of it when any of the affixes is taken away, wherever something is left. */
const withoutAffixes = (text: string, affixes: readonly string[]): readonly string[] =>
  affixes.reduce<readonly string[]>((rests, affix) => rests.concat(rests.flatMap((each) => withoutAffix(each, affix))), [text])

const withoutAffix = (text: string, affix: string): readonly string[] => {
  if (text.length <= affix.length) return []
  if (text.startsWith(affix)) return [text.slice(affix.length)]
  return text.endsWith(affix) ? [text.slice(0, -affix.length)] : []
}

/** The page after the local government the cursor names; found by order, so that a list that changed meanwhile goes on where it stood. */
export const pageAfter = (cursor: string | undefined, found: readonly LocalGovernment[], limit: number): Page<LocalGovernment> => {
  const after = cursor === undefined ? '' : codeAt(cursor)
  const start = found.findIndex(({ code }) => code > after)
  const items = start < 0 ? [] : found.slice(start, start + limit)
  const last = items.at(-1)
  return { items, ...(last && start + limit < found.length && { cursor: cursorAt(last.code) }) }
}

const cursorAt = (code: LocalGovernmentCode): string => btoa(code)

const codeAt = (cursor: string): string => {
  // Six digits are eight characters of base64; anything else was never given out, and atob would choke on some of it.
  const code = /^[A-Za-z0-9]{8}$/.test(cursor) ? atob(cursor) : ''
  if (!/^[0-9]{6}$/.test(code)) throw invalidCursor()
  return code
}

export const prefectures = (governments: readonly LocalGovernment[]): Prefecture[] =>
  governments
    .filter(isPrefecture)
    .map(({ prefectureCode, code, name, kana, nameEn }) => ({ code: prefectureCode, localGovernmentCode: code, name, kana, nameEn }))

/** The holidays of one year out of the whole list. */
export const holidaysOf = (year: number, list: HolidayList): HolidayList => {
  const { coversFrom, coversUntil } = list
  if (`${year}-01-01` < coversFrom || `${year}-12-31` > coversUntil) throw yearNotCovered({ coversFrom, coversUntil })
  return { ...list, items: list.items.filter(({ on }) => on.startsWith(`${year}-`)) }
}
