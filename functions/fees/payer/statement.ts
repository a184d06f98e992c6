import type { YenDifference } from '../../kernel/money.ts'
import { yen } from '../../kernel/money.ts'
import { accountParts, type Entry, type Posting } from '../books/ledger.ts'
import type { Deposit } from '../clearing/deposit.ts'
import { ClaimId } from '../contract.ts'
import type { PayersEntry } from './payer-contract.ts'

/** An entry as the payer sees it: what it did to what they owe, and to what is owed to them; a payment with the days of its deposit. */
export const payersEntry = (entry: Entry, deposit: Deposit | undefined): PayersEntry => {
  const { entryId, kind, bookedOn, about, fiscalYear, postings, reason } = entry
  const claimId = ClaimId().safeParse(about).data
  const owed = heldBy(postings, 'receivable')
  const refundDue = -heldBy(postings, 'refundable')
  const [lateCharge, cost] = [-heldBy(postings, 'late-charge'), -heldBy(postings, 'cost-receivable')]
  const interest = heldBy(postings, 'refund-interest')
  const shown = { entryId, kind, bookedOn, fiscalYear, owed: owed as YenDifference, refundDue: refundDue as YenDifference }
  return {
    ...shown,
    ...(claimId && { claimId }),
    ...(lateCharge !== 0 && { lateCharge: lateCharge as YenDifference }),
    ...(cost !== 0 && { cost: cost as YenDifference }),
    ...(interest !== 0 && { interest: interest as YenDifference }),
    ...(deposit && {
      payment: {
        depositId: deposit.depositId,
        amount: yen(Math.abs(heldBy(postings, 'unapplied'))),
        paidOn: deposit.paidOn,
        receivedOn: deposit.receivedOn,
      },
    }),
    // The year stands as the reason of a determination already.
    ...(reason !== undefined && kind !== 'determined' && { reason }),
  }
}

const heldBy = (postings: readonly Posting[], wanted: string): number =>
  postings.reduce((sum, { account, side, amount }) => (accountParts(account).kind === wanted ? sum + (side === 'debit' ? amount : -amount) : sum), 0)
