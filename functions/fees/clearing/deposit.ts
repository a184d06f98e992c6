import type { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { type Yen, yen } from '../../kernel/money.ts'
import type { LocalDate } from '../../kernel/time.ts'
import { accounts, credit, debit, type Posting } from '../books/ledger.ts'
import type { BankAccountId, DepositId } from '../contract.ts'
import { depositInUse, depositReversed, depositTooSmall } from '../problems.ts'

/** A line by which money came in. Its three dates are three things: when it was paid, when the bank took it, when it was posted. */
export type Deposit = {
  readonly depositId: DepositId
  readonly localGovernmentCode: LocalGovernmentCode
  readonly bankAccountId: BankAccountId
  readonly amount: Yen
  readonly paidOn: LocalDate
  readonly receivedOn: LocalDate
  readonly postedOn: LocalDate
  readonly applied: Yen
  /** Not ours, and kept until it is given back. */
  readonly setAside: Yen
  readonly returned: Yen
  readonly isReversed: boolean
  readonly version: number
}

/** What still waits for a claim. */
export const unapplied = ({ amount, applied, setAside, returned, isReversed }: Deposit): Yen =>
  isReversed ? yen(0) : yen(amount - applied - setAside - returned)

export type DepositMoved = { readonly deposit: Deposit; readonly postings: readonly Posting[] }

const moved = (before: Deposit, changed: Partial<Deposit>, postings: readonly Posting[]): DepositMoved => {
  const deposit = { ...before, ...changed, version: before.version + 1 }
  unapplied(deposit)
  return { deposit, postings }
}

export const accept = (deposit: Deposit): DepositMoved => ({
  deposit,
  postings: [debit(accounts.cash(deposit.bankAccountId), deposit.amount), credit(accounts.unapplied(deposit.bankAccountId), deposit.amount)],
})

/** A part of it is taken for a claim. */
export const take = (deposit: Deposit, amount: Yen): DepositMoved => {
  requireUnapplied(deposit, amount)
  return moved(deposit, { applied: yen(deposit.applied + amount) }, [debit(accounts.unapplied(deposit.bankAccountId), amount)])
}

/** What was taken for a claim waits again. */
export const putBack = (deposit: Deposit, amount: Yen): DepositMoved => {
  if (deposit.isReversed || deposit.applied < amount) throw depositTooSmall({ unapplied: deposit.applied })
  return moved(deposit, { applied: yen(deposit.applied - amount) }, [credit(accounts.unapplied(deposit.bankAccountId), amount)])
}

export const setAside = (deposit: Deposit, amount: Yen): DepositMoved => {
  requireUnapplied(deposit, amount)
  return moved(deposit, { setAside: yen(deposit.setAside + amount) }, [
    debit(accounts.unapplied(deposit.bankAccountId), amount),
    credit(accounts.notOurs(deposit.bankAccountId), amount),
  ])
}

/** What was set aside is ours after all, and waits again. */
export const takeUp = (deposit: Deposit, amount: Yen): DepositMoved => {
  if (deposit.setAside < amount) throw depositTooSmall({ unapplied: deposit.setAside })
  return moved(deposit, { setAside: yen(deposit.setAside - amount) }, [
    debit(accounts.notOurs(deposit.bankAccountId), amount),
    credit(accounts.unapplied(deposit.bankAccountId), amount),
  ])
}

/** What is not ours goes back to where it came from. */
export const giveOut = (deposit: Deposit, amount: Yen): DepositMoved => {
  if (deposit.setAside < amount) throw depositTooSmall({ unapplied: deposit.setAside })
  return moved(deposit, { setAside: yen(deposit.setAside - amount), returned: yen(deposit.returned + amount) }, [
    debit(accounts.notOurs(deposit.bankAccountId), amount),
    credit(accounts.cash(deposit.bankAccountId), amount),
  ])
}

/** The bank takes a deposit back; what it was used for is undone first. */
export const takeBack = (deposit: Deposit): DepositMoved => {
  if (deposit.isReversed) throw depositReversed()
  const used = deposit.applied + deposit.setAside + deposit.returned
  if (used > 0) throw depositInUse({ applied: used })
  return moved(deposit, { isReversed: true }, [
    debit(accounts.unapplied(deposit.bankAccountId), deposit.amount),
    credit(accounts.cash(deposit.bankAccountId), deposit.amount),
  ])
}

const requireUnapplied = (deposit: Deposit, amount: Yen): void => {
  if (deposit.isReversed) throw depositReversed()
  if (unapplied(deposit) < amount) throw depositTooSmall({ unapplied: unapplied(deposit) })
}
