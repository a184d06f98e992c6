import { type CorporateNumber, corporateNumberOf, type LocalGovernmentCode, prefectureOf } from '../kernel/identifiers.ts'
import type { LocalDate } from '../kernel/time.ts'
import type { ListChange } from '../members/recheck-contract.ts'
import type { LocalGovernment, LocalGovernmentType } from './contract.ts'

/** What a list changed of the one before it, or a part of that. */
export type Told = { readonly listedOn: LocalDate; readonly version: number; readonly part: number; readonly changes: readonly ListChange[] }

/** The shipped list with all that was told since: each local government as the newest list has it, in order of code. */
export const listInForce = (shipped: readonly LocalGovernment[], told: readonly Told[]): readonly LocalGovernment[] => {
  if (told.length === 0) return shipped
  const governments = new Map(shipped.map((government) => [government.code, government]))
  for (const { listedOn, changes } of told.toSorted(olderFirst))
    for (const change of changes) {
      const now = changed(governments.get(change.code), change, listedOn)
      if (now) governments.set(change.code, now)
    }
  return withPrefectures([...governments.values()].sort((a, b) => (a.code < b.code ? -1 : 1)))
}

// Events come in any order. A part never says otherwise than its neighbours, for each code stands in one of them.
const olderFirst = (a: Told, b: Told): number => (a.listedOn === b.listedOn ? a.version - b.version : a.listedOn < b.listedOn ? -1 : 1)

/** Those that exist: what is offered, searched and exported. */
export const standing = (governments: readonly LocalGovernment[]): readonly LocalGovernment[] =>
  governments.filter(({ goneOn }) => goneOn === undefined)

const changed = (before: LocalGovernment | undefined, change: ListChange, listedOn: LocalDate): LocalGovernment | undefined => {
  // Who came and went between two shipped lists, and is told of as gone first, was never anybody here.
  if (change.change === 'gone') return before && { ...before, goneOn: listedOn }
  const { code, name, kana, nameEn } = change
  const { goneOn: _, ...kept } = before ?? stranger(code)
  return { ...kept, type: typeOf(code, name), name, kana, nameEn }
}

/** What follows from a code alone; a hall and a website are known only of those that were shipped. */
const stranger = (code: LocalGovernmentCode): LocalGovernment => ({
  code,
  type: 'city',
  prefectureCode: prefectureOf(code),
  prefecture: '',
  name: '',
  kana: '',
  nameEn: '',
  prefectureEn: '',
  corporateNumber: corporateNumberOf(code) as CorporateNumber,
})

const typesByEnding: Readonly<Record<string, LocalGovernmentType>> = { 市: 'city', 区: 'special-ward', 町: 'town', 村: 'village' }

/** A prefecture ends in three zeros before its check digit; all others end their name with what they are (Local Autonomy Act art. 3). */
export const typeOf = (code: LocalGovernmentCode, name: string): LocalGovernmentType =>
  code.slice(2, 5) === '000' ? 'prefecture' : (typesByEnding[name.slice(-1)] ?? 'city')

const withPrefectures = (governments: readonly LocalGovernment[]): readonly LocalGovernment[] => {
  const prefectures = new Map(governments.filter(({ type }) => type === 'prefecture').map((each) => [each.prefectureCode, each]))
  return governments.map((government) => {
    const prefecture = prefectures.get(government.prefectureCode)
    return prefecture ? { ...government, prefecture: prefecture.name, prefectureEn: prefecture.nameEn } : government
  })
}
