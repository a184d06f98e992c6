import * as z from 'zod'
import { type Infer, lazy } from './schema.ts'

/** A number that is not rounded, never negative, not always in lowest terms; a denominator of 0 is beyond every other. */
export type Exact = { readonly numerator: bigint; readonly denominator: bigint }

// Rules that reckon with several numbers are not asked while one of them is none.
const reckonable = { abort: true }

/** A quantity as people write it: `1234.5`. Text, for a float would not be what was written. */
export const Decimal = lazy(() =>
  z
    .string()
    .regex(/^(0|[1-9][0-9]{0,14})(\.[0-9]{1,4})?$/, reckonable)
    .brand('Decimal')
    .meta({ id: 'Decimal', description: 'At most 15 digits and 4 decimals', examples: ['1234.5'] }),
)
export type Decimal = Infer<typeof Decimal>

/** A rate or a weight: a decimal (`0.0112`) or a ratio of whole numbers (`2/3`). */
export const Ratio = lazy(() =>
  z
    .string()
    .regex(/^((0|[1-9][0-9]{0,8})(\.[0-9]{1,8})?|(0|[1-9][0-9]{0,8})\/[1-9][0-9]{0,8})$/, reckonable)
    .brand('Ratio')
    .meta({ id: 'Ratio', description: 'A decimal, or two whole numbers with a stroke between', examples: ['0.0112', '2/3'] }),
)
export type Ratio = Infer<typeof Ratio>

export const exact = (numerator: bigint, denominator = 1n): Exact => ({ numerator, denominator })

export const zero = exact(0n)
export const one = exact(1n)
export const infinite = exact(1n, 0n)

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => {
  let [larger, smaller] = [a, b]
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller]
  return larger
}

export const leastCommonMultiple = (a: bigint, b: bigint): bigint => (a / greatestCommonDivisor(a, b)) * b

const reduced = ({ numerator, denominator }: Exact): Exact => {
  const divisor = greatestCommonDivisor(numerator, denominator)
  return exact(numerator / divisor, denominator / divisor)
}

export const exactOf = (value: Decimal | Ratio): Exact => {
  const [above = '', below] = value.split('/')
  if (below !== undefined) return reduced(exact(BigInt(above), BigInt(below)))
  const [whole, decimals = ''] = above.split('.')
  return reduced(exact(BigInt(`${whole}${decimals}`), 10n ** BigInt(decimals.length)))
}

export const plus = (a: Exact, b: Exact): Exact =>
  a.denominator === b.denominator
    ? exact(a.numerator + b.numerator, a.denominator)
    : reduced(exact(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator))

export const times = (a: Exact, b: Exact): Exact => reduced(exact(a.numerator * b.numerator, a.denominator * b.denominator))

export const over = (a: Exact, b: Exact): Exact => reduced(exact(a.numerator * b.denominator, a.denominator * b.numerator))

/** Nothing is below zero: what is taken away beyond it is not taken. */
export const less = (a: Exact, b: Exact): Exact =>
  isLess(a, b) ? zero : reduced(exact(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator))

export const power = (base: Exact, times: number): Exact => exact(base.numerator ** BigInt(times), base.denominator ** BigInt(times))

export const isLess = (a: Exact, b: Exact): boolean => a.numerator * b.denominator < b.numerator * a.denominator

export const isSame = (a: Exact, b: Exact): boolean => a.numerator * b.denominator === b.numerator * a.denominator

export const smaller = (a: Exact, b: Exact): Exact => (isLess(b, a) ? b : a)

/** For people: cut after four decimals, and saying so: `333.3333…`. */
export const figureOf = ({ numerator, denominator }: Exact): string => {
  const shifted = numerator * 10_000n
  const digits = String(shifted / denominator).padStart(5, '0')
  const decimals = digits.slice(-4)
  if (shifted % denominator !== 0n) return `${digits.slice(0, -4)}.${decimals}…`
  return `${digits.slice(0, -4)}.${decimals}`.replace(/\.?0+$/, '')
}
