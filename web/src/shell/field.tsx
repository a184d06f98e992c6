import { type InputHTMLAttributes, type ReactNode, useId } from 'react'
import { useTexts } from './locale.ts'

type FieldProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'className'> & {
  readonly id?: string
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly optional?: boolean
  readonly ref?: (element: HTMLInputElement | null) => void
}

export const control =
  'min-h-12 rounded-8 border bg-white px-4 py-2 text-std-16N-170 text-solid-gray-900 hover:border-black aria-invalid:border-error-1 border-solid-gray-600'

/** 必須 and 任意 stand as words beside the label, never as an asterisk. */
export const Necessity = ({ optional }: { readonly optional: boolean }) => {
  const texts = useTexts()
  return (
    <span className={`ml-2 text-oln-14N-100 ${optional ? 'text-solid-gray-700' : 'text-error-2'}`}>
      {optional ? texts.form.optional : texts.form.required}
    </span>
  )
}

export const FieldError = ({ id, error }: { readonly id: string; readonly error?: string | undefined }) =>
  error === undefined ? null : (
    <p id={id} className='mt-2 text-std-16N-170 text-error-2'>
      ＊{error}
    </p>
  )

/** Label, hint, control, error, tied together. */
export const Field = ({ id: given, label, hint, error, optional = false, ...input }: FieldProps) => {
  const own = useId()
  const id = given ?? own
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className='mt-6'>
      <label htmlFor={id} className='text-std-17B-170 text-solid-gray-900'>
        {label}
        <Necessity optional={optional} />
      </label>
      {hint && (
        <p id={`${id}-hint`} className='text-std-16N-170 text-solid-gray-700'>
          {hint}
        </p>
      )}
      <input
        {...input}
        id={id}
        aria-invalid={error !== undefined}
        aria-describedby={described || undefined}
        className={`${control} mt-2 block w-full max-w-xl`}
      />
      <FieldError id={`${id}-error`} error={error} />
    </div>
  )
}
