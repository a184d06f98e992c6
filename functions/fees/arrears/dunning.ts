import { addDays, type LocalDate } from '../../kernel/time.ts'
import type { DunningId, PayerId } from '../contract.ts'
import { type Claim, type Dunned, outstanding } from '../levy/claim.ts'
import { isSpared } from '../levy/course.ts'
import { type Calendar, nextOpenDay } from '../levy/due-date.ts'
import type { CollectionTerms, DunnedClaim, DunningDraft } from './dunning-contract.ts'
import type { RateTable } from './late-charge-rate.ts'
import { payableOn } from './legal-order.ts'

/** Whether a claim is dunned on a day: overdue for so long, not deferred, and once only; reminders come after the dunning. */
export const isToBeDunned = (
  claim: Claim,
  { kind, on, districtId, except }: DunningDraft,
  { afterDays }: Pick<CollectionTerms['dunning'], 'afterDays'>,
): boolean => {
  if (claim.districtId !== districtId || except.includes(claim.payerId)) return false
  if (isSpared(claim, kind)) return false
  if (outstanding(claim) === 0 || (claim.deferredUntil !== undefined && claim.deferredUntil >= on)) return false
  if (kind === 'statutory') return !claim.dunned && addDays(claim.dueOn, afterDays) <= on
  return claim.dunned !== undefined && claim.dunned.deadlineOn < on
}

/** The last due date that is dunned on a day: what is due after it need not be looked at. */
export const latestDue = ({ on }: DunningDraft, { afterDays }: Pick<CollectionTerms['dunning'], 'afterDays'>): LocalDate => addDays(on, -afterDays)

/** The deadline that the letters name; a closed day moves it to the next open one (Local Autonomy Act 4-2(4)). */
export const deadlineOf = (
  { on }: Pick<DunningDraft, 'on'>,
  { deadlineDays }: Pick<CollectionTerms['dunning'], 'deadlineDays'>,
  calendar: Calendar,
): LocalDate => nextOpenDay(addDays(on, deadlineDays), calendar)

export type Dunning = Pick<DunningDraft, 'kind' | 'on'> & Omit<Dunned, 'on'> & { readonly dunningId: DunningId }

/** The claim as it is once the letter is made: dunned from its day on, or reminded for the first time. */
export const dun = (claim: Claim, { kind, on, dunningId, number, deadlineOn, lateCharge }: Dunning): Claim => {
  const next = { ...claim, version: claim.version + 1 }
  if (kind === 'statutory') return { ...next, dunned: { dunningId, number, on, deadlineOn, lateCharge } }
  return { ...next, remindedOn: claim.remindedOn ?? on }
}

/** What the letter says of a claim, to the letter. */
export const toldOf = (claim: Claim, on: LocalDate, rates: RateTable): DunnedClaim => {
  const { claimId, fiscalYear, instalment, dueOn, reference } = claim
  const { fee, lateCharge, cost } = payableOn(claim, on, rates)
  return { claimId, fiscalYear, instalment, dueOn, reference, outstanding: fee, lateCharge, cost }
}

/** Claims by who owes them, in the order of payers. */
export const byPayer = (claims: readonly Claim[]): readonly (readonly [PayerId, readonly Claim[]])[] => {
  const groups = new Map<PayerId, Claim[]>()
  for (const claim of claims) groups.set(claim.payerId, [...(groups.get(claim.payerId) ?? []), claim])
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1))
}
