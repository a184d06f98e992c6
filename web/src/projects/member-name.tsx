import { useQuery } from '@tanstack/react-query'
import { memberQuery } from '../members/queries.ts'
import { useLocale } from '../shell/locale.ts'
import { useShell } from '../shell/shell.ts'

/** What a member is called in the reader's language: this block knows some names, the directory all of them. */
export const useMemberName = (memberId: string, known?: string | undefined): string | undefined => {
  const locale = useLocale()
  const isKnown = locale === 'ja' && known !== undefined
  const { data } = useQuery({ ...memberQuery(useShell(), memberId), enabled: !isKnown, staleTime: 600_000, retry: false })
  if (isKnown) return known
  return (locale === 'en' ? (data?.nameEn ?? data?.name) : data?.name) ?? known
}

export const MemberName = ({ memberId, known }: { readonly memberId: string; readonly known?: string | undefined }) =>
  useMemberName(memberId, known) ?? memberId
