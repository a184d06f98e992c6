import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useDistrictTrail } from '../../districts/trail.ts'
import { Awaited } from '../../projects/awaited.tsx'
import { ButtonLink } from '../../shell/button.tsx'
import { Guard } from '../../shell/guard.tsx'
import { Page } from '../../shell/page.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { OfCity } from '../city.tsx'
import { useDistrictNames } from '../names.tsx'
import { useDeskTexts, useGrantTexts } from '../texts.ts'
import { Turning } from '../turning.tsx'
import { budgetQuery, districtGrantsQuery, type Grant, grantsQuery } from './grant-queries.ts'
import { Spending } from './spending.tsx'

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
          label: texts.purpose,
          cell: ({ grantId, purpose }) => (
            <Link to='/grants/$grantId' params={{ grantId }} className='link'>
              {purpose}
            </Link>
          ),
          text: ({ purpose }) => purpose,
        },
        { label: texts.district, cell: ({ districtId }) => nameOf(districtId) },
        { label: texts.year, cell: ({ fiscalYear }) => desk.year(fiscalYear), text: ({ fiscalYear }) => fiscalYear },
        { label: texts.status, cell: ({ status }) => statuses[status] },
        { label: texts.granted, numeric: true, cell: (grant) => desk.yen(granted(grant)), text: granted },
        { label: texts.paid, numeric: true, cell: (grant) => desk.yen(net(grant)), text: net },
      ]}
    />
  )
}

/** The way to each district’s budget and settlement. */
const Districts = ({ grants }: { readonly grants: readonly Grant[] }) => {
  const { list: texts } = useGrantTexts()
  const districts = [...new Set(grants.map(({ districtId }) => districtId))]
  const nameOf = useDistrictNames(districts)
  if (districts.length === 0) return null
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.byDistrict}</h2>
      <ul className='mt-2 list-disc pl-6'>
        {districts.map((districtId) => (
          <li key={districtId}>
            <Link to='/fees/grants/districts/$districtId' params={{ districtId }} className='link'>
              {texts.districtLink(nameOf(districtId))}
            </Link>
          </li>
        ))}
      </ul>
    </section>
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
          <Districts grants={items} />
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
  const shell = useShell()
  const { data, error, refetch } = useQuery(districtGrantsQuery(shell, districtId))
  const { data: budget } = useQuery(budgetQuery(shell, districtId))
  return (
    <Awaited query={{ data, error, refetch }} title={texts.ofDistrictTitle}>
      {(grants) => (
        <Page title={texts.ofDistrictTitle} trail={trail}>
          <p className='mt-4 max-w-3xl'>{texts.ofDistrict}</p>
          {grants !== null && (
            <div className='no-print mt-6'>
              <ButtonLink to='/my-districts/$districtId/grants/new' params={{ districtId }}>
                {texts.ask}
              </ButtonLink>
            </div>
          )}
          <GrantTable grants={grants ?? []} />
          <Spending years={budget?.years ?? []} forAsking />
        </Page>
      )}
    </Awaited>
  )
}

/** What the organization of a district asked for, and what became of it. */
export const DistrictGrants = () => (
  <Guard title={useGrantTexts().list.ofDistrictTitle}>
    <OfDistrict />
  </Guard>
)
