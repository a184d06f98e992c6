import { yen } from '../../../../functions/kernel/money.ts'
import { exact, exactOf, type Ratio, times } from '../../../../functions/kernel/money-exact.ts'
import type { Grant } from './grant-queries.ts'

type Line = Grant['lines'][number]
type Money = { readonly fees: number; readonly own: number }

const wholeOf = ({ fees, own }: Money): number => fees + own

/** How far the rule of the decision lets a line go: by its share of what was decided, and not a yen further. */
export const rangeOf = ({ decided, fees, own }: Line, limit: string): { readonly least: number; readonly most: number } => {
  const before = wholeOf(decided ?? { fees, own })
  const { numerator, denominator } = times(exact(BigInt(before)), exactOf(limit as Ratio))
  const by = yen(numerator / denominator)
  return { least: before - by, most: before + by }
}

export type Moved = {
  readonly line: Line
  readonly before: number
  readonly after: number
  readonly least: number
  readonly most: number
  readonly fits: boolean
}

/** What moving money does to the line it leaves and the line it comes to. */
export const movedBy = (
  { lines, transferLimit = '0' }: Pick<Grant, 'lines' | 'transferLimit'>,
  { from, to, ...money }: Money & { readonly from: string; readonly to: string },
): readonly Moved[] =>
  lines.flatMap((line) => {
    if (from === to || (line.lineId !== from && line.lineId !== to)) return []
    const sign = line.lineId === from ? -1 : 1
    const { least, most } = rangeOf(line, transferLimit)
    const [before, after] = [wholeOf(line), wholeOf(line) + sign * wholeOf(money)]
    const isThere = sign === 1 || (line.fees >= money.fees && line.own >= money.own)
    return [{ line, before, after, least, most, fits: isThere && after >= least && after <= most }]
  })
