import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { FieldError } from '../shell/field.tsx'
import { useTexts } from '../shell/locale.ts'

type CheckedFormProps = { readonly onSend: (form: FormData) => void; readonly onChange?: () => void; readonly children: ReactNode }

/** A form that says in the page's language what is missing: a browser speaks its own. */
export const CheckedForm = ({ onSend, onChange, children }: CheckedFormProps) => {
  const texts = useTexts()
  const id = useId()
  const [isIncomplete, setIncomplete] = useState(false)
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const misfit = form.querySelector<HTMLElement>('input:invalid, textarea:invalid, select:invalid')
    setIncomplete(misfit !== null)
    if (misfit) return misfit.focus()
    onSend(new FormData(form))
  }
  const change = () => {
    setIncomplete(false)
    onChange?.()
  }
  return (
    <form onSubmit={send} onChange={change} noValidate className='max-w-3xl'>
      {children}
      <div role='alert'>
        <FieldError id={`${id}-error`} error={isIncomplete ? texts.form.incomplete : undefined} />
      </div>
    </form>
  )
}
