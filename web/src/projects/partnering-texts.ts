import { catalogue } from '../shell/catalogue.ts'
import type { PartneringTexts } from './texts/partnering-ja.ts'

/** The words of meeting, proposing, scoring, working together and telling of it. */
export const usePartneringTexts = catalogue<PartneringTexts>({
  ja: async () => (await import('./texts/partnering-ja.ts')).ja,
  en: async () => (await import('./texts/partnering-en.ts')).en,
})
