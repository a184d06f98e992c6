import { type Yen, yen } from '../../kernel/money.ts'
import { LocalDate } from '../../kernel/time.ts'
import { accountNumber, type BankStatement, UnreadableBankFile } from './bank-statement.ts'
import { type TransferResult, transferResults } from './transfer-result.ts'
import { lengthOf, slicesOf, type ZenginLayout } from './zengin-layout.ts'
import { fieldsOf, type Row, recordsOf } from './zengin-record.ts'
import { type ZenginCode, zenginBytes } from './zengin-text.ts'

export type TransferAccount = {
  readonly bankCode: string
  readonly bank: string
  readonly branchCode: string
  readonly branch: string
  readonly accountKind: '1' | '2' | '3' | '9'
  readonly accountNumber: string
}

/** Who asks a bank to collect, on which day, into which account. */
export type Collector = TransferAccount & { readonly collectorCode: string; readonly collectorName: string; readonly debitOn: LocalDate }

/** What is to be collected from one account; the customer number is the reference of the claim. */
export type Collection = TransferAccount & {
  readonly payerKana: string
  readonly amount: Yen
  readonly isNew: boolean
  readonly customerNumber: string
}

/** The request of account transfers (預金口座振替, 91), as bytes. */
export const transferRequest = (collector: Collector, collections: readonly Collection[], code: ZenginCode = 'jis'): Uint8Array => {
  const total = collections.reduce((sum, { amount }) => sum + amount, 0)
  const { debitOn, ...from } = collector
  return joined([
    record(
      'transfer header',
      { ...from, record: '1', type: '91', code: code === 'jis' ? '0' : '1', debitOn: `${debitOn.slice(5, 7)}${debitOn.slice(8)}` },
      code,
    ),
    ...collections.map(({ isNew, amount, ...to }) =>
      record('transfer data', { ...to, record: '2', amount: String(amount), isNew: isNew ? '1' : '0', result: '0' }, code),
    ),
    record('transfer trailer', { record: '8', count: String(collections.length), total: String(total), ...nothingYet }, code),
    record('transfer trailer', { record: '9' }, code),
  ])
}

const nothingYet = { collectedCount: '0', collectedTotal: '0', uncollectedCount: '0', uncollectedTotal: '0' }

/** One record of a layout as bytes: numbers filled with zeros before them, text with blanks behind. */
export const record = (layout: ZenginLayout, values: Readonly<Record<string, string>>, code: ZenginCode): Uint8Array => {
  const bytes = new Uint8Array(lengthOf(layout)).fill(code === 'jis' ? 0x20 : 0x40)
  for (const { name, start, end, kind } of slicesOf(layout)) {
    const value = values[name]
    if (value === undefined || kind === '-') continue
    const length = end - start
    const isDigits = kind === 'N' || name === 'accountNumber'
    if (value.length > length && isDigits) throw new RangeError(`${name} has more than ${length} digits`)
    const text = isDigits ? value.padStart(length, '0') : value
    const written = zenginBytes(text, length, code)
    if (!written) throw new RangeError(`${name} holds a character no bank takes`)
    bytes.set(written, start)
  }
  return bytes
}

export const joined = (records: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(records.reduce((sum, { length }) => sum + length + 2, 0))
  let at = 0
  for (const each of records) {
    bytes.set(each, at)
    bytes.set([0x0d, 0x0a], at + each.length)
    at += each.length + 2
  }
  return bytes
}

/** A line of a request, or of its result, and where it stands. */
export type Collected = {
  readonly row: number
  readonly offset: number
  readonly payerKana: string
  readonly amount: Yen
  readonly customerNumber: string
  readonly result: TransferResult
}

/** What became of a request: refused whole where its totals are not those of its lines. */
export const readTransferResult = (bytes: Uint8Array): readonly Collected[] =>
  linesIn(bytes, (lines) => lines.filter(({ result }) => result === 'collected'))

/** A request as it was made: of none of its lines a result is known. */
export const readTransferRequest = (bytes: Uint8Array): readonly Omit<Collected, 'result'>[] => linesIn(bytes, () => undefined)

const linesIn = (bytes: Uint8Array, madeOf: (lines: readonly Collected[]) => readonly Collected[] | undefined): readonly Collected[] => {
  const { type, rows } = recordsOf(bytes)
  if (type !== '91') throw new UnreadableBankFile('not-a-bank-file', { row: 1, offset: 1 })
  const lines: Collected[] = []
  let expected = '1'
  let at = { row: 1, offset: 0 }
  for (const row of rows) {
    at = row
    if (!expected.includes(row.record) || row.record === '') throw new UnreadableBankFile('wrong-record', row)
    if (row.record === '2') lines.push(lineIn(row))
    if (row.record === '8') requireTotals(row, lines, madeOf(lines))
    expected = { '1': '28', '2': '28', '8': '9', '9': '' }[row.record as '1' | '2' | '8' | '9']
  }
  if (expected !== '') throw new UnreadableBankFile('cut-off', at)
  return lines
}

const lineIn = (row: Row): Collected => {
  const fields = fieldsOf(row, 'transfer data')
  const result = transferResults[fields.text('result') as keyof typeof transferResults]
  if (result === undefined) throw fields.fault('not-a-number', 'result')
  const amount = fields.number('amount')
  if (amount === undefined) throw fields.fault('missing-amount', 'amount')
  return {
    row: row.row,
    offset: row.offset,
    payerKana: fields.text('payerKana'),
    amount: yen(amount),
    customerNumber: referenceIn(fields.text('customerNumber')),
    result,
  }
}

const requireTotals = (row: Row, lines: readonly Collected[], made: readonly Collected[] | undefined): void => {
  const trailer = fieldsOf(row, 'transfer trailer')
  const held = [
    ['count', lines.length],
    ['total', totalOf(lines)],
    ['collectedCount', made?.length ?? 0],
    ['collectedTotal', totalOf(made ?? [])],
    ['uncollectedCount', made ? lines.length - made.length : 0],
    ['uncollectedTotal', made ? totalOf(lines) - totalOf(made) : 0],
  ] as const
  for (const [name, value] of held)
    if (trailer.number(name) !== value) throw trailer.fault(name.endsWith('ount') ? 'wrong-count' : 'wrong-total', name)
}

/** A result as what came in: each line that was collected, on the day of the transfer, under the reference of its claim. */
export const readTransferStatement = (bytes: Uint8Array, near: LocalDate): BankStatement => {
  const lines = readTransferResult(bytes)
  const [head] = recordsOf(bytes).rows
  if (!head) throw new UnreadableBankFile('empty', { row: 1, offset: 0 })
  const header = fieldsOf(head, 'transfer header')
  const on = nearestDay(header.text('debitOn'), near)
  if (!on) throw header.fault('not-a-date', 'debitOn')
  return {
    account: accountNumber(...['bankCode', 'branchCode', 'accountKind', 'accountNumber'].map((name) => header.text(name))),
    until: on,
    lines: lines
      .filter(({ result }) => result === 'collected')
      .map(({ row, amount, payerKana, customerNumber }) => ({
        ...{ row, direction: 'in' as const, amount, postedOn: on, valueOn: on, paidOn: on, isReversal: false },
        ...{ payerKana, remittance: customerNumber, inquiry: customerNumber },
      })),
    uncollected: lines.flatMap(({ result, row, amount, payerKana, customerNumber }) =>
      result === 'collected' ? [] : [{ row, amount, payerKana, reference: customerNumber, result }],
    ),
  }
}

/** The file tells month and day; the year is that which is nearest to the day it came. */
const nearestDay = (monthDay: string, near: LocalDate): LocalDate | undefined => {
  const year = Number(near.slice(0, 4))
  const days = [year - 1, year, year + 1].flatMap((each) => LocalDate().safeParse(`${each}-${monthDay.slice(0, 2)}-${monthDay.slice(2)}`).data ?? [])
  const distance = (day: LocalDate) => Math.abs(Date.parse(day) - Date.parse(near))
  return days.toSorted((a, b) => distance(a) - distance(b))[0]
}

/** The field is longer than a reference, and filled with zeros before it. */
const referenceIn = (customerNumber: string): string => customerNumber.replace(/^0{10}(?=[0-9]{10}$)/, '')

const totalOf = (lines: readonly Collected[]): number => lines.reduce((sum, { amount }) => sum + amount, 0)
