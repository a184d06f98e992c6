import { Button } from '../../shell/button.tsx'
import { type Answers, rowsIn } from '../answers.ts'
import { Entry } from '../entry.tsx'
import type { Form } from '../form.ts'
import type { RowPlace } from '../rows.tsx'
import { useDistrictTexts, useFeeTexts } from '../texts.ts'

type ClassRatesProps = { readonly place: RowPlace; readonly errorOf: Form['errorOf'] }

/** Where a class pays by another rate than the rest. */
export const ClassRates = ({ place: { row, id, put }, errorOf }: ClassRatesProps) => {
  const { labels, hints } = useFeeTexts()
  const { form } = useDistrictTexts()
  const label = labels['classRates'] ?? ''
  const rates = rowsIn(row, 'classRates')
  const change = (at: number, changed: Answers) => put({ classRates: rates.map((each, place) => (place === at ? { ...each, ...changed } : each)) })
  const cells = [
    { name: 'class', label: labels['class'] ?? '' },
    { name: 'rate', label: labels['rate'] ?? '', type: 'number' as const },
    { name: 'clause', label: labels['clause'] ?? '', optional: true },
  ]
  return (
    <fieldset id={`${id}-classRates`} tabIndex={-1} className='mt-6'>
      <legend className='text-std-17B-170'>{label}</legend>
      <p className='text-solid-gray-700'>{hints['classRates']}</p>
      {rates.map((each, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name of its own before it is filled in.
        <div key={at} className='border-t border-solid-gray-420 pb-2'>
          <div className='grid gap-x-4 sm:grid-cols-3'>
            {cells.map((cell) => (
              <Entry
                key={cell.name}
                cell={cell}
                id={`${id}-classRates-${at}-${cell.name}`}
                answers={each}
                error={errorOf(`${id}-classRates-${at}-${cell.name}`)}
                change={(changed) => change(at, changed)}
              />
            ))}
          </div>
          <Button look='plain' onClick={() => put({ classRates: rates.filter((_, place) => place !== at) })}>
            {form.remove}
            <span className='sr-only'>{` ${form.rowOf(label, at + 1)}`}</span>
          </Button>
        </div>
      ))}
      <div className='mt-3'>
        <Button look='outlined' onClick={() => put({ classRates: [...rates, {}] })}>
          {form.add(label)}
        </Button>
      </div>
    </fieldset>
  )
}
