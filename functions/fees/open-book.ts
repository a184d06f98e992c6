import type { Yen } from '../kernel/money.ts'
import type { ClaimId, PayerId } from './contract.ts'
import type { OpenClaim, Owed, Waiting } from './decision.ts'
import { payerNameKey } from './payer-name.ts'

/** What is owed, as it is looked up; what is cleared is closed in it. */
export type Book = {
  readonly byReference: ReadonlyMap<string, OpenClaim>
  readonly byAmount: ReadonlyMap<number, readonly OpenClaim[]>
  readonly payersNamed: ReadonlyMap<string, ReadonlySet<PayerId>>
  readonly settled: Map<string, PayerId>
  readonly virtualAccounts: ReadonlyMap<string, ReadonlySet<PayerId>>
  /** Whether this run has cleared such a sum: a second payment of it is looked at by somebody. */
  wasPaid(payerId: PayerId, amount: Yen): boolean
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
  const paid = new Map<PayerId, Set<number>>()
  const isOpen = ({ claimId }: OpenClaim) => !closed.has(claimId)
  return {
    byReference: new Map(claims.map((claim) => [claim.reference, claim])),
    byAmount: groupedBy(claims, ({ outstanding }) => outstanding),
    payersNamed,
    settled: known,
    virtualAccounts,
    wasPaid: (payerId, amount) => Boolean(paid.get(payerId)?.has(amount) || before?.get(payerId)?.has(amount)),
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

/** Deposits by the name they came under. */
export const sumsByName = (waiting: readonly Waiting[]): ReadonlyMap<string, readonly Waiting[]> =>
  groupedBy(waiting, ({ payerKana }) => payerNameKey(payerKana))
