import type { ChangeEvent } from 'react'
import { FieldError } from '../shell/field.tsx'

type FileFieldProps = {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly error: string | undefined
  readonly onFile: (file: File) => void
}

/** A CSV of the reader's own. */
export const FileField = ({ id, label, hint, error, onFile }: FileFieldProps) => (
  <div className='mt-6'>
    <label htmlFor={id} className='text-std-17B-170'>
      {label}
    </label>
    <p id={`${id}-hint`} className='text-solid-gray-700'>
      {hint}
    </p>
    <input
      id={id}
      type='file'
      accept='.csv,text/csv'
      onChange={(event: ChangeEvent<HTMLInputElement>) => {
        const [file] = event.target.files ?? []
        if (file) onFile(file)
      }}
      aria-invalid={error !== undefined}
      aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
      className='mt-2 block w-full max-w-xl rounded-8 border border-solid-gray-600 bg-white p-3 aria-invalid:border-error-1'
    />
    <FieldError id={`${id}-error`} error={error} />
  </div>
)
