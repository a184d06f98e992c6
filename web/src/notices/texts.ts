import { catalogue } from '../shell/catalogue.ts'
import type { NoticesTexts } from './texts/ja.ts'

export const useNoticesTexts = catalogue<NoticesTexts>({
  ja: async () => (await import('./texts/ja.ts')).ja,
  en: async () => (await import('./texts/en.ts')).en,
})
