import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Awaited } from '../../projects/awaited.tsx'
import { ButtonLink } from '../../shell/button.tsx'
import { dateText } from '../../shell/date.ts'
import { Facts } from '../../shell/facts.tsx'
import { Guard } from '../../shell/guard.tsx'
import { useLocale } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { Tag } from '../../shell/tag.tsx'
import { articleText } from '../article.ts'
import { type PlanTask, type PlanView, planQuery } from '../queries.ts'
import { useDistrictTexts, usePlanTexts } from '../texts.ts'
import { useDistrictTrail } from '../trail.ts'
import { foundText } from './found-words.ts'
import { GoalFigures } from './goal-figures.tsx'
import { PlanFee } from './plan-fee.tsx'
import { topicOf, topics } from './topics.ts'

const route = getRouteApi('/plans/$planId')

type PlanProps = { readonly plan: PlanView }

const TaskLink = ({ plan, task }: PlanProps & { readonly task: PlanTask['task'] }) => {
  const texts = usePlanTexts()
  const topic = topicOf[task]
  if (topic === undefined)
    return (
      <Link to='/my-districts/$districtId' params={{ districtId: plan.districtId }} className='link'>
        {texts.names[task]}
      </Link>
    )
  return (
    <Link to='/plans/$planId/edit/$topic' params={{ planId: plan.planId, topic }} className='link'>
      {texts.names[task]}
    </Link>
  )
}

const Tasks = ({ plan }: PlanProps) => {
  const texts = usePlanTexts()
  const { yen } = useDistrictTexts().form
  const locale = useLocale()
  const tasks = plan.tasks ?? []
  const words = (task: PlanTask) => foundText(task, plan.content, { texts, yen })
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.tasks}</h2>
      <p role='status' className='mt-2'>
        {texts.count(tasks.filter(({ done }) => done).length, tasks.length)}
      </p>
      <progress aria-label={texts.tasks} max={tasks.length} value={tasks.filter(({ done }) => done).length} className='mt-2 block w-full max-w-xl' />
      <Table
        caption={texts.tasks}
        file='plan-tasks.csv'
        rows={tasks}
        keyOf={({ task }) => task}
        columns={[
          { label: texts.task, cell: ({ task }) => <TaskLink plan={plan} task={task} />, text: ({ task }) => texts.names[task] },
          {
            label: texts.state,
            cell: ({ done }) => <Tag tone={done ? 'good' : 'wait'}>{done ? texts.done : texts.open}</Tag>,
            text: ({ done }) => (done ? texts.done : texts.open),
          },
          { label: texts.article, cell: ({ article }) => articleText(locale, article) },
          { label: texts.foundColumn, cell: (task) => words(task) || '–' },
        ]}
      />
    </section>
  )
}

const Topics = ({ plan: { planId } }: PlanProps) => {
  const texts = usePlanTexts()
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.topicsTitle}</h2>
      <ul className='mt-4 grid max-w-4xl gap-2 sm:grid-cols-2'>
        {topics.map((topic) => (
          <li key={topic}>
            <Link to='/plans/$planId/edit/$topic' params={{ planId, topic }} className='link'>
              {texts.topics[topic]}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Sheet = ({ plan }: PlanProps) => {
  const texts = usePlanTexts()
  const { status, district } = useDistrictTexts()
  const locale = useLocale()
  const trail = useDistrictTrail(plan.districtId)
  const { planId, period } = plan
  return (
    <Page title={plan.name} caption={texts.title} trail={trail}>
      <p className='mt-4 max-w-3xl'>{texts.lead}</p>
      <Facts
        facts={[
          { label: texts.status, value: <Tag>{status[plan.status]}</Tag> },
          {
            label: texts.labels['period'] ?? '',
            value: period ? district.years(dateText(locale, period.startsOn), dateText(locale, period.endsOn)) : '–',
          },
          { label: texts.planVersion, value: plan.planVersion },
          { label: texts.feeVersion, value: plan.feeVersion },
        ]}
      />
      <div className='no-print mt-6 flex flex-wrap gap-4'>
        <ButtonLink look='outlined' to='/plans/$planId/procedure' params={{ planId }}>
          {texts.procedure}
        </ButtonLink>
        <ButtonLink look='outlined' to='/plans/$planId/versions' params={{ planId }}>
          {texts.versions}
        </ButtonLink>
        <ButtonLink look='outlined' to='/plans/$planId/years' params={{ planId }}>
          {texts.years}
        </ButtonLink>
      </div>
      {plan.tasks && <Tasks plan={plan} />}
      <GoalFigures plan={plan} />
      <PlanFee plan={plan} />
      <Topics plan={plan} />
    </Page>
  )
}

const Loaded = () => {
  const { planId } = route.useParams()
  const texts = usePlanTexts()
  const query = useQuery(planQuery(useShell(), planId))
  return (
    <Awaited query={query} title={texts.title}>
      {(plan) => <Sheet plan={plan} />}
    </Awaited>
  )
}

/** An activity plan: what the law asks for, what is there, and where it is written. */
export const Plan = () => {
  const texts = usePlanTexts()
  return (
    <Guard title={texts.title}>
      <Loaded />
    </Guard>
  )
}
