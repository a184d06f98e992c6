import { type FormEvent, type ReactNode, useId, useRef } from 'react'
import { Button } from '../shell/button.tsx'
import { useApplicationTexts } from './apply/texts.ts'

type ActDialogProps = {
  /** What the button says that asks for the act, and the button that does it. */
  readonly act: string
  readonly look?: 'solid' | 'outlined' | 'plain'
  readonly busy?: boolean
  readonly question: string
  /** What will happen. */
  readonly consequence: string
  /** False while something is missing: the dialog stays. */
  readonly onConfirm: () => boolean
  readonly children?: ReactNode
}

/** Asked once more, with what will happen: an act is told to others at once and cannot be taken back by a click. */
export const ActDialog = ({ act, look = 'outlined', busy = false, question, consequence, onConfirm, children }: ActDialogProps) => {
  const texts = useApplicationTexts()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const confirm = (event: FormEvent) => {
    event.preventDefault()
    if (onConfirm()) dialog.current?.close()
  }
  return (
    <>
      <Button look={look} busy={busy} onClick={() => dialog.current?.showModal()}>
        {act}
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby={heading}
        className='m-auto w-[calc(100%-2rem)] max-w-xl rounded-16 border border-solid-gray-420 p-6 sm:p-8'
      >
        <form onSubmit={confirm} noValidate>
          <h2 id={heading} className='text-std-24B-150'>
            {question}
          </h2>
          <p className='mt-4'>{consequence}</p>
          {children}
          <div className='mt-6 flex flex-wrap gap-4'>
            <Button type='submit'>{act}</Button>
            <Button look='outlined' onClick={() => dialog.current?.close()}>
              {texts.acts.back}
            </Button>
          </div>
        </form>
      </dialog>
    </>
  )
}
