import type { YenDifference } from '../kernel/money.ts'
import type { MonthBalance } from './books-check.ts'
import type { DayTotals, DistrictAccounts } from './books-contract.ts'
import { isArrears } from './closing.ts'
import { type Account, accountParts, type Entry, held } from './ledger.ts'

/** With fewer payers than this a total says what somebody pays. */
export const fewestShown = 5

/** What everybody may see of a district's money: its years, each from the same accounts the journal makes. */
export const districtAccounts = (districtId: string, balances: readonly MonthBalance[]): DistrictAccounts => {
  const years = new Map<number, { payers: Set<string>; held: Map<string, number> }>()
  for (const { account, balance } of balances) {
    const { kind, whose, fiscalYear, payerId } = accountParts(account)
    if (whose !== districtId || fiscalYear === undefined) continue
    const year = years.get(fiscalYear) ?? { payers: new Set(), held: new Map() }
    years.set(fiscalYear, year)
    if (payerId) year.payers.add(payerId)
    year.held.set(kind, (year.held.get(kind) ?? 0) + held(balance))
  }
  const shown = [...years]
    .toSorted(([a], [b]) => b - a)
    .map(([fiscalYear, { payers, held: sums }]) => {
      if (payers.size < fewestShown) return { fiscalYear, isWithheld: true }
      const sum = (kind: string, sign: 1 | -1) => (sign * (sums.get(kind) ?? 0)) as YenDifference
      const [determined, outstanding, writtenOff, refundDue] = [
        sum('revenue', -1),
        sum('receivable', 1),
        sum('written-off', 1),
        sum('refundable', -1),
      ]
      const received = (determined - outstanding - writtenOff + refundDue) as YenDifference
      const rate = determined > 0 ? { collectionRatePercent: Math.floor((received * 10_000) / determined) / 100 } : {}
      return { fiscalYear, isWithheld: false, determined, received, writtenOff, refundDue, outstanding, ...rate }
    })
  return { districtId, years: shown }
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
