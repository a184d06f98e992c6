import { type Locale, useLocale } from '../../shell/locale.ts'
import { en as shellEn } from '../../shell/texts/en.ts'
import { ja as shellJa, type Texts } from '../../shell/texts/ja.ts'
import { en } from '../texts/apply-en.ts'
import { type ApplicationTexts, ja } from '../texts/apply-ja.ts'
import { en as membersEn } from '../texts/en.ts'
import { type MembersTexts, ja as membersJa } from '../texts/ja.ts'

type Words = Texts & MembersTexts & ApplicationTexts

const catalogues: Readonly<Record<Locale, Words>> = { ja: { ...shellJa, ...membersJa, ...ja }, en: { ...shellEn, ...membersEn, ...en } }

/** The words of every page, of this block, and those about applying and verifying. */
export const useApplicationTexts = (): Words => catalogues[useLocale()]
