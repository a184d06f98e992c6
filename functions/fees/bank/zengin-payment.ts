import type { Yen } from '../../kernel/money.ts'
import type { LocalDate } from '../../kernel/time.ts'
import { joined, record } from './zengin-transfer.ts'

/** An account as banks know it; names of banks and branches are for people, and may be blank. */
export type PaymentAccount = {
  readonly bankCode: string
  readonly bank: string
  readonly branchCode: string
  readonly branch: string
  readonly accountKind: '1' | '2' | '4' | '9'
  readonly accountNumber: string
}

/** Who orders a bank to pay, on which day, out of which account. */
export type Ordering = PaymentAccount & { readonly payerCode: string; readonly payerName: string; readonly payOn: LocalDate }

export type Payee = PaymentAccount & { readonly payeeKana: string; readonly amount: Yen }

/** 総合振込 (21): an order to a bank to pay, in records of 120 bytes. */
export const paymentFile = ({ payOn, ...from }: Ordering, payees: readonly Payee[]): Uint8Array => {
  const total = payees.reduce((sum, { amount }) => sum + amount, 0)
  return joined([
    record('payment header', { ...from, record: '1', type: '21', code: '0', payOn: `${payOn.slice(5, 7)}${payOn.slice(8)}` }, 'jis'),
    ...payees.map(({ amount, ...to }) => record('payment data', { ...to, record: '2', amount: String(amount), isNew: '0', way: '7' }, 'jis')),
    record('payment trailer', { record: '8', count: String(payees.length), total: String(total) }, 'jis'),
    record('payment trailer', { record: '9' }, 'jis'),
  ])
}
