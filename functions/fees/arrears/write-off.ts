import type { PersonId } from '../../kernel/ids.ts'
import type { LocalDate } from '../../kernel/time.ts'
import { type Claim, outstanding } from '../levy/claim.ts'
import { stands } from '../levy/course.ts'
import { approvedByAnother, claimTooSmall, notExtinct, wrongState } from '../problems.ts'
import { isPrescribed, type Prescription } from './prescription.ts'
import type { WriteOffCause, WriteOffState } from './write-off-contract.ts'

/** What has to be true for a claim to be written off for a reason, besides that it is owed. */
const isExtinct = (claim: Claim, cause: WriteOffCause, { on, prescription }: { on: LocalDate; prescription: Prescription }): boolean => {
  switch (cause) {
    case 'prescribed':
      return isPrescribed(prescription, on) && !prescription.byStay
    case 'stayed-three-years':
      return isPrescribed(prescription, on) && prescription.byStay
    case 'stay-extinguished':
      return stands(claim, 'stayed')
    case 'waived-by-assembly':
      return true
  }
}

type Asked = { readonly amount: Claim['determined']; readonly cause: WriteOffCause }

/** 不納欠損 is asked for where the claim is extinct, or the assembly has waived it. */
export const requireExtinct = (claim: Claim, { amount, cause }: Asked, at: { readonly on: LocalDate; readonly prescription: Prescription }): void => {
  if (outstanding(claim) < amount || amount === 0) throw claimTooSmall({ outstanding: outstanding(claim) })
  if (!isExtinct(claim, cause, at)) throw notExtinct({ lastOn: at.prescription.lastOn ?? '' })
}

/** Whoever asked for it does not decide it. */
export const requireSecond = ({ status }: Pick<WriteOffState, 'status'>, by: PersonId, decider: PersonId): void => {
  if (status !== 'asked') throw wrongState({ state: status })
  if (by === decider) throw approvedByAnother()
}
