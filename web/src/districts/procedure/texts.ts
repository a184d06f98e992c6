import { catalogue } from '../../shell/catalogue.ts'
import type { ProcedureTexts } from '../texts/procedure-ja.ts'

/** The words of the procedure and its papers. */
export const useProcedureTexts = catalogue<ProcedureTexts>({
  ja: async () => (await import('../texts/procedure-ja.ts')).ja,
  en: async () => (await import('../texts/procedure-en.ts')).en,
})
