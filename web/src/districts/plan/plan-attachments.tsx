import { useMutation } from '@tanstack/react-query'
import { type ChangeEvent, useState } from 'react'
import { Button } from '../../shell/button.tsx'
import { FieldError } from '../../shell/field.tsx'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { evidenceTypes, unfitness, upload } from '../../shell/upload.ts'
import { type Answers, rowsIn, textIn, yesIn } from '../answers.ts'
import { Entry } from '../entry.tsx'
import type { Form } from '../form.ts'
import { useDistrictTexts, usePlanTexts } from '../texts.ts'

type AttachmentsProps = { readonly planId: string; readonly form: Form }

const useSending = (planId: string, onArrived: (file: Answers) => void) => {
  const { districts } = useShell()
  const texts = usePlanTexts().upload
  const [sending, setSending] = useState<{ readonly name: string; readonly sent: number }>()
  const [fault, setFault] = useState<string>()
  const mutation = useMutation({
    mutationFn: async (file: File) => {
      const { name, sha256 } = await upload({
        file,
        announce: ({ sha256, type, bytes }) =>
          answered(districts.PUT('/plans/{planId}/attachments/{sha256}', { params: { path: { planId, sha256 } }, body: { type, bytes } })),
        onProgress: (sent) => setSending({ name: file.name, sent }),
      })
      onArrived({ name, sha256 })
    },
    onSettled: () => setSending(undefined),
  })
  const send = (file: File) => {
    const why = unfitness(file)
    setFault(why && texts.unfit[why](file.name))
    if (!why) mutation.mutate(file)
  }
  return { send, sending, fault, error: mutation.error }
}

/** The address is good for a minute and for a download only, so it is asked for when it is wanted. */
const useFetching = (planId: string) => {
  const { districts } = useShell()
  return useMutation({
    mutationFn: async (sha256: string) => {
      const { url } = await answered(districts.GET('/plans/{planId}/attachments/{sha256}', { params: { path: { planId, sha256 } } }))
      const link = document.createElement('a')
      link.href = url
      link.click()
    },
  })
}

type AttachedProps = Pick<AttachmentsProps, 'planId'> & Pick<Form, 'answers'> & { readonly change?: Form['change'] }

/** The documents as they are; where they can be changed, each can be taken away. */
export const Attached = ({ planId, answers, change }: AttachedProps) => {
  const { upload: texts, attachmentKinds, topics } = usePlanTexts()
  const form = useDistrictTexts().form
  const fetching = useFetching(planId)
  const attachments = rowsIn(answers, 'attachments')
  const kindOf = (row: Answers) => Object.entries(attachmentKinds).find(([kind]) => kind === row['kind'])?.[1] ?? ''
  if (attachments.length === 0) return <p className='mt-6'>{texts.none}</p>
  return (
    <>
      {fetching.isError && <RefusalNotice error={fetching.error} />}
      <Table
        caption={topics.attachments}
        file='attachments.csv'
        rows={attachments}
        keyOf={(row) => `${textIn(row, 'kind')}${textIn(row, 'sha256')}`}
        columns={[
          { label: texts.kind, cell: kindOf },
          { label: texts.documentName, cell: (row) => textIn(row, 'name') },
          {
            label: 'SHA-256',
            cell: (row) => <span className='break-all'>{textIn(row, 'sha256').slice(0, 16)}</span>,
            text: (row) => textIn(row, 'sha256'),
          },
          {
            label: texts.fetch,
            isAct: true,
            cell: (row) =>
              yesIn(row, 'isNew') ? (
                texts.unsaved
              ) : (
                <Button look='plain' busy={fetching.isPending} onClick={() => fetching.mutate(textIn(row, 'sha256'))}>
                  {texts.fetch}
                  <span className='sr-only'>{` ${textIn(row, 'name')}`}</span>
                </Button>
              ),
          },
          ...(change
            ? [
                {
                  label: form.remove,
                  isAct: true as const,
                  cell: (row: Answers) => (
                    <Button look='plain' onClick={() => change({ attachments: attachments.filter((each) => each !== row) })}>
                      {form.remove}
                      <span className='sr-only'>{` ${textIn(row, 'name')}`}</span>
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
    </>
  )
}

/** The documents of the application, sent as they are chosen. */
export const PlanAttachments = ({ planId, form }: AttachmentsProps) => {
  const { upload: texts, attachmentKinds, labels } = usePlanTexts()
  const [kind, setKind] = useState('articles')
  const { answers, change } = form
  const { send, sending, fault, error } = useSending(planId, (file) =>
    change({ attachments: [...rowsIn(answers, 'attachments'), { ...file, kind, isNew: true }] }),
  )
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? []
    event.target.value = ''
    if (file) send(file)
  }
  return (
    <div id='attachments' tabIndex={-1}>
      {'foundedThisFiscalYear' in answers && (
        <Entry
          cell={{ name: 'foundedThisFiscalYear', label: labels['foundedThisFiscalYear'] ?? '', type: 'yes' }}
          answers={answers}
          change={change}
        />
      )}
      <Entry
        cell={{ name: 'kind', label: texts.kind, among: Object.entries(attachmentKinds) }}
        id='attachment-kind'
        answers={{ kind }}
        change={(changed) => setKind(textIn(changed, 'kind'))}
      />
      <div className='mt-6'>
        <label htmlFor='attachment-file' className='text-std-17B-170'>
          {texts.file}
        </label>
        <p id='attachment-hint' className='text-solid-gray-700'>
          {texts.hint}
        </p>
        <input
          id='attachment-file'
          type='file'
          accept={evidenceTypes.join(',')}
          disabled={sending !== undefined}
          onChange={choose}
          aria-invalid={fault !== undefined}
          aria-describedby={fault ? 'attachment-hint attachment-error' : 'attachment-hint'}
          className='mt-2 block w-full max-w-xl rounded-8 border border-solid-gray-600 bg-white p-3 aria-invalid:border-error-1'
        />
        <FieldError id='attachment-error' error={fault} />
        <div role='status'>
          {sending && (
            <label className='mt-4 block max-w-xl'>
              {texts.sending(sending.name)}
              <progress max={1} value={sending.sent} className='mt-1 block w-full' />
            </label>
          )}
        </div>
        {error && <RefusalNotice error={error} />}
      </div>
      <Attached planId={planId} answers={answers} change={change} />
    </div>
  )
}
