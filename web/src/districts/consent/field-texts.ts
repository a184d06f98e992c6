import { catalogue } from '../../shell/catalogue.ts'
import type { FieldTexts } from '../texts/field-ja.ts'

/** The words of collecting in the field, and of who is asked. */
export const useFieldTexts = catalogue<FieldTexts>({
  ja: async () => (await import('../texts/field-ja.ts')).ja,
  en: async () => (await import('../texts/field-en.ts')).en,
})
