import type { Statistics } from './belong/queries.ts'
import { type Kind, kinds } from './kinds.ts'

/** One month of a fiscal year; a month to come has no total. */
export type MonthOfYear = {
  readonly month: string
  readonly total: number | undefined
  readonly stack: readonly { readonly kind: Kind; readonly from: number; readonly bodies: number }[]
}

const monthsFrom = (year: number): readonly string[] =>
  Array.from({ length: 12 }, (_, at) => `${year + (at > 8 ? 1 : 0)}-${String(((at + 3) % 12) + 1).padStart(2, '0')}`)

/** The twelve months of the year, April first, each kind on top of the one before. Before the first body there were none. */
export const monthsOfYear = ({ fiscalYear, items }: Pick<Statistics, 'fiscalYear' | 'items'>): readonly MonthOfYear[] => {
  const last = items.reduce((latest, { month }) => (month > latest ? month : latest), '')
  return monthsFrom(fiscalYear).map((month) => {
    const ofMonth = items.filter((item) => item.month === month)
    let from = 0
    const stack = kinds.flatMap((kind) => {
      const bodies = ofMonth.find((item) => item.kind === kind)?.bodies ?? 0
      const part = { kind, from, bodies }
      from += bodies
      return bodies > 0 ? [part] : []
    })
    return { month, total: month <= last ? from : undefined, stack }
  })
}

/** The fiscal year a moment lies in, in Tokyo. */
export const fiscalYearAt = (now: Date): number => {
  const tokyo = new Date(now.getTime() + 9 * 3_600_000)
  return tokyo.getUTCFullYear() - (tokyo.getUTCMonth() < 3 ? 1 : 0)
}
