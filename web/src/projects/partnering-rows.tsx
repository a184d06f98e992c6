import { Button } from '../shell/button.tsx'
import { control, Field, FieldError, TextArea } from '../shell/field.tsx'
import { type Answers, rowsIn, textIn } from './edit/answers.ts'
import { usePartneringTexts } from './partnering-texts.ts'

export type Cell = {
  readonly name: string
  readonly label: string
  readonly optional?: boolean
  readonly type?: 'date' | 'number'
  readonly long?: number
  /** One of these: what is kept, and what it is called. */
  readonly among?: (row: Answers, at: number) => readonly (readonly [string, string])[]
}

type RowsProps = {
  readonly name: string
  readonly label: string
  readonly answers: Answers
  readonly error: string | undefined
  readonly change: (changed: Answers) => void
  readonly cells: readonly Cell[]
  readonly most: number
  /** What a new row begins with. */
  readonly begin?: () => Answers
  readonly isFixed?: boolean
}

type CellProps = { readonly cell: Cell; readonly id: string; readonly row: Answers; readonly at: number; readonly put: (value: string) => void }

const One = ({ cell: { name, label, optional, type, long, among }, id, row, at, put }: CellProps) => {
  const value = textIn(row, name)
  if (among)
    return (
      <div className='mt-6'>
        <label htmlFor={id} className='text-std-17B-170'>
          {label}
        </label>
        <select id={id} value={value} onChange={(event) => put(event.target.value)} className={`${control} mt-2 block w-full max-w-xl`}>
          {among(row, at).map(([code, words]) => (
            <option key={code} value={code}>
              {words}
            </option>
          ))}
        </select>
      </div>
    )
  const common = { id, label, value, ...(optional && { optional }) }
  if (long) return <TextArea {...common} rows={2} maxLength={long} onChange={(event) => put(event.target.value)} />
  return (
    <Field
      {...common}
      type={type === 'date' ? 'date' : 'text'}
      {...(type === 'number' && { inputMode: 'decimal' as const })}
      onChange={(event) => put(event.target.value)}
    />
  )
}

/** Several of the same, one under the other. */
export const Rows = ({ name, label, answers, error, change, cells, most, begin = () => ({}), isFixed = false }: RowsProps) => {
  const texts = usePartneringTexts().form
  const rows = rowsIn(answers, name)
  const put = (at: number, changed: Answers) => change({ [name]: rows.map((row, each) => (each === at ? { ...row, ...changed } : row)) })
  return (
    <div id={name} tabIndex={-1}>
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name of its own before it is filled in.
        <fieldset key={at} className='mt-6 max-w-3xl rounded-8 border border-solid-gray-420 p-4'>
          <legend className='px-2 text-std-17B-170'>{texts.rowOf(label, at + 1)}</legend>
          {cells.map((cell) => (
            <One key={cell.name} cell={cell} id={`${name}-${at}-${cell.name}`} row={row} at={at} put={(value) => put(at, { [cell.name]: value })} />
          ))}
          {!isFixed && (
            <div className='mt-4'>
              <Button look='plain' onClick={() => change({ [name]: rows.filter((_, each) => each !== at) })}>
                {texts.remove}
                <span className='sr-only'>{` ${texts.rowOf(label, at + 1)}`}</span>
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      <FieldError id={`${name}-error`} error={error} />
      {!isFixed && rows.length < most && (
        <div className='mt-6'>
          <Button look='outlined' onClick={() => change({ [name]: [...rows, begin()] })}>
            {texts.add}
            <span className='sr-only'>{` ${label}`}</span>
          </Button>
        </div>
      )}
    </div>
  )
}
