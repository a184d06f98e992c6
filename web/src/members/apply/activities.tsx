import { useQuery } from '@tanstack/react-query'
import { fieldsQuery } from '../../registry/queries.ts'
import { FieldError, Necessity, TextArea } from '../../shell/field.tsx'
import { useLocale } from '../../shell/locale.ts'
import { useShell } from '../../shell/shell.ts'
import { AnswerField } from './answer-field.tsx'
import type { TopicFields } from './fields.ts'
import { useApplicationTexts } from './texts.ts'

const Fields = ({ answers, change, error }: TopicFields) => {
  const texts = useApplicationTexts()
  const locale = useLocale()
  const { data } = useQuery(fieldsQuery(useShell()))
  const chosen = answers.fields ?? []
  const toggle = (code: string) => change({ fields: chosen.includes(code) ? chosen.filter((each) => each !== code) : [...chosen, code] })
  return (
    <fieldset className='mt-6 max-w-3xl'>
      <legend className='text-std-17B-170'>
        {texts.apply.fields}
        <Necessity optional />
      </legend>
      <p className='text-solid-gray-700'>{texts.apply.fieldsHint}</p>
      <div className='mt-2 grid gap-1 sm:grid-cols-2'>
        {data?.map(({ code, name, nameEn }, index) => (
          <label key={code} className='flex gap-3 rounded-8 p-3 hover:bg-key-50'>
            <input
              type='checkbox'
              id={index === 0 ? 'fields' : undefined}
              checked={chosen.includes(code)}
              onChange={() => toggle(code)}
              className='mt-1 size-5 shrink-0 accent-key-900'
            />
            {locale === 'ja' ? name : nameEn}
          </label>
        ))}
      </div>
      <FieldError id='fields-error' error={error('fields')} />
    </fieldset>
  )
}

export const Activities = (form: TopicFields) => {
  const texts = useApplicationTexts()
  return (
    <>
      <p className='mt-4 max-w-3xl'>{texts.apply.activitiesLead}</p>
      <Fields {...form} />
      <TextArea
        id='about'
        label={texts.apply.aboutBody}
        hint={texts.apply.aboutBodyHint}
        optional
        maxLength={2000}
        value={form.answers.about ?? ''}
        error={form.error('about')}
        onChange={(event) => form.change({ about: event.target.value })}
      />
      <AnswerField of='website' form={form} label={texts.member.website} hint={texts.apply.websiteHint} optional inputMode='url' autoComplete='url' />
    </>
  )
}
