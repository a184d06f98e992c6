import { control, Field, FieldError, Necessity, TextArea } from '../shell/field.tsx'
import { type Answers, textIn, yesIn } from './answers.ts'

/** One of these: what is kept, and what it is called. */
export type Choices = readonly (readonly [code: string, words: string])[]

export type Cell = {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly optional?: boolean
  readonly type?: 'date' | 'number' | 'yes'
  /** How many characters there may be, where it is more than a line. */
  readonly long?: number
  readonly among?: Choices
}

type EntryProps = {
  readonly cell: Cell
  readonly id?: string
  readonly answers: Answers
  readonly error?: string | undefined
  readonly change: (changed: Answers) => void
}

const Yes = ({ cell: { name, label, hint }, id = name, answers, change }: EntryProps) => (
  <div className='mt-6'>
    <label htmlFor={id} className='flex items-start gap-3'>
      <input
        id={id}
        type='checkbox'
        checked={yesIn(answers, name)}
        onChange={(event) => change({ [name]: event.target.checked })}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className='mt-1 size-5 shrink-0 accent-key-900'
      />
      <span className='text-std-17B-170'>{label}</span>
    </label>
    {hint && (
      <p id={`${id}-hint`} className='text-solid-gray-700'>
        {hint}
      </p>
    )}
  </div>
)

const Choice = ({ cell: { name, label, hint, optional = false, among = [] }, id = name, answers, error, change }: EntryProps) => {
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className='mt-6'>
      <label htmlFor={id} className='text-std-17B-170'>
        {label}
        <Necessity optional={optional} />
      </label>
      {hint && (
        <p id={`${id}-hint`} className='text-solid-gray-700'>
          {hint}
        </p>
      )}
      <select
        id={id}
        value={textIn(answers, name)}
        aria-invalid={error !== undefined}
        aria-describedby={described || undefined}
        onChange={(event) => change({ [name]: event.target.value })}
        className={`${control} mt-2 block w-full max-w-xl`}
      >
        {among.map(([code, words]) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </select>
      <FieldError id={`${id}-error`} error={error} />
    </div>
  )
}

/** A line, several lines, a date, a figure, one of several, or yes. */
export const Entry = (props: EntryProps) => {
  const { cell, id = cell.name, answers, error, change } = props
  const { name, label, hint, optional = false, long, type, among } = cell
  if (type === 'yes') return <Yes {...props} />
  if (among) return <Choice {...props} />
  const common = { id, label, hint, optional, error, value: textIn(answers, name), ...(name.endsWith('En') && { lang: 'en' }) }
  if (long) return <TextArea {...common} rows={long > 500 ? 5 : 2} maxLength={long} onChange={(event) => change({ [name]: event.target.value })} />
  return (
    <Field
      {...common}
      type={type === 'date' ? 'date' : 'text'}
      {...(type === 'number' && { inputMode: 'decimal' as const })}
      onChange={(event) => change({ [name]: event.target.value })}
    />
  )
}
