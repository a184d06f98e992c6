import { useMutation } from '@tanstack/react-query'
import { Button } from '../shell/button.tsx'
import { type Locale, useLocale } from '../shell/locale.ts'
import { answered } from '../shell/refusal.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { useApplicationTexts } from './apply/texts.ts'
import type { ApplicationView } from './queries.ts'

type Evidence = ApplicationView['content']['evidence'][number]

/** 12 kB · 3.4 MB */
export const sizeText = (locale: Locale, bytes: number): string => {
  const [value, unit] =
    bytes < 1_000_000 ? ([Math.max(1, Math.round(bytes / 1_000)), 'kilobyte'] as const) : ([bytes / 1_000_000, 'megabyte'] as const)
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value)
}

/** The address is good for a minute and for a download only, so it is asked for when it is wanted. */
const useFetching = (applicationId: string) => {
  const { members } = useShell()
  return useMutation({
    mutationFn: async (fileId: string) => {
      const path = { applicationId, fileId }
      const { url } = await answered(members.GET('/applications/{applicationId}/evidence/{fileId}', { params: { path } }))
      const link = document.createElement('a')
      link.href = url
      link.click()
    },
  })
}

/** The documents of an application, each to be downloaded. */
export const EvidenceList = ({ applicationId, evidence }: { readonly applicationId: string; readonly evidence: readonly Evidence[] }) => {
  const texts = useApplicationTexts()
  const locale = useLocale()
  const fetching = useFetching(applicationId)
  if (evidence.length === 0) return <p className='mt-4'>{texts.application.noEvidence}</p>
  return (
    <>
      {fetching.isError && <RefusalNotice error={fetching.error} />}
      <ul className='mt-4 border-t border-solid-gray-420'>
        {evidence.map(({ fileId, name, bytes, sha256 }) => (
          <li key={fileId} className='flex flex-wrap items-center justify-between gap-2 border-b border-solid-gray-420 py-2'>
            <span className='min-w-0'>
              <span className='block'>
                {name} <span className='text-solid-gray-700'>{sizeText(locale, bytes)}</span>
              </span>
              <span className='block font-mono text-dns-14N-130 text-solid-gray-700'>SHA-256 {sha256.slice(0, 16)}…</span>
            </span>
            <Button look='outlined' busy={fetching.isPending} onClick={() => fetching.mutate(fileId)}>
              {texts.application.download}
              <span className='sr-only'>{` ${name}`}</span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
