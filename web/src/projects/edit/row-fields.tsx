import { Button } from '../../shell/button.tsx'
import { Field, FieldError, TextArea } from '../../shell/field.tsx'
import { type Answers, rowsIn, textIn } from './answers.ts'
import type { FieldProps } from './fields.ts'
import { useEditTexts } from './texts.ts'

type Cell = {
  readonly name: string
  readonly label: string
  readonly optional?: boolean
  readonly type?: 'date' | 'number'
  readonly hint?: string
  readonly long?: boolean
}

type RowsProps = FieldProps & { readonly cells: readonly Cell[]; readonly most: number }

/** Several of the same, one under the other. */
const Rows = ({ name, label, answers, error, change, cells, most }: RowsProps) => {
  const texts = useEditTexts()
  const rows = rowsIn(answers, name)
  const put = (at: number, changed: Answers) => change({ [name]: rows.map((row, each) => (each === at ? { ...row, ...changed } : row)) })
  return (
    <div id={name} tabIndex={-1}>
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name of its own before it is filled in.
        <fieldset key={at} className='mt-6 max-w-3xl rounded-8 border border-solid-gray-420 p-4'>
          <legend className='px-2 text-std-17B-170'>{texts.rowOf(label, at + 1)}</legend>
          {cells.map(({ name: cell, label: cellLabel, long, ...given }) =>
            long ? (
              <TextArea
                key={cell}
                {...(given.optional && { optional: true })}
                label={cellLabel}
                rows={2}
                maxLength={300}
                value={textIn(row, cell)}
                onChange={(event) => put(at, { [cell]: event.target.value })}
              />
            ) : (
              <Field
                key={cell}
                {...given}
                label={cellLabel}
                value={textIn(row, cell)}
                onChange={(event) => put(at, { [cell]: event.target.value })}
              />
            ),
          )}
          <div className='mt-4'>
            <Button look='plain' onClick={() => change({ [name]: rows.filter((_, each) => each !== at) })}>
              {texts.remove}
              <span className='sr-only'>{` ${texts.rowOf(label, at + 1)}`}</span>
            </Button>
          </div>
        </fieldset>
      ))}
      <FieldError id={`${name}-error`} error={error} />
      {rows.length < most && (
        <div className='mt-6'>
          <Button look='outlined' onClick={() => change({ [name]: [...rows, {}] })}>
            {texts.add}
            <span className='sr-only'>{` ${label}`}</span>
          </Button>
        </div>
      )}
    </div>
  )
}

export const Kpis = (field: FieldProps) => {
  const { kpi, hints } = useEditTexts()
  const figure = { ...(hints['present'] && { hint: hints['present'] }), optional: true }
  return (
    <Rows
      {...field}
      most={5}
      cells={[
        { name: 'name', label: kpi.name },
        { name: 'unit', label: kpi.unit },
        { name: 'present', label: kpi.present, ...figure },
        { name: 'presentOn', label: kpi.presentOn, optional: true, type: 'date' },
        { name: 'target', label: kpi.target, ...figure },
      ]}
    />
  )
}

export const References = (field: FieldProps) => {
  const { reference } = useEditTexts()
  return (
    <Rows
      {...field}
      most={20}
      cells={[
        { name: 'place', label: reference.place },
        { name: 'year', label: reference.year, type: 'number' },
        { name: 'result', label: reference.result, long: true },
      ]}
    />
  )
}
