import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Awaited } from '../../projects/awaited.tsx'
import { Page } from '../../shell/page.tsx'
import { useShell } from '../../shell/shell.ts'
import { cityPlanQuery, documentsQuery, type PlanView, type ProceedingView, procedureQuery } from '../city-queries.ts'
import { type Concerned, useConcerned } from '../public/concerned.ts'
import { type Kind, MakeDocument } from './document-request.tsx'
import { DocumentTable } from './document-table.tsx'
import { usePlanTrail } from './plan-trail.ts'
import { useProcedureTexts } from './texts.ts'

const route = getRouteApi('/plans/$planId/documents')

const lookEveryMilliseconds = 2_000

/** Which papers somebody makes, as far as the plan has come: the server refuses the others by name. */
const kindsFor = ({ amo, officer }: Concerned, status: PlanView['status'], way: ProceedingView['status']): readonly Kind[] => [
  ...(amo ? (['letters', 'application'] as const) : []),
  ...(amo && status === 'in-force' ? (['change-notice'] as const) : []),
  ...(officer && way !== 'draft' ? (['notice'] as const) : []),
  ...(officer && inspected.some((each) => each === way) ? (['opinion-summary'] as const) : []),
  ...(officer && way !== 'draft' ? (['certificate'] as const) : []),
]

const inspected = ['noticed', 'summarized', 'voted', 'certified'] as const

const Loaded = ({ plan }: { readonly plan: PlanView }) => {
  const { documents: texts } = useProcedureTexts()
  const trail = usePlanTrail(plan)
  const concerned = useConcerned(plan)
  const { planId } = plan
  const papers = useQuery({
    ...documentsQuery(useShell(), planId),
    // A paper that is being made shows when it is complete.
    refetchInterval: ({ state: { data } }) => (data?.some(({ status }) => status === 'making') ? lookEveryMilliseconds : false),
  })
  const { data: procedure } = useQuery(procedureQuery(useShell(), planId))
  const kinds = procedure ? kindsFor(concerned, procedure.status, (procedure.change ?? procedure).proceeding.status) : []
  return (
    <Awaited query={papers} title={texts.title}>
      {(documents) => (
        <Page title={texts.title} caption={plan.content.name} trail={trail}>
          <p className='mt-4 max-w-3xl'>{texts.lead}</p>
          {kinds.length > 0 && (
            <div className='no-print mt-6 flex flex-wrap items-start gap-4 rounded-16 bg-solid-gray-50 p-4 sm:p-6'>
              {kinds.map((kind) => (
                <MakeDocument key={kind} planId={planId} kind={kind} />
              ))}
            </div>
          )}
          <div role='status' aria-live='polite'>
            <DocumentTable planId={planId} documents={documents} />
          </div>
        </Page>
      )}
    </Awaited>
  )
}

/** The papers of a plan: asked for, watched while they are made, fetched. */
export const Documents = () => {
  const { planId } = route.useParams()
  const { documents: texts } = useProcedureTexts()
  return (
    <Awaited query={useQuery(cityPlanQuery(useShell(), planId))} title={texts.title}>
      {(plan) => <Loaded plan={plan} />}
    </Awaited>
  )
}
