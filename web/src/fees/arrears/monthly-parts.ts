export type Part = { readonly on: string; readonly amount: number }

/** So many months after a day: the same day, or the last where the month is shorter. */
const monthsAfter = (on: string, months: number): string => {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10)
}

const unit = 1_000

/** Equal parts in whole thousands, month by month; what does not divide is in the first. */
export const monthlyParts = (owed: number, { count, firstOn }: { readonly count: number; readonly firstOn: string }): readonly Part[] => {
  const each = Math.floor(owed / count / unit) * unit
  const first = owed - each * (count - 1)
  return Array.from({ length: count }, (_, at) => ({ on: monthsAfter(firstOn, at), amount: at === 0 ? first : each })).filter(
    ({ amount }) => amount > 0,
  )
}
