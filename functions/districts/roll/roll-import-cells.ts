import type { LocalDate } from '../../kernel/time.ts'

/** A cell as it is meant: wide digits and letters are read as narrow ones. */
export const plain = (cell: string): string => cell.normalize('NFKC').trim()

/** A number without the commas and units people write; left as it is if it is none, for the schema to refuse. */
export const numeral = (cell: string): string => {
  const text = plain(cell)
    .replaceAll(',', '')
    .replace(/^[¥\\]/, '')
    .replace(/\s*(円|m2|m|人|室|席|台)$/, '')
  // A spreadsheet keeps what it was given: 12.0 and 1.2E3 are numbers people never typed.
  return /^\d+(\.\d+)?(E\+?\d+)?$/i.test(text) ? withoutExponent(text) : text
}

const withoutExponent = (text: string): string => {
  const [mantissa = '', exponent = '0'] = text.toUpperCase().split('E')
  const [whole = '', decimals = ''] = mantissa.split('.')
  const shift = Number(exponent)
  const digits = (whole + decimals.padEnd(shift, '0').slice(0, shift)).replace(/^0+(?=\d)/, '')
  const rest = decimals.slice(shift).replace(/0+$/, '')
  return rest === '' ? digits : `${digits}.${rest}`
}

const eras: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988, 昭和: 1925, S: 1925 }

/** A date as people write it, or as a spreadsheet counts it: days since the eve of 1900, in which it believes in a 29 February. */
export const dateOf = (cell: string): string => {
  const text = plain(cell)
  const western = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text)
  if (western) return isoDate(Number(western[1]), western[2], western[3])
  const japanese = /^(令和|平成|昭和|[RHS])\.?(\d{1,2}|元)[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/i.exec(text)
  if (japanese) {
    const year = japanese[2] === '元' ? 1 : Number(japanese[2])
    return isoDate((eras[(japanese[1] ?? '').toUpperCase()] ?? 0) + year, japanese[3], japanese[4])
  }
  if (/^\d{5}(\.0+)?$/.test(text)) return new Date(Date.UTC(1899, 11, 30) + Number(text) * 86_400_000).toISOString().slice(0, 10)
  return text
}

const isoDate = (year: number, month = '', day = ''): string => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` as LocalDate

const yes = new Set(['1', 'true', 'yes', 'はい', '○', '〇', '有', '公有'])
const no = new Set(['', '0', 'false', 'no', 'いいえ', '×', '無', '民有'])

/** Whether it is so; undefined where the cell says neither. */
export const truthOf = (cell: string): boolean | undefined => {
  const text = plain(cell).toLowerCase()
  if (yes.has(text)) return true
  return no.has(text) ? false : undefined
}

export const wordsOf = (cell: string): string[] =>
  plain(cell)
    .split(/[\s,、;]+/)
    .filter((word) => word !== '')
