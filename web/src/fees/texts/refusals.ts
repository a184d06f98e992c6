import type { Locale } from '../../shell/locale.ts'
import { refusalsEn } from './refusals-en.ts'
import { refusalsJa } from './refusals-ja.ts'

/** What a refusal of this block is told as; the page it leads to says more. */
export const refusals: Readonly<Record<Locale, typeof refusalsJa>> = { ja: refusalsJa, en: refusalsEn }
