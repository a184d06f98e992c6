import type { YenDifference } from '../../kernel/money.ts'
import type { FiscalYear } from '../../kernel/time.ts'
import { isArrears } from '../books/closing.ts'
import { type AccountKind, accountParts, type Entry } from '../books/ledger.ts'
import type { YearFurther, YearRow, YearStatement } from './year-contract.ts'

/** What is still owed of a district when a year closes. */
export type CarriedOver = ReadonlyMap<string, number>

export const carriedOver = ({ rows }: Pick<YearStatement, 'rows'>): CarriedOver => {
  const sums = new Map<string, number>()
  for (const { districtId, outstanding } of rows) sums.set(districtId, (sums.get(districtId) ?? 0) + outstanding)
  return sums
}

type Part = YearRow['part'] | 'further'

/** What the entries of one year moved: by district, by part, and by kind of account. */
export type YearTotals = { readonly entries: number; readonly sums: ReadonlyMap<string, number> }

export const noTotals: YearTotals = { entries: 0, sums: new Map() }

const keyOf = (districtId: string, part: Part, kind: AccountKind) => `${districtId}/${part}/${kind}`

const ofFees: ReadonlySet<AccountKind> = new Set(['receivable', 'revenue', 'refundable', 'written-off'])
const further: ReadonlySet<AccountKind> = new Set(['late-charge', 'cost-receivable', 'cost-revenue', 'grant-fees', 'grant-own'])

/** Counts the entries that belong to the year, a page of the journal at a time: in April and May they stand among those of the next. */
export const counted = (before: YearTotals, fiscalYear: FiscalYear, entries: readonly Entry[]): YearTotals => {
  const sums = new Map(before.sums)
  const own = entries.filter((entry) => entry.fiscalYear === fiscalYear)
  for (const { postings } of own)
    for (const { account, side, amount } of postings) {
      const { kind, whose, fiscalYear: owedIn } = accountParts(account)
      if (owedIn === undefined || !(ofFees.has(kind) || further.has(kind))) continue
      const part = further.has(kind) ? 'further' : isArrears(owedIn, fiscalYear) ? 'arrears' : 'current'
      const key = keyOf(whose, part, kind)
      sums.set(key, (sums.get(key) ?? 0) + (side === 'debit' ? amount : -amount))
    }
  return { entries: before.entries + own.length, sums }
}

/** 収入未済 = 調定 − 収入済 − 不納欠損 + 還付未済, for what is of the year and for what earlier years left. */
export const yearStatement = (fiscalYear: FiscalYear, { entries, sums }: YearTotals, carried: CarriedOver): YearStatement => {
  const districts = new Set([...carried.keys(), ...[...sums.keys()].map((key) => key.split('/')[0] ?? '')])
  const sorted = [...districts].toSorted()
  const sum = (districtId: string, part: Part, kind: AccountKind) => sums.get(keyOf(districtId, part, kind)) ?? 0

  const row = (districtId: string, part: YearRow['part']): YearRow => {
    const brought = part === 'arrears' ? (carried.get(districtId) ?? 0) : 0
    const determined = brought - sum(districtId, part, 'revenue')
    const outstanding = brought + sum(districtId, part, 'receivable')
    const [writtenOff, refundDue] = [sum(districtId, part, 'written-off'), -sum(districtId, part, 'refundable')]
    const received = determined - outstanding - writtenOff + refundDue
    return yenOf({ districtId, part }, { determined, received, writtenOff, refundDue, outstanding })
  }

  const rest = (districtId: string): YearFurther =>
    yenOf(
      { districtId },
      {
        lateCharges: -sum(districtId, 'further', 'late-charge'),
        costs: -sum(districtId, 'further', 'cost-revenue') - sum(districtId, 'further', 'cost-receivable'),
        grantedFees: sum(districtId, 'further', 'grant-fees'),
        grantedOwn: sum(districtId, 'further', 'grant-own'),
      },
    )

  const rows = sorted.flatMap((districtId) => [row(districtId, 'current'), row(districtId, 'arrears')])
  const isMoved = ({ determined, received, writtenOff, refundDue, outstanding }: YearRow) =>
    [determined, received, writtenOff, refundDue, outstanding].some((amount) => amount !== 0)
  return {
    fiscalYear,
    entries,
    rows: rows.filter(isMoved),
    further: sorted
      .map(rest)
      .filter(({ lateCharges, costs, grantedFees, grantedOwn }) => [lateCharges, costs, grantedFees, grantedOwn].some((amount) => amount !== 0)),
  }
}

const yenOf = <Of extends object, Name extends string>(of: Of, figures: Readonly<Record<Name, number>>) =>
  // Nothing minus nothing is no negative zero in a statement.
  ({ ...of, ...Object.fromEntries(Object.entries<number>(figures).map(([name, amount]) => [name, amount + 0])) }) as Of & Record<Name, YenDifference>
