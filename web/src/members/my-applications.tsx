import { useQuery } from '@tanstack/react-query'
import { ButtonLink } from '../shell/button.tsx'
import { Failure } from '../shell/failure.tsx'
import { Guard } from '../shell/guard.tsx'
import { Loading } from '../shell/loading.tsx'
import { useTexts } from '../shell/locale.ts'
import { Page } from '../shell/page.tsx'
import { useShell } from '../shell/shell.ts'
import { ApplicationTable } from './application-table.tsx'
import { myApplicationsQuery } from './queries.ts'

const Applications = () => {
  const texts = useTexts()
  const { data, error, refetch } = useQuery(myApplicationsQuery(useShell()))
  if (error) return <Failure error={error} retry={() => void refetch()} />
  return (
    <Page title={texts.application.mine}>
      {!data && <Loading />}
      {data?.items.length === 0 && <p className='mt-6'>{texts.application.noneOfMine}</p>}
      {data && data.items.length > 0 && <ApplicationTable caption={texts.application.mine} applications={data.items} />}
      <div className='no-print mt-8'>
        <ButtonLink to='/apply'>{texts.application.file}</ButtonLink>
      </div>
    </Page>
  )
}

export const MyApplications = () => {
  const texts = useTexts()
  return (
    <Guard title={texts.application.mine}>
      <Applications />
    </Guard>
  )
}
