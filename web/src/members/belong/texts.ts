import { type Locale, useLocale } from '../../shell/locale.ts'
import { en } from '../texts/belong-en.ts'
import { type BelongTexts, ja } from '../texts/belong-ja.ts'

const catalogues: Readonly<Record<Locale, BelongTexts>> = { ja, en }

export const useBelongTexts = (): BelongTexts => catalogues[useLocale()]
