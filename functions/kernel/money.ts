import * as z from 'zod'
import { type Exact, exact, isLess, isSame } from './money-exact.ts'
import { type Infer, lazy } from './schema.ts'

/** An amount of money. Which way it goes is told by what it is called, never by a sign. */
export const Yen = lazy(() =>
  z
    .int()
    .min(0)
    .brand('Yen')
    .meta({ id: 'Yen', description: 'Whole yen', examples: [1_280_000] }),
)
export type Yen = Infer<typeof Yen>

/** By how much one amount differs from another: the one thing about money that may be below zero. */
export const YenDifference = lazy(() =>
  z
    .int()
    .brand('YenDifference')
    .meta({ id: 'YenDifference', description: 'Whole yen, negative where it became less', examples: [-500] }),
)
export type YenDifference = Infer<typeof YenDifference>

/** The one place where a number becomes money; what is not a whole number that a computer holds exactly is a bug. */
export const yen = (amount: number | bigint): Yen => {
  const value = Number(amount)
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${amount} is not an amount of yen`)
  return value as Yen
}

export const sumOf = (amounts: readonly Yen[]): Yen => {
  let sum = 0
  for (const amount of amounts) sum += amount
  return yen(sum)
}

export const difference = (after: Yen, before: Yen): YenDifference => (after - before) as YenDifference

export const roundingModes = ['down', 'half-up', 'half-even', 'up'] as const
export type RoundingMode = (typeof roundingModes)[number]
export type Rounding = { readonly unit: number; readonly mode: RoundingMode }

/** An exact amount, as a whole number of units of so many yen. */
export const rounded = ({ numerator, denominator }: Exact, { unit, mode }: Rounding): Yen => {
  const step = unit === 1 ? denominator : denominator * BigInt(unit)
  const units = numerator / step
  if (mode === 'down') return yen(Number(units) * unit)
  return yen(Number(units + (isRoundedUp(numerator % step, step, units, mode) ? 1n : 0n)) * unit)
}

const isRoundedUp = (rest: bigint, step: bigint, units: bigint, mode: Exclude<RoundingMode, 'down'>): boolean => {
  switch (mode) {
    case 'up':
      return rest > 0n
    case 'half-up':
      return rest * 2n >= step
    case 'half-even':
      return rest * 2n > step || (rest * 2n === step && units % 2n === 1n)
  }
}

/** Who gets what rounding leaves over: nobody, or who is next by a rule; only what was rounded down leaves something to give. */
export const remainderRules = ['falls-short', 'largest-remainder', 'largest-part', 'first', 'in-order'] as const
export type RemainderRule = (typeof remainderRules)[number]
export type Division =
  | (Rounding & { readonly remainder: 'falls-short' })
  | (Rounding & { readonly mode: 'down'; readonly remainder: Exclude<RemainderRule, 'falls-short'> })

/** Whether the part at a position may take so many yen more; whoever answers yes has taken them. */
export type MayTake = (at: number, amount: number) => boolean

export type Divided = { readonly parts: readonly Yen[]; readonly remainder: YenDifference }

/** The exact parts of a total by weight. */
export const proRata = (total: Yen, weights: readonly bigint[]): Exact[] => {
  const sum = weights.reduce((all, weight) => all + weight, 0n)
  if (sum === 0n) return weights.map(() => exact(0n))
  return weights.map((weight) => exact(BigInt(total) * weight, sum))
}

/** Divides money: the only function that does. The parts and the remainder are the total, to the yen; a part of nothing stays nothing. */
export const divide = (total: Yen, exactParts: readonly Exact[], how: Division, mayTake: MayTake = () => true): Divided => {
  const parts = exactParts.map((part) => rounded(part, how))
  let left = total - sumOf(parts)
  if (how.remainder === 'falls-short' || left <= 0) return { parts, remainder: left as YenDifference }

  const once = how.remainder === 'largest-remainder' || how.remainder === 'in-order'
  const takers = takersOf(exactParts, parts, how)
  for (let given = true; given && left > 0; ) {
    given = false
    for (const at of takers) {
      let amount = Math.min(how.unit, left)
      while (amount > 0 && mayTake(at, amount)) {
        parts[at] = yen((parts[at] ?? 0) + amount)
        left -= amount
        given = true
        amount = once ? 0 : Math.min(how.unit, left)
      }
      if (left === 0) break
    }
  }
  return { parts, remainder: left as YenDifference }
}

const takersOf = (exactParts: readonly Exact[], parts: readonly Yen[], { unit, remainder }: Division): number[] => {
  const some = [...exactParts.keys()].filter((at) => (exactParts[at]?.numerator ?? 0n) > 0n)
  if (remainder === 'largest-part') return some.sort((a, b) => descending(exactParts[a], exactParts[b]) || a - b)
  if (remainder !== 'largest-remainder') return some
  const rests = exactParts.map(({ numerator, denominator }, at) => exact(numerator - BigInt(parts[at] ?? 0) * denominator, denominator))
  // Whole numbers of 52 bits put nearly all in order; only those that share one are compared exactly.
  const keys = rests.map(({ numerator, denominator }) => Number((numerator << 52n) / (denominator * BigInt(unit))))
  return some.sort((a, b) => (keys[b] ?? 0) - (keys[a] ?? 0) || descending(rests[a], rests[b]) || descending(exactParts[a], exactParts[b]) || a - b)
}

const descending = (a: Exact | undefined, b: Exact | undefined): number => {
  if (!a || !b || isSame(a, b)) return 0
  return isLess(a, b) ? 1 : -1
}

/** Instalments of equal units; what does not divide is paid with the first (国等の債権債務等の金額の端数計算に関する法律 art. 3). */
export const instalments = (amount: Yen, count: number, unit: number): readonly Yen[] =>
  divide(
    amount,
    proRata(
      amount,
      Array.from({ length: count }, () => 1n),
    ),
    { unit, mode: 'down', remainder: 'first' },
  ).parts
