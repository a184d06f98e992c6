import { LocalDate } from '../../kernel/time.ts'

/** How a bank writes years: in the era, or in the western calendar. */
export const yearStyles = ['era', 'western'] as const
export type YearStyle = (typeof yearStyles)[number]

const eras = [
  { year: 1988, from: '1989-01-08', until: '2019-04-30' },
  { year: 2018, from: '2019-05-01', until: '9999-12-31' },
] as const

/**
 * The day six digits name. Two digits of an era do not say which era: of the days they may mean the one nearest to the
 * file's own is taken, and only days that lie in their era.
 */
export const dayOf = (digits: string, { style, near }: { readonly style: YearStyle; readonly near: LocalDate }): LocalDate | undefined => {
  if (!/^[0-9]{6}$/.test(digits)) return undefined
  const [year, monthDay] = [Number(digits.slice(0, 2)), `${digits.slice(2, 4)}-${digits.slice(4)}`]
  const written = (western: number) => `${western}-${monthDay}`
  const candidates =
    style === 'western'
      ? [written(2000 + year)]
      : eras.flatMap((era) => [written(era.year + year)].filter((date) => date >= era.from && date <= era.until))
  return candidates
    .flatMap((date) => LocalDate().safeParse(date).data ?? [])
    .toSorted((a, b) => distance(a, near) - distance(b, near))
    .at(0)
}

const distance = (a: LocalDate, b: LocalDate): number => Math.abs(Date.parse(a) - Date.parse(b))
