import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Awaited } from '../../projects/awaited.tsx'
import { ButtonLink } from '../../shell/button.tsx'
import { dateText } from '../../shell/date.ts'
import { Guard } from '../../shell/guard.tsx'
import { useLocale } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { cityPlanQuery, type Opinion, opinionsQuery, type PlanView, rollQuery } from '../city-queries.ts'
import { useConcerned } from '../public/concerned.ts'
import { usePlanTrail } from './plan-trail.ts'
import { useProcedureTexts } from './texts.ts'

const route = getRouteApi('/plans/$planId/opinions')

type LoadedProps = { readonly plan: PlanView; readonly opinions: readonly Opinion[] }

const Loaded = ({ plan, opinions }: LoadedProps) => {
  const { opinions: texts } = useProcedureTexts()
  const locale = useLocale()
  const trail = usePlanTrail(plan)
  const { inside, officer } = useConcerned(plan)
  const { data: roll = [] } = useQuery(rollQuery(useShell(), inside ? plan.districtId : undefined))
  const names = new Map(roll.map(({ beneficiaryId, content }) => [beneficiaryId, content.name]))
  return (
    <Page title={texts.title} caption={plan.content.name} trail={trail}>
      <p className='mt-4 max-w-3xl'>{texts.lead}</p>
      {opinions.length === 0 ? (
        <p className='mt-6'>{texts.none}</p>
      ) : (
        <Table
          caption={texts.caption}
          file='opinions.csv'
          rows={opinions}
          keyOf={({ opinionId }) => opinionId}
          columns={[
            { label: texts.business, cell: ({ beneficiaryId }) => names.get(beneficiaryId) ?? beneficiaryId },
            { label: texts.receivedOn, cell: ({ receivedOn }) => dateText(locale, receivedOn) },
            { label: texts.opinion, cell: ({ text }) => <span className='whitespace-pre-wrap'>{text}</span>, text: ({ text }) => text },
          ]}
        />
      )}
      {officer && (
        <p className='no-print mt-6'>
          <ButtonLink look='outlined' to='/plans/$planId/documents' params={{ planId: plan.planId }}>
            {texts.summarize}
          </ButtonLink>
        </p>
      )}
    </Page>
  )
}

const Asked = () => {
  const { planId } = route.useParams()
  const { title } = useProcedureTexts().opinions
  const shell = useShell()
  const plan = useQuery(cityPlanQuery(shell, planId))
  const opinions = useQuery(opinionsQuery(shell, planId))
  return (
    <Awaited query={plan} title={title}>
      {(held) => (
        <Awaited query={opinions} title={title}>
          {(items) => <Loaded plan={held} opinions={items} />}
        </Awaited>
      )}
    </Awaited>
  )
}

/** The written opinions of the public inspection, for the municipality. */
export const Opinions = () => (
  <Guard title={useProcedureTexts().opinions.title}>
    <Asked />
  </Guard>
)
