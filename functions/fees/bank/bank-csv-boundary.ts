import { type Yen, type YenDifference, yen } from '../../kernel/money.ts'
import { LocalDate } from '../../kernel/time.ts'
import { UnreadableSheet } from '../../platform/sheet.ts'
import { readSheet } from '../../platform/spreadsheet.ts'
import type { CsvProfile } from './bank-csv.ts'
import { type AccountNumber, type BankLine, type BankStatement, UnreadableBankFile } from './bank-statement.ts'
import { dayOf } from './era.ts'
import type { Reading } from './zengin.ts'

const limits = { rows: 500_000, columns: 200 }

type Cells = { readonly row: number; readonly cell: (name: keyof CsvProfile['columns']) => string }

/** A bank's own CSV, or the collected data of the designated bank, by the columns the city has named once. */
export const readBankCsv = (
  bytes: Uint8Array,
  profile: CsvProfile,
  { near, account }: Pick<Reading, 'near'> & { readonly account: AccountNumber },
): readonly BankStatement[] => {
  const rows = tableOf(bytes).slice(profile.headingRows)
  const indexes = columnsOf(profile)
  const cells = rows.map((row, at): Cells => {
    const place = profile.headingRows + at + 1
    return {
      row: place,
      cell: (name) => {
        const column = indexes.get(name)
        if (column === undefined) return ''
        const value = row[column]
        if (value === undefined) throw new UnreadableBankFile('no-such-column', { row: place, offset: column })
        return value.normalize('NFKC').trim()
      },
    }
  })
  const lines = cells.map((each) => lineOf(each, profile, near))
  const closing = balanced(cells, lines)
  return [{ account, lines, ...(closing !== undefined && { closing }) }]
}

const tableOf = (bytes: Uint8Array): readonly (readonly string[])[] => {
  try {
    return readSheet(bytes, 'csv', limits)
  } catch (error) {
    if (!(error instanceof UnreadableSheet)) throw error
    throw new UnreadableBankFile(error.fault === 'empty' ? 'empty' : error.fault === 'not-text' ? 'not-text' : 'not-a-bank-file', {
      row: 1,
      offset: 0,
    })
  }
}

const columnsOf = ({ columns }: CsvProfile): ReadonlyMap<keyof CsvProfile['columns'], number> =>
  new Map(Object.entries(columns).flatMap(([name, column]) => (column === undefined ? [] : [[name as keyof CsvProfile['columns'], column - 1]])))

const amountIn = ({ row, cell }: Cells, name: 'amountIn' | 'amountOut' | 'balance'): number | undefined => {
  const text = cell(name).replace(/[,¥円\s]/g, '')
  if (text === '') return undefined
  if (!/^-?[0-9]{1,15}$/.test(text)) throw new UnreadableBankFile('not-a-number', { row, offset: 0 })
  return Number(text)
}

const dayIn = ({ row, cell }: Cells, name: 'postedOn' | 'valueOn' | 'paidOn', profile: CsvProfile, near: LocalDate): LocalDate | undefined => {
  const text = cell(name)
  if (text === '') return undefined
  const [, year, ...parts] = /^(20[0-9]{2})(?:([0-9]{2})([0-9]{2})|[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?)$/.exec(text) ?? []
  const [month, of] = parts.filter((part) => part !== undefined).map((part) => part.padStart(2, '0'))
  const date = year === undefined ? undefined : LocalDate().safeParse(`${year}-${month}-${of}`).data
  const day = date ?? dayOf(text.replace(/[-/.]/g, ''), { style: profile.years, near })
  if (!day) throw new UnreadableBankFile('not-a-date', { row, offset: 0 })
  return day
}

const lineOf = (cells: Cells, profile: CsvProfile, near: LocalDate): BankLine => {
  const { row, cell } = cells
  const [given, taken] = [amountIn(cells, 'amountIn') ?? 0, amountIn(cells, 'amountOut') ?? 0]
  if (given < 0 || taken < 0 || given > 0 === taken > 0) throw new UnreadableBankFile('missing-amount', { row, offset: 0 })
  const postedOn = dayIn(cells, 'postedOn', profile, near)
  if (!postedOn) throw new UnreadableBankFile('not-a-date', { row, offset: 0 })
  const told = { inquiry: cell('inquiry'), remittance: [cell('reference'), cell('remittance')].filter(Boolean).join(' '), bankName: cell('bankName') }
  const paidOn = dayIn(cells, 'paidOn', profile, near)
  return {
    row,
    direction: given > 0 ? 'in' : 'out',
    amount: yen(given > 0 ? given : taken),
    postedOn,
    valueOn: dayIn(cells, 'valueOn', profile, near) ?? postedOn,
    isReversal: false,
    payerKana: cell('payerKana'),
    ...(paidOn && { paidOn }),
    ...(told.inquiry !== '' && { inquiry: told.inquiry }),
    ...(told.remittance !== '' && { remittance: told.remittance }),
    ...(told.bankName !== '' && { bankName: told.bankName }),
  }
}

/** Where a column tells the balance, every row follows from the one before. */
const balanced = (cells: readonly Cells[], lines: readonly BankLine[]): YenDifference | undefined => {
  let before: number | undefined
  for (const [at, { direction, amount }] of lines.entries()) {
    const each = cells[at]
    const told = each && amountIn(each, 'balance')
    const moved: Yen | number = direction === 'in' ? amount : -amount
    if (each && told !== undefined && before !== undefined && told !== before + moved)
      throw new UnreadableBankFile('wrong-balance', { row: each.row, offset: 0 })
    before = told ?? (before === undefined ? undefined : before + moved)
  }
  return before as YenDifference | undefined
}
