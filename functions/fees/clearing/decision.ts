import type { Yen } from '../../kernel/money.ts'
import type { LocalDate } from '../../kernel/time.ts'
import type { ClaimId, DepositId, PayerId } from '../contract.ts'

/** What is owed, as clearing sees it. */
export type OpenClaim = {
  readonly claimId: ClaimId
  readonly payerId: PayerId
  readonly reference: string
  readonly dueOn: LocalDate
  readonly outstanding: Yen
  /** All that is due on a day, where a late charge or a cost is taken besides. */
  readonly payableOn?: ((day: LocalDate) => Yen) | undefined
}

/** Under which names a payer's money comes: the one on the roll, and those that were learned. */
export type PayerNames = { readonly payerId: PayerId; readonly names: readonly string[] }

/** A deposit that waits, as its bank told it. */
export type Waiting = {
  readonly depositId: DepositId
  readonly amount: Yen
  readonly receivedOn: LocalDate
  /** The day that counts for a late charge; where nobody told, that on which it was received. */
  readonly paidOn?: LocalDate
  readonly payerKana: string
  readonly payerCode?: string | undefined
  readonly remittance?: string | undefined
  /** Somebody has undone what it was used for: from then on it is theirs to decide. */
  readonly isUndone?: boolean
}

export type ClearedPart = { readonly claimId: ClaimId; readonly amount: Yen }

export const reviewReasons = [
  'part',
  'over',
  'combined',
  'split',
  'fee-deducted',
  'duplicate',
  'oldest-first',
  'ambiguous',
  'amount-only',
  'undone',
  'unknown',
] as const
export type ReviewReason = (typeof reviewReasons)[number]

/** What might be meant, and why; what the deposit leaves over stands beside it. */
export type Suggestion = {
  readonly reason: ReviewReason
  readonly payerId: PayerId
  readonly parts: readonly ClearedPart[]
  readonly left: Yen
  /** Deposits that make up the claim together with this one. */
  readonly together?: readonly DepositId[]
}

/** How it was known without asking what a deposit is for. */
export const knownBy = ['reference', 'virtual-account', 'name'] as const
export type KnownBy = (typeof knownBy)[number]

export type Decision =
  | { readonly depositId: DepositId; readonly kind: 'clear'; readonly how: KnownBy; readonly parts: readonly ClearedPart[] }
  | { readonly depositId: DepositId; readonly kind: 'review'; readonly reason: ReviewReason; readonly suggestions: readonly Suggestion[] }

/** A claim that was paid, and whose it is. */
export type PaidClaim = Pick<OpenClaim, 'claimId' | 'payerId'>
export type PaidClaims = ReadonlyMap<PayerId, ReadonlyMap<number, ClaimId>>

/** What may be meant by the deposits that are looked at: nobody needs all that is owed to look at a few. */
export type Owed = {
  readonly claims: readonly OpenClaim[]
  readonly payers: readonly PayerNames[]
  /** Whose an account is that belongs to one payer alone, by its key. */
  readonly virtualAccounts?: ReadonlyMap<string, ReadonlySet<PayerId>>
  /** Deposits that wait under the same names and are not looked at now. */
  readonly others?: readonly Waiting[]
  /** Which claims this run has cleared before, by payer and sum: a second payment of the same sum is looked at by somebody. */
  readonly paid?: PaidClaims
  /** Claims that are settled, by their references: money that names them again is a duplicate or for something else. */
  readonly settled?: ReadonlyMap<string, PaidClaim>
  /** What a bank may have kept of a transfer. */
  readonly transferFeeAtMost: Yen
}
