import type { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { sumOf, type Yen } from '../../kernel/money.ts'
import type { LocalDate } from '../../kernel/time.ts'
import { accountParts, type Entry } from '../books/ledger.ts'
import type { BankAccountId, EntryId, MovementId } from '../contract.ts'
import { movementDiffers } from '../problems.ts'

/** By which entries money leaves an account on the municipality's own order. */
export const payoutKinds = ['refunded', 'returned', 'grant-paid'] as const

/** Money the books have let go. Until a line of the bank explains it the bank still holds it (未出金). */
export type Payout = {
  /** The entry by which it was booked. */
  readonly entryId: EntryId
  readonly localGovernmentCode: LocalGovernmentCode
  readonly bankAccountId: BankAccountId
  readonly kind: (typeof payoutKinds)[number]
  readonly about: string
  readonly amount: Yen
  readonly bookedOn: LocalDate
  /** The line of the bank by which it left. */
  readonly movementId?: MovementId | undefined
  readonly version: number
}

/** What an entry lets go; what a bank took back of itself is told by its own line. */
export const payoutBy = (localGovernmentCode: LocalGovernmentCode, { entryId, kind, about, bookedOn, postings }: Entry): Payout | undefined => {
  const paying = payoutKinds.find((each) => each === kind)
  const left = postings.filter(({ account, side }) => side === 'credit' && accountParts(account).kind === 'cash')
  if (!paying || !left[0]) return undefined
  const bankAccountId = accountParts(left[0].account).whose as BankAccountId
  return { entryId, localGovernmentCode, bankAccountId, kind: paying, about, amount: sumOf(left.map(({ amount }) => amount)), bookedOn, version: 1 }
}

type Line = Pick<Payout, 'localGovernmentCode' | 'bankAccountId' | 'amount'> & { readonly kind: 'reversal' | 'out'; readonly isSettled: boolean }

/** A line explains what left the same account, in one sum, and only once. */
export const requireExplains = (line: Line, payout: Payout): void => {
  const isOpen = line.kind === 'out' && !line.isSettled && payout.movementId === undefined
  const isSame =
    line.localGovernmentCode === payout.localGovernmentCode && line.bankAccountId === payout.bankAccountId && line.amount === payout.amount
  if (!isOpen || !isSame) throw movementDiffers()
}
