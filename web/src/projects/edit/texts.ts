import { type Locale, useLocale } from '../../shell/locale.ts'
import { en } from '../texts/edit-en.ts'
import { type EditTexts, ja } from '../texts/edit-ja.ts'

const catalogues: Readonly<Record<Locale, EditTexts>> = { ja, en }

export const useEditTexts = (): EditTexts => catalogues[useLocale()]
