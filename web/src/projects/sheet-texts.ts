import { catalogue } from '../shell/catalogue.ts'
import type { SearchTexts } from './texts/search-ja.ts'
import type { SheetTexts } from './texts/sheet-ja.ts'

/** The words of searching, following and saved searches. */
export const useSearchTexts = catalogue<SearchTexts>({
  ja: async () => (await import('./texts/search-ja.ts')).ja,
  en: async () => (await import('./texts/search-en.ts')).en,
})

/** The words of needs and solutions, whoever reads or writes them. */
export const useSheetTexts = catalogue<SheetTexts>({
  ja: async () => (await import('./texts/sheet-ja.ts')).ja,
  en: async () => (await import('./texts/sheet-en.ts')).en,
})
