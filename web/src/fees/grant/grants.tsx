import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useDistrictTrail } from '../../districts/trail.ts'
import { Awaited } from '../../projects/awaited.tsx'
import { Guard } from '../../shell/guard.tsx'
import { Page } from '../../shell/page.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { OfCity } from '../city.tsx'
import { useDistrictNames } from '../names.tsx'
import { useDeskTexts, useGrantTexts } from '../texts.ts'
import { Turning } from '../turning.tsx'
import { districtGrantsQuery, type Grant, grantsQuery } from './grant-queries.ts'

const wholeOf = ({ fees, own }: { readonly fees: number; readonly own: number }) => fees + own

const GrantTable = ({ grants }: { readonly grants: readonly Grant[] }) => {
  const { list: texts, statuses } = useGrantTexts()
  const desk = useDeskTexts()
  const nameOf = useDistrictNames(grants.map(({ districtId }) => districtId))
  const granted = ({ lines }: Grant) => lines.reduce((sum, line) => sum + wholeOf(line), 0)
  const net = ({ paid, returned }: Grant) => wholeOf(paid) - wholeOf(returned)
  if (grants.length === 0) return <p className='mt-6'>{texts.none}</p>
  return (
    <Table
      caption={texts.title}
      file='grants.csv'
      rows={grants}
      keyOf={({ grantId }) => grantId}
      columns={[
        {
          label: texts.district,
          cell: ({ grantId, districtId }) => (
            <Link to='/grants/$grantId' params={{ grantId }} className='link'>
              {nameOf(districtId)}
            </Link>
          ),
          text: ({ districtId }) => nameOf(districtId),
        },
        { label: texts.year, cell: ({ fiscalYear }) => desk.year(fiscalYear), text: ({ fiscalYear }) => fiscalYear },
        { label: texts.status, cell: ({ status }) => statuses[status] },
        { label: texts.granted, numeric: true, cell: (grant) => desk.yen(granted(grant)), text: granted },
        { label: texts.paid, numeric: true, cell: (grant) => desk.yen(net(grant)), text: net },
      ]}
    />
  )
}

const citys = getRouteApi('/fees/grants')

const OfMunicipality = ({ code }: { readonly code: string }) => {
  const { list: texts } = useGrantTexts()
  const desk = useDeskTexts()
  const { cursor } = citys.useSearch()
  const query = useQuery(grantsQuery(useShell(), code, cursor))
  return (
    <Awaited query={query} title={texts.title}>
      {({ items, cursor: next }) => (
        <Page title={texts.title} caption={desk.section} trail={[{ label: desk.today.title, to: '/fees' }]}>
          <p className='mt-4 max-w-3xl'>{texts.lead}</p>
          <GrantTable grants={items} />
          <Turning to='/fees/grants' cursor={next} isFirst={cursor === undefined} />
        </Page>
      )}
    </Awaited>
  )
}

/** The grants of a municipality. */
export const Grants = () => <OfCity title={useGrantTexts().list.title}>{(code) => <OfMunicipality code={code} />}</OfCity>

const amos = getRouteApi('/my-districts/$districtId/grants')

const OfDistrict = () => {
  const { districtId } = amos.useParams()
  const { list: texts } = useGrantTexts()
  const trail = useDistrictTrail(districtId)
  const { data, error, refetch } = useQuery(districtGrantsQuery(useShell(), districtId))
  return (
    <Awaited query={{ data, error, refetch }} title={texts.titleOfDistrict}>
      {(grants) => (
        <Page title={texts.titleOfDistrict} trail={trail}>
          <p className='mt-4 max-w-3xl'>{texts.ofDistrict}</p>
          <GrantTable grants={grants ?? []} />
        </Page>
      )}
    </Awaited>
  )
}

/** What the organization of a district asked for, and what became of it. */
export const DistrictGrants = () => (
  <Guard title={useGrantTexts().list.titleOfDistrict}>
    <OfDistrict />
  </Guard>
)
