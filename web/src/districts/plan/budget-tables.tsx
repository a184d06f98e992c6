import { Table } from '../../shell/table.tsx'
import { type Answers, figureIn, rowsIn, textIn } from '../answers.ts'
import { useDistrictTexts, usePlanTexts } from '../texts.ts'
import { amountIn } from './plan-answers.ts'

type Amounts = { readonly name: string; readonly amounts: readonly number[] }
type BudgetProps = { readonly answers: Answers; readonly years: readonly number[] }

const sum = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0)

const eachYear = (rows: readonly Answers[], years: readonly number[]): readonly number[] =>
  years.map((year) => sum(rows.map((row) => amountIn(row, year))))

const Amounts = ({ caption, file, lines, years }: { caption: string; file: string; lines: readonly Amounts[]; years: readonly number[] }) => {
  const texts = usePlanTexts().budget
  const form = useDistrictTexts().form
  return (
    <Table
      caption={caption}
      captionShown
      file={file}
      rows={lines}
      keyOf={({ name }) => name}
      columns={[
        { label: texts.line, cell: ({ name }) => name },
        ...years.map((year, at) => ({
          label: form.year(year),
          numeric: true,
          cell: ({ amounts }: Amounts) => form.yen(amounts[at] ?? 0),
          text: ({ amounts }: Amounts) => amounts[at] ?? 0,
        })),
        { label: texts.total, numeric: true, cell: ({ amounts }) => form.yen(sum(amounts)), text: ({ amounts }) => sum(amounts) },
      ]}
    />
  )
}

/** Income beside expenditure, as it adds up while it is typed. */
export const BudgetTotals = ({ answers, years }: BudgetProps) => {
  const texts = usePlanTexts().budget
  const form = useDistrictTexts().form
  const incomes = rowsIn(answers, 'income')
  const [income, expenditure] = [eachYear(incomes, years), eachYear(rowsIn(answers, 'expenditure'), years)]
  const fee = eachYear(
    incomes.filter((row) => textIn(row, 'nature') === 'fee'),
    years,
  )
  const difference = income.map((amount, at) => amount - (expenditure[at] ?? 0))
  const apart = years.filter((_, at) => difference[at] !== 0)
  const drafted = sum(rowsIn(answers, 'classes').map((row) => Number(figureIn(row, 'amount')) || 0))
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.title}</h2>
      <div role='status'>
        <p className='mt-2'>{apart.length === 0 ? texts.agrees : texts.apart(apart.map(form.year).join(' '))}</p>
        <p>{`${texts.feeDrafted}: ${form.yen(drafted)}`}</p>
      </div>
      <Amounts
        caption={texts.title}
        file='budget.csv'
        years={years}
        lines={[
          { name: texts.income, amounts: income },
          { name: texts.feeIncome, amounts: fee },
          { name: texts.expenditure, amounts: expenditure },
          { name: texts.difference, amounts: difference },
        ]}
      />
    </section>
  )
}

/** What an activity is to cost beside what is spent on it, over the whole period. */
export const ActivityTotals = ({ answers, years }: BudgetProps) => {
  const texts = usePlanTexts().budget
  const form = useDistrictTexts().form
  const spending = rowsIn(answers, 'expenditure')
  const lines = rowsIn(answers, 'activities').map((activity) => ({
    key: textIn(activity, 'key'),
    name: textIn(activity, 'name'),
    budget: sum(eachYear([activity], years)),
    spent: sum(
      eachYear(
        spending.filter((row) => textIn(row, 'activity') === textIn(activity, 'key')),
        years,
      ),
    ),
  }))
  if (lines.length === 0) return null
  return (
    <Table
      caption={texts.byActivity}
      captionShown
      file='activities.csv'
      rows={lines}
      keyOf={({ key }) => key}
      columns={[
        { label: texts.line, cell: ({ name }) => name },
        { label: texts.activityBudget, numeric: true, cell: ({ budget }) => form.yen(budget), text: ({ budget }) => budget },
        { label: texts.activitySpent, numeric: true, cell: ({ spent }) => form.yen(spent), text: ({ spent }) => spent },
        {
          label: texts.difference,
          numeric: true,
          cell: ({ budget, spent }) => form.yen(budget - spent),
          text: ({ budget, spent }) => budget - spent,
        },
      ]}
    />
  )
}
