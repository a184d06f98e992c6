import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { Awaited } from '../../projects/awaited.tsx'
import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { usePlaceName } from '../../registry/place-name.ts'
import { ButtonLink } from '../../shell/button.tsx'
import { Card } from '../../shell/card.tsx'
import { dateText } from '../../shell/date.ts'
import { Facts } from '../../shell/facts.tsx'
import { Field } from '../../shell/field.tsx'
import { Guard } from '../../shell/guard.tsx'
import { Loading } from '../../shell/loading.tsx'
import { useLocale } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { type Membership, usePerson } from '../../shell/person.ts'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { Tag } from '../../shell/tag.tsx'
import { AreaMap } from '../area-map.tsx'
import { type DistrictView, districtQuery, type PlanSummary, plansQuery } from '../queries.ts'
import { useDistrictTexts } from '../texts.ts'
import { cornersOf, positionsOf } from './corners.ts'

const route = getRouteApi('/my-districts/$districtId')

type DistrictProps = { readonly district: DistrictView }
type ConcernedProps = DistrictProps & { readonly acting: Membership | undefined }

const writes = (acting: Membership | undefined, kind: Membership['kind']) =>
  acting?.kind === kind && acting.roles.some((role) => role === 'administrator' || role === 'editor')

const Overview = ({ district, acting }: ConcernedProps) => {
  const texts = useDistrictTexts()
  const words = texts.district
  const place = usePlaceName(district.localGovernmentCode)
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{words.overview}</h2>
      <div className='grid gap-x-10 lg:grid-cols-2'>
        <div>
          <Facts
            facts={[
              { label: words.municipality, value: place ?? district.localGovernmentCode },
              { label: words.organization, value: district.amoName ?? district.amoId },
              { label: words.areaSize, value: texts.mine.hectares(district.areaSquareMetres) },
              { label: words.published, value: district.published ? words.isPublished : words.notPublished },
            ]}
          />
          {(writes(acting, 'amo') || writes(acting, 'local-government')) && (
            <div className='no-print mt-6'>
              <ButtonLink look='outlined' to='/my-districts/$districtId/edit' params={{ districtId: district.districtId }}>
                {words.edit}
              </ButtonLink>
            </div>
          )}
        </div>
        <AreaMap label={texts.area.map} positions={positionsOf(cornersOf(district.area))} localGovernmentCode={district.localGovernmentCode} />
      </div>
    </section>
  )
}

const useRecording = ({ districtId, version }: DistrictView) => {
  const { districts } = useShell()
  return useActing((document: { readonly title: string; readonly number: string; readonly on: string }, id) =>
    answered(
      districts.PUT('/districts/{districtId}/acts/{actId}', {
        params: { path: { districtId, actId: `act_${id}` } },
        body: { act: 'record-regional-plan', version, document },
      }),
    ),
  )
}

const RegionalPlan = ({ district, acting }: ConcernedProps) => {
  const texts = useDistrictTexts().district
  const locale = useLocale()
  const recording = useRecording(district)
  const { regionalPlan } = district
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.regionalPlan}</h2>
      <p className='mt-1 text-solid-gray-700'>{texts.article}</p>
      {regionalPlan ? (
        <Facts facts={[{ label: texts.regionalPlanText(regionalPlan.title, regionalPlan.number), value: dateText(locale, regionalPlan.on) }]} />
      ) : (
        <p className='mt-4 max-w-3xl'>{texts.regionalPlanNone}</p>
      )}
      {!regionalPlan && writes(acting, 'local-government') && (
        <div className='mt-4'>
          <PlainAct
            words={{ act: texts.record, question: texts.recordQuestion, consequence: texts.recordConsequence }}
            acting={recording}
            does={(form, then) => recording.mutate({ title: textOf(form, 'title'), number: textOf(form, 'number'), on: textOf(form, 'on') }, then)}
          >
            <Field label={texts.documentTitle} name='title' required maxLength={200} />
            <Field label={texts.documentNumber} name='number' required maxLength={100} />
            <Field label={texts.documentOn} name='on' type='date' required />
          </PlainAct>
        </div>
      )}
    </section>
  )
}

const useBeginning = ({ districtId }: DistrictView) => {
  const { districts } = useShell()
  const navigate = useNavigate()
  return useActing(
    (name: string, id) =>
      answered(
        districts.PUT('/plans/{planId}', {
          params: { path: { planId: `apl_${id}` } },
          body: {
            districtId,
            foundedThisFiscalYear: false,
            content: { name, goals: [], activities: [], benefits: [], financing: { income: [], expenditure: [] }, attachments: [] },
          },
        }),
      ),
    ({ planId }) => void navigate({ to: '/plans/$planId', params: { planId } }),
  )
}

const Plans = ({ district, acting }: ConcernedProps) => {
  const texts = useDistrictTexts()
  const words = texts.district
  const { data, error } = useQuery(plansQuery(useShell(), district.districtId))
  const beginning = useBeginning(district)
  const locale = useLocale()
  const periodOf = ({ period }: PlanSummary) => (period ? words.years(dateText(locale, period.startsOn), dateText(locale, period.endsOn)) : '–')
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{words.plans}</h2>
      {error && <RefusalNotice error={error} />}
      {!data && !error && <Loading />}
      {data?.length === 0 && <p className='mt-4'>{words.planNone}</p>}
      {data && data.length > 0 && (
        <Table
          caption={words.plans}
          file='plans.csv'
          rows={data}
          keyOf={({ planId }) => planId}
          columns={[
            {
              label: words.planName,
              cell: ({ planId, name }) => (
                <Link to='/plans/$planId' params={{ planId }} className='link'>
                  {name}
                </Link>
              ),
              text: ({ name }) => name,
            },
            { label: words.planStatus, cell: ({ status }) => <Tag>{texts.status[status]}</Tag>, text: ({ status }) => texts.status[status] },
            { label: words.planPeriod, cell: periodOf },
            { label: words.planVersion, cell: ({ version }) => version, numeric: true },
          ]}
        />
      )}
      {writes(acting, 'amo') && (
        <div className='no-print mt-6'>
          <PlainAct
            words={{ act: words.newPlan, question: words.newPlanQuestion, consequence: words.newPlanConsequence }}
            look='solid'
            acting={beginning}
            does={(form, then) => beginning.mutate(textOf(form, 'name').trim(), then)}
          >
            <Field label={words.newPlanName} name='name' required maxLength={200} />
          </PlainAct>
        </div>
      )}
    </section>
  )
}

const Doors = ({ district: { districtId } }: DistrictProps) => {
  const texts = useDistrictTexts().district
  const { settings } = useShell()
  const params = { districtId }
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.doors}</h2>
      <div className='mt-4 grid gap-4 sm:grid-cols-2'>
        <Card title={texts.roll} to='/my-districts/$districtId/roll' params={params}>
          {texts.rollText}
        </Card>
        <Card title={texts.imports} to='/my-districts/$districtId/imports' params={params}>
          {texts.importsText}
        </Card>
        <Card title={texts.levyRolls} to='/my-districts/$districtId/levy-rolls' params={params}>
          {texts.levyRollsText}
        </Card>
        <Card title={texts.fees} to='/my-districts/$districtId/fees' params={params}>
          {texts.feesText}
        </Card>
        {settings.blocks['fees'] !== undefined && (
          <Card title={texts.totals} to='/my-districts/$districtId/totals' params={params}>
            {texts.totalsText}
          </Card>
        )}
      </div>
    </section>
  )
}

const Hub = () => {
  const { districtId } = route.useParams()
  const texts = useDistrictTexts()
  const locale = useLocale()
  const person = usePerson()
  const acting = person.status === 'known' ? person.acting : undefined
  const query = useQuery(districtQuery(useShell(), districtId))
  return (
    <Awaited query={query} title={texts.mine.title}>
      {(district) => (
        <Page
          title={texts.district.managing((locale === 'en' && district.nameEn) || district.name)}
          trail={[{ label: texts.mine.title, to: '/my-districts' }]}
        >
          <Plans district={district} acting={acting} />
          <Doors district={district} />
          <RegionalPlan district={district} acting={acting} />
          <Overview district={district} acting={acting} />
        </Page>
      )}
    </Awaited>
  )
}

/** A district, for who manages it and for its municipality. */
export const District = () => {
  const texts = useDistrictTexts()
  return (
    <Guard title={texts.mine.title}>
      <Hub />
    </Guard>
  )
}
