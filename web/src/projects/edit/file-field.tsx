import { type ChangeEvent, useState } from 'react'
import { sizeText } from '../../members/evidence-list.tsx'
import { Button } from '../../shell/button.tsx'
import { FieldError, Necessity } from '../../shell/field.tsx'
import { useLocale } from '../../shell/locale.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { evidenceTypes, type Unfit, unfitness } from '../../shell/upload.ts'
import { rowsIn, textIn } from './answers.ts'
import type { FieldProps } from './fields.ts'
import { useEditTexts } from './texts.ts'
import { uploadAttachment } from './upload.ts'

const most = 10

type Sending = { readonly name: string; readonly sent: number }

/** Sends one file after the other and names each in the answers as it arrives. */
const useSending = ({ thing, name, answers, change }: FieldProps) => {
  const shell = useShell()
  const [sending, setSending] = useState<Sending>()
  const [unfit, setUnfit] = useState<{ readonly name: string; readonly why: Unfit | 'count' }>()
  const [error, setError] = useState<Error>()
  const sendAll = async (files: readonly File[]) => {
    setUnfit(undefined)
    setError(undefined)
    let arrived = rowsIn(answers, name)
    try {
      for (const file of files) {
        const why = arrived.length >= most ? 'count' : unfitness(file)
        if (why) return setUnfit({ name: file.name, why })
        setSending({ name: file.name, sent: 0 })
        arrived = [...arrived, await uploadAttachment(shell, thing, { file, onProgress: (sent) => setSending({ name: file.name, sent }) })]
        change({ [name]: arrived })
      }
    } catch (cause) {
      setError(cause instanceof Error ? cause : new Error(String(cause)))
    } finally {
      setSending(undefined)
    }
  }
  return { sending, unfit, error, sendAll }
}

/** Documents of a sheet, sent as they are chosen. */
export const Files = (field: FieldProps) => {
  const { name, label, answers, change } = field
  const texts = useEditTexts()
  const locale = useLocale()
  const { sending, unfit, error, sendAll } = useSending(field)
  const fault = unfit ? texts.unfit[unfit.why](unfit.name) : field.error
  const arrived = rowsIn(answers, name)
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])]
    // Emptied, so that the same file can be chosen again after a failure.
    event.target.value = ''
    void sendAll(files)
  }
  return (
    <div className='mt-6'>
      <label htmlFor={name} className='text-std-17B-170'>
        {texts.files.choose}
        <Necessity optional />
      </label>
      <p id={`${name}-hint`} className='text-solid-gray-700'>
        {texts.files.hint}
      </p>
      <input
        id={name}
        type='file'
        multiple
        accept={evidenceTypes.join(',')}
        disabled={sending !== undefined}
        onChange={choose}
        aria-invalid={fault !== undefined}
        aria-describedby={fault ? `${name}-hint ${name}-error` : `${name}-hint`}
        className='mt-2 block w-full max-w-xl rounded-8 border border-solid-gray-600 bg-white p-3 aria-invalid:border-error-1'
      />
      <FieldError id={`${name}-error`} error={fault} />
      <div role='status'>
        {sending && (
          <label className='mt-4 block max-w-xl'>
            {texts.files.sending(sending.name)}
            <progress max={1} value={sending.sent} className='mt-1 block w-full' />
          </label>
        )}
      </div>
      {error && <RefusalNotice error={error} />}
      {arrived.length > 0 && (
        <ul className='mt-4 max-w-3xl border-t border-solid-gray-420' aria-label={label}>
          {arrived.map((file) => (
            <li key={textIn(file, 'fileId')} className='flex flex-wrap items-center justify-between gap-2 border-b border-solid-gray-420 py-2'>
              <span>
                {textIn(file, 'name')} <span className='text-solid-gray-700'>{sizeText(locale, Number(file['bytes']))}</span>
              </span>
              <Button look='plain' onClick={() => change({ [name]: arrived.filter((each) => each !== file) })}>
                {texts.remove}
                <span className='sr-only'>{` ${textIn(file, 'name')}`}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
