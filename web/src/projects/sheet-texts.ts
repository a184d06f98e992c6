import { type Locale, useLocale } from '../shell/locale.ts'
import { en as searchEn } from './texts/search-en.ts'
import { type SearchTexts, ja as searchJa } from './texts/search-ja.ts'
import { en as sheetEn } from './texts/sheet-en.ts'
import { type SheetTexts, ja as sheetJa } from './texts/sheet-ja.ts'

const searches: Readonly<Record<Locale, SearchTexts>> = { ja: searchJa, en: searchEn }
const sheets: Readonly<Record<Locale, SheetTexts>> = { ja: sheetJa, en: sheetEn }

/** The words of searching, following and saved searches. */
export const useSearchTexts = (): SearchTexts => searches[useLocale()]

/** The words of needs and solutions, whoever reads or writes them. */
export const useSheetTexts = (): SheetTexts => sheets[useLocale()]
