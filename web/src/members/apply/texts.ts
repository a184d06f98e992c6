import { catalogue } from '../../shell/catalogue.ts'
import { en as shellEn } from '../../shell/texts/en.ts'
import { ja as shellJa, type Texts } from '../../shell/texts/ja.ts'
import type { ApplicationTexts } from '../texts/apply-ja.ts'
import type { MembersTexts } from '../texts/ja.ts'

/** The words of every page, of this block, and those about applying and verifying. */
export const useApplicationTexts = catalogue<Texts & MembersTexts & ApplicationTexts>({
  ja: async () => ({ ...shellJa, ...(await import('../texts/ja.ts')).ja, ...(await import('../texts/apply-ja.ts')).ja }),
  en: async () => ({ ...shellEn, ...(await import('../texts/en.ts')).en, ...(await import('../texts/apply-en.ts')).en }),
})
