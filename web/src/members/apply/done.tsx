import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ButtonLink } from '../../shell/button.tsx'
import { Failure } from '../../shell/failure.tsx'
import { Guard } from '../../shell/guard.tsx'
import { Loading } from '../../shell/loading.tsx'
import { Page } from '../../shell/page.tsx'
import { useShell } from '../../shell/shell.ts'
import { applicationQuery } from '../queries.ts'
import { useApplicationTexts } from './texts.ts'

const route = getRouteApi('/apply/$applicationId/done')

const Confirmation = () => {
  const texts = useApplicationTexts()
  const { applicationId } = route.useParams()
  const { data, error, refetch } = useQuery(applicationQuery(useShell(), applicationId))
  if (error) return <Failure error={error} retry={() => void refetch()} />
  return (
    <Page title={texts.apply.done}>
      {!data && <Loading />}
      {data && (
        <div className='mt-6 max-w-3xl rounded-16 border-2 border-green-800 bg-green-50 p-6'>
          <p className='text-std-16N-170'>{texts.application.reference}</p>
          <p className='text-std-32B-150 tabular-nums' data-part='reference'>
            {data.reference}
          </p>
        </div>
      )}
      <h2 className='mt-10 text-std-24B-150'>{texts.apply.whatNext}</h2>
      <ol className='mt-2 list-decimal pl-6'>
        {texts.apply.nextThings.map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
      </ol>
      <div className='no-print mt-8'>
        <ButtonLink look='outlined' to='/my-applications'>
          {texts.application.mine}
        </ButtonLink>
      </div>
    </Page>
  )
}

export const Done = () => {
  const texts = useApplicationTexts()
  return (
    <Guard title={texts.apply.done}>
      <Confirmation />
    </Guard>
  )
}
