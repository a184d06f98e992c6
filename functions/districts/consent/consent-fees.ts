import { sumOf, type Yen, yen } from '../../kernel/money.ts'
import { fiscalYearOf, type LocalDate } from '../../kernel/time.ts'
import { type Allocation, allocate } from '../allocation/allocation.ts'
import type { FeeRule } from '../allocation/fee-rule.ts'
import type { PlanContent } from '../plan/plan-contract.ts'
import type { BorneFee } from '../plan/plan-domain.ts'
import { planIncomplete } from '../problems.ts'
import { asRoll, type RollRow } from '../roll/roll-domain.ts'

type LevyYear = { readonly fiscalYear: number; readonly from: LocalDate; readonly until: LocalDate }

/** The fiscal years of a plan, the first and the last as far as the plan runs in them. */
export const levyYears = ({ startsOn, endsOn }: NonNullable<PlanContent['period']>): readonly LevyYear[] => {
  const [first, last] = [fiscalYearOf(startsOn), fiscalYearOf(endsOn)]
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const fiscalYear = first + at
    const [from, until] = [`${fiscalYear}-04-01`, `${fiscalYear + 1}-03-31`] as [LocalDate, LocalDate]
    return { fiscalYear, from: from < startsOn ? startsOn : from, until: until > endsOn ? endsOn : until }
  })
}

/** What the activities of a year cost less what else comes in: no rule may raise more (17-8(1)). */
const costOf = ({ financing: { income, expenditure } }: PlanContent, fiscalYear: number): Yen => {
  const inYear = (lines: readonly PlanContent['financing']['income'][number]['budget'][]) =>
    sumOf(lines.flatMap((budget) => budget.filter((each) => each.fiscalYear === fiscalYear).map(({ amount }) => amount)))
  const cost = inYear(expenditure.map(({ budget }) => budget))
  const other = inYear(income.filter(({ nature }) => nature !== 'fee').map(({ budget }) => budget))
  return yen(Math.max(cost - other, 0))
}

/** The draft of the fees, a year of the plan after the other. */
export const draftYears = (
  content: PlanContent,
  rule: FeeRule,
  rows: readonly RollRow[],
  referenceOn: LocalDate,
): readonly (LevyYear & { readonly allocation: Allocation })[] => {
  if (!content.period) throw planIncomplete({ missing: ['period'] })
  const roll = asRoll(rows, referenceOn)
  return levyYears(content.period).map((year) => {
    const { fiscalYear, from, until } = year
    return { ...year, allocation: allocate(rule, roll, { from, until, necessaryCost: costOf(content, fiscalYear) }) }
  })
}

/** What each business would bear by the draft over the whole period of the plan, and what it would gain: the weight of its consent. */
export const draftFees = (content: PlanContent, rule: FeeRule, rows: readonly RollRow[], referenceOn: LocalDate): readonly BorneFee[] => {
  const years = draftYears(content, rule, rows, referenceOn)
  const fees = new Map<string, number>()
  for (const { allocation } of years)
    for (const { beneficiaryId, fee } of allocation.fees) fees.set(beneficiaryId, (fees.get(beneficiaryId) ?? 0) + fee)
  return rows.map(({ beneficiaryId, expectedBenefit }) => ({
    beneficiaryId,
    fee: yen(fees.get(beneficiaryId) ?? 0),
    benefit: yen(expectedBenefit * years.length),
  }))
}

/** What each business bears in one fiscal year under the rule in force: the weight of its voice in a demand (17-11, 17-12). */
export const borneFees = (
  content: PlanContent,
  rule: FeeRule,
  rows: readonly RollRow[],
  { today, referenceOn }: { readonly today: LocalDate; readonly referenceOn: LocalDate },
): readonly BorneFee[] => {
  if (!content.period) throw planIncomplete({ missing: ['period'] })
  const years = levyYears(content.period)
  const year = years.findLast(({ from }) => from <= today) ?? years[0]
  if (!year) throw planIncomplete({ missing: ['period'] })
  const allocation = allocate(rule, asRoll(rows, referenceOn), {
    from: year.from,
    until: year.until,
    necessaryCost: costOf(content, year.fiscalYear),
  })
  const benefits = new Map(rows.map(({ beneficiaryId, expectedBenefit }) => [beneficiaryId, expectedBenefit]))
  return allocation.fees.map(({ beneficiaryId, fee }) => ({ beneficiaryId, fee, benefit: benefits.get(beneficiaryId) ?? yen(0) }))
}
