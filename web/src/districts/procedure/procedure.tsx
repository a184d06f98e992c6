import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Awaited } from '../../projects/awaited.tsx'
import { ButtonLink } from '../../shell/button.tsx'
import { dateText } from '../../shell/date.ts'
import { useLocale } from '../../shell/locale.ts'
import { Notice } from '../../shell/notice.tsx'
import { Page } from '../../shell/page.tsx'
import { usePerson } from '../../shell/person.ts'
import { useShell } from '../../shell/shell.ts'
import { Tag } from '../../shell/tag.tsx'
import { bindingsQuery, cityPlanQuery, type PlanView, type ProcedureView, procedureQuery, type TimelineView, timelineQuery } from '../city-queries.ts'
import { type Concerned, useConcerned } from '../public/concerned.ts'
import { usePublicTexts } from '../public/texts.ts'
import { Papers } from './papers.tsx'
import { StepDialogs } from './step-dialogs.tsx'
import { stepsFor } from './steps.ts'
import { useProcedureTexts } from './texts.ts'
import { TimelineFigure } from './timeline.tsx'

const route = getRouteApi('/plans/$planId/procedure')

/** What is due, of the change where one is on its way: the same steps again. */
const dueOf = ({ items, change }: TimelineView) => (change ?? items).filter(({ status }) => status === 'due' || status === 'late')

const Now = ({ timeline, view }: { readonly timeline: TimelineView; readonly view: ProcedureView }) => {
  const texts = useProcedureTexts()
  const locale = useLocale()
  const due = dueOf(timeline)
  return (
    <>
      {view.supervision?.duties.map((duty) => (
        <Notice key={duty} tone='warning' title={texts.duty[duty]} />
      ))}
      <Notice title={texts.now} tone={due.some(({ status }) => status === 'late') ? 'warning' : 'plain'}>
        {due.length === 0 ? (
          <p>{texts.nothingDue}</p>
        ) : (
          <ul className='list-disc pl-6'>
            {due.map(({ step, by, dueBy, status }) => (
              <li key={step}>
                {texts.dueLine(texts.steps[step], texts.who[by], dueBy && dateText(locale, dueBy))}
                {status === 'late' && <strong>{` ${texts.latePlanned}`}</strong>}
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </>
  )
}

/** The way to what is made around the procedure. */
const Doors = ({ plan: { planId, status }, concerned }: { readonly plan: PlanView; readonly concerned: Concerned }) => {
  const { district: texts } = usePublicTexts()
  const { changeLink } = useProcedureTexts()
  if (!concerned.inside) return null
  return (
    <p className='no-print mt-6 flex flex-wrap gap-4'>
      <ButtonLink look='outlined' to='/plans/$planId/documents' params={{ planId }}>
        {texts.papers}
      </ButtonLink>
      <ButtonLink look='outlined' to='/plans/$planId/consents' params={{ planId }}>
        {texts.collect}
      </ButtonLink>
      {concerned.officer && (
        <ButtonLink look='outlined' to='/plans/$planId/opinions' params={{ planId }}>
          {texts.opinions}
        </ButtonLink>
      )}
      {status === 'in-force' && (concerned.amo || concerned.officer) && (
        <ButtonLink look='outlined' to='/plans/$planId/change' params={{ planId }}>
          {changeLink}
        </ButtonLink>
      )}
    </p>
  )
}

const useIsBeneficiary = (planDistrict: string): boolean => {
  const person = usePerson()
  const { data = [] } = useQuery({ ...bindingsQuery(useShell()), enabled: person.status === 'known' })
  return data.some(({ districtId }) => districtId === planDistrict)
}

type LoadedProps = { readonly plan: PlanView; readonly view: ProcedureView; readonly timeline: TimelineView }

const Loaded = ({ plan, view, timeline }: LoadedProps) => {
  const texts = useProcedureTexts()
  const { list, statuses } = usePublicTexts()
  const concerned = useConcerned(plan)
  const beneficiary = useIsBeneficiary(plan.districtId)
  const inPark = plan.content.activities.some(({ inCityPark }) => inCityPark)
  const steps = stepsFor({ ...concerned, beneficiary }, { view, hasRegionalPlan: plan.regionalPlan !== undefined, inPark })
  const { districtId } = plan
  return (
    <Page
      title={texts.title}
      caption={plan.content.name}
      trail={[
        { label: list.title, to: '/districts' },
        { label: texts.district, to: '/districts/$districtId', params: { districtId } },
      ]}
    >
      <p className='mt-4 max-w-3xl'>{texts.lead}</p>
      <p className='mt-4'>
        {texts.stage} <Tag tone={view.status === 'in-force' ? 'good' : 'wait'}>{statuses[view.status]}</Tag>
      </p>
      <Now timeline={timeline} view={view} />
      {(concerned.inside || beneficiary) && <StepDialogs view={view} steps={steps} />}
      <Doors plan={plan} concerned={concerned} />
      {beneficiary && (
        <p className='no-print mt-6'>
          <ButtonLink look='outlined' to='/my-fees/$planId' params={{ planId: plan.planId }}>
            {texts.ownVoice}
          </ButtonLink>
        </p>
      )}
      <section aria-labelledby='timeline'>
        <h2 id='timeline' className='mt-10 text-std-24B-150'>
          {texts.timeline}
        </h2>
        {!timeline.session && concerned.inside && (
          <p className='mt-2'>
            {texts.noSession}{' '}
            {concerned.mayor && (
              <Link to='/procedure-settings' className='link'>
                {texts.registerSession}
              </Link>
            )}
          </p>
        )}
        <TimelineFigure timeline={timeline} />
      </section>
      <Papers view={view} />
    </Page>
  )
}

/** Where a plan stands, what is due, and what whoever looks may do about it. */
export const Procedure = () => {
  const { planId } = route.useParams()
  const { title } = useProcedureTexts()
  const shell = useShell()
  const plan = useQuery(cityPlanQuery(shell, planId))
  const procedure = useQuery(procedureQuery(shell, planId))
  const timeline = useQuery(timelineQuery(shell, planId))
  return (
    <Awaited query={plan} title={title}>
      {(held) => (
        <Awaited query={procedure} title={title}>
          {(view) => (
            <Awaited query={timeline} title={title}>
              {(entries) => <Loaded plan={held} view={view} timeline={entries} />}
            </Awaited>
          )}
        </Awaited>
      )}
    </Awaited>
  )
}
