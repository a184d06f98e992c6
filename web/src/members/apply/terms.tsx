import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { Button } from '../../shell/button.tsx'
import { DocumentText } from '../../shell/document.tsx'
import { Failure } from '../../shell/failure.tsx'
import { FieldError } from '../../shell/field.tsx'
import { Loading } from '../../shell/loading.tsx'
import { useLocale, useTexts } from '../../shell/locale.ts'
import { useShell } from '../../shell/shell.ts'
import { termsQuery } from '../queries.ts'
import { keepDraft, useDraft } from './draft.ts'
import { nextOf } from './next.ts'
import { SectionPage } from './section-page.tsx'

export const TermsOfUse = () => {
  const texts = useTexts()
  const locale = useLocale()
  const draft = useDraft()
  const navigate = useNavigate()
  const { data: terms, error, refetch } = useQuery(termsQuery(useShell()))
  const [attempt, setAttempt] = useState(0)
  const [isMissing, setMissing] = useState(false)
  if (error) return <Failure error={error} retry={() => void refetch()} />

  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const version = new FormData(event.currentTarget).get('acceptedTerms')
    setMissing(version === null)
    setAttempt(attempt + 1)
    if (typeof version !== 'string') return
    const changed = { ...draft, acceptedTerms: version }
    keepDraft(changed)
    void navigate({ to: nextOf(changed) })
  }

  const errors = isMissing ? [{ field: 'acceptedTerms', message: texts.apply.missing.acceptedTerms }] : []
  return (
    <SectionPage title={texts.apply.sections.terms} errors={errors} attempt={attempt}>
      {!terms && <Loading />}
      {terms && (
        <form onSubmit={send} noValidate className='mt-6 max-w-3xl'>
          <div className='rounded-16 border border-solid-gray-420 p-6'>
            <p className='text-dns-14N-130 text-solid-gray-700'>{texts.apply.termsVersion(terms.version)}</p>
            <DocumentText body={(locale === 'ja' ? terms.text : terms.textEn).replaceAll(/\n+/g, '\n\n')} />
          </div>
          <label className='mt-6 flex gap-3'>
            <input
              id='acceptedTerms'
              type='checkbox'
              name='acceptedTerms'
              value={terms.version}
              defaultChecked={draft.acceptedTerms === terms.version}
              aria-invalid={isMissing}
              aria-describedby={isMissing ? 'acceptedTerms-error' : undefined}
              className='mt-1 size-5 shrink-0 accent-key-900'
            />
            {texts.apply.accept}
          </label>
          <FieldError id='acceptedTerms-error' error={isMissing ? texts.apply.missing.acceptedTerms : undefined} />
          <div className='mt-8'>
            <Button type='submit'>{texts.apply.save}</Button>
          </div>
        </form>
      )}
    </SectionPage>
  )
}
