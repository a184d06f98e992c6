import { nameIn, useLocale } from '../../shell/locale.ts'

/** What a district is called in the reader's language. */
export const useDistrictName = (): ((district: { readonly name: string; readonly nameEn?: string | undefined }) => string) => {
  const locale = useLocale()
  return (district) => nameIn(locale, district)
}
