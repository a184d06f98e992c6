import type { YenDifference } from '../../kernel/money.ts'
import type { BankBalance } from '../books/books-check.ts'
import type { BankAccountId } from '../contract.ts'

type Account = {
  readonly bankAccountId: BankAccountId
  readonly content: { readonly openingBalance: YenDifference }
  readonly closing?: { readonly balance: YenDifference } | undefined
}

type Line = { readonly bankAccountId: BankAccountId; readonly amount: number }

/** What is on its way between a bank and the books. */
export type OnTheWay = {
  /** What left an account for a reason nobody has told yet. */
  readonly movements: readonly Line[]
  /** What was booked as paid and has not left it. */
  readonly payouts: readonly Line[]
}

/** So much more than the bank the books hold in an account; less, where it is negative. */
export const waitingAt = (bankAccountId: BankAccountId, { movements, payouts }: OnTheWay): YenDifference => {
  const sum = (lines: readonly Line[]) => lines.filter((line) => line.bankAccountId === bankAccountId).reduce((all, { amount }) => all + amount, 0)
  return (sum(movements) - sum(payouts)) as YenDifference
}

/** What the ledger should hold by each bank: what it says, less what it held before, with what is on its way. */
export const expectedCash = (accounts: readonly Account[], onTheWay: OnTheWay): readonly BankBalance[] =>
  accounts.flatMap(({ bankAccountId, content, closing }) =>
    closing ? [{ bankAccountId, closing: (closing.balance - content.openingBalance + waitingAt(bankAccountId, onTheWay)) as YenDifference }] : [],
  )
