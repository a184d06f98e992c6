import { type Yen, type YenDifference, yen } from '../../kernel/money.ts'
import type { LocalDate } from '../../kernel/time.ts'
import { accountNumber, type BankLine, type BankStatement, UnreadableBankFile } from './bank-statement.ts'
import { dayOf, type YearStyle } from './era.ts'
import { fieldsOf, type Row, recordsOf, type ZenginFields } from './zengin-record.ts'

/** How the dates of a file are read: the day it is near to, and whether its bank writes years of the era. */
export type Reading = { readonly near: LocalDate; readonly style: YearStyle }

type Section = { readonly header: ZenginFields; readonly lines: BankLine[] }

/** The notice of deposits (振込入金通知, 01) and the statement (入出金取引明細, 03): refused whole, with the place, where anything is wrong. */
export const readZengin = (bytes: Uint8Array, reading: Reading): readonly BankStatement[] => {
  const { type, rows } = recordsOf(bytes)
  if (type !== '01' && type !== '03') throw new UnreadableBankFile('not-a-bank-file', { row: 1, offset: 1 })
  const reader = type === '01' ? notice(reading) : statement(reading)
  const statements: BankStatement[] = []
  let open: Section | undefined
  let ended: Row | undefined
  let [count, at]: [number, { row: number; offset: number }] = [0, { row: 1, offset: 0 }]
  for (const row of rows) {
    count += 1
    at = row
    if (ended) throw new UnreadableBankFile('wrong-record', row)
    switch (row.record) {
      case '1':
        if (open) throw new UnreadableBankFile('wrong-record', row)
        open = { header: reader.header(row), lines: [] }
        break
      case '2':
        if (!open) throw new UnreadableBankFile('wrong-record', row)
        open.lines.push(reader.line(row))
        break
      case '8':
        if (!open) throw new UnreadableBankFile('wrong-record', row)
        statements.push(reader.close(open, row))
        open = undefined
        break
      case '9':
        if (open) throw new UnreadableBankFile('wrong-record', row)
        reader.end(row, { records: count, accounts: statements.length })
        ended = row
        break
      default:
        throw new UnreadableBankFile('wrong-record', row)
    }
  }
  if (!ended || statements.length === 0) throw new UnreadableBankFile('cut-off', at)
  return statements
}

type Reader = {
  readonly header: (row: Row) => ZenginFields
  readonly line: (row: Row) => BankLine
  readonly close: (section: Section, trailer: Row) => BankStatement
  readonly end: (row: Row, seen: { readonly records: number; readonly accounts: number }) => void
}

const dayIn = (fields: ZenginFields, name: string, { near, style }: Reading): LocalDate => {
  const day = dayOf(fields.text(name), { near, style })
  if (!day) throw fields.fault('not-a-date', name)
  return day
}

/** Blank fields are absent, not nought. */
const amountIn = (fields: ZenginFields, name: string): Yen | undefined => {
  const number = fields.number(name)
  return number === undefined ? undefined : yen(number)
}

const told = (fields: ZenginFields) => {
  const [payerKana, payerCode, remittance, bankName, branchName, inquiry] = [
    'payerKana',
    'payerCode',
    'remittance',
    'bankName',
    'branchName',
    'inquiry',
  ].map((name) => fields.text(name)) as [string, string, string, string, string, string]
  return {
    payerKana,
    ...(payerCode !== '' && { payerCode }),
    ...(remittance !== '' && { remittance }),
    ...(bankName !== '' && { bankName }),
    ...(branchName !== '' && { branchName }),
    ...(/[1-9]/.test(inquiry) && { inquiry }),
  }
}

const headOf = (header: ZenginFields, reading: Reading) => ({
  account: accountNumber(...['bankCode', 'branchCode', 'accountKind', 'accountNumber'].map((name) => header.text(name))),
  from: dayIn(header, 'from', reading),
  until: dayIn(header, 'until', reading),
})

/** Holds what a trailer says against what was read. */
const hold = (trailer: ZenginFields, expected: Readonly<Record<string, number>>): void => {
  for (const [name, value] of Object.entries(expected)) {
    const told = trailer.number(name)
    if (told === undefined) throw trailer.fault('not-a-number', name)
    if (told !== value) throw trailer.fault(name.endsWith('ount') ? 'wrong-count' : 'wrong-total', name)
  }
}

const totalOf = (lines: readonly BankLine[]): number => lines.reduce((sum, { amount }) => sum + amount, 0)

/** The 01 has two forms: where its 24 digits hold no second amounts, they are the remittance of the first form. */
const notice = (reading: Reading): Reader => ({
  header: (row) => fieldsOf(row, 'notice header'),

  line: (row) => {
    const isLong = /^[0-9]{24}$/.test(fieldsOf(row, 'notice data B').text('longAmount') + fieldsOf(row, 'notice data B').text('longOtherBills'))
    const fields = fieldsOf(row, isLong ? 'notice data B' : 'notice data A')
    const short = amountIn(fields, 'amount')
    const amount = short === 0 || short === undefined ? (isLong ? amountIn(fields, 'longAmount') : undefined) : short
    if (!amount) throw fields.fault('missing-amount', 'amount')
    return {
      row: row.row,
      direction: 'in',
      amount,
      postedOn: dayIn(fields, 'postedOn', reading),
      valueOn: dayIn(fields, fields.text('valueOn') === '' ? 'postedOn' : 'valueOn', reading),
      isReversal: fields.text('reversal') === '1',
      ...told(fields),
    }
  },

  close: ({ header, lines }, row) => {
    const [given, back] = [lines.filter(({ isReversal }) => !isReversal), lines.filter(({ isReversal }) => isReversal)]
    hold(fieldsOf(row, 'notice trailer'), {
      count: given.length,
      total: totalOf(given),
      reversedCount: back.length,
      reversedTotal: totalOf(back),
    })
    return { ...headOf(header, reading), lines }
  },

  end: () => undefined,
})

const statement = (reading: Reading): Reader => ({
  header: (row) => fieldsOf(row, 'statement header'),

  line: (row) => {
    const fields = fieldsOf(row, 'statement data')
    const direction = fields.text('direction')
    if (direction !== '1' && direction !== '2') throw fields.fault('not-a-number', 'direction')
    const amount = amountIn(fields, 'amount')
    if (!amount) throw fields.fault('missing-amount', 'amount')
    return {
      row: row.row,
      direction: direction === '1' ? 'in' : 'out',
      amount,
      postedOn: dayIn(fields, 'postedOn', reading),
      valueOn: dayIn(fields, fields.text('valueOn') === '' ? 'postedOn' : 'valueOn', reading),
      // A correction (19) that takes money out takes an earlier deposit back.
      isReversal: direction === '2' && fields.text('transaction') === '19',
      ...told(fields),
    }
  },

  close: ({ header, lines }, row) => {
    const trailer = fieldsOf(row, 'statement trailer')
    const [given, taken] = [lines.filter(({ direction }) => direction === 'in'), lines.filter(({ direction }) => direction === 'out')]
    hold(trailer, {
      inCount: given.length,
      inTotal: totalOf(given),
      outCount: taken.length,
      outTotal: totalOf(taken),
      dataCount: lines.length,
    })
    const opening = signed(header, 'opening')
    const closing = signed(trailer, 'closing')
    if (opening !== undefined && closing !== undefined && opening + totalOf(given) - totalOf(taken) !== closing)
      throw trailer.fault('wrong-balance', 'closing')
    return { ...headOf(header, reading), lines, ...(opening !== undefined && { opening }), ...(closing !== undefined && { closing }) }
  },

  end: (row, { records, accounts }) => {
    const fields = fieldsOf(row, 'statement end')
    hold(fields, { recordCount: records, accountCount: accounts })
  },
})

const signed = (fields: ZenginFields, name: 'opening' | 'closing'): YenDifference | undefined => {
  const amount = fields.number(name)
  if (amount === undefined) return undefined
  return (fields.text(`${name}Sign`) === '2' && amount !== 0 ? -amount : amount) as YenDifference
}
