import list from '../../../data/fields.json'
import classes from '../../../data/membership-classes.json'
import { useLocale } from '../shell/locale.ts'

type Term = { readonly code: string; readonly name: string; readonly nameEn: string }

const named = (terms: readonly Term[], locale: string): ReadonlyMap<string, string> =>
  new Map(terms.map(({ code, name, nameEn }) => [code, locale === 'ja' ? name : nameEn]))

/** The twelve fields in the reader's language, in the order of the list. */
export const useFields = (): ReadonlyMap<string, string> => named(list.items, useLocale())

/** The classes of members in the reader's language. */
export const useMembershipClasses = (): ReadonlyMap<string, string> => named(classes.items, useLocale())
