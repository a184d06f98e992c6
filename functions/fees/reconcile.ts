import { type Yen, yen } from '../kernel/money.ts'
import type { LocalDate } from '../kernel/time.ts'
import type { ClaimId, DepositId, PayerId } from './contract.ts'
import { payerNameKey } from './payer-name.ts'
import { referencesIn } from './payment-number.ts'

/** What is owed, as clearing sees it. */
export type OpenClaim = {
  readonly claimId: ClaimId
  readonly payerId: PayerId
  readonly reference: string
  readonly dueOn: LocalDate
  readonly outstanding: Yen
}

/** Under which names a payer's money comes: the one on the roll, and those that were learned. */
export type PayerNames = { readonly payerId: PayerId; readonly names: readonly string[] }

/** A deposit that waits, as its bank told it. */
export type Waiting = {
  readonly depositId: DepositId
  readonly amount: Yen
  readonly receivedOn: LocalDate
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

export type Decision =
  | { readonly depositId: DepositId; readonly kind: 'clear'; readonly how: 'reference' | 'name'; readonly parts: readonly ClearedPart[] }
  | { readonly depositId: DepositId; readonly kind: 'review'; readonly reason: ReviewReason; readonly suggestions: readonly Suggestion[] }

export type Owed = {
  readonly claims: readonly OpenClaim[]
  readonly payers: readonly PayerNames[]
  /** Claims that are settled, by their references: money that names them again is a duplicate or for something else. */
  readonly settled?: ReadonlyMap<string, PayerId>
  /** What a bank may have kept of a transfer. */
  readonly transferFeeAtMost: Yen
}

/**
 * Which deposits meet which claims. Only two things are done without asking: a reference with exactly its amount, and the name
 * of one payer with an amount that exactly one claim of theirs has. Everything else is a person's to decide, with suggestions.
 */
export const reconcile = (waiting: readonly Waiting[], owed: Owed): readonly Decision[] => {
  const book = createBook(owed)
  const oldestFirst = waiting.toSorted((a, b) =>
    a.receivedOn < b.receivedOn ? -1 : a.receivedOn > b.receivedOn ? 1 : a.depositId < b.depositId ? -1 : 1,
  )
  const sums = sumsByName(waiting)
  return oldestFirst.map((deposit) => {
    const quoted = referencesIn(deposit.payerCode, deposit.payerKana, deposit.remittance)
    if (deposit.isUndone) return { ...review(deposit, quoted, book, sums), reason: 'undone' }
    return byReference(deposit, quoted, book) ?? byName(deposit, quoted, book) ?? review(deposit, quoted, book, sums)
  })
}

type Book = {
  readonly byReference: ReadonlyMap<string, OpenClaim>
  readonly byAmount: ReadonlyMap<number, readonly OpenClaim[]>
  readonly payersNamed: ReadonlyMap<string, ReadonlySet<PayerId>>
  readonly settled: Map<string, PayerId>
  /** What this run has cleared: a second payment of the same sum is looked at by somebody. */
  readonly paid: Map<PayerId, Set<number>>
  readonly transferFeeAtMost: Yen
  openOf(payerId: PayerId): readonly OpenClaim[]
  isOpen(claim: OpenClaim): boolean
  close(claim: OpenClaim): void
}

const createBook = ({ claims, payers, settled, transferFeeAtMost }: Owed): Book => {
  const closed = new Set<ClaimId>()
  const byPayer = groupedBy(claims.toSorted(byDue), ({ payerId }) => payerId)
  const payersNamed = new Map<string, Set<PayerId>>()
  for (const { payerId, names } of payers)
    for (const key of names.map(payerNameKey)) {
      if (key === '') continue
      payersNamed.set(key, (payersNamed.get(key) ?? new Set()).add(payerId))
    }
  const known = new Map(settled)
  const paid = new Map<PayerId, Set<number>>()
  const isOpen = ({ claimId }: OpenClaim) => !closed.has(claimId)
  return {
    byReference: new Map(claims.map((claim) => [claim.reference, claim])),
    byAmount: groupedBy(claims, ({ outstanding }) => outstanding),
    payersNamed,
    settled: known,
    paid,
    transferFeeAtMost,
    isOpen,
    openOf: (payerId) => (byPayer.get(payerId) ?? []).filter(isOpen),
    close: (claim) => {
      closed.add(claim.claimId)
      known.set(claim.reference, claim.payerId)
      paid.set(claim.payerId, (paid.get(claim.payerId) ?? new Set()).add(claim.outstanding))
    },
  }
}

const byDue = (a: OpenClaim, b: OpenClaim): number => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.claimId < b.claimId ? -1 : 1)

const groupedBy = <Thing, Key>(things: readonly Thing[], keyOf: (thing: Thing) => Key): ReadonlyMap<Key, readonly Thing[]> => {
  const groups = new Map<Key, Thing[]>()
  for (const thing of things) {
    const group = groups.get(keyOf(thing))
    if (group) group.push(thing)
    else groups.set(keyOf(thing), [thing])
  }
  return groups
}

const sumsByName = (waiting: readonly Waiting[]): ReadonlyMap<string, readonly Waiting[]> =>
  groupedBy(waiting, ({ payerKana }) => payerNameKey(payerKana))

const whole = (claim: OpenClaim): ClearedPart => ({ claimId: claim.claimId, amount: claim.outstanding })

const cleared = (deposit: Waiting, how: 'reference' | 'name', claim: OpenClaim, book: Book): Decision => {
  book.close(claim)
  return { depositId: deposit.depositId, kind: 'clear', how, parts: [whole(claim)] }
}

const byReference = (deposit: Waiting, quoted: readonly string[], book: Book): Decision | undefined => {
  const [reference, another] = quoted
  if (reference === undefined || another !== undefined) return undefined
  const claim = book.byReference.get(reference)
  if (!claim || !book.isOpen(claim) || claim.outstanding !== deposit.amount) return undefined
  return cleared(deposit, 'reference', claim, book)
}

const payersOf = (deposit: Waiting, book: Book): readonly PayerId[] => {
  const key = payerNameKey(deposit.payerKana)
  return key === '' ? [] : [...(book.payersNamed.get(key) ?? [])]
}

/** A reference that leads nowhere or to another sum is a question, so the name alone clears only where none was quoted. */
const byName = (deposit: Waiting, quoted: readonly string[], book: Book): Decision | undefined => {
  const [payer, another] = payersOf(deposit, book)
  if (quoted.length > 0 || payer === undefined || another !== undefined || book.paid.get(payer)?.has(deposit.amount)) return undefined
  const [claim, second] = book.openOf(payer).filter(({ outstanding }) => outstanding === deposit.amount)
  if (!claim || second) return undefined
  return cleared(deposit, 'name', claim, book)
}

const review = (
  deposit: Waiting,
  quoted: readonly string[],
  book: Book,
  sums: ReturnType<typeof sumsByName>,
): Decision & { readonly kind: 'review' } => {
  const named = quoted.flatMap((reference) => book.byReference.get(reference) ?? []).filter(book.isOpen)
  const payers = [...new Set([...named.map(({ payerId }) => payerId), ...payersOf(deposit, book)])]
  const again =
    quoted.flatMap((reference) => book.settled.get(reference) ?? [])[0] ?? payers.find((payer) => book.paid.get(payer)?.has(deposit.amount))
  const suggestions = [
    ...(again ? [{ reason: 'duplicate' as const, payerId: again, parts: [], left: deposit.amount }] : []),
    ...ofClaims(deposit, named, book),
    ...payers.flatMap((payer) => ofPayer(deposit, payer, { book, sums })),
    ...(payers.length === 0 ? ofAmount(deposit, book) : []),
  ]
  const unique = distinct(suggestions)
  const reason = payers.length > 1 && named.length === 0 ? 'ambiguous' : (unique[0]?.reason ?? 'unknown')
  return { depositId: deposit.depositId, kind: 'review', reason, suggestions: unique.slice(0, 5) }
}

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
