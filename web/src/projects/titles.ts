import type { Locale } from '../shell/locale.ts'

type AboutNeed = { readonly needTitle: string; readonly needTitleEn?: string | undefined }

/** What the need is called of which something is told, in the reader's language where it has a name in it. */
export const needTitleIn = (locale: Locale, { needTitle, needTitleEn }: AboutNeed): string => (locale === 'en' && needTitleEn) || needTitle
