import type { ReactNode } from 'react'
import { Button } from '../shell/button.tsx'
import { FieldError } from '../shell/field.tsx'
import { type Answers, rowsIn } from './answers.ts'
import { type Cell, Entry } from './entry.tsx'
import type { Form } from './form.ts'
import { useDistrictTexts } from './texts.ts'

/** One row, where it stands, and how it is changed. */
export type RowPlace = { readonly row: Answers; readonly id: string; readonly put: (changed: Answers) => void }

type RowsProps = {
  readonly name: string
  readonly label: string
  readonly form: Pick<Form, 'answers' | 'change' | 'errorOf'>
  readonly cells: readonly Cell[] | ((row: Answers) => readonly Cell[])
  readonly most: number
  /** What a new row begins with. */
  readonly begin?: () => Answers
  /** What stands below the cells of a row. */
  readonly after?: (place: RowPlace) => ReactNode
}

/** Several of the same, one under the other; fields of a row stand side by side where there is room. */
export const Rows = ({ name, label, form: { answers, change, errorOf }, cells, most, begin = () => ({}), after }: RowsProps) => {
  const texts = useDistrictTexts().form
  const rows = rowsIn(answers, name)
  const put = (at: number, changed: Answers) => change({ [name]: rows.map((row, each) => (each === at ? { ...row, ...changed } : row)) })
  return (
    <div id={name} tabIndex={-1}>
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name of its own before it is filled in.
        <fieldset key={at} className='mt-6 max-w-4xl rounded-8 border border-solid-gray-420 px-4 pb-4'>
          <legend className='px-2 text-std-17B-170'>{texts.rowOf(label, at + 1)}</legend>
          <div className='grid gap-x-6 md:grid-cols-2 md:items-end'>
            {(typeof cells === 'function' ? cells(row) : cells).map((cell) => (
              <div key={cell.name} className={cell.long ? 'md:col-span-2' : ''}>
                <Entry
                  cell={cell}
                  id={`${name}-${at}-${cell.name}`}
                  answers={row}
                  error={errorOf(`${name}-${at}-${cell.name}`)}
                  change={(changed) => put(at, changed)}
                />
              </div>
            ))}
          </div>
          {after?.({ row, id: `${name}-${at}`, put: (changed) => put(at, changed) })}
          <div className='mt-4'>
            <Button look='plain' onClick={() => change({ [name]: rows.filter((_, each) => each !== at) })}>
              {texts.remove}
              <span className='sr-only'>{` ${texts.rowOf(label, at + 1)}`}</span>
            </Button>
          </div>
        </fieldset>
      ))}
      <FieldError id={`${name}-error`} error={errorOf(name)} />
      {rows.length < most && (
        <div className='mt-6'>
          <Button look='outlined' onClick={() => change({ [name]: [...rows, begin()] })}>
            {texts.add(label)}
          </Button>
        </div>
      )}
    </div>
  )
}
