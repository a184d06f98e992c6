import { type Yen, yen } from '../../kernel/money.ts'
import type { Book, sumsByName } from '../books/open-book.ts'
import type { PayerId } from '../contract.ts'
import type { ClearedPart, Decision, OpenClaim, PaidClaim, ReviewReason, Suggestion, Waiting } from './decision.ts'
import { payerNameKey } from './payer-name.ts'

/** All that is left of a claim. */
export const whole = (claim: OpenClaim): ClearedPart => ({ claimId: claim.claimId, amount: claim.outstanding })

type Asked = { readonly quoted: readonly string[]; readonly payers: readonly PayerId[]; readonly sums: ReturnType<typeof sumsByName> }

/** What a deposit may be for, the likeliest first, for a person to decide. */
export const review = (deposit: Waiting, book: Book, { quoted, payers: known, sums }: Asked): Decision & { readonly kind: 'review' } => {
  const named = quoted.flatMap((reference) => book.byReference.get(reference) ?? []).filter(book.isOpen)
  const payers = [...new Set([...named.map(({ payerId }) => payerId), ...known])]
  const again =
    quoted.flatMap((reference) => book.settled.get(reference) ?? [])[0] ?? payers.flatMap((payer) => book.paidBy(payer, deposit.amount) ?? [])[0]
  const suggestions = [
    ...(again ? [onPaid('duplicate', again, deposit.amount)] : []),
    ...ofClaims(deposit, named, book),
    ...payers.flatMap((payer) => ofPayer(deposit, payer, { book, sums })),
    ...(payers.length === 0 ? ofAmount(deposit, book) : []),
  ]
  const unique = distinct(suggestions)
  const reason = payers.length > 1 && named.length === 0 ? 'ambiguous' : (unique[0]?.reason ?? 'unknown')
  return { depositId: deposit.depositId, kind: 'review', reason, suggestions: unique.slice(0, 5) }
}

/** 過誤納: it is the payer's, above what they owe, and becomes due for refund on the claim that was paid. */
const onPaid = (reason: 'duplicate' | 'over', { claimId, payerId }: PaidClaim, amount: Yen): Suggestion => ({
  reason,
  payerId,
  parts: [{ claimId, amount }],
  left: yen(0),
})

/** What is left after a claim was paid: too much of it, or for what the payer owes besides. */
export const reviewOfRest = (
  left: Yen,
  paid: PaidClaim,
  open: readonly OpenClaim[],
): { reason: ReviewReason; suggestions: readonly Suggestion[] } => ({
  reason: 'over',
  suggestions: [
    onPaid('over', paid, left),
    ...(open.length > 0 ? [{ reason: 'oldest-first' as const, payerId: paid.payerId, ...spread(left, open) }] : []),
  ],
})

/** What the quoted references come to. */
const ofClaims = (deposit: Waiting, named: readonly OpenClaim[], book: Book): Suggestion[] => {
  const [claim, another] = named
  if (!claim) return []
  const sum = named.reduce((all, { outstanding }) => all + outstanding, 0)
  const at = { payerId: claim.payerId }
  if (another && sum === deposit.amount) return [{ ...at, reason: 'combined', parts: named.map(whole), left: yen(0) }]
  if (another) return [{ ...at, reason: sum > deposit.amount ? 'part' : 'over', ...spread(deposit.amount, named) }]
  return [{ ...at, reason: reasonFor(deposit.amount, claim, book), ...spread(deposit.amount, [claim]) }]
}

const reasonFor = (amount: Yen, { outstanding }: OpenClaim, { transferFeeAtMost }: Book): ReviewReason => {
  if (amount >= outstanding) return amount > outstanding ? 'over' : 'undone'
  return outstanding - amount <= transferFeeAtMost ? 'fee-deducted' : 'part'
}

const ofPayer = (
  deposit: Waiting,
  payerId: PayerId,
  { book, sums }: { readonly book: Book; readonly sums: ReturnType<typeof sumsByName> },
): Suggestion[] => {
  const open = book.openOf(payerId)
  const { amount } = deposit
  const exact = open
    .filter(({ outstanding }) => outstanding === amount)
    .map((claim) => ({ reason: 'oldest-first' as const, payerId, parts: [whole(claim)], left: yen(0) }))
  const together = combination(open, amount)
  const short = open.find((claim) => reasonFor(amount, claim, book) === 'fee-deducted')
  const others = (sums.get(payerNameKey(deposit.payerKana)) ?? []).filter(({ depositId }) => depositId !== deposit.depositId)
  const split = others.length > 0 && open.find(({ outstanding }) => outstanding === others.reduce((sum, each) => sum + each.amount, Number(amount)))
  const owed = open.reduce((sum, { outstanding }) => sum + outstanding, 0)
  return [
    ...exact,
    ...(together ? [{ reason: 'combined' as const, payerId, parts: together.map(whole), left: yen(0) }] : []),
    ...(split
      ? [
          {
            reason: 'split' as const,
            payerId,
            parts: [{ claimId: split.claimId, amount }],
            left: yen(0),
            together: others.map(({ depositId }) => depositId),
          },
        ]
      : []),
    ...(short ? [{ reason: 'fee-deducted' as const, payerId, parts: [{ claimId: short.claimId, amount }], left: yen(0) }] : []),
    ...(open.length > 0 ? [{ reason: oldestReason(amount, open, owed), payerId, ...spread(amount, open) }] : []),
  ]
}

const oldestReason = (amount: Yen, [oldest]: readonly OpenClaim[], owed: number): ReviewReason => {
  if (amount > owed) return 'over'
  return oldest && amount < oldest.outstanding ? 'part' : 'oldest-first'
}

/** Oldest due first, as far as the money goes; what is above all of it is left. */
const spread = (amount: Yen, claims: readonly OpenClaim[]): Pick<Suggestion, 'parts' | 'left'> => {
  let left: number = amount
  const parts: ClearedPart[] = []
  for (const { claimId, outstanding } of claims) {
    const part = Math.min(left, outstanding)
    if (part > 0) parts.push({ claimId, amount: yen(part) })
    left -= part
  }
  return { parts, left: yen(left) }
}

// Of more claims than these nobody pays a selection in one sum, and all selections of them would be too many to try.
const mostCombined = 12

/** Which claims come to exactly this sum together: of several selections, the one with the oldest. */
const combination = (open: readonly OpenClaim[], amount: Yen): readonly OpenClaim[] | undefined => {
  const few = open.slice(0, mostCombined)
  for (let selection = 3; selection < 2 ** few.length; selection += 1) {
    const chosen = few.filter((_, at) => (selection >> at) & 1)
    if (chosen.length > 1 && chosen.reduce((sum, { outstanding }) => sum + outstanding, 0) === amount) return chosen
  }
  return undefined
}

/** Nobody is known by name or reference: claims of just this sum, if they are few. */
const ofAmount = ({ amount }: Waiting, book: Book): Suggestion[] => {
  const same = (book.byAmount.get(amount) ?? []).filter(book.isOpen)
  if (same.length > 3) return []
  return same.map((claim) => ({ reason: 'amount-only', payerId: claim.payerId, parts: [whole(claim)], left: yen(0) }))
}

const distinct = (suggestions: readonly Suggestion[]): readonly Suggestion[] => {
  const seen = new Set<string>()
  return suggestions.filter(({ payerId, parts }) => {
    const key = JSON.stringify([payerId, parts])
    return !seen.has(key) && seen.add(key)
  })
}

/** A suggestion as it is kept with its deposit. */
export const written = ({ reason, payerId, parts, left, together }: Suggestion) => ({
  reason,
  payerId,
  parts: parts.map(({ claimId, amount }) => ({ claimId, amount })),
  left,
  ...(together && { together: [...together] }),
})
