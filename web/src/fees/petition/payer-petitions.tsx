import { useQuery } from '@tanstack/react-query'
import { Loading } from '../../shell/loading.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { claimsOfPayerQuery } from '../queries.ts'
import { usePetitionTexts } from '../texts.ts'
import { Asking } from './asking.tsx'
import { Withdrawing } from './petition-acts.tsx'
import { petitionsOfPayerQuery } from './petition-queries.ts'
import { PetitionTable } from './petition-table.tsx'

/** What was asked for in the name of a payer: by them, or by the municipality for them. */
export const PayerPetitions = ({ payerId, mayAsk }: { readonly payerId: string; readonly mayAsk: boolean }) => {
  const { file: texts } = usePetitionTexts()
  const shell = useShell()
  const { data, error } = useQuery(petitionsOfPayerQuery(shell, payerId))
  const { data: claims = [] } = useQuery(claimsOfPayerQuery(shell, payerId))
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.title}</h2>
      <p className='mt-2 max-w-3xl'>{texts.lead}</p>
      {error && <RefusalNotice error={error} />}
      {!data && !error && <Loading />}
      {data?.length === 0 && <p className='mt-4'>{texts.none}</p>}
      {data && data.length > 0 && (
        <PetitionTable
          petitions={data}
          acts={(petition) => (mayAsk && petition.state.status === 'applied' ? <Withdrawing petition={petition} /> : undefined)}
        />
      )}
      {mayAsk && (
        <div className='no-print mt-4'>
          <Asking payerId={payerId} claims={claims.filter(({ outstanding }) => outstanding > 0)} />
        </div>
      )}
    </section>
  )
}
