import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { usePlaceName } from '../../registry/place-name.ts'
import { ButtonLink, buttonClass } from '../../shell/button.tsx'
import { Failure } from '../../shell/failure.tsx'
import { Guard } from '../../shell/guard.tsx'
import { useWhole } from '../../shell/list.ts'
import { Loading } from '../../shell/loading.tsx'
import { useLocale } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { usePerson } from '../../shell/person.ts'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { Tag } from '../../shell/tag.tsx'
import { type DistrictSummary, myDistrictsQuery } from '../queries.ts'
import { useDistrictTexts } from '../texts.ts'

const route = getRouteApi('/my-districts')

const PlaceName = ({ code }: { readonly code: string }) => usePlaceName(code) ?? code

const List = ({ districts }: { readonly districts: readonly DistrictSummary[] }) => {
  const shell = useShell()
  const whole = useWhole((cursor) => myDistrictsQuery(shell, cursor))
  const texts = useDistrictTexts().mine
  const locale = useLocale()
  const nameOf = ({ name, nameEn }: DistrictSummary) => (locale === 'en' && nameEn) || name
  if (districts.length === 0) return <p className='mt-6'>{texts.none}</p>
  return (
    <Table
      caption={texts.title}
      file='districts.csv'
      whole={whole}
      rows={districts}
      keyOf={({ districtId }) => districtId}
      columns={[
        {
          label: texts.name,
          cell: (district) => (
            <Link to='/my-districts/$districtId' params={{ districtId: district.districtId }} className='link'>
              {nameOf(district)}
            </Link>
          ),
          text: nameOf,
        },
        {
          label: texts.municipality,
          cell: ({ localGovernmentCode }) => <PlaceName code={localGovernmentCode} />,
          text: ({ localGovernmentCode }) => localGovernmentCode,
        },
        { label: texts.area, cell: ({ areaSquareMetres }) => texts.hectares(areaSquareMetres), numeric: true },
        {
          label: texts.regionalPlan,
          cell: ({ published }) => <Tag tone={published ? 'good' : 'wait'}>{published ? texts.approved : texts.notApproved}</Tag>,
          text: ({ published }) => (published ? texts.approved : texts.notApproved),
        },
      ]}
    />
  )
}

const Mine = () => {
  const texts = useDistrictTexts()
  const { cursor } = route.useSearch()
  const { data, error, refetch } = useQuery(myDistrictsQuery(useShell(), cursor))
  const person = usePerson()
  const isAmo = person.status === 'known' && person.acting?.kind === 'amo'
  if (error) return <Failure error={error} retry={() => void refetch()} />
  return (
    <Page title={texts.mine.title}>
      <p className='mt-4 max-w-3xl'>{texts.mine.lead}</p>
      {isAmo && (
        <div className='no-print mt-6'>
          <ButtonLink to='/my-districts/new'>{texts.mine.register}</ButtonLink>
        </div>
      )}
      {data ? <List districts={data.items} /> : <Loading />}
      {data?.cursor && (
        <Link to='/my-districts' search={{ cursor: data.cursor }} className={`mt-6 ${buttonClass('outlined')}`}>
          {texts.form.next}
        </Link>
      )}
    </Page>
  )
}

/** The districts of the member acted for. */
export const MyDistricts = () => {
  const texts = useDistrictTexts()
  return (
    <Guard title={texts.mine.title}>
      <Mine />
    </Guard>
  )
}
