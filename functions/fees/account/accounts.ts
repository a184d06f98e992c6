import { exposes } from '../../kernel/disclosure.ts'
import { divide, proRata, type Yen, type YenDifference, yen } from '../../kernel/money.ts'
import type { Month } from '../../kernel/time.ts'
import type { MonthBalance } from '../books/books-check.ts'
import type { DayTotals } from '../books/books-contract.ts'
import { isArrears } from '../books/closing.ts'
import { type Account, type AccountKind, accountParts, type Entry, held } from '../books/ledger.ts'
import type { AccountYear, DistrictAccounts } from './account-contract.ts'

/** With fewer payers than this a total says what somebody pays. */
export const fewestShown = 5

/** What a year was planned to be spent on, as its levy says. */
export type PlannedYear = { readonly fiscalYear: number; readonly activities: readonly { readonly activity: string; readonly amount: Yen }[] }

type Asked = { readonly districtId: string; readonly planned: readonly PlannedYear[]; readonly for: 'everybody' | 'those who settle' }

/** The money of a district by year, each figure from the balances that the journal makes; for everybody without what would tell of one payer. */
export const districtAccounts = ({ districtId, planned, for: whom }: Asked, balances: readonly MonthBalance[]): DistrictAccounts => {
  const shown = [...byYear(districtId, balances)]
    .toSorted(([a], [b]) => b - a)
    .map(([fiscalYear, moved]): AccountYear => {
      if (whom === 'everybody' && exposes([...claimedOf(moved).values()], fewestShown)) return { fiscalYear, isWithheld: true }
      const figures = figuresOf(moved)
      const { determined, received } = figures
      const rate = determined > 0 ? { collectionRatePercent: Math.floor((received * 10_000) / determined) / 100 } : {}
      const activities = sharesOf(figures, planned.find((year) => year.fiscalYear === fiscalYear)?.activities ?? [])
      const periods = periodsOf(moved, whom).map((period) => ({ from: period.from, until: period.until, ...figuresOf(period.moved) }))
      return { fiscalYear, isWithheld: false, ...figures, ...rate, activities, periods }
    })
  return { districtId, years: shown }
}

/** Years of a district whose figures would tell of one payer. */
export const withheldYears = (districtId: string, balances: readonly MonthBalance[]): ReadonlySet<number> =>
  new Set(
    [...byYear(districtId, balances)].flatMap(([fiscalYear, moved]) => (exposes([...claimedOf(moved).values()], fewestShown) ? [fiscalYear] : [])),
  )

const byYear = (districtId: string, balances: readonly MonthBalance[]): ReadonlyMap<number, MonthBalance[]> => {
  const years = new Map<number, MonthBalance[]>()
  for (const each of balances) {
    const { whose, fiscalYear } = accountParts(each.account)
    if (whose !== districtId || fiscalYear === undefined) continue
    const year = years.get(fiscalYear)
    if (year) year.push(each)
    else years.set(fiscalYear, [each])
  }
  return years
}

/** What was ever claimed of each payer. */
const claimedOf = (balances: readonly MonthBalance[]): ReadonlyMap<string, number> => {
  const claimed = new Map<string, number>()
  for (const { account, balance } of balances) {
    const { kind, payerId } = accountParts(account)
    if (kind === 'receivable' && payerId) claimed.set(payerId, (claimed.get(payerId) ?? 0) + balance.debit)
  }
  return claimed
}

const figuresOf = (balances: readonly MonthBalance[]) => {
  const sum = (wanted: AccountKind, sign: 1 | -1) =>
    balances.reduce((all, { account, balance }) => (accountParts(account).kind === wanted ? all + sign * held(balance) : all), 0) as YenDifference
  const [determined, outstanding, writtenOff, refundDue] = [sum('revenue', -1), sum('receivable', 1), sum('written-off', 1), sum('refundable', -1)]
  return { determined, received: (determined - outstanding - writtenOff + refundDue) as YenDifference, writtenOff, refundDue, outstanding }
}

const sharesOf = (
  { determined, received }: ReturnType<typeof figuresOf>,
  activities: PlannedYear['activities'],
): NonNullable<AccountYear['activities']> => {
  const weights = activities.map(({ amount }) => BigInt(amount))
  const shared = (amount: number) => {
    const total = yen(Math.max(0, amount))
    return divide(total, proRata(total, weights), { unit: 1, mode: 'down', remainder: 'largest-remainder' }).parts
  }
  const [ofDetermined, ofReceived] = [shared(determined), shared(received)]
  return activities.map(({ activity, amount }, at) => ({
    activity,
    planned: amount,
    determined: ofDetermined[at] ?? yen(0),
    received: ofReceived[at] ?? yen(0),
  }))
}

type Period = { readonly from: Month; readonly until: Month; readonly moved: readonly MonthBalance[] }

/** Months in order. Where few paid they stand with those after them, and the last with those before, so that nothing is found by subtraction. */
const periodsOf = (balances: readonly MonthBalance[], whom: Asked['for']): readonly Period[] => {
  const months = [...new Set(balances.map(({ month }) => month))].toSorted()
  const periods: Period[] = []
  let waiting: Period | undefined
  for (const month of months) {
    const moved = balances.filter((each) => each.month === month)
    waiting = { from: waiting?.from ?? month, until: month, moved: [...(waiting?.moved ?? []), ...moved] }
    if (whom === 'everybody' && exposes([...movedOf(waiting.moved).values()], fewestShown)) continue
    periods.push(waiting)
    waiting = undefined
  }
  if (!waiting) return periods
  const last = periods.pop()
  return [...periods, { from: last?.from ?? waiting.from, until: waiting.until, moved: [...(last?.moved ?? []), ...waiting.moved] }]
}

const movedOf = (balances: readonly MonthBalance[]): ReadonlyMap<string, number> => {
  const moved = new Map<string, number>()
  for (const { account, balance } of balances) {
    const { payerId } = accountParts(account)
    if (payerId) moved.set(payerId, (moved.get(payerId) ?? 0) + balance.debit + balance.credit)
  }
  return moved
}

/** What moved on a day: by account, year, and whether it is of this year or carried over. */
export const dayTotals = (day: DayTotals['day'], entries: readonly Entry[]): DayTotals => {
  const totals = new Map<string, { account: string; whose: string; fiscalYear: number; arrears: boolean; debit: number; credit: number }>()
  for (const { postings, fiscalYear } of entries)
    for (const { account, side, amount } of postings) {
      const { kind, whose, fiscalYear: owedIn } = accountParts(account as Account)
      const arrears = owedIn !== undefined && isArrears(owedIn, fiscalYear)
      const key = JSON.stringify([kind, whose, fiscalYear, arrears])
      const total = totals.get(key) ?? { account: kind, whose, fiscalYear, arrears, debit: 0, credit: 0 }
      totals.set(key, { ...total, [side]: total[side] + amount })
    }
  return { day, totals: [...totals.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, total]) => total) as DayTotals['totals'] }
}
