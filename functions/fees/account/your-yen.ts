import { divide, proRata, sumOf, type Yen, yen } from '../../kernel/money.ts'
import type { BudgetLine } from '../grant/grant-contract.ts'
import { type Financing, standing } from '../grant/grant-money.ts'
import type { Claim } from '../levy/claim.ts'
import type { YourYenYear } from './your-yen-contract.ts'

type Granted = {
  readonly lines: readonly BudgetLine[]
  readonly paid: Financing
  readonly returned: Financing
  readonly refinanced: Yen
}

/** What of a grant fees finance in each of its lines: as determined, and before that in the shares of the decision. */
const feesByLine = (grant: Granted): readonly { readonly line: BudgetLine; readonly fees: Yen }[] => {
  const { fees } = standing(grant)
  const weights = grant.lines.map(({ determined, fees: planned }) => BigInt((determined ?? { fees: planned }).fees))
  const { parts } = divide(fees, proRata(fees, weights), { unit: 1, mode: 'down', remainder: 'largest-remainder' })
  return grant.lines.map((line, at) => ({ line, fees: parts[at] ?? yen(0) }))
}

type Financed = { readonly kind: BudgetLine['kind']; readonly fees: number; readonly results: YourYenYear['shares'][number]['results'] }

/** What fees finance of each activity, over all grants of the year: an activity may have several. */
const feesByActivity = (grants: readonly Granted[]): ReadonlyMap<string, Financed> => {
  const activities = new Map<string, Financed>()
  for (const { line, fees } of grants.flatMap(feesByLine)) {
    if (fees === 0) continue
    const before = activities.get(line.activity) ?? { kind: line.kind, fees: 0, results: [] }
    activities.set(line.activity, { ...before, fees: before.fees + fees, results: [...before.results, ...(line.result ? [line.result] : [])] })
  }
  return activities
}

/**
 * What became of one payer's fee: in the share that each activity has of all that was collected. Public money is fungible, so it is a
 * share and says so; together with what has not been granted yet it is what was paid, to the yen.
 */
export const yourYen = (
  claims: readonly Claim[],
  { collected, grants }: { readonly collected: number; readonly grants: readonly Granted[] },
): Omit<YourYenYear, 'districtId' | 'fiscalYear'> => {
  const levied = sumOf(claims.map(({ determined }) => determined))
  const paid = yen(claims.reduce((sum, { received, refunded, refundDue }) => sum + received - refunded - refundDue, 0))
  const financed = [...feesByActivity(grants)]
  const granted = financed.reduce((sum, [, { fees }]) => sum + fees, 0)
  const weights = [...financed.map(([, { fees }]) => BigInt(fees)), BigInt(Math.max(0, collected - granted))]
  const { parts } = divide(paid, proRata(paid, weights), { unit: 1, mode: 'down', remainder: 'largest-remainder' })
  const shares = financed.map(([activity, { kind, results }], at) => ({ activity, kind, share: parts[at] ?? yen(0), results: [...results] }))
  return { levied, paid, shares, notGranted: yen(paid - sumOf(shares.map(({ share }) => share))) }
}
