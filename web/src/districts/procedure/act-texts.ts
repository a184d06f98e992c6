import { catalogue } from '../../shell/catalogue.ts'
import type { ActTexts } from '../texts/procedure-acts-ja.ts'

/** What each step of the procedure is called, and what it does. */
export const useActTexts = catalogue<ActTexts>({
  ja: async () => (await import('../texts/procedure-acts-ja.ts')).ja,
  en: async () => (await import('../texts/procedure-acts-en.ts')).en,
})
