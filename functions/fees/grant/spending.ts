import { type Yen, yen } from '../../kernel/money.ts'
import type { PlannedYear } from '../account/accounts.ts'
import { askedOf, type Grant } from './grant.ts'
import type { BudgetLine } from './grant-contract.ts'
import { wholeOf } from './grant-money.ts'
import type { SpendingRow, SpendingYear } from './spending-contract.ts'

type Spent = Pick<Grant, 'fiscalYear' | 'status' | 'lines'>

const isGranted = ({ status }: Spent): boolean => !['requested', 'withdrawn', 'refused'].includes(status)

/** Budget against actual by year and activity, the latest first. Of a year that would tell of one payer only its name is left. */
export const spending = (planned: readonly PlannedYear[], grants: readonly Spent[], withheld: ReadonlySet<number> = new Set()): SpendingYear[] => {
  const years = new Set<number>([...planned.map(({ fiscalYear }) => fiscalYear), ...grants.filter(isGranted).map(({ fiscalYear }) => fiscalYear)])
  return [...years]
    .toSorted((a, b) => b - a)
    .map((fiscalYear) => {
      if (withheld.has(fiscalYear)) return { fiscalYear, isWithheld: true }
      const budget = planned.filter((year) => year.fiscalYear === fiscalYear).flatMap(({ activities }) => activities)
      return {
        fiscalYear,
        isWithheld: false,
        rows: rowsOf(
          budget,
          grants.filter((grant) => grant.fiscalYear === fiscalYear),
        ),
      }
    })
}

const rowsOf = (budget: PlannedYear['activities'], grants: readonly Spent[]): SpendingRow[] => {
  const planned = new Map<string, number>()
  for (const { activity, amount } of budget) planned.set(activity, (planned.get(activity) ?? 0) + amount)
  const asked = askedOf(grants)
  const lines = grants.filter(isGranted).flatMap((grant) => grant.lines)
  const activities = new Set([...planned.keys(), ...lines.map(({ activity }) => activity)])
  return [...activities].map((activity) => {
    const own = lines.filter((line) => line.activity === activity)
    const sum = (of: (line: BudgetLine) => Yen) => yen(own.reduce((all, line) => all + of(line), 0))
    const amount = planned.get(activity) ?? 0
    const [first] = own
    return {
      activity,
      ...(first && { kind: first.kind }),
      planned: yen(amount),
      available: yen(Math.max(0, amount - (asked.get(activity) ?? 0))),
      grantedFees: sum(({ fees }) => fees),
      grantedOwn: sum((line) => line.own),
      spent: sum(({ spent, determined }) => (determined ? wholeOf(determined) : spent)),
      isDetermined: own.length > 0 && own.every(({ determined }) => determined !== undefined),
      results: own.flatMap(({ result }) => (result ? [result] : [])),
    }
  })
}
