import { Link } from '@tanstack/react-router'
import { Field } from '../../shell/field.tsx'
import { type Answers, textIn } from '../answers.ts'
import type { Form } from '../form.ts'
import type { RowPlace } from '../rows.tsx'
import { usePlanTexts } from '../texts.ts'
import { budgetIn } from './plan-answers.ts'

type BudgetCellsProps = { readonly planId: string; readonly place: RowPlace; readonly years: readonly number[]; readonly errorOf: Form['errorOf'] }

/** The amounts of one line, a field for each fiscal year of the plan. */
export const BudgetCells = ({ planId, place: { row, id, put }, years, errorOf }: BudgetCellsProps) => {
  const texts = usePlanTexts()
  const budget = budgetIn(row)
  const change = (year: number, amount: string): Answers => ({ budget: { ...budget, [year]: amount } })
  if (years.length === 0)
    return (
      <p className='mt-6'>
        {texts.budget.noYears}{' '}
        <Link to='/plans/$planId/edit/$topic' params={{ planId, topic: 'basics' }} className='link'>
          {texts.topics.basics}
        </Link>
      </p>
    )
  return (
    <fieldset id={`${id}-budget`} tabIndex={-1} className='mt-2'>
      <legend className='sr-only'>{texts.labels['budget']}</legend>
      <div className='grid gap-x-4 sm:grid-cols-2 lg:grid-cols-3'>
        {years.map((year) => (
          <Field
            key={year}
            id={`${id}-budget-${year}`}
            label={texts.budget.ofYear(year)}
            optional
            inputMode='numeric'
            value={textIn(budget, String(year))}
            error={errorOf(`${id}-budget-${year}`)}
            onChange={(event) => put(change(year, event.target.value))}
          />
        ))}
      </div>
    </fieldset>
  )
}
