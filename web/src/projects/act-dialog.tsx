import { type FormEvent, type ReactNode, useId, useRef } from 'react'
import { Button } from '../shell/button.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useSheetTexts } from './sheet-texts.ts'

type ActDialogProps = {
  readonly act: string
  /** Says aloud what it is about, where several of the same stand in a list. */
  readonly label?: string
  readonly confirm?: string
  readonly look?: 'solid' | 'outlined' | 'plain'
  readonly busy: boolean
  readonly error: Error | null
  readonly question: string
  readonly consequence: string
  /** Called with what was typed; `close` is for when the answer has come. */
  readonly onConfirm: (form: FormData, close: () => void) => void
  readonly onClose?: () => void
  readonly children?: ReactNode
}

/** Asked once more, with what will happen; stays open while there is something to mend. */
export const ActDialog = ({ act, label, confirm = act, look = 'outlined', busy, error, question, consequence, ...asked }: ActDialogProps) => {
  const texts = useSheetTexts().acts
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const close = () => dialog.current?.close()
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!busy && event.currentTarget.reportValidity()) asked.onConfirm(new FormData(event.currentTarget), close)
  }
  return (
    <>
      <Button look={look} onClick={() => dialog.current?.showModal()} {...(label && { 'aria-label': label })}>
        {act}
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby={heading}
        onClose={asked.onClose}
        className='m-auto w-[calc(100%-2rem)] max-w-xl rounded-16 border border-solid-gray-420 p-6 text-left sm:p-8'
      >
        <form onSubmit={send}>
          <h2 id={heading} className='text-std-24B-150'>
            {question}
          </h2>
          <p className='mt-4'>{consequence}</p>
          {asked.children}
          {error && <RefusalNotice error={error} />}
          <div className='mt-8 flex flex-wrap gap-4'>
            <Button type='submit' busy={busy}>
              {busy ? texts.working : confirm}
            </Button>
            <Button look='outlined' onClick={close}>
              {texts.back}
            </Button>
          </div>
        </form>
      </dialog>
    </>
  )
}
