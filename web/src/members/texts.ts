import { type Locale, useLocale } from '../shell/locale.ts'
import { en as shellEn } from '../shell/texts/en.ts'
import { ja as shellJa, type Texts } from '../shell/texts/ja.ts'
import { en } from './texts/en.ts'
import { ja, type MembersTexts } from './texts/ja.ts'

const catalogues: Readonly<Record<Locale, Texts & MembersTexts>> = { ja: { ...shellJa, ...ja }, en: { ...shellEn, ...en } }

/** The words of every page, and those of this block. */
export const useMembersTexts = (): Texts & MembersTexts => catalogues[useLocale()]
