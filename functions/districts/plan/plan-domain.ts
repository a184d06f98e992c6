import { sumOf, type Yen, yen } from '../../kernel/money.ts'
import { feeAboveBenefit, feesAboveCost } from '../problems.ts'
import type { Budget, ChangedItem, ChangeFinding, PlanContent } from './plan-contract.ts'

/** What a business would bear, and what it is expected to gain. */
export type BorneFee = { readonly beneficiaryId: string; readonly fee: Yen; readonly benefit: Yen }

export const totalOf = (budgets: readonly Budget[]): Yen => sumOf(budgets.flatMap((budget) => budget.map(({ amount }) => amount)))

/** The money of a plan, over its whole period. */
export const totalsOf = ({ financing: { income, expenditure } }: PlanContent) => {
  const all = totalOf(income.map(({ budget }) => budget))
  const fee = totalOf(income.filter(({ nature }) => nature === 'fee').map(({ budget }) => budget))
  return { income: all, fee, otherIncome: yen(all - fee), expenditure: totalOf(expenditure.map(({ budget }) => budget)) }
}

/** Fee by fee within the benefit (17-7(8) iv): at certification, and again for every levy. */
export const requireWithinBenefit = (fees: readonly BorneFee[]): void => {
  const above = fees.filter(({ fee, benefit }) => fee > benefit).map(({ beneficiaryId }) => beneficiaryId)
  if (above.length > 0) throw feeAboveBenefit({ beneficiaries: above.slice(0, 100) })
}

/** All fees together within the cost of the activities less what else comes in (17-8(1)). */
export const requireWithinCost = (fees: readonly Pick<BorneFee, 'fee'>[], cost: Yen, otherIncome: Yen): void => {
  const total = sumOf(fees.map(({ fee }) => fee))
  const atMost = Math.max(cost - otherIncome, 0)
  if (total > atMost) throw feesAboveCost({ fees: total, atMost })
}

export type Disagreement = { readonly fiscalYear: number; readonly income: Yen; readonly expenditure: Yen }

/** The years whose income is not their expenditure, to the yen. */
export const disagreements = ({ financing: { income, expenditure } }: PlanContent): readonly Disagreement[] =>
  yearsOf([...income, ...expenditure].map(({ budget }) => budget))
    .map((fiscalYear) => ({ fiscalYear, income: inYear(income, fiscalYear), expenditure: inYear(expenditure, fiscalYear) }))
    .filter((year) => year.income !== year.expenditure)

const yearsOf = (budgets: readonly Budget[]): readonly number[] =>
  [...new Set(budgets.flatMap((budget) => budget.map(({ fiscalYear }) => fiscalYear)))].sort((a, b) => a - b)

const inYear = (lines: readonly { readonly budget: Budget }[], year: number): Yen =>
  sumOf(lines.flatMap(({ budget }) => budget.filter(({ fiscalYear }) => fiscalYear === year).map(({ amount }) => amount)))

/** The activities whose own budget is not what the financing plan spends on them, year by year. */
export const activitiesApart = ({ activities, financing: { expenditure } }: PlanContent): readonly string[] =>
  activities
    .filter(({ key, budget }) => {
      const lines = expenditure.filter(({ activity }) => activity === key)
      const years = yearsOf([budget, ...lines.map((line) => line.budget)])
      return years.some((year) => inYear([{ budget }], year) !== inYear(lines, year))
    })
    .map(({ key }) => key)

/** The classes whose fees are above what they are expected to gain. */
export const classesAboveBenefit = ({ fee, benefits }: PlanContent): readonly string[] => {
  const expected = new Map<string, number>(benefits.map((benefit) => [benefit.class, benefit.amount]))
  return (fee?.classes ?? []).filter((each) => each.amount > (expected.get(each.class) ?? 0)).map((each) => each.class)
}

/** A plan with what each business would bear by it. */
export type PricedPlan = { readonly content: PlanContent; readonly fees: ReadonlyMap<string, Yen> }

/** A plan as it is to become; without fees where its rule asks for what the roll of the certification does not say. */
export type ProposedPlan = { readonly content: PlanContent; readonly fees: PricedPlan['fees'] | undefined }

export type ChangeRules = {
  /** What an ordinance under Rule art. 42 iii lists as minor besides. */
  readonly listedByOrdinance: readonly ChangedItem[]
  /** The extent changed because a locality was renamed or lots were renumbered, as the AMO states and the municipality confirms. */
  readonly localityRenamed: boolean
}

/** What changed against the plan as it was certified, however many minor changes lie between, and whether each part is minor (Rule art. 42). */
export const minorChange = (certified: PricedPlan, proposed: ProposedPlan, rules: ChangeRules) => {
  const findings = [...matterFindings(certified, proposed, rules), ...moneyFindings(certified, proposed)].map((finding) =>
    !finding.minor && rules.listedByOrdinance.includes(finding.item) ? { ...finding, minor: true, because: 'listed-by-ordinance' as const } : finding,
  )
  return { minor: findings.every(({ minor }) => minor), findings }
}

const matters = {
  name: ({ name }) => name,
  goals: ({ goals }) => goals,
  // Their budgets are money, which has limits of its own.
  activities: ({ activities }) => activities.map(({ budget: _, ...activity }) => activity),
  benefits: ({ benefits }) => benefits,
  scope: ({ scope }) => scope,
  period: ({ period }) => period,
  'fee-collection': ({ fee }) => [fee?.basis, fee?.collection],
  'other-businesses': ({ otherBusinesses }) => otherBusinesses,
} satisfies Partial<Record<ChangedItem, (content: PlanContent) => unknown>>

const matterFindings = (certified: PricedPlan, proposed: ProposedPlan, { localityRenamed }: ChangeRules): readonly ChangeFinding[] => [
  ...(certified.content.area === proposed.content.area
    ? []
    : [{ item: 'area' as const, minor: localityRenamed, because: localityRenamed ? ('locality-renamed' as const) : ('not-listed' as const) }]),
  ...(Object.entries(matters) as readonly [keyof typeof matters, (content: PlanContent) => unknown][])
    .filter(([, part]) => !isSame(part(certified.content), part(proposed.content)))
    .map(([item]) => ({ item, minor: false, because: 'not-listed' as const })),
]

const moneyFindings = (certified: PricedPlan, proposed: ProposedPlan): readonly ChangeFinding[] => {
  const from = totalsOf(certified.content)
  const to = totalsOf(proposed.content)
  const findings: ChangeFinding[] = []
  if (from.fee !== to.fee) {
    const minor = to.fee < from.fee && isWithinTenth(from.fee, to.fee)
    findings.push({ item: 'fee-total', minor, because: minor ? 'fee-total-down' : 'not-listed', from: from.fee, to: to.fee })
  }
  // A total that falls lowers shares; whose fee rises has had fees of others moved onto it.
  if (!proposed.fees) findings.push({ item: 'fee-shares', minor: false, because: 'shares-not-known' })
  else if ([...proposed.fees].some(([beneficiaryId, fee]) => fee > (certified.fees.get(beneficiaryId) ?? 0)))
    findings.push({ item: 'fee-shares', minor: false, because: 'not-listed' })
  for (const side of ['income', 'expenditure'] as const) {
    if (from[side] === to[side]) continue
    const minor = isWithinTenth(from[side], to[side])
    findings.push({ item: `${side}-total`, minor, because: minor ? 'total-within-tenth' : 'not-listed', from: from[side], to: to[side] })
  }
  if (findings.length === 0 && !isSame(certified.content.financing, proposed.content.financing))
    findings.push({ item: 'financing-lines', minor: true, because: 'lines-within-totals' })
  return findings
}

const isWithinTenth = (from: Yen, to: Yen): boolean => 10n * BigInt(Math.abs(to - from)) <= BigInt(from)

/** By content, whatever the order in which an object's parts were written. */
export const isSame = (one: unknown, other: unknown): boolean => written(one) === written(other)

const written = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? ''
