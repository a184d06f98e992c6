import { type Locale, useLocale } from '../../shell/locale.ts'
import { en as shellEn } from '../../shell/texts/en.ts'
import { ja as shellJa, type Texts } from '../../shell/texts/ja.ts'
import { en } from './en.ts'
import { type ApplicationTexts, ja } from './ja.ts'

const catalogues: Readonly<Record<Locale, Texts & ApplicationTexts>> = { ja: { ...shellJa, ...ja }, en: { ...shellEn, ...en } }

/** The words of every page, and those about applying and verifying. */
export const useApplicationTexts = (): Texts & ApplicationTexts => catalogues[useLocale()]
