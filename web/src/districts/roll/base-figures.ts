import type { Basis, RollEntry } from './roll-queries.ts'

type Figure = { readonly basis: Basis; readonly quantity: string }

const decimalsOf = (quantity: string): number => quantity.split('.')[1]?.length ?? 0

/** The decimals of all are brought to one length, so that whole numbers are added. */
const sumOf = (quantities: readonly string[]): string => {
  const decimals = Math.max(...quantities.map(decimalsOf))
  const total = quantities.reduce((sum, quantity) => sum + BigInt(quantity.replace('.', '') + '0'.repeat(decimals - decimalsOf(quantity))), 0n)
  const digits = String(total).padStart(decimals + 1, '0')
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

/** By what a business is measured, over all its premises. */
export const baseFigures = ({ premises }: RollEntry['content']): readonly Figure[] => {
  const measured = premises.flatMap(({ quantities }) => quantities)
  return [...new Set(measured.map(({ basis }) => basis))].map((basis) => ({
    basis,
    quantity: sumOf(measured.filter((each) => each.basis === basis).map(({ quantity }) => quantity)),
  }))
}
