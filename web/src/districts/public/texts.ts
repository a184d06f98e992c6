import { catalogue } from '../../shell/catalogue.ts'
import type { PublicTexts } from '../texts/public-ja.ts'

/** The words of what everybody sees of a district. */
export const usePublicTexts = catalogue<PublicTexts>({
  ja: async () => (await import('../texts/public-ja.ts')).ja,
  en: async () => (await import('../texts/public-en.ts')).en,
})
