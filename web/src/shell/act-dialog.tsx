import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react'
import { Button } from './button.tsx'
import { FieldError } from './field.tsx'
import { useTexts } from './locale.ts'
import { RefusalNotice } from './refusal-notice.tsx'

type ActDialogProps = {
  /** What the button says that asks for the act. */
  readonly act: string
  /** What the button says that does it, where that is another word. */
  readonly confirm?: string
  /** Says aloud whom it is about, where several of the same stand in a list. */
  readonly label?: string
  readonly look?: 'solid' | 'outlined' | 'plain'
  readonly busy?: boolean
  /** Why it was refused, told where it was asked. */
  readonly error?: Error | null
  readonly question: string
  /** What will happen. */
  readonly consequence: string
  /** Closes it at once, or when the answer has come; open it stays while something is to be mended. */
  readonly onConfirm: (form: FormData, close: () => void) => void
  readonly onClose?: () => void
  readonly children?: ReactNode
}

/** Asked once more, with what will happen: an act is told to others at once and cannot be taken back by a click. */
export const ActDialog = ({ act, confirm = act, label, look = 'outlined', busy = false, error, ...asked }: ActDialogProps) => {
  const texts = useTexts()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const [isIncomplete, setIncomplete] = useState(false)
  const close = () => dialog.current?.close()
  // What was typed is for this act alone: the next of its kind begins anew.
  const finish = (form: HTMLFormElement) => {
    form.reset()
    close()
  }
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const misfit = form.querySelector<HTMLElement>('input:invalid, textarea:invalid, select:invalid')
    setIncomplete(misfit !== null)
    // Told by ourselves: a browser speaks its own language, not the one of the page.
    if (misfit) return misfit.focus()
    if (!busy) asked.onConfirm(new FormData(form), () => finish(form))
  }
  return (
    <>
      <Button look={look} busy={busy} onClick={() => dialog.current?.showModal()} {...(label && { 'aria-label': label })}>
        {act}
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby={heading}
        onClose={asked.onClose}
        className='m-auto w-[calc(100%-2rem)] max-w-xl rounded-16 border border-solid-gray-420 p-6 text-left sm:p-8'
      >
        <form onSubmit={send} onChange={() => setIncomplete(false)} noValidate>
          <h2 id={heading} className='text-std-24B-150'>
            {asked.question}
          </h2>
          <p className='mt-4'>{asked.consequence}</p>
          {asked.children}
          <div role='alert'>
            <FieldError id={`${heading}-error`} error={isIncomplete ? texts.form.incomplete : undefined} />
          </div>
          {error && <RefusalNotice error={error} />}
          <div className='mt-8 flex flex-wrap gap-4'>
            <Button type='submit' busy={busy}>
              {busy ? texts.form.working : confirm}
            </Button>
            <Button look='outlined' onClick={close}>
              {texts.form.back}
            </Button>
          </div>
        </form>
      </dialog>
    </>
  )
}
