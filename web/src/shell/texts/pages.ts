import { type Locale, useLocale } from '../locale.ts'
import { en } from './pages-en.ts'
import { ja, type PageTexts } from './pages-ja.ts'

const catalogues: Readonly<Record<Locale, PageTexts>> = { ja, en }

export const usePageTexts = (): PageTexts => catalogues[useLocale()]
