import { type ChangeEvent, useState } from 'react'
import { Button } from '../../shell/button.tsx'
import { FieldError, Necessity } from '../../shell/field.tsx'
import { useLocale } from '../../shell/locale.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { evidenceTypes, type Unfit, unfitness } from '../../shell/upload.ts'
import { sizeText } from '../evidence-list.tsx'
import { identifierOf } from './answers.ts'
import type { TopicFields } from './fields.ts'
import { useApplicationTexts } from './texts.ts'
import { mostEvidence, uploadEvidence } from './upload.ts'

type Sending = { readonly name: string; readonly sent: number }

/** Sends one file after the other and names each in the answers as it arrives. */
const useSending = ({ applicationId, answers, change }: TopicFields) => {
  const shell = useShell()
  const [sending, setSending] = useState<Sending>()
  const [unfit, setUnfit] = useState<{ readonly name: string; readonly why: Unfit | 'count' }>()
  const [error, setError] = useState<Error>()

  const sendAll = async (files: readonly File[]) => {
    setUnfit(undefined)
    setError(undefined)
    let evidence = answers.evidence ?? []
    try {
      for (const file of files) {
        const why = evidence.length >= mostEvidence ? 'count' : unfitness(file)
        if (why) return setUnfit({ name: file.name, why })
        setSending({ name: file.name, sent: 0 })
        const arrived = await uploadEvidence(shell, applicationId, { file, onProgress: (sent) => setSending({ name: file.name, sent }) })
        evidence = [...evidence, arrived]
        change({ evidence })
      }
    } catch (cause) {
      setError(cause instanceof Error ? cause : new Error(String(cause)))
    } finally {
      setSending(undefined)
    }
  }
  return { sending, unfit, error, sendAll }
}

const Arrived = ({ answers, change }: TopicFields) => {
  const texts = useApplicationTexts()
  const locale = useLocale()
  const evidence = answers.evidence ?? []
  if (evidence.length === 0) return null
  return (
    <ul className='mt-4 max-w-3xl border-t border-solid-gray-420' aria-label={texts.apply.arrived}>
      {evidence.map(({ fileId, name, bytes }) => (
        <li key={fileId} className='flex flex-wrap items-center justify-between gap-2 border-b border-solid-gray-420 py-2'>
          <span>
            {name} <span className='text-solid-gray-700'>{sizeText(locale, bytes)}</span>
          </span>
          <Button look='plain' onClick={() => change({ evidence: evidence.filter((each) => each.fileId !== fileId) })}>
            {texts.apply.takeOut}
            <span className='sr-only'>{` ${name}`}</span>
          </Button>
        </li>
      ))}
    </ul>
  )
}

export const EvidenceFiles = (form: TopicFields) => {
  const texts = useApplicationTexts()
  const { sending, unfit, error, sendAll } = useSending(form)
  const isRequired = identifierOf(form.answers, form.platform) === 'none'
  const fault = unfit ? texts.apply.unfit[unfit.why](unfit.name) : form.error('evidence')
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])]
    // Emptied, so that the same file can be chosen again after a failure.
    event.target.value = ''
    void sendAll(files)
  }
  return (
    <>
      <p className='mt-4 max-w-3xl'>{isRequired ? texts.apply.evidenceLeadRequired : texts.apply.evidenceLead}</p>
      <div className='mt-6'>
        <label htmlFor='evidence' className='text-std-17B-170 text-solid-gray-900'>
          {texts.apply.chooseEvidence}
          <Necessity optional={!isRequired} />
        </label>
        <p id='evidence-hint' className='text-solid-gray-700'>
          {texts.apply.evidenceHint}
        </p>
        <input
          id='evidence'
          type='file'
          multiple
          accept={evidenceTypes.join(',')}
          disabled={sending !== undefined}
          onChange={choose}
          aria-invalid={fault !== undefined}
          aria-describedby={fault ? 'evidence-hint evidence-error' : 'evidence-hint'}
          className='mt-2 block w-full max-w-xl rounded-8 border border-solid-gray-600 bg-white p-3 aria-invalid:border-error-1'
        />
        <FieldError id='evidence-error' error={fault} />
      </div>
      <div role='status'>
        {sending && (
          <label className='mt-4 block max-w-xl'>
            {texts.apply.sending(sending.name)}
            <progress max={1} value={sending.sent} className='mt-1 block w-full' />
          </label>
        )}
      </div>
      {error && <RefusalNotice error={error} />}
      <Arrived {...form} />
    </>
  )
}
