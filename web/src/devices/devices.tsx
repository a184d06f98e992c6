import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { districtQuery } from '../districts/city-queries.ts'
import { useOwnMunicipality } from '../districts/public/concerned.ts'
import { useDistrictName } from '../districts/public/district-name.ts'
import { usePlaceName } from '../registry/place-name.ts'
import { Button, buttonClass } from '../shell/button.tsx'
import { control } from '../shell/field.tsx'
import { Loading } from '../shell/loading.tsx'
import { Page } from '../shell/page.tsx'
import { usePerson } from '../shell/person.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { Choice, filledIn } from './choice.tsx'
import { DeviceMap, DeviceTable } from './device-list.tsx'
import { FileButton } from './file-button.tsx'
import { type DevicesAsked, devicesFilter, devicesQuery, everyDistrictQuery, standingIn, standings } from './queries.ts'
import { useListTexts } from './texts.ts'
import { useUnits } from './units.ts'

const route = getRouteApi('/devices')

const WholeOf = ({ code }: { readonly code: string }) => {
  const { wholeOf } = useListTexts()
  return <option value={code}>{wholeOf(usePlaceName(code) ?? code)}</option>
}

/** Every published district and the municipalities they lie in; that of whoever looks. */
const usePlaces = () => {
  const { data } = useQuery(everyDistrictQuery(useShell()))
  const own = useOwnMunicipality()
  const districts = data ?? []
  const codes = new Set([...(own ? [own] : []), ...districts.map(({ localGovernmentCode }) => localGovernmentCode)])
  return {
    isAsked: data !== undefined,
    groups: [...codes].map((code) => ({ code, districts: districts.filter((each) => each.localGovernmentCode === code) })),
  }
}

const PlaceChoice = ({ place }: { readonly place: string | undefined }) => {
  const texts = useListTexts()
  const { isAsked, groups } = usePlaces()
  const nameOf = useDistrictName()
  const isListed = groups.some(({ code, districts }) => code === place || districts.some(({ districtId }) => districtId === place))
  return (
    <label className='min-w-0 grow basis-64 text-std-16B-170'>
      {texts.place}
      <select key={`${place} ${isAsked} ${groups.length}`} name='place' defaultValue={place ?? ''} className={`${control} mt-1 block w-full`}>
        {place === undefined && <option value=''>–</option>}
        {place && !isListed && (place.startsWith('dst_') ? <option value={place}>{place}</option> : <WholeOf code={place} />)}
        {groups.flatMap(({ code, districts }) => [
          <WholeOf key={code} code={code} />,
          ...districts.map((district) => (
            <option key={district.districtId} value={district.districtId}>
              {nameOf(district)}
            </option>
          )),
        ])}
      </select>
    </label>
  )
}

type Found = { readonly asked: DevicesAsked }

const List = ({ asked }: Found) => {
  const texts = useListTexts()
  const shell = useShell()
  const search = route.useSearch()
  const { cursor } = search
  const { data, error } = useQuery(devicesQuery(shell, asked, cursor))
  const districtId = asked.place.startsWith('dst_') ? asked.place : undefined
  const { data: district } = useQuery({ ...districtQuery(shell, districtId ?? ''), enabled: districtId !== undefined })
  if (error) return <RefusalNotice error={error} />
  if (!data) return <Loading />
  const corners = (district?.area.coordinates[0] ?? []).slice(0, -1).map(([east = 0, north = 0]) => [east, north] as [number, number])
  return (
    <>
      <section aria-labelledby='found'>
        <h2 id='found' className='mt-10 text-std-24B-150'>
          {texts.list}
        </h2>
        <p className='mt-1 max-w-3xl'>{texts.standingHint}</p>
        {data.items.length === 0 ? <p className='mt-4'>{texts.none}</p> : <DeviceTable devices={data.items} />}
        {data.cursor && (
          <Link to='/devices' search={{ ...search, cursor: data.cursor }} className={`mt-6 ${buttonClass('outlined')}`}>
            {texts.next}
          </Link>
        )}
        {data.items.length > 0 && <FileButton path='/devices.csv' asked={devicesFilter(asked)} filename='devices.csv' />}
      </section>
      {data.items.length > 0 && (
        <DeviceMap devices={data.items} localGovernmentCode={district?.localGovernmentCode ?? data.items[0]?.localGovernmentCode} corners={corners} />
      )}
    </>
  )
}

/** The devices of a place that are for everybody, and for whom it concerns the limited ones. */
export const Devices = () => {
  const texts = useListTexts()
  const { types, typeName } = useUnits()
  const search = route.useSearch()
  const { place, type, standing, whose } = search
  const navigate = useNavigate()
  const person = usePerson()
  const belongs = person.status === 'known' && person.acting !== undefined
  const show = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    void navigate({ to: '/devices', search: { ...filledIn(event.currentTarget), ...(whose && { whose }) }, resetScroll: false })
  }
  const { cursor: _, whose: __, ...others } = search
  return (
    <Page title={texts.title}>
      <p className='mt-4 max-w-3xl'>{texts.lead}</p>
      <form onSubmit={show} className='no-print mt-6 flex flex-wrap items-end gap-4 rounded-16 bg-solid-gray-50 p-4 sm:p-6'>
        <PlaceChoice place={place} />
        <Choice
          key={types.length}
          name='type'
          label={texts.type}
          value={type}
          all={texts.everyType}
          among={types.map(({ code }) => [code, typeName(code)])}
        />
        <Choice
          name='standing'
          label={texts.standing}
          value={standing}
          all={texts.everyStanding}
          among={standings.filter((each) => each !== 'retired').map((each) => [each, texts.standings[each]])}
        />
        <Button type='submit'>{texts.show}</Button>
      </form>
      {place && belongs && (
        <p className='no-print mt-4'>
          <Link to='/devices' search={whose ? others : { ...others, whose: 'limited' }} className='link'>
            {whose ? texts.openOnly : texts.limitedToo}
          </Link>
        </p>
      )}
      {place ? (
        <List asked={{ place, ...(type && { type }), ...standingIn(standing), limited: whose !== undefined && belongs }} />
      ) : (
        <p className='mt-6'>{texts.choosePlace}</p>
      )}
    </Page>
  )
}
