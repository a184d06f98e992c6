import { useMutation } from '@tanstack/react-query'
import { sizeText } from '../members/evidence-list.tsx'
import { Button } from '../shell/button.tsx'
import { useLocale } from '../shell/locale.ts'
import { answered } from '../shell/refusal.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import type { NeedSheet } from './sheet-queries.ts'
import { useSheetTexts } from './sheet-texts.ts'

/** The address is good for a minute and for a download only, so it is asked for when it is wanted. */
const useFetching = (thing: string) => {
  const { projects } = useShell()
  return useMutation({
    mutationFn: async (fileId: string) => {
      const { url } = await (thing.startsWith('ned_')
        ? answered(projects.GET('/needs/{needId}/attachments/{fileId}', { params: { path: { needId: thing, fileId } } }))
        : answered(projects.GET('/solutions/{solutionId}/attachments/{fileId}', { params: { path: { solutionId: thing, fileId } } })))
      const link = document.createElement('a')
      link.href = url
      link.click()
    },
  })
}

/** The documents of a sheet, each to be downloaded. */
export const SheetAttachments = ({ thing, attachments }: { readonly thing: string; readonly attachments: NeedSheet['attachments'] }) => {
  const texts = useSheetTexts()
  const locale = useLocale()
  const fetching = useFetching(thing)
  if (attachments.length === 0) return null
  return (
    <section className='max-w-4xl'>
      <h2 className='mt-10 text-std-24B-150'>{texts.attachments}</h2>
      {fetching.isError && <RefusalNotice error={fetching.error} />}
      <ul className='mt-4 border-t border-solid-gray-420'>
        {attachments.map(({ fileId, name, bytes }) => (
          <li key={fileId} className='flex flex-wrap items-center justify-between gap-2 border-b border-solid-gray-420 py-2'>
            <span className='min-w-0'>
              {name} <span className='text-solid-gray-700'>{sizeText(locale, bytes)}</span>
            </span>
            <Button look='outlined' busy={fetching.isPending} onClick={() => fetching.mutate(fileId)}>
              {texts.download}
              <span className='sr-only'>{` ${name}`}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
