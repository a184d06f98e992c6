import { PlanContent as Contract } from '../../../../functions/districts/plan/plan-contract.ts'
import { type Answers, decimalIn, figureIn, filled, rowsIn, textIn, wordsIn, yesIn } from '../answers.ts'
import { type Fault, faultsIn } from '../faults.ts'
import type { PlanContent } from '../queries.ts'

type Budget = PlanContent['activities'][number]['budget']

const budgetAnswers = (budget: Budget): Answers => Object.fromEntries(budget.map(({ fiscalYear, amount }) => [fiscalYear, String(amount)]))

export const budgetIn = (row: Answers): Answers => {
  const budget = row['budget']
  return typeof budget === 'object' && budget !== null ? (budget as Answers) : {}
}

const budgetOf = (row: Answers) => {
  const typed = budgetIn(row)
  return Object.keys(typed).flatMap((year) => {
    const amount = figureIn(typed, year)
    return amount === undefined ? [] : [{ fiscalYear: Number(year), amount }]
  })
}

/** What was typed for a year, as a sum is made of it while others are still typed. */
export const amountIn = (row: Answers, year: number): number => {
  const amount = figureIn(budgetIn(row), String(year))
  return typeof amount === 'number' && amount > 0 ? amount : 0
}

/** A plan as its forms hold it. */
export const answersOf = ({ period, financing = { income: [], expenditure: [] }, fee, otherBusinesses, ...content }: PlanContent): Answers => ({
  ...content,
  ...period,
  activities: content.activities.map((activity) => ({ ...activity, budget: budgetAnswers(activity.budget) })),
  income: financing.income.map((line) => ({ ...line, budget: budgetAnswers(line.budget) })),
  expenditure: financing.expenditure.map((line) => ({ ...line, budget: budgetAnswers(line.budget) })),
  classes: fee?.classes ?? [],
  basis: fee?.basis ?? '',
  collection: fee?.collection ?? '',
  carriesOn: otherBusinesses === undefined ? '' : otherBusinesses.carriesOn ? 'yes' : 'no',
  ...(otherBusinesses?.carriesOn === true && otherBusinesses),
  ...(otherBusinesses?.carriesOn === true && { carriesOn: 'yes' }),
})

const periodOf = (answers: Answers) => {
  const [startsOn, endsOn] = [textIn(answers, 'startsOn'), textIn(answers, 'endsOn')]
  return startsOn === '' && endsOn === '' ? undefined : { startsOn, endsOn }
}

const feeOf = (answers: Answers) => {
  const classes = rowsIn(answers, 'classes').map((row) => ({
    class: wordsIn(row, 'class'),
    payers: figureIn(row, 'payers'),
    amount: figureIn(row, 'amount'),
  }))
  const [basis, collection] = [wordsIn(answers, 'basis'), wordsIn(answers, 'collection')]
  return classes.length === 0 && basis === undefined && collection === undefined ? undefined : { classes, basis, collection }
}

const othersOf = (answers: Answers) => {
  if (answers['carriesOn'] === 'no') return { carriesOn: false }
  if (answers['carriesOn'] !== 'yes') return undefined
  const [outline, size, lastYearResultYen] = [wordsIn(answers, 'outline'), wordsIn(answers, 'size'), figureIn(answers, 'lastYearResultYen')]
  return { carriesOn: true, outline, size, lastYearResultYen }
}

const contentIn = (answers: Answers): Answers =>
  filled({
    name: wordsIn(answers, 'name'),
    area: wordsIn(answers, 'area'),
    scope: wordsIn(answers, 'scope'),
    period: periodOf(answers),
    goals: rowsIn(answers, 'goals').map((row) =>
      filled({ ...row, name: wordsIn(row, 'name'), baseline: decimalIn(row, 'baseline'), target: decimalIn(row, 'target') }),
    ),
    activities: rowsIn(answers, 'activities').map((row) => filled({ ...row, inCityPark: yesIn(row, 'inCityPark'), budget: budgetOf(row) })),
    benefits: rowsIn(answers, 'benefits').map((row) => filled({ ...row, amount: figureIn(row, 'amount') })),
    financing: {
      income: rowsIn(answers, 'income').map((row) => filled({ ...row, budget: budgetOf(row) })),
      expenditure: rowsIn(answers, 'expenditure').map((row) => filled({ ...row, budget: budgetOf(row) })),
    },
    fee: feeOf(answers),
    otherBusinesses: othersOf(answers),
    attachments: rowsIn(answers, 'attachments'),
  })

/** The answers as the contract takes them. Judged by it just before. */
export const contentOf = (answers: Answers): PlanContent => contentIn(answers) as PlanContent

/** What is not part of the plan is left behind: a mark on a document that has just come. */
export const sendable = (answers: Answers): Answers => ({
  ...answers,
  attachments: rowsIn(answers, 'attachments').map(({ isNew: _, ...attachment }) => attachment),
})

const wrappers = ['financing', 'fee', 'period', 'otherBusinesses']

/** A part within a part of the plan is a field of its own on its page. */
const onPage = ({ path, kind }: Fault): Fault => {
  const own = wrappers.includes(String(path[0])) && path.length > 1 ? path.slice(1) : path
  return { field: own.join('-'), kind, path: own }
}

/** What does not fit among the fields of one page. */
export const planFaults = (answers: Answers, fields: readonly string[]): readonly Fault[] =>
  faultsIn(Contract(), contentIn(answers))
    .map(onPage)
    .filter(({ path }) => fields.includes(String(path[0])))

/** The fiscal years money can be planned for: those of the period, and those that have some already. */
export const yearsOf = (answers: Answers): readonly number[] => {
  const [startsOn, endsOn] = [textIn(answers, 'startsOn'), textIn(answers, 'endsOn')]
  const isPeriod = [startsOn, endsOn].every((date) => /^\d{4}-\d{2}-\d{2}$/.test(date)) && startsOn <= endsOn
  const [first, last] = [fiscalYear(startsOn), fiscalYear(endsOn)]
  const planned = isPeriod ? Array.from({ length: Math.min(last - first + 1, 6) }, (_, at) => first + at) : []
  const held = ['activities', 'income', 'expenditure'].flatMap((name) =>
    rowsIn(answers, name).flatMap((row) =>
      Object.keys(budgetIn(row))
        .filter((year) => amountIn(row, Number(year)) > 0)
        .map(Number),
    ),
  )
  return [...new Set([...planned, ...held])].sort((a, b) => a - b)
}

// Japan's fiscal year is named after the year of its April.
const fiscalYear = (date: string): number => Number(date.slice(0, 4)) - (date.slice(5, 7) < '04' ? 1 : 0)
