import { useId } from 'react'
import { control, FieldError, Necessity } from '../shell/field.tsx'

type TextAreaProps = {
  readonly id?: string
  readonly label: string
  readonly hint?: string
  readonly error?: string | undefined
  readonly optional?: boolean
  readonly maxLength: number
  readonly value: string
  readonly onChange: (value: string) => void
}

/** Several lines: label, hint, control, error, tied together. */
export const TextArea = ({ id: given, label, hint, error, optional = false, maxLength, value, onChange }: TextAreaProps) => {
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
      <textarea
        id={id}
        rows={4}
        maxLength={maxLength}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error !== undefined}
        aria-describedby={described || undefined}
        className={`${control} mt-2 block w-full max-w-xl`}
      />
      <FieldError id={`${id}-error`} error={error} />
    </div>
  )
}
