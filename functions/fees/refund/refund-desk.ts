import { type Yen, yen } from '../../kernel/money.ts'
import { dateInTokyo } from '../../kernel/time.ts'
import type { LateCharge } from '../arrears/late-charge-contract.ts'
import { rateDesk } from '../arrears/rate-desk.ts'
import type { EntryId } from '../contract.ts'
import type { Furniture } from '../furniture.ts'
import type { Claim } from '../levy/claim.ts'
import type { ClaimAct } from '../levy/claim-contract.ts'
import { refundTermsMissing } from '../notice/paper-problems.ts'
import { nothingToRefund } from '../problems.ts'
import type { KeptRefund } from './refund.ts'
import { refundInterest } from './refund-interest.ts'
import type { RefundTerms } from './refund-terms-contract.ts'

/** What goes back to a payer, with the interest on it as the municipality has it. */
export type Reckoned = { readonly amount: Yen; readonly interest: LateCharge; readonly terms: RefundTerms }

type Asking = Pick<Furniture, 'clock' | 'shippedRates' | 'shippedRefundRates'> & { readonly store: Pick<Furniture['store'], 'refundTerms' | 'rates'> }

/** Where refunds are reckoned: never before it was settled how. */
export const refundDesk = (furniture: Asking) => {
  const { store, clock, shippedRefundRates } = furniture
  const { rates } = rateDesk(furniture)
  return {
    async reckoned(claim: Claim, amount: Yen): Promise<Reckoned> {
      if (amount > claim.refundDue || amount === 0) throw nothingToRefund({ refundDue: claim.refundDue })
      const [{ terms }, table, refundRates] = await Promise.all([
        store.refundTerms.ofMunicipality(claim.localGovernmentCode),
        rates(),
        shippedRefundRates(),
      ])
      if (!terms) throw refundTermsMissing()
      return { amount, terms, interest: refundInterest(claim, { amount, terms }, { on: dateInTokyo(clock()), rates: table, refundRates }) }
    },

    kept: (
      claim: Claim,
      { amount, interest, terms }: Reckoned,
      { entryId, to, body: { reason, document } }: { readonly entryId: EntryId; readonly to?: Claim | undefined; readonly body: RefundAct },
    ): KeptRefund => ({
      ...{ entryId, payerId: claim.payerId, localGovernmentCode: claim.localGovernmentCode, at: clock(), on: interest.on },
      kind: to ? 'appropriation' : 'refund',
      claim: named(claim),
      ...(to && { to: named(to) }),
      ...{ amount: yen(amount), interest, reason, appealInstruction: terms.appealInstruction },
      ...(document && { document }),
      ...{ files: [], isCopying: false, version: 1 },
    }),
  }
}

export type RefundAct = Extract<ClaimAct, { readonly act: 'refund' | 'appropriate' }>

const named = ({ claimId, reference, fiscalYear, instalment }: Claim) => ({ claimId, reference, fiscalYear, instalment })
