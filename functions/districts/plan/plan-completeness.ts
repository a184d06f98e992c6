import { sumOf, type Yen } from '../../kernel/money.ts'
import { fiscalYearOf } from '../../kernel/time.ts'
import { periodTooLong, planIncomplete } from '../problems.ts'
import { latestPeriodEnd } from '../timeline/calendar.ts'
import type { PlanContent, PlanTask, TaskView } from './plan-contract.ts'
import { activitiesApart, classesAboveBenefit, disagreements, totalsOf } from './plan-domain.ts'

type Found = { readonly done: boolean; readonly found?: string }

/** What stands outside the plan and is asked for with it. */
export type Beside = {
  readonly regionalPlanOnRecord: boolean
  readonly foundedThisFiscalYear: boolean
  /** What shows consents to an earlier version of plan or fee, by hash: the consents the law asks for are those to this one. */
  readonly voidEvidence: readonly string[]
}

/** Everything the law asks of a plan before it is applied for, with the article beside each item: what the form shows as a list of tasks. */
export const completeness = (content: PlanContent, beside: Beside): readonly TaskView[] =>
  (Object.entries(tasks) as readonly [PlanTask, (typeof tasks)[PlanTask]][]).map(([task, [article, look]]) => ({
    task,
    article,
    ...look(content, beside),
  }))

/** Refuses an application for a plan that lacks something. */
export const requireComplete = (content: PlanContent, beside: Beside): void => {
  if (content.period) requirePeriod(content.period)
  const missing = completeness(content, beside).filter(({ done }) => !done)
  if (missing.length > 0) throw planIncomplete({ missing: missing.map(({ task }) => task) })
}

/** At most five years to the day (17-7(2) vi). */
export const requirePeriod = ({ startsOn, endsOn }: NonNullable<PlanContent['period']>): void => {
  const latestEnd = latestPeriodEnd(startsOn)
  if (endsOn > latestEnd) throw periodTooLong({ latestEnd })
}

const is = (done: boolean): Found => ({ done })

/** Done when nothing was found, and what was found otherwise. */
const without = (faults: readonly string[]): Found => (faults.length === 0 ? { done: true } : { done: false, found: faults.join(' ') })

const tasks: Readonly<Record<PlanTask, readonly [article: string, look: (content: PlanContent, beside: Beside) => Found]>> = {
  'regional-plan': ['法17条の7第1項・5条15項', (_, { regionalPlanOnRecord }) => is(regionalPlanOnRecord)],
  area: ['法17条の7第2項1号', ({ area }) => is(area !== undefined)],
  goals: ['法17条の7第2項2号', ({ goals }) => is(goals.some(({ level }) => level === 'kgi') && goals.some(({ level }) => level === 'kpi'))],
  activities: ['法17条の7第2項3号・5条4項6号', ({ activities }) => is(activities.length > 0)],
  'activity-budgets': ['法17条の7第2項7号・規則39条2項', (content) => without(activitiesApart(content))],
  benefits: ['法17条の7第2項4号', ({ benefits }) => is(benefits.length > 0)],
  scope: ['法17条の7第2項5号', ({ scope }) => is(scope !== undefined)],
  period: ['法17条の7第2項6号', ({ period }) => is(period !== undefined && isLawful(period))],
  income: ['規則39条', (content) => is(totalsOf(content).income > 0)],
  expenditure: ['規則39条', (content) => is(totalsOf(content).expenditure > 0)],
  'budgets-agree': ['規則39条1項', (content) => without(yearsAmiss(content))],
  'fee-draft': ['法17条の7第3項', ({ fee }) => is(fee !== undefined && fee.classes.length > 0)],
  'fee-in-income': ['規則39条1項', (content) => feeInIncome(content)],
  'fee-within-benefit': ['法17条の7第8項4号', (content) => without(classesAboveBenefit(content))],
  'fees-within-cost': ['法17条の8第1項', (content) => feesWithinCost(content)],
  'other-businesses': ['法17条の7第2項8号・規則40条', ({ otherBusinesses }) => is(otherBusinesses !== undefined)],
  articles: ['規則38条1号', (content) => without(lacking(content, ['articles', 'registry-certificate']))],
  accounts: [
    '規則38条2号',
    (content, { foundedThisFiscalYear }) =>
      without(lacking(content, foundedThisFiscalYear ? ['opening-inventory'] : ['balance-sheet', 'profit-and-loss', 'inventory'])),
  ],
  'consent-evidence': ['規則38条3号・法17条の7第5項', (content, { voidEvidence }) => evidenceOf(content, voidEvidence)],
}

const isLawful = ({ startsOn, endsOn }: NonNullable<PlanContent['period']>): boolean => startsOn <= endsOn && endsOn <= latestPeriodEnd(startsOn)

const evidenceOf = (content: PlanContent, voidEvidence: readonly string[]): Found => {
  const missing = lacking(content, ['consent-evidence'])
  if (missing.length > 0) return without(missing)
  const shows = content.attachments.some(({ kind, sha256 }) => kind === 'consent-evidence' && !voidEvidence.includes(sha256))
  return shows ? { done: true } : { done: false, found: 'earlier-version' }
}

const lacking = ({ attachments }: PlanContent, kinds: readonly string[]): readonly string[] =>
  kinds.filter((kind) => !attachments.some((attachment) => attachment.kind === kind))

/** Years whose income is not their expenditure, and years with money in which the plan does not run. */
const yearsAmiss = (content: PlanContent): readonly string[] => {
  const { income, expenditure } = content.financing
  const apart = disagreements(content).map((year) => `${year.fiscalYear}:${year.income}≠${year.expenditure}`)
  if (!content.period) return apart
  const [first, last] = [fiscalYearOf(content.period.startsOn), fiscalYearOf(content.period.endsOn)]
  const years = [...income, ...expenditure].flatMap(({ budget }) => budget.map(({ fiscalYear }) => fiscalYear))
  const outside = [...new Set(years)].filter((year) => year < first || year > last).map(String)
  return [...apart, ...outside]
}

const feeInIncome = (content: PlanContent): Found => {
  const drafted = draftedFees(content)
  const budgeted = totalsOf(content).fee
  return without(drafted === budgeted ? [] : [`${drafted}≠${budgeted}`])
}

const feesWithinCost = (content: PlanContent): Found => {
  const { expenditure, otherIncome } = totalsOf(content)
  const drafted = draftedFees(content)
  return without(drafted <= expenditure - otherIncome ? [] : [`${drafted}>${expenditure - otherIncome}`])
}

const draftedFees = ({ fee }: PlanContent): Yen => sumOf((fee?.classes ?? []).map(({ amount }) => amount))
