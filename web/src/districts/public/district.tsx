import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { Awaited } from '../../projects/awaited.tsx'
import { usePlaceName } from '../../registry/place-name.ts'
import { ButtonLink } from '../../shell/button.tsx'
import { dateText } from '../../shell/date.ts'
import { Facts } from '../../shell/facts.tsx'
import { Loading } from '../../shell/loading.tsx'
import { useLocale } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { type DistrictView, districtQuery, type PlanSummary, plansQuery } from '../city-queries.ts'
import { useConcerned } from './concerned.ts'
import { useDistrictName } from './district-name.ts'
import { PlanInShort } from './plan-in-short.tsx'
import { usePublicTexts } from './texts.ts'

const DistrictPeople = lazy(() => import('../../devices/district-people.tsx').then(({ DistrictPeople }) => ({ default: DistrictPeople })))
const DistrictMap = lazy(() => import('./district-map.tsx').then(({ DistrictMap }) => ({ default: DistrictMap })))

const route = getRouteApi('/districts/$districtId')

type Held = { readonly district: DistrictView }

const InShort = ({ district }: Held) => {
  const { list, district: texts } = usePublicTexts()
  const locale = useLocale()
  const place = usePlaceName(district.localGovernmentCode)
  const { regionalPlan: approval, amoId, amoName, areaSquareMetres } = district
  return (
    <Facts
      facts={[
        { label: list.place, value: place ?? district.localGovernmentCode },
        {
          label: list.amo,
          value: (
            <Link to='/directory/$memberId' params={{ memberId: amoId }} className='link'>
              {amoName ?? amoId}
            </Link>
          ),
        },
        { label: list.size, value: list.hectares(areaSquareMetres) },
        {
          label: texts.regionalPlan,
          value: approval ? texts.paper(approval.title, approval.number, dateText(locale, approval.on)) : texts.notYet,
        },
      ]}
    />
  )
}

const degrees = (value: number | undefined) => (value ?? 0).toFixed(5)

const Where = ({ district: { localGovernmentCode, area } }: Held) => {
  const texts = usePublicTexts().district
  const corners = (area.coordinates[0] ?? []).slice(0, -1).map(([east, north], at) => ({ at: at + 1, east, north }))
  return (
    <section aria-labelledby='where'>
      <h2 id='where' className='mt-10 text-std-24B-150'>
        {texts.map}
      </h2>
      <Suspense fallback={<div className='mt-4 h-[24rem] rounded-16 bg-solid-gray-50' />}>
        <DistrictMap localGovernmentCode={localGovernmentCode} area={area} />
      </Suspense>
      <details className='mt-3'>
        <summary className='link w-fit cursor-pointer'>{texts.corners}</summary>
        <Table
          caption={texts.corners}
          file='area.csv'
          rows={corners}
          keyOf={({ at }) => String(at)}
          columns={[
            { label: texts.corner, cell: ({ at }) => at },
            { label: texts.longitude, cell: ({ east }) => degrees(east), numeric: true },
            { label: texts.latitude, cell: ({ north }) => degrees(north), numeric: true },
          ]}
        />
      </details>
    </section>
  )
}

const Plans = ({ plans }: { readonly plans: readonly PlanSummary[] }) => {
  const { statuses, district: texts } = usePublicTexts()
  const locale = useLocale()
  const periodOf = ({ period }: PlanSummary) => (period ? texts.periodOf(dateText(locale, period.startsOn), dateText(locale, period.endsOn)) : '–')
  return (
    <Table
      caption={texts.plans}
      file='plans.csv'
      rows={plans}
      keyOf={({ planId }) => planId}
      columns={[
        {
          label: texts.plan,
          cell: ({ planId, name }) => (
            <Link to='/plans/$planId/procedure' params={{ planId }} className='link'>
              {name}
            </Link>
          ),
          text: ({ name }) => name,
        },
        { label: texts.status, cell: ({ status }) => statuses[status] },
        { label: texts.period, cell: periodOf },
      ]}
    />
  )
}

/** What the organization and the municipality do with the plan in front of them. */
const Inside = ({ plan }: { readonly plan: PlanSummary }) => {
  const texts = usePublicTexts().district
  const { inside, officer, amo } = useConcerned(plan)
  const { planId } = plan
  if (!inside) return null
  return (
    <section aria-labelledby='inside' className='no-print mt-8 rounded-16 bg-solid-gray-50 p-4 sm:p-6'>
      <h2 id='inside' className='text-std-20B-150'>
        {texts.inside}
      </h2>
      <p className='mt-1'>{texts.insideLead}</p>
      <div className='mt-4 flex flex-wrap gap-4'>
        <ButtonLink to='/plans/$planId/procedure' params={{ planId }}>
          {texts.procedure}
        </ButtonLink>
        <ButtonLink look='outlined' to='/plans/$planId/consents' params={{ planId }}>
          {texts.collect}
        </ButtonLink>
        <ButtonLink look='outlined' to='/plans/$planId/consents/evidence' params={{ planId }}>
          {texts.evidence}
        </ButtonLink>
        <ButtonLink look='outlined' to='/plans/$planId/documents' params={{ planId }}>
          {texts.papers}
        </ButtonLink>
        {officer && (
          <ButtonLink look='outlined' to='/plans/$planId/opinions' params={{ planId }}>
            {texts.opinions}
          </ButtonLink>
        )}
        {(officer || amo) && (
          <ButtonLink look='outlined' to='/plans/$planId/ordinance-draft' params={{ planId }}>
            {texts.draftOrdinance}
          </ButtonLink>
        )}
        {officer && (
          <ButtonLink look='outlined' to='/procedure-settings'>
            {texts.settings}
          </ButtonLink>
        )}
      </div>
    </section>
  )
}

const Loaded = ({ district }: Held) => {
  const { list, district: texts } = usePublicTexts()
  const name = useDistrictName()(district)
  const shell = useShell()
  const { settings } = shell
  const { data: plans, isError } = useQuery(plansQuery(shell, district.districtId))
  const hasAccounts = settings.blocks['fees'] !== undefined
  const [plan] = plans ?? []
  return (
    <Page title={name} caption={texts.section} trail={[{ label: list.title, to: '/districts' }]}>
      {plan && <Inside plan={plan} />}
      <InShort district={district} />
      {settings.blocks['devices'] && (
        <Suspense>
          <DistrictPeople districtId={district.districtId} />
        </Suspense>
      )}
      <Where district={district} />
      <section aria-labelledby='plans'>
        <h2 id='plans' className='mt-10 text-std-24B-150'>
          {texts.plans}
        </h2>
        {!plans && !isError && <Loading />}
        {plans && plans.length > 0 ? <Plans plans={plans} /> : !plans && !isError ? null : <p className='mt-4'>{texts.noPlan}</p>}
      </section>
      {plan && <PlanInShort plan={plan} />}
      <section aria-labelledby='ordinance'>
        <h2 id='ordinance' className='mt-10 text-std-24B-150'>
          {texts.ordinances}
        </h2>
        <p className='mt-2'>
          <Link to='/districts/$districtId/ordinances' params={{ districtId: district.districtId }} className='link'>
            {texts.ordinancesLead}
          </Link>
        </p>
        {hasAccounts && (
          <p className='mt-2'>
            <Link to='/districts/$districtId/accounts' params={{ districtId: district.districtId }} className='link'>
              {texts.accounts}
            </Link>
          </p>
        )}
      </section>
    </Page>
  )
}

/** A district as everybody may know it; those it concerns find their doors here. */
export const District = () => {
  const { districtId } = route.useParams()
  const texts = usePublicTexts().district
  return (
    <Awaited query={useQuery(districtQuery(useShell(), districtId))} title={texts.section}>
      {(district) => <Loaded district={district} />}
    </Awaited>
  )
}
