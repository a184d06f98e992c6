import type { LocalDate } from './time.ts'

/** One part of a paper. A PDF and a page are drawn from the same parts, so that both say the same. */
export type Part =
  | { readonly part: 'heading'; readonly text: string }
  | { readonly part: 'paragraph'; readonly text: string }
  | { readonly part: 'list'; readonly items: readonly string[] }
  | { readonly part: 'facts'; readonly rows: readonly (readonly [term: string, value: string])[] }
  | {
      readonly part: 'table'
      readonly caption: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
      /** Which columns hold numbers, and stand to the right. */
      readonly numbers?: readonly number[]
    }
  /** Something to be read letter by letter. */
  | { readonly part: 'code'; readonly label: string; readonly text: string }

/** An official paper as it is laid out in Japan: number and day to the right, addressee, sender, title, text. */
export type Paper = {
  readonly title: string
  readonly form?: string
  readonly number?: string
  readonly on?: LocalDate
  readonly addressee?: string
  readonly sender?: readonly string[]
  readonly parts: readonly Part[]
}

/** The eras a paper of this platform can be dated in, the latest first. */
const eras = [
  { name: '令和', from: '2019-05-01', before: 2018 },
  { name: '平成', from: '1989-01-08', before: 1988 },
] as const

/** A date as official papers write it: 令和8年11月22日. */
export const inEra = (date: LocalDate): string => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const era = eras.find(({ from }) => date >= from)
  const named = era ? `${era.name}${year - era.before === 1 ? '元' : year - era.before}年` : `${year}年`
  return `${named}${month}月${day}日`
}

/** A fiscal year as budgets write it: 令和8年度. */
export const fiscalYearInEra = (fiscalYear: number): string => inEra(`${fiscalYear}-05-01` as LocalDate).replace(/年.*$/, '年度')

/** Yen as official papers write it: 1,234,567円. */
export const inYen = (amount: number): string => `${amount.toLocaleString('en-US')}円`
