import { type FormEvent, type ReactNode, useId, useRef } from 'react'
import { Button } from '../../shell/button.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { misfitsOf, useMemberAct, type Wish } from './act.ts'
import { useBelongTexts } from './texts.ts'

/** What to say of a field the server did not take. */
export type Misfit = (field: Misfitting) => string | undefined
export type Misfitting = keyof ReturnType<typeof useBelongTexts>['form']['misfits']

/** The words for what a refusal says of single fields; all other refusals speak for themselves. */
export const useMisfits = (error: Error | null): { readonly of: Misfit; readonly fields: readonly Misfitting[] } => {
  const { misfits } = useBelongTexts().form
  const isKnown = (field: string): field is Misfitting => field in misfits
  const fields = misfitsOf(error).filter(isKnown)
  return { fields, of: (field) => (fields.includes(field) ? misfits[field] : undefined) }
}

type ActDialogProps = {
  readonly memberId: string
  readonly open: string
  /** Says aloud whom it is about, where several of the same stand in a list. */
  readonly label?: string
  readonly look?: 'solid' | 'outlined' | 'plain'
  readonly question: string
  readonly consequence: string
  readonly confirm: string
  readonly wish: (form: FormData) => Wish
  readonly onDone: () => void
  readonly children?: (misfit: Misfit) => ReactNode
}

/** Asks once more and says what will happen; stays open while there is something to mend. */
export const ActDialog = ({ memberId, open, label, look = 'outlined', question, consequence, confirm, wish, onDone, children }: ActDialogProps) => {
  const texts = useBelongTexts()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const close = () => dialog.current?.close()
  const act = useMemberAct(memberId, () => {
    close()
    onDone()
  })
  const misfits = useMisfits(act.error)

  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!act.isPending) act.mutate(wish(new FormData(event.currentTarget)))
  }
  return (
    <>
      <Button look={look} onClick={() => dialog.current?.showModal()} {...(label && { 'aria-label': label })}>
        {open}
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby={id}
        onClose={() => act.reset()}
        className='m-auto w-full max-w-xl rounded-16 border border-solid-gray-420 p-6 text-left sm:p-8'
      >
        <form onSubmit={send} noValidate>
          <h2 id={id} className='text-std-24B-150'>
            {question}
          </h2>
          <p className='mt-4'>{consequence}</p>
          {children?.(misfits.of)}
          {act.error && misfits.fields.length === 0 && <RefusalNotice error={act.error} />}
          <div className='mt-8 flex flex-wrap gap-4'>
            <Button type='submit' busy={act.isPending}>
              {act.isPending ? texts.form.working : confirm}
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
