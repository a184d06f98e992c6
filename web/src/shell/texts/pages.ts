import { catalogue } from '../catalogue.ts'
import type { PageTexts } from './pages-ja.ts'

export const usePageTexts = catalogue<PageTexts>({
  ja: async () => (await import('./pages-ja.ts')).ja,
  en: async () => (await import('./pages-en.ts')).en,
})
