import { GrantRequest as GrantRequestSchema } from '../../../../functions/fees/grant/grant-contract.ts'
import { type Answers, figureIn, rowsIn, textIn, wordsIn } from '../../districts/answers.ts'
import { type Fault, faultsIn } from '../../districts/faults.ts'
import type { GrantRequest, SpendingYear } from './grant-queries.ts'

type BudgetRow = NonNullable<SpendingYear['rows']>[number]

/** A request begins with every activity of the year that has something left, and nothing asked of it. */
export const linesOf = (rows: readonly BudgetRow[]): readonly Answers[] =>
  rows.filter(({ available }) => available > 0).map(({ activity, kind = 'facilities' }) => ({ activity, kind, fees: '', own: '0' }))

const digitsIn = (answers: Answers, name: string): string => textIn(answers, name).normalize('NFKC').replaceAll(/[\s-]/g, '')

/** Half-width kana, and the small things that are typed otherwise, as banks take them. */
const kanaIn = (answers: Answers, name: string): string => textIn(answers, name).normalize('NFKC').trim().replaceAll(/\s+/g, ' ')

const inputOf = (answers: Answers, districtId: string) => ({
  districtId,
  fiscalYear: figureIn(answers, 'fiscalYear'),
  purpose: wordsIn(answers, 'purpose'),
  lines: rowsIn(answers, 'lines').map((row, at) => ({
    ...{ lineId: `line-${at + 1}`, activity: wordsIn(row, 'activity'), kind: textIn(row, 'kind') },
    ...{ fees: figureIn(row, 'fees'), own: figureIn(row, 'own') },
  })),
  payTo: {
    ...{ bankCode: digitsIn(answers, 'bankCode'), branchCode: digitsIn(answers, 'branchCode'), kind: textIn(answers, 'accountKind') },
    ...{ number: digitsIn(answers, 'number'), holderKana: kanaIn(answers, 'holderKana') },
  },
})

/** The ids on the page of what lies deeper in the contract. */
const onPage = (fault: Fault): Fault => {
  const [first, second] = fault.path
  if (first !== 'payTo' || second === undefined) return fault
  const field = second === 'kind' ? 'accountKind' : String(second)
  return { ...fault, field, path: [field] }
}

export const requestFaults = (answers: Answers, districtId: string): readonly Fault[] =>
  faultsIn(GrantRequestSchema(), inputOf(answers, districtId)).map(onPage)

/** What is sent, once nothing is at fault. */
export const requestIn = (answers: Answers, districtId: string): GrantRequest => inputOf(answers, districtId) as GrantRequest

/** What the lines ask for together, as far as they are figures. */
export const askedTogether = (answers: Answers): { readonly fees: number; readonly own: number } => {
  const sum = (name: string) =>
    rowsIn(answers, 'lines').reduce((all, row) => {
      const amount = figureIn(row, name)
      return all + (typeof amount === 'number' ? amount : 0)
    }, 0)
  return { fees: sum('fees'), own: sum('own') }
}

/** What of an activity is left when every line that names it is counted; below zero, too much is asked. */
export const leftOf = (answers: Answers, rows: readonly BudgetRow[], activity: string): number | undefined => {
  const budget = rows.find((row) => row.activity === activity)
  if (!budget) return undefined
  const asked = rowsIn(answers, 'lines')
    .filter((row) => textIn(row, 'activity') === activity)
    .map((row) => figureIn(row, 'fees'))
  return budget.available - asked.reduce<number>((sum, amount) => sum + (typeof amount === 'number' ? amount : 0), 0)
}
