import type { YenDifference } from '../kernel/money.ts'
import type { BankBalance } from './books-check.ts'
import type { BankAccountId } from './contract.ts'

type Account = {
  readonly bankAccountId: BankAccountId
  readonly content: { readonly openingBalance: YenDifference }
  readonly closing?: { readonly balance: YenDifference } | undefined
}

type Movement = { readonly bankAccountId: BankAccountId; readonly amount: number }

/** What the ledger should hold by each bank: what it says, less what it held before, and what left it for a reason nobody has told yet. */
export const expectedCash = (accounts: readonly Account[], movements: readonly Movement[]): readonly BankBalance[] =>
  accounts.flatMap(({ bankAccountId, content, closing }) => {
    if (!closing) return []
    const waiting = movements.filter((movement) => movement.bankAccountId === bankAccountId).reduce((sum, { amount }) => sum + amount, 0)
    return [{ bankAccountId, closing: (closing.balance - content.openingBalance + waiting) as YenDifference }]
  })
