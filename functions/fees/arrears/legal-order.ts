import { sumOf, type Yen, yen } from '../../kernel/money.ts'
import type { LocalDate } from '../../kernel/time.ts'
import { accounts, credit, debit, netted, type Posting } from '../books/ledger.ts'
import { type Claim, type Cost, giveBack, type Moved, outstanding, type Payment, receive } from '../levy/claim.ts'
import { lateCharge, type Reduction } from './late-charge.ts'
import type { LateCharge } from './late-charge-contract.ts'
import type { RateTable } from './late-charge-rate.ts'

/** How a payment was taken: disposition cost, then late charge, then the fee (17-8(6)); what is above all of them is with the fee. */
export type Taken = { readonly payment: Payment; readonly cost: Yen; readonly lateCharge: Yen; readonly fee: Yen }

/**
 * How the payments of a claim are taken, in the order of the days on which they were paid. It follows from all of them, so a payment
 * that comes in late, or is taken back, leaves the same as if all had come in order.
 */
export const takenBy = (claim: Claim, rates: RateTable | undefined, settled = settledBefore(claim)): readonly Taken[] => {
  const reductions = [...settled, ...writtenOff(claim)]
  let [cost, charge] = [0, 0]
  return (claim.payments ?? [])
    .toSorted((a, b) => (a.paidOn < b.paidOn ? -1 : a.paidOn > b.paidOn ? 1 : 0))
    .map((payment): Taken => {
      const { paidOn, amount } = payment
      const toCost = Math.min(amount, costsBy(claim, paidOn) - cost)
      const due = chargeBy(claim, reductions, { on: paidOn, rates })?.amount ?? 0
      const toCharge = Math.min(amount - toCost, Math.max(0, due - charge))
      const fee = yen(amount - toCost - toCharge)
      cost += toCost
      charge += toCharge
      reductions.push({ on: paidOn, amount: fee })
      return { payment, cost: yen(toCost), lateCharge: yen(toCharge), fee }
    })
}

/** What was paid of the fee alone, in the order of the days on which it was paid. */
export const feesPaid = (claim: Claim, rates: RateTable | undefined): readonly Reduction[] => [
  ...settledBefore(claim),
  ...takenBy(claim, rates).map(({ payment, fee }) => ({ on: payment.paidOn, amount: fee })),
]

/** What is to be paid on a day so that nothing is left, in the order in which it is taken. */
export type Payable = {
  readonly on: LocalDate
  readonly cost: Yen
  readonly lateCharge: Yen
  readonly fee: Yen
  readonly reckoned?: LateCharge | undefined
}

export const payableOn = (claim: Claim, on: LocalDate, rates: RateTable | undefined): Payable => {
  const taken = takenBy(claim, rates).filter(({ payment }) => payment.paidOn <= on)
  const reductions = [...settledBefore(claim), ...writtenOff(claim), ...taken.map(({ payment, fee }) => ({ on: payment.paidOn, amount: fee }))]
  const reckoned = chargeBy(claim, reductions, { on, rates })
  return {
    on,
    cost: yen(Math.max(0, costsBy(claim, on) - (claim.costsMet ?? 0))),
    lateCharge: yen(Math.max(0, (reckoned?.amount ?? 0) - (claim.lateCharged ?? 0))),
    fee: outstanding(claim),
    ...(reckoned && { reckoned }),
  }
}

/** Money meets the claim in the legal order. */
export const meet = (claim: Claim, payment: Payment, rates: RateTable | undefined): Moved =>
  reordered(claim, { ...claim, payments: [...(claim.payments ?? []), payment] }, { rates, by: payment.amount })

/** A payment is taken back, and those that stay are taken as if it had never come. */
export const takeBack = (claim: Claim, payment: Pick<Payment, 'entryId' | 'amount'>, rates: RateTable | undefined): Moved => {
  const payments = (claim.payments ?? []).filter(({ entryId }) => entryId !== payment.entryId)
  return reordered(claim, { ...claim, payments }, { rates, by: -payment.amount })
}

/** What another determined amount, a dunning or a cost changes in how payments are taken. */
export const retaken = (before: Claim, { claim, postings }: Moved, rates: RateTable | undefined): Moved => {
  const again = reordered(claim, claim, { rates, by: 0 })
  return { claim: { ...again.claim, version: before.version + 1 }, postings: netted([...postings, ...again.postings]) }
}

/** 滞納処分費: owed from the day on which it arose. */
export const arise = (claim: Claim, cost: Cost): Moved => ({
  claim: { ...claim, costs: [...(claim.costs ?? []), cost], version: claim.version + 1 },
  postings: [debit(accounts.costReceivable(claim), cost.amount), credit(accounts.costRevenue(claim), cost.amount)],
})

const reordered = (before: Claim, changed: Claim, { rates, by }: { readonly rates: RateTable | undefined; readonly by: number }): Moved => {
  const taken = takenBy(changed, rates, settledBefore(before))
  const [lateCharged, costsMet] = [sumOf(taken.map((each) => each.lateCharge)), sumOf(taken.map(({ cost }) => cost))]
  const [charge, cost] = [lateCharged - (before.lateCharged ?? 0), costsMet - (before.costsMet ?? 0)]
  const fee = by - charge - cost
  const { claim, postings } = onFee(
    { ...changed, ...(lateCharged > 0 || charge !== 0 ? { lateCharged } : {}), ...(costsMet > 0 || cost !== 0 ? { costsMet } : {}) },
    fee,
  )
  return { claim, postings: [...turned(accounts.costReceivable(claim), cost), ...turned(accounts.lateCharge(claim), charge), ...postings] }
}

const onFee = (claim: Claim, amount: number): Moved => {
  if (amount > 0) return receive(claim, yen(amount))
  if (amount < 0) return giveBack(claim, yen(-amount))
  return { claim: { ...claim, version: claim.version + 1 }, postings: [] }
}

const turned = (account: Posting['account'], amount: number): readonly Posting[] => {
  if (amount === 0) return []
  return [amount > 0 ? credit(account, yen(amount)) : debit(account, yen(-amount))]
}

/** What was received before payments were kept one by one counts as paid in time. */
const settledBefore = ({ dueOn, received, lateCharged = yen(0), costsMet = yen(0), payments = [] }: Claim): readonly Reduction[] => {
  const unknown = received + lateCharged + costsMet - sumOf(payments.map(({ amount }) => amount))
  return unknown > 0 ? [{ on: dueOn, amount: yen(unknown) }] : []
}

/** What was written off, less what a correction took from it again. */
const writtenOff = ({ writeOffs = [], writtenOff: standing }: Claim): readonly Reduction[] => {
  let left: number = standing
  return writeOffs.map(({ on, amount }) => {
    const part = Math.min(left, amount)
    left -= part
    return { on, amount: yen(part) }
  })
}

const costsBy = ({ costs = [] }: Claim, on: LocalDate): number => sumOf(costs.filter((cost) => cost.on <= on).map(({ amount }) => amount))

/** Nothing is collected of a fee that was paid before it was dunned, nor of what was paid until that day. */
const chargeBy = (
  { dunned, dueOn, determined, deferrals }: Claim,
  reductions: readonly Reduction[],
  { on, rates }: { readonly on: LocalDate; readonly rates: RateTable | undefined },
): LateCharge | undefined => {
  if (!dunned || on <= dunned.on || dunned.lateCharge.rate.by === 'nothing') return undefined
  const before = sumOf(reductions.filter((reduction) => reduction.on <= dunned.on).map(({ amount }) => amount))
  if (before >= determined) return undefined
  if (!rates) throw new RangeError('a claim that was dunned is settled with the table of rates')
  return lateCharge({ dueOn, fee: determined, reductions, deferrals }, dunned.lateCharge, { on, rates })
}
