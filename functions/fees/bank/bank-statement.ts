import type { Yen, YenDifference } from '../../kernel/money.ts'
import type { LocalDate } from '../../kernel/time.ts'
import type { TransferResult } from './transfer-result.ts'

/** An account as a bank's file names it: by bank, branch, kind and number, or by one identifier. */
export type AccountNumber = string & { readonly accountNumber: unique symbol }

/** Leading zeros are lost by some banks and added by others. */
export const accountNumber = (...parts: readonly string[]): AccountNumber =>
  parts.map((part) => part.trim().replace(/^0+(?=.)/, '')).join('-') as AccountNumber

export type BankLine = {
  /** Where it stands in the file, counted from one. */
  readonly row: number
  readonly direction: 'in' | 'out'
  readonly amount: Yen
  /** 勘定日, when the bank posted it. */
  readonly postedOn: LocalDate
  /** 起算日, from when the money counts. */
  readonly valueOn: LocalDate
  /** It takes an earlier line back. */
  readonly isReversal: boolean
  readonly payerKana: string
  /** When the payer paid, where a file tells it apart from the bank's own days. */
  readonly paidOn?: LocalDate
  readonly inquiry?: string
  readonly payerCode?: string
  readonly remittance?: string
  readonly bankName?: string
  readonly branchName?: string
}

/** What was to be collected from an account and was not. */
export type Uncollected = {
  readonly row: number
  readonly reference: string
  readonly payerKana: string
  readonly amount: Yen
  readonly result: Exclude<TransferResult, 'collected'>
}

/** What a file tells of one account. */
export type BankStatement = {
  readonly account: AccountNumber
  readonly lines: readonly BankLine[]
  readonly from?: LocalDate
  readonly until?: LocalDate
  readonly opening?: YenDifference
  readonly closing?: YenDifference
  readonly uncollected?: readonly Uncollected[]
}

export const bankFaults = [
  'empty',
  'not-a-bank-file',
  'cut-off',
  'wrong-record',
  'not-text',
  'not-a-number',
  'not-a-date',
  'missing-amount',
  'wrong-count',
  'wrong-total',
  'wrong-balance',
  'not-xml',
  'document-type',
  'not-yen',
  'not-booked',
  'no-such-column',
  'too-large',
  'not-as-requested',
] as const
export type BankFault = (typeof bankFaults)[number]

/** A file with one fault is refused whole, with the place of the fault: nobody guesses where money belongs. */
export class UnreadableBankFile extends Error {
  readonly fault: BankFault
  readonly row: number
  readonly offset: number

  constructor(fault: BankFault, { row, offset }: { readonly row: number; readonly offset: number }) {
    super(`unreadable: ${fault} in row ${row} at ${offset}`)
    this.fault = fault
    this.row = row
    this.offset = offset
  }
}
