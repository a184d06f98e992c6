import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { type DistrictView, districtQuery } from '../districts/city-queries.ts'
import { useDistrictName } from '../districts/public/district-name.ts'
import { usePublicTexts } from '../districts/public/texts.ts'
import { Awaited } from '../projects/awaited.tsx'
import { Button } from '../shell/button.tsx'
import { now } from '../shell/clock.ts'
import { Loading } from '../shell/loading.tsx'
import { Page } from '../shell/page.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { AroundActivity } from './around-activity.tsx'
import { BesideLastYear } from './beside-last-year.tsx'
import { Choice, filledIn } from './choice.tsx'
import { useDistrictDays } from './district-days.ts'
import { dayIn, yesterdayOf } from './span.ts'
import { useDeviceTexts } from './texts.ts'
import { useUnits } from './units.ts'

const route = getRouteApi('/districts/$districtId/figures')

const people = 'people-counter'
const daysShown = ['28', '84']

const Asking = ({ districtId, type, days }: { readonly districtId: string; readonly type: string; readonly days: string }) => {
  const texts = useDeviceTexts().people
  const { types, typeName } = useUnits()
  const { around } = route.useSearch()
  const navigate = useNavigate()
  const show = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const search = { ...filledIn(event.currentTarget), ...(around && { around }) }
    void navigate({ to: '/districts/$districtId/figures', params: { districtId }, search, resetScroll: false })
  }
  return (
    <form onSubmit={show} className='no-print mt-6 flex flex-wrap items-end gap-4 rounded-16 bg-solid-gray-50 p-4 sm:p-6'>
      <Choice
        key={types.length}
        name='type'
        label={texts.type}
        value={type}
        among={types.filter(({ carriesOthers }) => !carriesOthers).map(({ code }) => [code, typeName(code)])}
      />
      <Choice name='days' label={texts.days} value={days} among={daysShown.map((each) => [each, texts.lastDays(Number(each))])} />
      <Button type='submit'>{texts.show}</Button>
    </form>
  )
}

const Shown = ({ district }: { readonly district: DistrictView }) => {
  const texts = useDeviceTexts().people
  const { list } = usePublicTexts()
  const { districtId } = district
  const { type = people, around, ...search } = route.useSearch()
  const days = daysShown.find((each) => each === search.days) ?? '28'
  const { typeOf } = useUnits()
  const name = useDistrictName()(district)
  const asked = { districtId, type: typeOf(type), to: yesterdayOf(now()), days: Number(days) }
  const { measured, error } = useDistrictDays(asked)
  return (
    <Page
      title={texts.title}
      caption={name}
      trail={[
        { label: list.title, to: '/districts' },
        { label: name, to: '/districts/$districtId', params: { districtId } },
      ]}
    >
      <p className='mt-4 max-w-3xl'>{texts.lead}</p>
      <Asking districtId={districtId} type={type} days={days} />
      {error && <RefusalNotice error={error} />}
      {!measured && !error && <Loading />}
      {measured && !measured.measure && <p className='mt-6'>{texts.none}</p>}
      {measured?.measure && <BesideLastYear measure={measured.measure} days={measured.days} lastYear={measured.lastYear} />}
      <AroundActivity asked={asked} around={dayIn(around)} />
      <p className='mt-8'>
        <Link to='/devices' search={{ place: districtId }} className='link'>
          {texts.devices}
        </Link>
      </p>
    </Page>
  )
}

/** What the open devices of a district come to, for everybody. */
export const DistrictFigures = () => {
  const { districtId } = route.useParams()
  const { title } = useDeviceTexts().people
  return (
    <Awaited query={useQuery(districtQuery(useShell(), districtId))} title={title}>
      {(district) => <Shown district={district} />}
    </Awaited>
  )
}
