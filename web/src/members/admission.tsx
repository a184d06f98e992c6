import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import { Button } from '../shell/button.tsx'
import { useTexts } from '../shell/locale.ts'
import { Notice } from '../shell/notice.tsx'
import { usePerson } from '../shell/person.ts'
import { answered } from '../shell/refusal.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import type { ApplicationView } from './queries.ts'

/** Asked once more, with the name of the body: an admission is told to the whole city at once. */
const Confirmation = ({ application, onConfirm }: { readonly application: ApplicationView; readonly onConfirm: () => void }) => {
  const texts = useTexts()
  const dialog = useRef<HTMLDialogElement>(null)
  const confirm = () => {
    dialog.current?.close()
    onConfirm()
  }
  return (
    <>
      <Button onClick={() => dialog.current?.showModal()}>{texts.admission.admit}</Button>
      <dialog ref={dialog} aria-labelledby='admission' className='m-auto max-w-lg rounded-16 border border-solid-gray-420 p-8'>
        <h2 id='admission' className='text-std-24B-150'>
          {texts.admission.question(application.name)}
        </h2>
        <p className='mt-4'>{texts.admission.consequence}</p>
        <div className='mt-6 flex flex-wrap gap-4'>
          <Button onClick={confirm}>{texts.admission.admit}</Button>
          <Button look='outlined' onClick={() => dialog.current?.close()}>
            {texts.admission.back}
          </Button>
        </div>
      </dialog>
    </>
  )
}

export const Admission = ({ application }: { readonly application: ApplicationView }) => {
  const texts = useTexts()
  const { members } = useShell()
  const person = usePerson()
  const queries = useQueryClient()
  const { applicationId } = application
  const admission = useMutation({
    mutationFn: () => answered(members.PUT('/applications/{applicationId}/admission', { params: { path: { applicationId } } })),
    onSuccess: () => queries.invalidateQueries(),
  })

  if (application.status === 'admitted' && application.memberId)
    return (
      <Notice tone='success' announced={admission.isSuccess} title={texts.admission.admitted}>
        <Link to='/directory/$memberId' params={{ memberId: application.memberId }} className='link'>
          {texts.admission.seeInDirectory}
        </Link>
      </Notice>
    )
  if (person.status === 'known' && person.me.personId === application.filedBy) return <Notice>{texts.admission.own}</Notice>
  return (
    <div className='no-print mt-8'>
      {admission.isError && <RefusalNotice error={admission.error} />}
      <div className='mt-4'>
        {admission.isPending ? (
          <Button busy>{texts.admission.admitting}</Button>
        ) : (
          <Confirmation application={application} onConfirm={() => admission.mutate()} />
        )}
      </div>
    </div>
  )
}
