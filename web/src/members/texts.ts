import { catalogue } from '../shell/catalogue.ts'
import { en as shellEn } from '../shell/texts/en.ts'
import { ja as shellJa, type Texts } from '../shell/texts/ja.ts'
import type { MembersTexts } from './texts/ja.ts'

/** The words of every page, and those of this block. */
export const useMembersTexts = catalogue<Texts & MembersTexts>({
  ja: async () => ({ ...shellJa, ...(await import('./texts/ja.ts')).ja }),
  en: async () => ({ ...shellEn, ...(await import('./texts/en.ts')).en }),
})
