import { type Locale, useLocale } from '../shell/locale.ts'
import { en } from './texts/en.ts'
import { ja, type NoticesTexts } from './texts/ja.ts'

const catalogues: Readonly<Record<Locale, NoticesTexts>> = { ja, en }

export const useNoticesTexts = (): NoticesTexts => catalogues[useLocale()]
