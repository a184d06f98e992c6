import type { Kpi } from './partnership-contract.ts'

/** A figure as a whole number of ten-thousandths: the fourth decimal is the last a figure has. */
const scaled = (figure: string): bigint => {
  const [whole = '0', decimals = ''] = figure.replace('-', '').split('.')
  const value = BigInt(whole) * 10_000n + BigInt(decimals.padEnd(4, '0'))
  return figure.startsWith('-') ? -value : value
}

const floorOf = (dividend: bigint, divisor: bigint): bigint => {
  const quotient = dividend / divisor
  return dividend % divisor !== 0n && dividend < 0n !== divisor < 0n ? quotient - 1n : quotient
}

export type Achievement = { readonly percent: string; readonly reached: boolean }

/** Whether the target lies where the indicator is to move: there is a way to go, and in this direction. */
export const isAhead = ({ baseline, target, direction }: Pick<Kpi, 'baseline' | 'target' | 'direction'>): boolean =>
  direction === 'up' ? scaled(target) > scaled(baseline) : scaled(target) < scaled(baseline)

/**
 * How much of the way from baseline to target lies behind an indicator, exactly; less than nothing where it moved away, more
 * than all where it went past. Rounded down to one decimal, so that nothing is called reached that is not.
 */
export const achievement = ({ baseline, target, direction }: Pick<Kpi, 'baseline' | 'target' | 'direction'>, actual: string): Achievement => {
  const [from, to, now] = [scaled(baseline), scaled(target), scaled(actual)]
  const tenths = floorOf((now - from) * 1000n, to - from)
  const digits = (tenths < 0n ? -tenths : tenths).toString().padStart(2, '0')
  return {
    percent: `${tenths < 0n ? '-' : ''}${digits.slice(0, -1)}.${digits.slice(-1)}`,
    reached: direction === 'up' ? now >= to : now <= to,
  }
}
