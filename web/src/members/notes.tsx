import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Button } from '../shell/button.tsx'
import { momentText } from '../shell/date.ts'
import { TextArea } from '../shell/field.tsx'
import { useLocale } from '../shell/locale.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useAct } from './act.ts'
import { useApplicationTexts } from './apply/texts.ts'
import { Officer } from './officer.tsx'
import type { ApplicationView } from './queries.ts'

/** What officers tell each other about a case; the applicant never sees it. */
export const Notes = ({ application: { applicationId, notes = [] } }: { readonly application: ApplicationView }) => {
  const texts = useApplicationTexts()
  const locale = useLocale()
  const queries = useQueryClient()
  const act = useAct(applicationId)
  const [text, setText] = useState('')
  const [isMissing, setMissing] = useState(false)
  const send = (event: FormEvent) => {
    event.preventDefault()
    const isBlank = text.trim() === ''
    setMissing(isBlank)
    if (isBlank) return
    act.mutate(
      { act: 'note', text },
      {
        onSuccess: () => {
          setText('')
          void queries.invalidateQueries()
        },
      },
    )
  }
  return (
    <section>
      <h2 className='mt-12 text-std-24B-150'>{texts.application.notes}</h2>
      <p className='mt-2 text-solid-gray-700'>{texts.application.notesLead}</p>
      <ul className='mt-4 max-w-3xl' data-part='notes'>
        {notes.map(({ at, by, text: said }) => (
          <li key={`${at} ${by}`} className='border-b border-solid-gray-420 py-3'>
            <p className='text-dns-14N-130 text-solid-gray-700'>
              <span className='mr-4'>{momentText(locale, at)}</span>
              <Officer personId={by} />
            </p>
            <p className='mt-1 whitespace-pre-line'>{said}</p>
          </li>
        ))}
      </ul>
      {act.isError && <RefusalNotice error={act.error} />}
      <form onSubmit={send} noValidate className='no-print'>
        <TextArea
          label={texts.application.note}
          maxLength={4000}
          value={text}
          error={isMissing ? texts.application.noteMissing : undefined}
          onChange={(event) => setText(event.target.value)}
        />
        <div className='mt-4'>
          <Button type='submit' look='outlined' busy={act.isPending}>
            {texts.application.addNote}
          </Button>
        </div>
      </form>
    </section>
  )
}
