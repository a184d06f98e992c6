import type { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { difference, type Yen, yen } from '../../kernel/money.ts'
import type { FiscalYear, LocalDate } from '../../kernel/time.ts'
import type { Deferred } from '../arrears/late-charge.ts'
import type { LateChargeTerms } from '../arrears/late-charge-contract.ts'
import { accounts, credit, debit, type Posting } from '../books/ledger.ts'
import type { ClaimId, DunningId, EntryId, LevyId, PayerId } from '../contract.ts'
import { alreadyRefunded, claimTooSmall, notBetween, nothingChanges, nothingToRefund } from '../problems.ts'
import type { CourseStep } from './course-contract.ts'

/** One instalment that one payer owes. Every amount only grows but what is determined: what was taken back is counted beside it. */
export type Claim = {
  readonly claimId: ClaimId
  readonly levyId: LevyId
  readonly localGovernmentCode: LocalGovernmentCode
  readonly districtId: string
  readonly payerId: PayerId
  readonly fiscalYear: FiscalYear
  readonly instalment: number
  readonly dueOn: LocalDate
  /** What a payer quotes: unique in the municipality, with two check digits. */
  readonly reference: string
  readonly determined: Yen
  readonly received: Yen
  /** What left the claim again, to the payer or to another claim of theirs. */
  readonly refunded: Yen
  /** The part of it that went to another claim. */
  readonly appropriated: Yen
  readonly writtenOff: Yen
  readonly refundDue: Yen
  /** 徴収猶予: not collected before this day has passed. */
  readonly deferredUntil?: LocalDate | undefined
  /** The days for which it was deferred, whatever became of them. */
  readonly deferrals?: readonly Deferred[] | undefined
  /** What happened to it after it was overdue, step by step. */
  readonly course?: readonly CourseStep[] | undefined
  /** What met the claim and on which day it was paid: how much of it was late charge follows from all of them together. */
  readonly payments?: readonly Payment[] | undefined
  /** What of these met the late charge and the costs of disposition, and so not the fee. */
  readonly lateCharged?: Yen | undefined
  readonly costsMet?: Yen | undefined
  /** 督促: from then on a late charge is collected, as the ordinance had it on that day. */
  readonly dunned?: Dunned | undefined
  /** 催告: the first letter after the dunning. */
  readonly remindedOn?: LocalDate | undefined
  /** 滞納処分費, each from the day on which it arose. */
  readonly costs?: readonly Cost[] | undefined
  /** 調定変更: until which day another amount was determined. */
  readonly corrections?: readonly { readonly on: LocalDate; readonly before: Yen }[] | undefined
  /** 還付加算金 that went with what was refunded or appropriated, and the part of it that met another claim. */
  readonly refundInterest?: Yen | undefined
  readonly interestAppropriated?: Yen | undefined
  readonly writeOffs?: readonly { readonly on: LocalDate; readonly amount: Yen }[] | undefined
  readonly version: number
}

/** What a payer paid, under the entry that tells of it. */
export type Payment = { readonly entryId: EntryId; readonly paidOn: LocalDate; readonly amount: Yen }
export type Cost = { readonly entryId: EntryId; readonly on: LocalDate; readonly amount: Yen }

/** The one statutory dunning of a claim. */
export type Dunned = {
  readonly dunningId: DunningId
  readonly number: string
  readonly on: LocalDate
  readonly deadlineOn: LocalDate
  readonly lateCharge: LateChargeTerms
}

/** 収入未済 = 調定 − 収入済 − 不納欠損 + 還付未済: provable at any time. */
export const outstanding = ({ determined, received, refunded, writtenOff, refundDue }: Claim): Yen =>
  yen(determined - (received - refunded) - writtenOff + refundDue)

/** What an act on a claim leaves, and how it is posted. */
export type Moved = { readonly claim: Claim; readonly postings: readonly Posting[] }

const moved = (before: Claim, changed: Partial<Claim>, postings: readonly Posting[]): Moved => {
  const claim = { ...before, ...changed, version: before.version + 1 }
  outstanding(claim)
  return { claim, postings: postings.filter(({ amount }) => amount > 0) }
}

/** The determination of revenue (調定). */
export const determine = (claim: Claim): Moved => ({
  claim,
  postings: [debit(accounts.receivable(claim), claim.determined), credit(accounts.revenue(claim), claim.determined)],
})

/** Another amount, by a new entry: what was paid above it becomes due for refund. */
export const correct = (claim: Claim, determined: Yen): Moved => {
  const change = difference(determined, claim.determined)
  if (change === 0) throw nothingChanges()
  if (change > 0) {
    // What waited for a refund is owed again first.
    const kept = yen(Math.min(change, claim.refundDue))
    return moved(claim, { determined, refundDue: yen(claim.refundDue - kept) }, [
      debit(accounts.refundable(claim), kept),
      debit(accounts.receivable(claim), yen(change - kept)),
      credit(accounts.revenue(claim), yen(change)),
    ])
  }
  // Nothing more is owed of what was written off, and only what was paid can be due for refund.
  const less = yen(-change)
  const unpaid = yen(Math.min(less, outstanding(claim)))
  const written = yen(Math.min(less - unpaid, claim.writtenOff))
  const refund = yen(less - unpaid - written)
  return moved(claim, { determined, writtenOff: yen(claim.writtenOff - written), refundDue: yen(claim.refundDue + refund) }, [
    debit(accounts.revenue(claim), less),
    credit(accounts.receivable(claim), unpaid),
    credit(accounts.writtenOff(claim), written),
    credit(accounts.refundable(claim), refund),
  ])
}

/** Money meets the claim. What is above it is the payer's, and due for refund. */
export const receive = (claim: Claim, amount: Yen): Moved => {
  const onClaim = yen(Math.min(amount, outstanding(claim)))
  const above = yen(amount - onClaim)
  return moved(claim, { received: yen(claim.received + amount), refundDue: yen(claim.refundDue + above) }, [
    credit(accounts.receivable(claim), onClaim),
    credit(accounts.refundable(claim), above),
  ])
}

/** What a receipt did to the claim is taken back; what became due for refund by it must still wait. */
export const giveBack = (claim: Claim, amount: Yen): Moved => {
  const above = yen(Math.min(amount, claim.refundDue))
  if (claim.received - claim.refunded < amount) throw alreadyRefunded({ refunded: claim.refunded })
  return moved(claim, { received: yen(claim.received - amount), refundDue: yen(claim.refundDue - above) }, [
    debit(accounts.refundable(claim), above),
    debit(accounts.receivable(claim), yen(amount - above)),
  ])
}

/** 徴収猶予: what is owed stays as it is. */
export const defer = (claim: Claim, { from, until }: Deferred): Claim => {
  if (outstanding(claim) === 0) throw claimTooSmall({ outstanding: 0 })
  return { ...claim, deferredUntil: until, deferrals: [...(claim.deferrals ?? []), { from, until }], version: claim.version + 1 }
}

/** A deferral that is cancelled was one until that day. */
export const endDeferral = (claim: Claim, on: LocalDate): Claim => {
  const { deferredUntil, deferrals = [], ...rest } = claim
  const stood = deferrals
    .map((deferral) => (deferral.until === deferredUntil && on < deferral.until ? { ...deferral, until: on } : deferral))
    .filter(({ from, until }) => from <= until)
  return { ...rest, deferrals: stood, version: claim.version + 1 }
}

/** 不納欠損: nothing more is collected of it. */
export const writeOff = (claim: Claim, amount: Yen): Moved => {
  if (outstanding(claim) < amount) throw claimTooSmall({ outstanding: outstanding(claim) })
  return moved(claim, { writtenOff: yen(claim.writtenOff + amount) }, [
    debit(accounts.writtenOff(claim), amount),
    credit(accounts.receivable(claim), amount),
  ])
}

/** 還付: what is due for refund goes back to the payer, with interest. */
export const refund = (claim: Claim, amount: Yen, interest: Yen = yen(0)): Moved => {
  if (claim.refundDue < amount) throw nothingToRefund({ refundDue: claim.refundDue })
  const paid = interest > 0 ? { refundInterest: yen((claim.refundInterest ?? 0) + interest) } : {}
  return moved(claim, { refunded: yen(claim.refunded + amount), refundDue: yen(claim.refundDue - amount), ...paid }, [
    debit(accounts.refundable(claim), amount),
    debit(accounts.refundInterest(claim), interest),
  ])
}

/** 充当: what is due for refund meets another claim of the same payer, and its interest with it. */
export const appropriate = (from: Claim, to: Claim, amount: Yen, interest: Yen = yen(0)): readonly [Moved, Moved] => {
  if (from.payerId !== to.payerId || from.claimId === to.claimId) throw notBetween()
  if (outstanding(to) < amount) throw claimTooSmall({ outstanding: outstanding(to) })
  const { claim, postings } = refund(from, amount, interest)
  const moved = interest > 0 ? { interestAppropriated: yen((claim.interestAppropriated ?? 0) + interest) } : {}
  return [{ claim: { ...claim, ...moved, appropriated: yen(claim.appropriated + amount) }, postings }, receive(to, yen(amount + interest))]
}
