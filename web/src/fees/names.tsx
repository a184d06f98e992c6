import { useQueries, useQuery } from '@tanstack/react-query'
import { districtQuery } from '../districts/queries.ts'
import { useLocale } from '../shell/locale.ts'
import { useShell } from '../shell/shell.ts'
import { payersQuery } from './queries.ts'

/** What payers are called; the end of an id while their names are not here. */
export const usePayerNames = (code: string): ((payerId: string) => string) => {
  const { data } = useQuery(payersQuery(useShell(), code))
  return (payerId) => data?.get(payerId)?.name ?? `…${payerId.slice(-4)}`
}

/** What districts are called in the reader's language. */
export const useDistrictNames = (districtIds: readonly string[]): ((districtId: string) => string) => {
  const locale = useLocale()
  const shell = useShell()
  const asked = [...new Set(districtIds)]
  const found = useQueries({ queries: asked.map((districtId) => districtQuery(shell, districtId)) })
  return (districtId) => {
    const district = found[asked.indexOf(districtId)]?.data
    return (district && ((locale === 'en' && district.nameEn) || district.name)) ?? `…${districtId.slice(-4)}`
  }
}
