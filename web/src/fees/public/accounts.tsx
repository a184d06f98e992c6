import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { districtQuery } from '../../districts/queries.ts'
import { Awaited } from '../../projects/awaited.tsx'
import { useLocale } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { useShell } from '../../shell/shell.ts'
import { spendingQuery } from '../grant/grant-queries.ts'
import { Spending } from '../grant/spending.tsx'
import { accountsQuery } from '../queries.ts'
import { usePublicTexts } from '../texts.ts'
import { AccountYears } from './account-years.tsx'

const route = getRouteApi('/districts/$districtId/accounts')

/** What a district's fee has brought, for everybody. */
export const Accounts = () => {
  const { districtId } = route.useParams()
  const { accounts: texts } = usePublicTexts()
  const locale = useLocale()
  const shell = useShell()
  const district = useQuery(districtQuery(shell, districtId))
  const { data } = useQuery(accountsQuery(shell, districtId))
  const { data: spending } = useQuery(spendingQuery(shell, districtId))
  return (
    <Awaited query={{ ...district, data: data === undefined ? undefined : district.data }} title={texts.title}>
      {({ name, nameEn }) => {
        const shown = (locale === 'en' && nameEn) || name
        return (
          <Page title={texts.title} caption={shown} trail={[{ label: shown, to: '/districts/$districtId', params: { districtId } }]}>
            <p className='mt-4 max-w-3xl'>{texts.lead}</p>
            <p className='mt-2'>
              <Link to='/districts/$districtId' params={{ districtId }} className='link'>
                {texts.district}
              </Link>
            </p>
            <AccountYears years={data?.years ?? []} />
            <Spending years={spending?.years ?? []} />
          </Page>
        )
      }}
    </Awaited>
  )
}
