import { useOffices } from '../city.tsx'
import { useGrantTexts } from '../texts.ts'
import type { GrantProps } from './act-fields.tsx'
import type { Grant } from './grant-queries.ts'
import { OfExpenditure } from './officer-acts.tsx'
import { useIsOrganization } from './organization.ts'
import { OfOrganization } from './organization-acts.tsx'
import { OfTreasurer } from './treasurer-acts.tsx'

const hasTurn = ({ status, payments, paid, toSettle = 0 }: Grant) => ({
  expenditure: !['withdrawn', 'refused'].includes(status) && (status !== 'settled' || paid.fees > 0),
  treasurer: payments.some((payment) => payment.status === 'ordered') || (status === 'determined' && toSettle > 0),
  organization: status === 'requested' || status === 'decided',
})

/** What each may do with a grant: the organization, the expenditure officer, the treasurer. For courtesy only: the server decides. */
export const GrantActs = ({ grant }: GrantProps) => {
  const { acting: texts } = useGrantTexts()
  const { expenditure, treasurer } = useOffices(grant.localGovernmentCode)
  const isOrganization = useIsOrganization(grant)
  const turn = hasTurn(grant)
  const mine = (expenditure && turn.expenditure) || (treasurer && turn.treasurer) || (isOrganization && turn.organization)
  return (
    <section className='no-print'>
      <h2 className='mt-10 text-std-24B-150'>{texts.heading}</h2>
      <p className='mt-2 max-w-3xl'>{texts.whoMay}</p>
      {!mine && <p className='mt-2'>{texts.noActs}</p>}
      <div className='mt-4 flex flex-wrap gap-4'>
        {isOrganization && <OfOrganization grant={grant} />}
        {expenditure && <OfExpenditure grant={grant} />}
        {treasurer && <OfTreasurer grant={grant} />}
      </div>
    </section>
  )
}
