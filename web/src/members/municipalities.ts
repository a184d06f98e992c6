import { useQuery } from '@tanstack/react-query'
import { useLocale } from '../shell/locale.ts'
import { answered } from '../shell/refusal.ts'
import { useShell } from '../shell/shell.ts'

/** The local governments of a prefecture in the reader's language, by code: itself and at most 179 municipalities. */
export const useMunicipalities = (prefecture: string | undefined): ReadonlyMap<string, string> => {
  const { registry } = useShell()
  const locale = useLocale()
  const { data } = useQuery({
    queryKey: ['municipalities', prefecture],
    queryFn: async () =>
      (await answered(registry.GET('/local-governments', { params: { query: { limit: 1000, ...(prefecture && { prefecture }) } } }))).items,
    enabled: prefecture !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return new Map((data ?? []).map(({ code, name, nameEn }) => [code, locale === 'ja' ? name : nameEn]))
}
