import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense, useMemo, useState } from 'react'
import { Awaited } from '../../projects/awaited.tsx'
import { Button } from '../../shell/button.tsx'
import { dateText } from '../../shell/date.ts'
import { Guard } from '../../shell/guard.tsx'
import { Loading } from '../../shell/loading.tsx'
import { useLocale } from '../../shell/locale.ts'
import { Notice } from '../../shell/notice.tsx'
import { Page } from '../../shell/page.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { cityPlanQuery, districtQuery, type FollowUp, followUpsQuery, type Place, type PlanView, visitRouteQuery } from '../city-queries.ts'
import { usePlanTrail } from '../procedure/plan-trail.ts'
import { useConcerned } from '../public/concerned.ts'
import { useFieldTexts } from './field-texts.ts'
import { GroupFilter, groupsIn, isOf } from './group-filter.tsx'

const DistrictMap = lazy(() => import('../public/district-map.tsx').then(({ DistrictMap }) => ({ default: DistrictMap })))

const route = getRouteApi('/plans/$planId/consents/visits')

const WriteLink = ({ planId, business, name }: { readonly planId: string; readonly business: string; readonly name: string }) => {
  const { visits: texts } = useFieldTexts()
  return (
    <Link to='/plans/$planId/consents/paper' params={{ planId }} search={{ business }} className='link inline-flex min-h-11 items-center'>
      {texts.write}
      <span className='sr-only'>{` ${name}`}</span>
    </Link>
  )
}

/** Asks the telephone where it is, when its owner wants that. */
const Here = ({ onPlace }: { readonly onPlace: (place: Place) => void }) => {
  const { visits: texts } = useFieldTexts()
  const [failed, setFailed] = useState(false)
  const ask = () => {
    setFailed(false)
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude } }) => onPlace({ longitude, latitude }),
      () => setFailed(true),
    )
  }
  return (
    <div className='no-print mt-4'>
      <Button look='outlined' onClick={ask}>
        {texts.here}
      </Button>
      {failed && <Notice tone='warning' announced title={texts.noPlace} />}
    </div>
  )
}

const Way = ({ plan, mayWrite }: { readonly plan: PlanView; readonly mayWrite: boolean }) => {
  const { visits: texts } = useFieldTexts()
  const shell = useShell()
  const [from, setFrom] = useState<Place>()
  const { data: district } = useQuery(districtQuery(shell, plan.districtId))
  const { data: way, error } = useQuery(visitRouteQuery(shell, plan.planId, from))
  const stops = useMemo(
    () => (way?.items ?? []).map(({ name, point: [east = 0, north = 0] }) => ({ label: name, point: [east, north] as const })),
    [way],
  )
  const rows = (way?.items ?? []).map((stop, at) => ({ ...stop, order: at + 1 }))
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.route}</h2>
      <Here onPlace={setFrom} />
      {error && <RefusalNotice error={error} />}
      {!way && !error && <Loading />}
      {way && rows.length === 0 && <p className='mt-4'>{texts.noRoute}</p>}
      {district && rows.length > 0 && (
        <Suspense fallback={<div className='mt-4 h-[24rem] rounded-16 bg-solid-gray-50' />}>
          <DistrictMap localGovernmentCode={district.localGovernmentCode} area={district.area} stops={stops} />
        </Suspense>
      )}
      {rows.length > 0 && (
        <Table
          caption={texts.route}
          file='route.csv'
          rows={rows}
          keyOf={({ premisesId }) => premisesId}
          columns={[
            { label: texts.order, cell: ({ order }) => order },
            { label: texts.business, cell: ({ name }) => name },
            { label: texts.metres, cell: ({ metresFromLast }) => texts.metresOf(metresFromLast), numeric: true },
            ...(mayWrite
              ? [
                  {
                    label: texts.act,
                    cell: ({ beneficiaryId, name }: { readonly beneficiaryId: string; readonly name: string }) => (
                      <WriteLink planId={plan.planId} business={beneficiaryId} name={name} />
                    ),
                    isAct: true as const,
                  },
                ]
              : []),
          ]}
        />
      )}
      {way && way.withoutPoint.length > 0 && (
        <>
          <h3 className='mt-6 text-std-20B-150'>{texts.withoutPoint}</h3>
          <ul className='mt-2 list-disc pl-6'>
            {way.withoutPoint.map(({ beneficiaryId, name }) => (
              <li key={beneficiaryId}>{name}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const FollowUps = ({ plan, items, mayWrite }: { readonly plan: PlanView; readonly items: readonly FollowUp[]; readonly mayWrite: boolean }) => {
  const { visits: texts } = useFieldTexts()
  const locale = useLocale()
  const groups = groupsIn(items)
  const [group, setGroup] = useState('')
  const shown = items.filter((item) => isOf(group, item))
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.followUps}</h2>
      <GroupFilter groups={groups} chosen={group} onChoose={setGroup} />
      {items.length === 0 ? (
        <p className='mt-4'>{texts.none}</p>
      ) : (
        <Table
          caption={texts.followUps}
          file='follow-ups.csv'
          rows={shown}
          keyOf={({ beneficiaryId }) => beneficiaryId}
          columns={[
            { label: texts.business, cell: ({ name }) => name },
            {
              label: texts.answer,
              cell: ({ answer }) => <span className='whitespace-nowrap'>{texts.answers[answer]}</span>,
              text: ({ answer }) => texts.answers[answer],
            },
            { label: texts.visits, cell: ({ visits }) => visits, numeric: true },
            { label: texts.last, cell: ({ lastOutcome }) => (lastOutcome ? texts.outcomes[lastOutcome] : '–') },
            { label: texts.reason, cell: ({ lastReason }) => lastReason ?? '–' },
            { label: texts.nextOn, cell: ({ nextVisitOn }) => (nextVisitOn ? dateText(locale, nextVisitOn) : '–') },
            { label: texts.group, cell: (item) => item.group ?? '–' },
            ...(mayWrite
              ? [
                  {
                    label: texts.act,
                    cell: ({ beneficiaryId, name }: FollowUp) => <WriteLink planId={plan.planId} business={beneficiaryId} name={name} />,
                    isAct: true as const,
                  },
                ]
              : []),
          ]}
        />
      )}
    </section>
  )
}

const Loaded = ({ plan, items }: { readonly plan: PlanView; readonly items: readonly FollowUp[] }) => {
  const { visits: texts } = useFieldTexts()
  const trail = usePlanTrail(plan)
  const { amo } = useConcerned(plan)
  return (
    <Page title={texts.title} caption={plan.content.name} trail={trail}>
      <p className='mt-4 max-w-3xl'>{texts.lead}</p>
      <FollowUps plan={plan} items={items} mayWrite={amo} />
      <Way plan={plan} mayWrite={amo} />
    </Page>
  )
}

const Asked = () => {
  const { planId } = route.useParams()
  const { title } = useFieldTexts().visits
  const shell = useShell()
  const plan = useQuery(cityPlanQuery(shell, planId))
  const followUps = useQuery(followUpsQuery(shell, planId))
  return (
    <Awaited query={plan} title={title}>
      {(held) => (
        <Awaited query={followUps} title={title}>
          {(items) => <Loaded plan={held} items={items} />}
        </Awaited>
      )}
    </Awaited>
  )
}

/** Who is still to be asked, and in which order to walk. */
export const Visits = () => (
  <Guard title={useFieldTexts().visits.title}>
    <Asked />
  </Guard>
)
