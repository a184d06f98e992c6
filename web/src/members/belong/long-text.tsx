import type { ReactNode } from 'react'
import { control, FieldError, Necessity } from '../../shell/field.tsx'

type LongTextProps = {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly hint?: ReactNode
  readonly optional?: boolean
  readonly error?: string | undefined
  readonly defaultValue?: string | undefined
}

/** A text of several lines, tied to its label, hint and error like any field. */
export const LongText = ({ id, name, label, hint, optional = false, error, defaultValue }: LongTextProps) => {
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className='mt-6'>
      <label htmlFor={id} className='text-std-17B-170 text-solid-gray-900'>
        {label}
        <Necessity optional={optional} />
      </label>
      {hint && (
        <p id={`${id}-hint`} className='text-solid-gray-700'>
          {hint}
        </p>
      )}
      <textarea
        id={id}
        name={name}
        rows={4}
        maxLength={2000}
        defaultValue={defaultValue}
        aria-invalid={error !== undefined}
        aria-describedby={described || undefined}
        className={`${control} mt-2 block w-full max-w-xl`}
      />
      <FieldError id={`${id}-error`} error={error} />
    </div>
  )
}
