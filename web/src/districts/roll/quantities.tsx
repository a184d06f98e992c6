import { Button } from '../../shell/button.tsx'
import { type Answers, rowsIn } from '../answers.ts'
import { Entry } from '../entry.tsx'
import type { Form } from '../form.ts'
import type { RowPlace } from '../rows.tsx'
import { useRollTexts } from '../texts.ts'

type QuantitiesProps = { readonly place: RowPlace; readonly errorOf: Form['errorOf'] }

/** What fees may be measured by at one of the premises, and on which day it was so. */
export const Quantities = ({ place: { row, id, put }, errorOf }: QuantitiesProps) => {
  const texts = useRollTexts()
  const { labels, bases } = texts
  const rows = rowsIn(row, 'quantities')
  const change = (at: number, changed: Answers) => put({ quantities: rows.map((each, place) => (place === at ? { ...each, ...changed } : each)) })
  const cells = [
    { name: 'basis', label: labels['basis'] ?? '', among: Object.entries(bases) },
    { name: 'quantity', label: labels['quantity'] ?? '', type: 'number' as const },
    { name: 'measuredOn', label: labels['measuredOn'] ?? '', type: 'date' as const },
  ]
  return (
    <fieldset id={`${id}-quantities`} tabIndex={-1} className='mt-6'>
      <legend className='text-std-17B-170'>{labels['quantities']}</legend>
      {rows.map((each, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name of its own before it is filled in.
        <div key={at} className='border-t border-solid-gray-420 pb-2'>
          <div className='grid gap-x-4 sm:grid-cols-3'>
            {cells.map((cell) => (
              <Entry
                key={cell.name}
                cell={cell}
                id={`${id}-quantities-${at}-${cell.name}`}
                answers={each}
                error={errorOf(`${id}-quantities-${at}-${cell.name}`)}
                change={(changed) => change(at, changed)}
              />
            ))}
          </div>
          <Button look='plain' onClick={() => put({ quantities: rows.filter((_, place) => place !== at) })}>
            {texts.quantityRemove}
            <span className='sr-only'>{` ${at + 1}`}</span>
          </Button>
        </div>
      ))}
      <div className='mt-3'>
        <Button look='outlined' onClick={() => put({ quantities: [...rows, { basis: 'store-floor-area' }] })}>
          {texts.quantityAdd}
        </Button>
      </div>
    </fieldset>
  )
}
