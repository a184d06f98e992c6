/** What a device told of one day or month of an indicator; of two answers the one with the higher revision counts. */
export type MeasuredPeriod = {
  readonly of: string
  readonly value: string
  readonly isFinal: boolean
  readonly revision: number
  readonly coverage?: number | undefined
}

/** Five years of months: what thirty indicators keep of them stays well below what one item may hold. */
export const mostPeriods = 60

/** A history with what was told of a day or month; nothing where that is known already, or newer, or too old to be kept. */
export const withPeriod = (history: readonly MeasuredPeriod[], answer: MeasuredPeriod): readonly MeasuredPeriod[] | undefined => {
  const { of, value, coverage, isFinal, revision } = answer
  const known = history.find((period) => period.of === of)
  if (known && known.revision >= revision) return undefined
  const others = history.filter((period) => period.of !== of)
  const all = [...others, { of, value, coverage, isFinal, revision }].toSorted((one, other) => (one.of < other.of ? -1 : 1)).slice(-mostPeriods)
  return all.some((period) => period.of === of) ? all : undefined
}
