import { type InputHTMLAttributes, type ReactNode, type TextareaHTMLAttributes, useId } from 'react'
import { useTexts } from './locale.ts'

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
      * {error}
    </p>
  )

type Labelling = {
  readonly id?: string | undefined
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly optional?: boolean | undefined
}

type Ties = { readonly id: string; readonly 'aria-invalid': boolean; readonly 'aria-describedby': string | undefined; readonly className: string }

/** Label, hint, control, error, tied together. */
const Labelled = ({ id: given, label, hint, error, optional = false, children }: Labelling & { readonly children: (ties: Ties) => ReactNode }) => {
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
      {children({
        id,
        'aria-invalid': error !== undefined,
        'aria-describedby': described || undefined,
        className: `${control} mt-2 block w-full max-w-xl`,
      })}
      <FieldError id={`${id}-error`} error={error} />
    </div>
  )
}

type FieldProps = Labelling &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'className'> & { readonly ref?: (element: HTMLInputElement | null) => void }

export const Field = ({ id, label, hint, error, optional, ...input }: FieldProps) => (
  <Labelled id={id} label={label} hint={hint} error={error} optional={optional}>
    {(ties) => <input {...input} {...ties} />}
  </Labelled>
)

type TextAreaProps = Labelling & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'className'>

/** Several lines; otherwise a field like any. */
export const TextArea = ({ id, label, hint, error, optional, rows = 4, maxLength = 2000, ...area }: TextAreaProps) => (
  <Labelled id={id} label={label} hint={hint} error={error} optional={optional}>
    {(ties) => <textarea {...area} rows={rows} maxLength={maxLength} {...ties} />}
  </Labelled>
)
