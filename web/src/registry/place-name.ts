import { useQuery } from '@tanstack/react-query'
import { useLocale } from '../shell/locale.ts'
import { useShell } from '../shell/shell.ts'
import { fullName } from './local-government-picker.tsx'
import { localGovernmentQuery } from './queries.ts'

/** What a code is called, once one has been chosen. */
export const usePlaceName = (code: string | undefined): string | undefined => {
  const locale = useLocale()
  const { data } = useQuery({ ...localGovernmentQuery(useShell(), code ?? ''), enabled: code !== undefined })
  return data && fullName(locale, data)
}
