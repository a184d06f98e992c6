import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useLocale } from '../shell/locale.ts'
import { usePerson } from '../shell/person.ts'
import { answered } from '../shell/refusal.ts'
import { useShell } from '../shell/shell.ts'
import { noticeSettingsQuery, unreadQuery } from './queries.ts'
import { useNoticesTexts } from './texts.ts'

/** Mail goes to the address somebody signs in with: told once, and again when it has changed. */
const useAddressTold = () => {
  const shell = useShell()
  const locale = useLocale()
  const queries = useQueryClient()
  const { data } = useQuery(noticeSettingsQuery(shell))
  const { mutate, isIdle } = useMutation({
    mutationFn: (language: 'ja' | 'en') => answered(shell.notices.PUT('/settings', { body: { language, choices: [] } })),
    onSuccess: (settings) => queries.setQueryData(noticeSettingsQuery(shell).queryKey, settings),
  })
  useEffect(() => {
    if (data && !data.isCurrent && isIdle) mutate(data.email === undefined ? locale : data.language)
  }, [data, isIdle, locale, mutate])
}

const Count = () => {
  const texts = useNoticesTexts()
  useAddressTold()
  const { data } = useQuery(unreadQuery(useShell()))
  return (
    <Link to='/notices' className='inline-flex min-h-11 items-center text-std-16N-170 text-solid-gray-800 underline-offset-3 hover:underline'>
      <span aria-live='polite'>{texts.bell(data?.unread ?? 0, data?.more ?? false)}</span>
    </Link>
  )
}

/** How many notices wait, for whoever is signed in, where this deployment has notices. */
export const Bell = () => {
  const { settings } = useShell()
  const person = usePerson()
  return settings.blocks.notices !== undefined && person.status === 'known' ? <Count /> : null
}
