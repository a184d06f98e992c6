import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { usePlaceName } from '../../registry/place-name.ts'
import { prefecturesQuery } from '../../registry/queries.ts'
import { Button, buttonClass } from '../../shell/button.tsx'
import { Failure } from '../../shell/failure.tsx'
import { control } from '../../shell/field.tsx'
import { Loading } from '../../shell/loading.tsx'
import { useLocale, useTexts } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { type DistrictSummary, districtsQuery } from '../city-queries.ts'
import { useDistrictName } from './district-name.ts'
import { usePublicTexts } from './texts.ts'

const route = getRouteApi('/districts')

const PlaceName = ({ code }: { readonly code: string }) => usePlaceName(code) ?? code

const Filter = ({ prefecture = '' }: { readonly prefecture?: string | undefined }) => {
  const texts = usePublicTexts().list
  const locale = useLocale()
  const navigate = useNavigate()
  const { data = [] } = useQuery(prefecturesQuery(useShell()))
  const choose = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const chosen = String(new FormData(event.currentTarget).get('prefecture') ?? '')
    void navigate({ to: '/districts', search: chosen ? { prefecture: chosen } : {} })
  }
  return (
    <form onSubmit={choose} className='no-print mt-6 flex flex-wrap items-end gap-4' key={`${prefecture}${data.length}`}>
      <label className='text-std-17B-170'>
        {texts.prefecture}
        <select name='prefecture' defaultValue={prefecture} className={`${control} mt-2 block w-full sm:w-64`}>
          <option value=''>{texts.everywhere}</option>
          {data.map(({ prefectureCode, name, nameEn }) => (
            <option key={prefectureCode} value={prefectureCode}>
              {locale === 'ja' ? name : nameEn}
            </option>
          ))}
        </select>
      </label>
      <Button type='submit' look='outlined'>
        {texts.show}
      </Button>
    </form>
  )
}

const List = ({ items }: { readonly items: readonly DistrictSummary[] }) => {
  const texts = usePublicTexts().list
  const nameOf = useDistrictName()
  return (
    <Table
      caption={texts.caption}
      rows={items}
      keyOf={({ districtId }) => districtId}
      columns={[
        {
          label: texts.name,
          cell: (district) => (
            <Link to='/districts/$districtId' params={{ districtId: district.districtId }} className='link'>
              {nameOf(district)}
            </Link>
          ),
        },
        { label: texts.place, cell: ({ localGovernmentCode }) => <PlaceName code={localGovernmentCode} /> },
        { label: texts.amo, cell: ({ amoName, amoId }) => amoName ?? amoId },
        { label: texts.size, cell: ({ areaSquareMetres }) => texts.hectares(areaSquareMetres), numeric: true },
      ]}
    />
  )
}

/** The districts everybody may know of. */
export const Districts = () => {
  const texts = usePublicTexts().list
  const shared = useTexts()
  const locale = useLocale()
  const shell = useShell()
  const search = route.useSearch()
  const { data, error, refetch } = useQuery(districtsQuery(shell, search))
  if (error) return <Failure error={error} retry={() => void refetch()} />
  const file = new URLSearchParams({ language: locale, ...(search.prefecture && { prefecture: search.prefecture }) })
  return (
    <Page title={texts.title}>
      <p className='mt-4 max-w-3xl'>{texts.lead}</p>
      <Filter prefecture={search.prefecture} />
      {!data && <Loading />}
      {data?.items.length === 0 && <p className='mt-6'>{texts.nothing}</p>}
      {data && data.items.length > 0 && (
        <>
          <List items={data.items} />
          <div className='no-print mt-4 flex flex-wrap gap-4'>
            <a className={buttonClass('outlined')} href={`${shell.settings.blocks['districts'] ?? ''}/districts.csv?${file}`} download>
              {shared.table.csv}
            </a>
            {data.cursor && (
              <Link to='/districts' search={{ ...search, cursor: data.cursor }} className={buttonClass('outlined')}>
                {texts.next}
              </Link>
            )}
          </div>
        </>
      )}
    </Page>
  )
}
