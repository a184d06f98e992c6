import { type Book, createBook, sumsByName } from '../books/open-book.ts'
import type { PayerId } from '../contract.ts'
import { referencesIn } from '../notice/payment-number.ts'
import { virtualAccountKey, virtualAccountsIn } from '../notice/virtual-account.ts'
import type { Decision, KnownBy, OpenClaim, Owed, Waiting } from './decision.ts'
import { payerNameKey } from './payer-name.ts'
import { review } from './suggestions.ts'

/**
 * Which deposits meet which claims. Three things are done without asking: a reference with exactly its amount; an account that is
 * one payer's alone, or the name of one payer, with an amount that one claim of theirs has. Everything else is a person's to
 * decide, with suggestions.
 */
export const reconcile = (waiting: readonly Waiting[], owed: Owed): readonly Decision[] => {
  const book = createBook(owed)
  const oldestFirst = waiting.toSorted((a, b) =>
    a.receivedOn < b.receivedOn ? -1 : a.receivedOn > b.receivedOn ? 1 : a.depositId < b.depositId ? -1 : 1,
  )
  const sums = sumsByName([...waiting, ...(owed.others ?? [])])
  return oldestFirst.map((deposit) => decided(deposit, book, sums))
}

const decided = (deposit: Waiting, book: Book, sums: ReturnType<typeof sumsByName>): Decision => {
  const texts = [deposit.payerCode, deposit.payerKana, deposit.remittance]
  const own = virtualAccountsIn(...texts).filter((account) => book.virtualAccounts.has(account))
  // Ten digits of an account may happen to be a reference's.
  const quoted = referencesIn(...texts).filter((reference) => !own.includes(virtualAccountKey(reference)))
  const owners = [...new Set(own.flatMap((account) => [...(book.virtualAccounts.get(account) ?? [])]))]
  const named = payersNamed(deposit, book)
  const undecided = () => review(deposit, book, { quoted, payers: owners.length > 0 ? owners : named, sums })
  if (deposit.isUndone) return { ...undecided(), reason: 'undone' }
  const claim = byReference(deposit, quoted, book)
  if (claim) return cleared(deposit, 'reference', claim, book)
  // A reference that leads nowhere or to another sum is a question, and so is an account: what follows clears only where none was given.
  if (quoted.length > 0) return undecided()
  const how = owners.length > 0 ? 'virtual-account' : 'name'
  const found = owners.length > 0 ? byAccount(deposit, owners, book) : byName(deposit, named, book)
  return found ? cleared(deposit, how, found, book) : undecided()
}

const cleared = (deposit: Waiting, how: KnownBy, claim: OpenClaim, book: Book): Decision => {
  book.close(claim)
  return { depositId: deposit.depositId, kind: 'clear', how, parts: [{ claimId: claim.claimId, amount: deposit.amount }] }
}

/** Whether a deposit is exactly what is owed: the fee, or all that is due on the day on which it was paid. */
const clears = ({ amount, paidOn, receivedOn }: Waiting, { outstanding, payableOn }: OpenClaim): boolean =>
  outstanding === amount || payableOn?.(paidOn ?? receivedOn) === amount

const byReference = (deposit: Waiting, [reference, another]: readonly string[], book: Book): OpenClaim | undefined => {
  if (reference === undefined || another !== undefined) return undefined
  const claim = book.byReference.get(reference)
  return claim && book.isOpen(claim) && clears(deposit, claim) ? claim : undefined
}

const payersNamed = (deposit: Waiting, book: Book): readonly PayerId[] => {
  const key = payerNameKey(deposit.payerKana)
  return key === '' ? [] : [...(book.payersNamed.get(key) ?? [])]
}

/** The one payer there is, unless they have paid just this sum a moment ago. */
const onlyPayer = ([payer, another]: readonly PayerId[], amount: Waiting['amount'], book: Book): PayerId | undefined =>
  another !== undefined || (payer !== undefined && book.paidBy(payer, amount)) ? undefined : payer

const byName = (deposit: Waiting, named: readonly PayerId[], book: Book): OpenClaim | undefined => {
  const payer = onlyPayer(named, deposit.amount, book)
  const [claim, second] = payer ? book.openOf(payer).filter((open) => clears(deposit, open)) : []
  return second ? undefined : claim
}

/** Whose money it is nobody doubts, so of several claims of this sum it is the oldest due, if that is what they owe first. */
const byAccount = (deposit: Waiting, owners: readonly PayerId[], book: Book): OpenClaim | undefined => {
  const payer = onlyPayer(owners, deposit.amount, book)
  const open = payer ? book.openOf(payer) : []
  const [claim, second] = open.filter((owed) => clears(deposit, owed))
  return second && claim !== open[0] ? undefined : claim
}
