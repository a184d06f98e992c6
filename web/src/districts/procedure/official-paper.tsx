import { useId } from 'react'
import { textOf } from '../../projects/plain-act.tsx'
import { todayInTokyo } from '../../projects/terms.ts'
import { Field, Necessity } from '../../shell/field.tsx'
import { hashOf } from '../../shell/upload.ts'
import type { OfficialDocument } from '../city-queries.ts'
import { useActTexts } from './act-texts.ts'

/** The paper a step leaves: its title, number and day, and the hash of its file where there is one. */
export const PaperFields = ({ title }: { readonly title: string }) => {
  const texts = useActTexts().fields
  const file = useId()
  return (
    <>
      <Field name='title' label={texts.title} defaultValue={title} maxLength={200} required />
      <Field name='number' label={texts.number} hint={texts.numberHint} maxLength={60} required />
      <Field name='on' type='date' label={texts.on} hint={texts.onHint} defaultValue={todayInTokyo()} required />
      <div className='mt-6'>
        <label htmlFor={file} className='text-std-17B-170'>
          {texts.file}
          <Necessity optional />
        </label>
        <p id={`${file}-hint`} className='text-solid-gray-700'>
          {texts.fileHint}
        </p>
        <input
          id={file}
          name='file'
          type='file'
          aria-describedby={`${file}-hint`}
          className='mt-2 block w-full rounded-8 border border-solid-gray-600 bg-white p-3'
        />
      </div>
    </>
  )
}

/** The paper as it was typed; of its file nothing leaves the browser but the hash. */
export const paperIn = async (form: FormData): Promise<OfficialDocument> => {
  const file = form.get('file')
  const sha256 = file instanceof File && file.size > 0 ? await hashOf(file) : undefined
  return { title: textOf(form, 'title'), number: textOf(form, 'number'), on: textOf(form, 'on'), ...(sha256 && { sha256 }) }
}
