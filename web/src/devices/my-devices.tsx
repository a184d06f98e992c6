import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { useDistrictName } from '../districts/public/district-name.ts'
import { Button, ButtonLink, buttonClass } from '../shell/button.tsx'
import { Failure } from '../shell/failure.tsx'
import { Guard } from '../shell/guard.tsx'
import { Loading } from '../shell/loading.tsx'
import { Page } from '../shell/page.tsx'
import { useShell } from '../shell/shell.ts'
import { Choice, filledIn } from './choice.tsx'
import { DeviceMap, DeviceTable } from './device-list.tsx'
import { FileButton } from './file-button.tsx'
import { everyDistrictQuery, myDevicesQuery, standingIn, standings } from './queries.ts'
import { useListTexts } from './texts.ts'
import { useUnits } from './units.ts'
import { useWrites } from './writes.ts'

const route = getRouteApi('/my-devices')

const Filter = () => {
  const texts = useListTexts()
  const { district, type, standing } = route.useSearch()
  const { types, typeName } = useUnits()
  const { data } = useQuery(everyDistrictQuery(useShell()))
  const nameOf = useDistrictName()
  const navigate = useNavigate()
  const show = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    void navigate({ to: '/my-devices', search: filledIn(event.currentTarget), resetScroll: false })
  }
  const districts = (data ?? []).map((each) => [each.districtId, nameOf(each)] as const)
  return (
    <form onSubmit={show} className='no-print mt-6 flex flex-wrap items-end gap-4 rounded-16 bg-solid-gray-50 p-4 sm:p-6'>
      <Choice
        key={`districts ${districts.length}`}
        name='district'
        label={texts.district}
        value={district}
        all={texts.everyDistrict}
        among={districts}
      />
      <Choice
        key={`types ${types.length}`}
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
        among={standings.map((each) => [each, texts.standings[each]])}
      />
      <Button type='submit'>{texts.show}</Button>
    </form>
  )
}

const Mine = () => {
  const texts = useListTexts()
  const { district, type, standing, cursor } = route.useSearch()
  const asked = { ...(district && { districtId: district }), ...(type && { type }), ...standingIn(standing) }
  const { data, error, refetch } = useQuery(myDevicesQuery(useShell(), asked, cursor))
  const writes = useWrites()
  if (error) return <Failure error={error} retry={() => void refetch()} />
  return (
    <Page title={texts.mine.title}>
      <p className='mt-4 max-w-3xl'>{texts.mine.lead}</p>
      {writes && (
        <div className='no-print mt-6 flex flex-wrap gap-4'>
          <ButtonLink to='/my-devices/new'>{texts.mine.register}</ButtonLink>
          <ButtonLink look='outlined' to='/my-devices/import'>
            {texts.mine.importMany}
          </ButtonLink>
          <ButtonLink look='outlined' to='/my-devices/claims'>
            {texts.mine.provision}
          </ButtonLink>
        </div>
      )}
      <Filter />
      {!data && <Loading />}
      {data?.items.length === 0 && <p className='mt-6'>{Object.keys(asked).length > 0 ? texts.none : texts.mine.none}</p>}
      {data && data.items.length > 0 && (
        <>
          <p className='mt-6 max-w-3xl'>{texts.standingHint}</p>
          <DeviceTable devices={data.items} owned />
          {data.cursor && (
            <Link
              to='/my-devices'
              search={{ ...(district && { district }), ...(type && { type }), ...(standing && { standing }), cursor: data.cursor }}
              className={`mt-6 ${buttonClass('outlined')}`}
            >
              {texts.next}
            </Link>
          )}
          <FileButton path='/my-devices.csv' asked={asked} filename='my-devices.csv' />
          <DeviceMap devices={data.items} localGovernmentCode={data.items[0]?.localGovernmentCode} />
        </>
      )}
    </Page>
  )
}

/** The devices of the member acted for. */
export const MyDevices = () => (
  <Guard title={useListTexts().mine.title}>
    <Mine />
  </Guard>
)
