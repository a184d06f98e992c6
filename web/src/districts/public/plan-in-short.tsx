import { useQuery } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense } from 'react'
import { useShell } from '../../shell/shell.ts'
import { cityPlanQuery, documentsQuery, type PlanSummary, publicTallyQuery, timelineQuery } from '../city-queries.ts'
import { DocumentTable } from '../procedure/document-table.tsx'
import { TimelineFigure } from '../procedure/timeline.tsx'
import { PlanSheet } from './plan-sheet.tsx'
import { PublicTally } from './public-tally.tsx'
import { usePublicTexts } from './texts.ts'

const MeasuredGoals = lazy(() => import('../plan/goal-figures.tsx').then(({ MeasuredGoals }) => ({ default: MeasuredGoals })))

const Part = ({ title, id, children }: { readonly title: string; readonly id: string; readonly children: ReactNode }) => (
  <section aria-labelledby={id}>
    <h2 id={id} className='mt-10 text-std-24B-150'>
      {title}
    </h2>
    {children}
  </section>
)

/** The plan that a district goes by: what it says, how consent stands, how far the procedure has come, and its papers. */
export const PlanInShort = ({ plan: { planId } }: { readonly plan: PlanSummary }) => {
  const { district: texts, tally, sheet } = usePublicTexts()
  const shell = useShell()
  const { data: plan } = useQuery(cityPlanQuery(shell, planId))
  const { data: counted } = useQuery(publicTallyQuery(shell, planId))
  const { data: timeline } = useQuery(timelineQuery(shell, planId))
  const { data: documents } = useQuery(documentsQuery(shell, planId))
  return (
    <>
      {timeline && (
        <Part title={texts.procedure} id='timeline'>
          <TimelineFigure timeline={timeline} />
        </Part>
      )}
      {counted !== undefined && (
        <Part title={tally.title} id='tally'>
          <PublicTally tally={counted} />
        </Part>
      )}
      {plan && (
        <Part title={sheet.title} id='sheet'>
          <PlanSheet content={plan.content} />
          <Suspense>
            <MeasuredGoals planId={plan.planId} />
          </Suspense>
        </Part>
      )}
      {documents && (
        <Part title={texts.documents} id='documents'>
          <DocumentTable planId={planId} documents={documents} />
        </Part>
      )}
    </>
  )
}
