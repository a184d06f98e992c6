import { difference, sumOf, type Yen, yen } from '../../kernel/money.ts'
import { yearNotOfPlan } from '../problems.ts'
import type { Budget, PlanContent } from './plan-contract.ts'
import type { YearPlanView } from './plan-sheet-contract.ts'
import type { YearPlanContent } from './plan-version-contract.ts'

/** The plan and the budget of one fiscal year. */
export type YearPlan = { readonly fiscalYear: number; readonly version: number; readonly fingerprint: string; readonly content: YearPlanContent }

/** That a year's plan stays within the plan: its activities and its lines are named there. */
export const requireOfPlan = (plan: PlanContent, { activities, income, expenditure }: YearPlanContent): void => {
  const keys = new Set(plan.activities.map(({ key }) => key))
  const incomes = new Set(plan.financing.income.map(({ nature, name }) => `${nature} ${name}`))
  const purposes = new Set(plan.financing.expenditure.map(({ purpose }) => purpose))
  const unknown = [
    ...activities.filter(({ activity }) => !keys.has(activity)).map(({ activity }) => activity),
    ...income.filter(({ nature, name }) => !incomes.has(`${nature} ${name}`)).map(({ name }) => name),
    ...expenditure.filter(({ purpose }) => !purposes.has(purpose)).map(({ purpose }) => purpose),
  ]
  if (unknown.length > 0) throw yearNotOfPlan({ unknown })
}

const inYear = (budgets: readonly Budget[], year: number): Yen =>
  sumOf(budgets.flatMap((budget) => budget.filter(({ fiscalYear }) => fiscalYear === year).map(({ amount }) => amount)))

/** A year's budget beside what the plan has for that year, line by line. */
export const yearPlanViewOf = (plan: PlanContent, { fiscalYear, version, content }: YearPlan): YearPlanView => {
  const besides = <Side extends 'income' | 'expenditure'>(side: Side, name: string, planned: Yen, amounts: readonly Yen[]) => {
    const budgeted = sumOf(amounts)
    return { side, name, planned, budgeted, difference: difference(budgeted, planned) }
  }
  const incomes = [...new Map(plan.financing.income.map((each) => [`${each.nature} ${each.name}`, each])).values()].map(({ nature, name }) => {
    const isThis = (each: { readonly nature: string; readonly name: string }) => each.nature === nature && each.name === name
    const planned = inYear(
      plan.financing.income.filter(isThis).map(({ budget }) => budget),
      fiscalYear,
    )
    return besides(
      'income',
      name,
      planned,
      content.income.filter(isThis).map(({ amount }) => amount),
    )
  })
  const purposes = [...new Set(plan.financing.expenditure.map(({ purpose }) => purpose))].map((purpose) => {
    const lines = plan.financing.expenditure.filter((each) => each.purpose === purpose)
    const amounts = content.expenditure.filter((each) => each.purpose === purpose).map(({ amount }) => amount)
    return besides(
      'expenditure',
      purpose,
      inYear(
        lines.map(({ budget }) => budget),
        fiscalYear,
      ),
      amounts,
    )
  })
  const totalOf = (lines: readonly { readonly amount: Yen }[]) => sumOf(lines.map(({ amount }) => amount))
  const balanced = totalOf(content.income) === totalOf(content.expenditure) && totalOf(content.income) > yen(0)
  return { fiscalYear, version, content, lines: [...incomes, ...purposes], balanced }
}
