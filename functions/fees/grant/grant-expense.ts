import { rounded, type Yen } from '../../kernel/money.ts'
import { exact, exactOf, isLess, one, times } from '../../kernel/money-exact.ts'
import type { FiscalYear } from '../../kernel/time.ts'
import { accountsCloseOn } from '../books/closing.ts'
import type { ExpenseDraft } from './grant-contract.ts'
import { expenseOutsideYear, shareAboveWhole } from './grant-problems.ts'

/** What an expense charges to its line: all of it, or the share its key gives, cut to the yen. */
export const chargedOf = ({ total, share }: Pick<ExpenseDraft, 'total' | 'share'>): Yen => {
  if (!share) return total
  const ratio = exactOf(share.ratio)
  if (isLess(one, ratio)) throw shareAboveWhole({ ratio: share.ratio })
  return rounded(times(exact(BigInt(total)), ratio), { unit: 1, mode: 'down' })
}

/** An expense of a year was paid in it, or until its accounts close. */
export const requireOfYear = ({ paidOn }: Pick<ExpenseDraft, 'paidOn'>, fiscalYear: FiscalYear): void => {
  const [from, until] = [`${fiscalYear}-04-01`, accountsCloseOn(fiscalYear)]
  if (paidOn < from || paidOn > until) throw expenseOutsideYear({ from, until })
}

/** Every document an expense names. */
export const proofsOf = ({ voucher, quotation, payment }: Pick<ExpenseDraft, 'voucher' | 'quotation' | 'payment'>) => [
  voucher,
  ...(quotation.is === 'given' ? [quotation.document] : []),
  payment,
]
