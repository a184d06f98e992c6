import { todayInTokyo } from '../../projects/terms.ts'
import { PayerLetters } from '../dunning/payer-letters.tsx'
import { Working } from '../dunning/working.tsx'
import { usePeriod } from '../levy/claim-table.tsx'
import type { Claim } from '../queries.ts'
import { useArrearsTexts } from '../texts.ts'
import { ClaimArrears } from './claim-arrears.tsx'
import { Pledges } from './pledges.tsx'

type PayerArrearsProps = { readonly payerId: string; readonly claims: readonly Claim[] }

/** What a payer has not paid in time: where each claim stands, what is due on which day, what was pledged, and the letters. */
export const PayerArrears = ({ payerId, claims }: PayerArrearsProps) => {
  const { claim: texts } = useArrearsTexts()
  const periodOf = usePeriod()
  const today = todayInTokyo()
  const overdue = claims.filter(({ outstanding, dueOn }) => outstanding > 0 && dueOn < today)
  return (
    <>
      {overdue.map((claim) => (
        <section key={claim.claimId}>
          <h2 className='mt-10 text-std-24B-150'>{texts.ofPeriod(periodOf(claim), claim.reference)}</h2>
          <ClaimArrears claimId={claim.claimId} level={3} />
          <Working claimId={claim.claimId} level={3} />
        </section>
      ))}
      <Pledges payerId={payerId} />
      <PayerLetters payerId={payerId} />
    </>
  )
}
