import { useQuery } from '@tanstack/react-query'
import { DocumentText } from '../../shell/document.tsx'
import { FieldError } from '../../shell/field.tsx'
import { useLocale } from '../../shell/locale.ts'
import { useShell } from '../../shell/shell.ts'
import { termsQuery } from '../queries.ts'
import type { TopicFields } from './fields.ts'
import { useApplicationTexts } from './texts.ts'

export const TermsOfUse = ({ answers, change, error }: TopicFields) => {
  const texts = useApplicationTexts()
  const locale = useLocale()
  const { data: terms } = useQuery(termsQuery(useShell()))
  const fault = error('acceptedTerms')
  if (!terms) return null
  const isOutdated = answers.acceptedTerms !== undefined && answers.acceptedTerms !== terms.version
  return (
    <div className='mt-6 max-w-3xl'>
      {isOutdated && <p className='mb-4'>{texts.apply.termsChanged(answers.acceptedTerms ?? '', terms.version)}</p>}
      <div className='rounded-16 border border-solid-gray-420 p-6'>
        <p className='text-dns-14N-130 text-solid-gray-700'>{texts.apply.termsVersion(terms.version)}</p>
        <DocumentText body={(locale === 'ja' ? terms.text : terms.textEn).replaceAll(/\n+/g, '\n\n')} />
      </div>
      <label className='mt-6 flex gap-3'>
        <input
          id='acceptedTerms'
          type='checkbox'
          checked={answers.acceptedTerms === terms.version}
          onChange={(event) => change({ acceptedTerms: event.target.checked ? terms.version : undefined })}
          aria-invalid={fault !== undefined}
          aria-describedby={fault ? 'acceptedTerms-error' : undefined}
          className='mt-1 size-5 shrink-0 accent-key-900'
        />
        {texts.apply.accept(terms.version)}
      </label>
      <FieldError id='acceptedTerms-error' error={fault} />
    </div>
  )
}
