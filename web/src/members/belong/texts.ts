import { catalogue } from '../../shell/catalogue.ts'
import type { BelongTexts } from '../texts/belong-ja.ts'

export const useBelongTexts = catalogue<BelongTexts>({
  ja: async () => (await import('../texts/belong-ja.ts')).ja,
  en: async () => (await import('../texts/belong-en.ts')).en,
})
