import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Awaited } from '../../projects/awaited.tsx'
import { Guard } from '../../shell/guard.tsx'
import { Loading } from '../../shell/loading.tsx'
import { Page } from '../../shell/page.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { Tag } from '../../shell/tag.tsx'
import { type PlanView, planQuery, yearPlansQuery } from '../queries.ts'
import { useDistrictTexts, usePlanTexts } from '../texts.ts'
import { usePlanTrail } from '../trail.ts'
import { answersOf, yearsOf } from './plan-answers.ts'

const route = getRouteApi('/plans/$planId/years')

const Years = ({ plan }: { readonly plan: PlanView }) => {
  const texts = usePlanTexts().yearsPage
  const { form } = useDistrictTexts()
  const trail = usePlanTrail(plan)
  const { data, error } = useQuery(yearPlansQuery(useShell(), plan.planId))
  const years = yearsOf(answersOf(plan.content)).map((fiscalYear) => ({
    fiscalYear,
    written: data?.items.find((each) => each.fiscalYear === fiscalYear),
  }))
  type Year = (typeof years)[number]
  const stateOf = ({ written }: Year) => (written ? (written.balanced ? texts.isBalanced : texts.notBalanced) : texts.notWritten)
  return (
    <Page title={texts.title} caption={plan.name} trail={trail}>
      <p className='mt-4 max-w-3xl'>{texts.lead}</p>
      {error && <RefusalNotice error={error} />}
      {!data && !error && <Loading />}
      {data && years.length === 0 && <p className='mt-6'>{texts.noPeriod}</p>}
      {data && years.length > 0 && (
        <Table
          caption={texts.title}
          file='year-plans.csv'
          rows={years}
          keyOf={({ fiscalYear }) => String(fiscalYear)}
          columns={[
            {
              label: texts.year,
              cell: ({ fiscalYear }) => (
                <Link to='/plans/$planId/years/$fiscalYear' params={{ planId: plan.planId, fiscalYear: String(fiscalYear) }} className='link'>
                  {form.year(fiscalYear)}
                </Link>
              ),
              text: ({ fiscalYear }) => fiscalYear,
            },
            {
              label: texts.balanced,
              cell: (year) => <Tag tone={year.written?.balanced ? 'good' : year.written ? 'bad' : 'neutral'}>{stateOf(year)}</Tag>,
              text: stateOf,
            },
          ]}
        />
      )}
    </Page>
  )
}

const Loaded = () => {
  const { planId } = route.useParams()
  const texts = usePlanTexts().yearsPage
  const query = useQuery(planQuery(useShell(), planId))
  return (
    <Awaited query={query} title={texts.title}>
      {(plan) => <Years plan={plan} />}
    </Awaited>
  )
}

/** The plans of the fiscal years. */
export const PlanYears = () => {
  const texts = usePlanTexts().yearsPage
  return (
    <Guard title={texts.title}>
      <Loaded />
    </Guard>
  )
}
