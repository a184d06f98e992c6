import { catalogue } from '../../shell/catalogue.ts'
import type { OrdinanceTexts } from '../texts/ordinance-ja.ts'

/** The words of the ordinance. */
export const useOrdinanceTexts = catalogue<OrdinanceTexts>({
  ja: async () => (await import('../texts/ordinance-ja.ts')).ja,
  en: async () => (await import('../texts/ordinance-en.ts')).en,
})
