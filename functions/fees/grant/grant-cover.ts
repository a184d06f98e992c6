import { type Account, type AccountKind, accountParts, type Balance, held } from '../books/ledger.ts'

/** Of one year of a district: the fees that came in and stay, and what was granted out of fees. */
export type YearCover = { readonly fiscalYear: number; readonly collected: number; readonly granted: number }

export const coverKinds = ['revenue', 'receivable', 'written-off', 'grant-fees'] as const satisfies readonly AccountKind[]

// Fees are there as far as they were determined, less what is owed or written off: what is due for refund is not among them.
const signs: Readonly<Partial<Record<AccountKind, 1 | -1>>> = { revenue: -1, receivable: -1, 'written-off': -1 }

/** What the ledger says of a district, the earliest year first. */
export const coverOf = (districtId: string, balances: readonly { readonly account: Account; readonly balance: Balance }[]): readonly YearCover[] => {
  const years = new Map<number, YearCover>()
  for (const { account, balance } of balances) {
    const { kind, whose, fiscalYear } = accountParts(account)
    if (whose !== districtId || fiscalYear === undefined) continue
    const before = years.get(fiscalYear) ?? { fiscalYear, collected: 0, granted: 0 }
    const collected = before.collected + (signs[kind] ?? 0) * held(balance)
    years.set(fiscalYear, { fiscalYear, collected, granted: before.granted + (kind === 'grant-fees' ? held(balance) : 0) })
  }
  return [...years.values()].toSorted((a, b) => a.fiscalYear - b.fiscalYear)
}

/** Until the end of each year: fees that came in and stay, and grants out of them (17-9(1)). */
export const runningCover = (years: readonly YearCover[]): readonly YearCover[] => {
  let [collected, granted] = [0, 0]
  return years.map((year) => {
    collected += year.collected
    granted += year.granted
    return { fiscalYear: year.fiscalYear, collected, granted }
  })
}

/** How much more of a year's grant fees can finance: a year may use what earlier ones left, and never what a later one has used. */
export const coverLeft = (years: readonly YearCover[], fiscalYear: number): number => {
  const running = runningCover(years)
  const until = running.filter((year) => year.fiscalYear <= fiscalYear).at(-1)
  const left = [until, ...running.filter((year) => year.fiscalYear > fiscalYear)].map((year) => (year ? year.collected - year.granted : 0))
  return Math.max(0, Math.min(...left))
}
