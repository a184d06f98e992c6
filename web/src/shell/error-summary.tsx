import { useEffect, useRef } from 'react'
import { useTexts } from './locale.ts'

export type FormError = { readonly field: string; readonly message: string }

/** All that does not fit, in one place that takes the focus; each line leads to its field. `attempt` counts the tries to send. */
export const ErrorSummary = ({ errors, attempt }: { readonly errors: readonly FormError[]; readonly attempt: number }) => {
  const texts = useTexts()
  const box = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (attempt > 0) box.current?.focus()
  }, [attempt])

  if (errors.length === 0) return null
  return (
    <div ref={box} role='alert' tabIndex={-1} className='mt-6 max-w-3xl rounded-8 border-2 border-error-1 px-5 py-4' data-part='error-summary'>
      <h2 className='text-std-20B-150 text-error-2'>{texts.form.errorSummary(errors.length)}</h2>
      <ul className='mt-2 list-disc pl-6'>
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              className='link'
              onClick={(event) => {
                event.preventDefault()
                document.getElementById(field)?.focus()
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
