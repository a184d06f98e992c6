import { catalogue } from '../../shell/catalogue.ts'
import type { EditTexts } from '../texts/edit-ja.ts'

/** The words of writing a need or a solution. */
export const useEditTexts = catalogue<EditTexts>({
  ja: async () => (await import('../texts/edit-ja.ts')).ja,
  en: async () => (await import('../texts/edit-en.ts')).en,
})
