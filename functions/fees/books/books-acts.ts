import { type Yen, yen } from '../../kernel/money.ts'
import { fiscalYearOf, type LocalDate } from '../../kernel/time.ts'
import type { RateTable } from '../arrears/late-charge-rate.ts'
import { arise, meet, retaken, takeBack } from '../arrears/legal-order.ts'
import * as deposits from '../clearing/deposit.ts'
import type { EntryId } from '../contract.ts'
import * as claims from '../levy/claim.ts'
import { depositTooSmall, nothingToRefund } from '../problems.ts'
import { belongingTo } from './closing.ts'
import { accounts, credit, type Entry, type EntryKind, entry, netted, type Posting } from './ledger.ts'

/** When an act is booked, under which entries, and why; the table of rates where a claim that was dunned may be among what is moved. */
export type Booking = {
  readonly bookedOn: LocalDate
  readonly entryId: (part: number) => EntryId
  readonly reason?: string | undefined
  readonly rates?: RateTable | undefined
}

type OnClaim = { readonly before: claims.Claim; readonly after: claims.Claim }
type OnDeposit<D extends deposits.Deposit> = { readonly before: D; readonly after: D }

/** The part of a deposit that meets one claim. */
export type Part = { readonly claim: claims.Claim; readonly amount: Yen }

/** What an act leaves: things as they are to be, and the entries that tell of it. */
export type Outcome<D extends deposits.Deposit = deposits.Deposit> = {
  readonly claims: readonly OnClaim[]
  readonly deposits: readonly OnDeposit<D>[]
  readonly entries: readonly Entry[]
}

type Made = {
  readonly kind: EntryKind
  readonly about: string
  readonly postings: readonly Posting[]
  readonly reverses?: EntryId
  readonly with?: string
}

const booked = (claim: claims.Claim, { bookedOn, entryId, reason }: Booking, at: number, made: Made): Entry =>
  entry({ ...made, entryId: entryId(at), bookedOn, fiscalYear: belongingTo(claim.fiscalYear, bookedOn), reason })

/** A payment and its entry bear one id, by which it is found when it is taken back. */
const under = (entryId: EntryId, booking: Booking): Booking => ({ ...booking, entryId: () => entryId })

/** Money meets claims (消込): one entry for each, for each may belong to another year. */
export const clear = <D extends deposits.Deposit>(deposit: D, parts: readonly Part[], booking: Booking): Outcome<D> => {
  let left: deposits.Deposit = deposit
  const made = parts.map(({ claim, amount }, at) => {
    const taken = deposits.take(left, amount)
    const entryId = booking.entryId(at)
    const met = meet(claim, { entryId, paidOn: deposit.paidOn, amount }, booking.rates)
    left = taken.deposit
    const postings = [...taken.postings, ...met.postings]
    return {
      after: met.claim,
      before: claim,
      entry: booked(claim, under(entryId, booking), at, { kind: 'cleared', about: claim.claimId, with: deposit.depositId, postings }),
    }
  })
  const after = { ...deposit, ...left, version: deposit.version + 1 }
  return {
    claims: made.map(({ before, after: claim }) => ({ before, after: claim })),
    deposits: [{ before: deposit, after }],
    entries: made.map((each) => each.entry),
  }
}

/** A clearing is taken back: the deposit waits again and the claims are owed again. */
export const undoClearing = <D extends deposits.Deposit>(
  deposit: D,
  parts: readonly (Part & { readonly entryId: EntryId })[],
  booking: Booking,
): Outcome<D> => {
  let left: deposits.Deposit = deposit
  const made = parts.map(({ claim, amount, entryId }, at) => {
    const back = deposits.putBack(left, amount)
    const owed = takeBack(claim, { entryId, amount }, booking.rates)
    left = back.deposit
    const postings = [...owed.postings, ...back.postings]
    return {
      before: claim,
      after: owed.claim,
      entry: booked(claim, booking, at, { kind: 'reversed', about: claim.claimId, with: deposit.depositId, postings, reverses: entryId }),
    }
  })
  const after = { ...deposit, ...left, version: deposit.version + 1 }
  return {
    claims: made.map(({ before, after: claim }) => ({ before, after: claim })),
    deposits: [{ before: deposit, after }],
    entries: made.map((each) => each.entry),
  }
}

/** An act on one claim alone. */
const onClaim = (claim: claims.Claim, kind: EntryKind, moved: claims.Moved, booking: Booking): Outcome => ({
  claims: [{ before: claim, after: moved.claim }],
  deposits: [],
  entries: [booked(claim, booking, 0, { kind, about: claim.claimId, postings: moved.postings })],
})

/** 調定変更: another amount, with its reason. */
export const correct = (claim: claims.Claim, determined: Yen, booking: Booking): Outcome => {
  const { claim: after, postings } = claims.correct(claim, determined)
  const corrections = [...(claim.corrections ?? []), { on: booking.bookedOn, before: claim.determined }]
  return onClaim(claim, 'corrected', retaken(claim, { claim: { ...after, corrections }, postings }, booking.rates), booking)
}

export const writeOff = (claim: claims.Claim, amount: Yen, booking: Booking): Outcome => {
  const { claim: after, postings } = claims.writeOff(claim, amount)
  const writeOffs = [...(claim.writeOffs ?? []), { on: booking.bookedOn, amount }]
  return onClaim(claim, 'written-off', { claim: { ...after, writeOffs }, postings }, booking)
}

/** Something that changes what is due besides the fee: payments are taken again, and an entry tells of it where that moves anything. */
export const takeAgain = (before: claims.Claim, after: claims.Claim, booking: Booking): Outcome => {
  const moved = retaken(before, { claim: after, postings: [] }, booking.rates)
  if (moved.postings.length === 0) return { claims: [{ before, after: moved.claim }], deposits: [], entries: [] }
  return onClaim(before, 'corrected', moved, booking)
}

/** 滞納処分費 arises, and payments that were made after it are taken for it first. */
export const ariseCost = (claim: claims.Claim, { on, amount }: { readonly on: LocalDate; readonly amount: Yen }, booking: Booking): Outcome => {
  const entryId = booking.entryId(0)
  return onClaim(claim, 'cost-arisen', retaken(claim, arise(claim, { entryId, on, amount }), booking.rates), under(entryId, booking))
}

/** What goes back, and the interest that goes with it. */
type GivenBack = { readonly amount: Yen; readonly interest: Yen }

/** 還付: out of the account into which the money came. */
export const refund = (
  claim: claims.Claim,
  { amount, interest, from }: GivenBack & { readonly from: deposits.Deposit['bankAccountId'] },
  booking: Booking,
) => {
  const { claim: after, postings } = claims.refund(claim, amount, interest)
  return onClaim(claim, 'refunded', { claim: after, postings: [...postings, credit(accounts.cash(from), yen(amount + interest))] }, booking)
}

/** 充当: what is due for refund meets another claim of the payer, and its interest with it. */
export const appropriate = (from: claims.Claim, { to, amount, interest }: GivenBack & { readonly to: claims.Claim }, booking: Booking): Outcome => {
  if (amount === 0) throw nothingToRefund({ refundDue: from.refundDue })
  const [left] = claims.appropriate(from, to, amount, interest)
  const entryId = booking.entryId(0)
  const met = meet(to, { entryId, paidOn: booking.bookedOn, amount: yen(amount + interest) }, booking.rates)
  const made = { kind: 'appropriated' as const, about: to.claimId, with: from.claimId, postings: netted([...left.postings, ...met.postings]) }
  return {
    claims: [
      { before: from, after: left.claim },
      { before: to, after: met.claim },
    ],
    deposits: [],
    entries: [booked(to, under(entryId, booking), 0, made)],
  }
}

export const depositActs = ['set-aside', 'take-up', 'give-out', 'take-back'] as const
export type DepositAct = (typeof depositActs)[number]

const moves: Readonly<
  Record<DepositAct, { readonly kind: EntryKind; readonly move: (deposit: deposits.Deposit, amount: Yen) => deposits.DepositMoved }>
> = {
  'set-aside': { kind: 'set-aside', move: deposits.setAside },
  'take-up': { kind: 'set-aside', move: deposits.takeUp },
  'give-out': { kind: 'returned', move: deposits.giveOut },
  'take-back': { kind: 'reversed', move: (deposit) => deposits.takeBack(deposit) },
}

/** What is done with a deposit that meets no claim: it is not ours, or ours after all, it goes back, or the bank takes it back. */
export const disposeOf = <D extends deposits.Deposit>(deposit: D, act: DepositAct, amount: Yen, booking: Booking): Outcome<D> => {
  if (amount === 0) throw depositTooSmall({ unapplied: deposits.unapplied(deposit) })
  const { kind, move } = moves[act]
  const { deposit: after, postings } = move(deposit, amount)
  const { bookedOn, entryId, reason } = booking
  const fiscalYear = belongingTo(yearOf(deposit), bookedOn)
  return {
    claims: [],
    deposits: [{ before: deposit, after: { ...deposit, ...after } }],
    entries: [entry({ kind, about: deposit.depositId, postings, entryId: entryId(0), bookedOn, fiscalYear, reason })],
  }
}

/** A deposit as it comes in, in the year of the day on which it was received until it is known what it is for. */
export const accept = <D extends deposits.Deposit>(deposit: D, { bookedOn, entryId }: Booking): Entry =>
  entry({
    kind: 'received',
    about: deposit.depositId,
    postings: deposits.accept(deposit).postings,
    entryId: entryId(0),
    bookedOn,
    fiscalYear: belongingTo(yearOf(deposit), bookedOn),
  })

const yearOf = ({ receivedOn }: deposits.Deposit) => fiscalYearOf(receivedOn)

/** The determination of a claim, as it is made. */
export const determine = (claim: claims.Claim, booking: Booking): Entry =>
  booked(claim, booking, 0, { kind: 'determined', about: claim.claimId, postings: claims.determine(claim).postings })
