import type { Yen } from '../../kernel/money.ts'
import type { OpenClaim, Owed, PaidClaim, Waiting } from '../clearing/decision.ts'
import { payerNameKey } from '../clearing/payer-name.ts'
import type { ClaimId, PayerId } from '../contract.ts'

/** What is owed, as it is looked up; what is cleared is closed in it. */
export type Book = {
  readonly byReference: ReadonlyMap<string, OpenClaim>
  readonly byAmount: ReadonlyMap<number, readonly OpenClaim[]>
  readonly payersNamed: ReadonlyMap<string, ReadonlySet<PayerId>>
  readonly settled: ReadonlyMap<string, PaidClaim>
  readonly virtualAccounts: ReadonlyMap<string, ReadonlySet<PayerId>>
  /** Which claim this run has cleared by such a sum: a second payment of it is looked at by somebody. */
  paidBy(payerId: PayerId, amount: Yen): PaidClaim | undefined
  readonly transferFeeAtMost: Yen
  openOf(payerId: PayerId): readonly OpenClaim[]
  isOpen(claim: OpenClaim): boolean
  close(claim: OpenClaim): void
}

export const createBook = ({ claims, payers, settled, virtualAccounts = new Map(), paid: before, transferFeeAtMost }: Owed): Book => {
  const closed = new Set<ClaimId>()
  const byPayer = groupedBy(claims.toSorted(byDue), ({ payerId }) => payerId)
  const payersNamed = new Map<string, Set<PayerId>>()
  for (const { payerId, names } of payers)
    for (const key of names.map(payerNameKey)) {
      if (key === '') continue
      payersNamed.set(key, (payersNamed.get(key) ?? new Set()).add(payerId))
    }
  const known = new Map(settled)
  const paid = new Map<PayerId, Map<number, ClaimId>>()
  const isOpen = ({ claimId }: OpenClaim) => !closed.has(claimId)
  return {
    byReference: new Map(claims.map((claim) => [claim.reference, claim])),
    byAmount: groupedBy(claims, ({ outstanding }) => outstanding),
    payersNamed,
    settled: known,
    virtualAccounts,
    paidBy: (payerId, amount) => {
      const claimId = paid.get(payerId)?.get(amount) ?? before?.get(payerId)?.get(amount)
      return claimId === undefined ? undefined : { payerId, claimId }
    },
    transferFeeAtMost,
    isOpen,
    openOf: (payerId) => (byPayer.get(payerId) ?? []).filter(isOpen),
    close: (claim) => {
      closed.add(claim.claimId)
      known.set(claim.reference, claim)
      paid.set(claim.payerId, (paid.get(claim.payerId) ?? new Map()).set(claim.outstanding, claim.claimId))
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

/** Deposits by the name they came under. */
export const sumsByName = (waiting: readonly Waiting[]): ReadonlyMap<string, readonly Waiting[]> =>
  groupedBy(waiting, ({ payerKana }) => payerNameKey(payerKana))
