import { catalogue } from '../../shell/catalogue.ts'
import type { ConsentTexts } from '../texts/consent-ja.ts'

/** The words of collecting and checking consents. */
export const useConsentTexts = catalogue<ConsentTexts>({
  ja: async () => (await import('../texts/consent-ja.ts')).ja,
  en: async () => (await import('../texts/consent-en.ts')).en,
})
