import { useMutation } from '@tanstack/react-query'
import { type ChangeEvent, useState } from 'react'
import { sizeText } from '../members/evidence-list.tsx'
import type { components } from '../shell/api/projects.d.ts'
import { Button } from '../shell/button.tsx'
import { FieldError, Necessity } from '../shell/field.tsx'
import { useLocale } from '../shell/locale.ts'
import { answered } from '../shell/refusal.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { type Shell, useShell } from '../shell/shell.ts'
import { evidenceTypes, type Unfit, unfitness, upload } from '../shell/upload.ts'
import { type Answers, rowsIn, textIn } from './edit/answers.ts'
import { usePartneringTexts } from './partnering-texts.ts'

type Evidence = components['schemas']['Evidence']

const most = 10

const uploadDocument = ({ projects }: Shell, thing: string, sending: { readonly file: File; readonly onProgress: (sent: number) => void }) =>
  upload({
    ...sending,
    announce: (body) => {
      const { fileId } = body
      return thing.startsWith('prp_')
        ? answered(projects.PUT('/proposals/{proposalId}/attachments/{fileId}', { params: { path: { proposalId: thing, fileId } }, body }))
        : answered(projects.PUT('/partnerships/{partnershipId}/documents/{fileId}', { params: { path: { partnershipId: thing, fileId } }, body }))
    },
  })

type FilesProps = {
  readonly name: string
  readonly label: string
  readonly thing: string
  readonly answers: Answers
  readonly change: (changed: Answers) => void
}

const useSending = ({ name, thing, answers, change }: FilesProps) => {
  const shell = useShell()
  const [sending, setSending] = useState<{ readonly name: string; readonly sent: number }>()
  const [unfit, setUnfit] = useState<Unfit | 'count'>()
  const send = useMutation({
    mutationFn: async (files: readonly File[]) => {
      let arrived = rowsIn(answers, name)
      setUnfit(undefined)
      for (const file of files) {
        const why = arrived.length >= most ? 'count' : unfitness(file)
        if (why) return setUnfit(why)
        setSending({ name: file.name, sent: 0 })
        arrived = [...arrived, await uploadDocument(shell, thing, { file, onProgress: (sent) => setSending({ name: file.name, sent }) })]
        change({ [name]: arrived })
      }
    },
    onSettled: () => setSending(undefined),
  })
  return { sending, unfit, send }
}

/** Documents, sent as they are chosen. */
export const Documents = (field: FilesProps) => {
  const { name, label, answers, change } = field
  const texts = usePartneringTexts().form
  const locale = useLocale()
  const { sending, unfit, send } = useSending(field)
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])]
    // Emptied, so that the same file can be chosen again after a failure.
    event.target.value = ''
    send.mutate(files)
  }
  return (
    <div className='mt-6'>
      <label htmlFor={name} className='text-std-17B-170'>
        {label}
        <Necessity optional />
      </label>
      <p id={`${name}-hint`} className='text-solid-gray-700'>
        {texts.files}
      </p>
      <input
        id={name}
        type='file'
        multiple
        accept={evidenceTypes.join(',')}
        disabled={sending !== undefined}
        onChange={choose}
        aria-invalid={unfit !== undefined}
        aria-describedby={unfit ? `${name}-hint ${name}-error` : `${name}-hint`}
        className='mt-2 block w-full max-w-xl rounded-8 border border-solid-gray-600 bg-white p-3 aria-invalid:border-error-1'
      />
      <FieldError id={`${name}-error`} error={unfit && texts.unfit[unfit]} />
      <div role='status'>
        {sending && (
          <label className='mt-4 block max-w-xl'>
            {texts.sendingFile(sending.name)}
            <progress max={1} value={sending.sent} className='mt-1 block w-full' />
          </label>
        )}
      </div>
      {send.isError && <RefusalNotice error={send.error} />}
      <ul className='mt-4 max-w-3xl' aria-label={label}>
        {rowsIn(answers, name).map((file, _, all) => (
          <li key={textIn(file, 'fileId')} className='flex flex-wrap items-center justify-between gap-2 border-b border-solid-gray-420 py-2'>
            <span>
              {textIn(file, 'name')} <span className='text-solid-gray-700'>{sizeText(locale, Number(file['bytes']))}</span>
            </span>
            <Button look='plain' onClick={() => change({ [name]: all.filter((each) => each !== file) })}>
              {texts.remove}
              <span className='sr-only'>{` ${textIn(file, 'name')}`}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

type ListProps = { readonly thing: string; readonly documents: readonly Evidence[]; readonly title: string }

/** Documents to be fetched; the address is good for a minute, so it is asked for when it is wanted. */
export const DocumentList = ({ thing, documents, title }: ListProps) => {
  const texts = usePartneringTexts().partnership
  const locale = useLocale()
  const { projects } = useShell()
  const fetching = useMutation({
    mutationFn: async (fileId: string) => {
      const { url } = await (thing.startsWith('prp_')
        ? answered(projects.GET('/proposals/{proposalId}/attachments/{fileId}', { params: { path: { proposalId: thing, fileId } } }))
        : answered(projects.GET('/partnerships/{partnershipId}/documents/{fileId}', { params: { path: { partnershipId: thing, fileId } } })))
      const link = document.createElement('a')
      link.href = url
      link.click()
    },
  })
  if (documents.length === 0) return null
  return (
    <section className='max-w-4xl'>
      <h2 className='mt-10 text-std-24B-150'>{title}</h2>
      {fetching.isError && <RefusalNotice error={fetching.error} />}
      <ul className='mt-4 border-t border-solid-gray-420'>
        {documents.map(({ fileId, name, bytes }) => (
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
