import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useDistrictTrail } from '../../districts/trail.ts'
import { Awaited } from '../../projects/awaited.tsx'
import { Guard } from '../../shell/guard.tsx'
import { Page } from '../../shell/page.tsx'
import { useShell } from '../../shell/shell.ts'
import { totalsQuery } from '../queries.ts'
import { useGrantTexts, usePublicTexts } from '../texts.ts'
import { AccountYears } from './account-years.tsx'

const route = getRouteApi('/my-districts/$districtId/totals')

const Sheet = () => {
  const { districtId } = route.useParams()
  const { totals: texts } = usePublicTexts()
  const grants = useGrantTexts()
  const trail = useDistrictTrail(districtId)
  const { data, error, refetch } = useQuery(totalsQuery(useShell(), districtId))
  return (
    <Awaited query={{ data, error, refetch }} title={texts.title}>
      {(totals) => (
        <Page title={texts.title} trail={trail}>
          <p className='mt-4 max-w-3xl'>{texts.lead}</p>
          <p className='mt-4'>
            <Link to='/my-districts/$districtId/grants' params={{ districtId }} className='link'>
              {grants.list.title}
            </Link>
          </p>
          <AccountYears years={totals?.years ?? []} />
        </Page>
      )}
    </Awaited>
  )
}

/** What came in for a district, for the organization that works in it. */
export const Totals = () => {
  const { totals: texts } = usePublicTexts()
  return (
    <Guard title={texts.title}>
      <Sheet />
    </Guard>
  )
}
