import { type Locale, useLocale } from '../shell/locale.ts'
import { en } from './texts/partnering-en.ts'
import { ja, type PartneringTexts } from './texts/partnering-ja.ts'

const catalogues: Readonly<Record<Locale, PartneringTexts>> = { ja, en }

/** The words of meeting, proposing, scoring, working together and telling of it. */
export const usePartneringTexts = (): PartneringTexts => catalogues[useLocale()]
