import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { Awaited } from '../../projects/awaited.tsx'
import { ButtonLink } from '../../shell/button.tsx'
import { Guard } from '../../shell/guard.tsx'
import { Loading } from '../../shell/loading.tsx'
import { Notice } from '../../shell/notice.tsx'
import { Page } from '../../shell/page.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { cityPlanQuery, type FullTally, fullTallyQuery, type Matter, type PlanView, type ProcedureView, procedureQuery } from '../city-queries.ts'
import { usePlanTrail } from '../procedure/plan-trail.ts'
import { useConcerned } from '../public/concerned.ts'
import { type AskedNow, askedNow } from './asked-now.ts'
import { GroupFilter, groupsIn, isOf } from './group-filter.tsx'
import { TallyFigure } from './tally-figure.tsx'
import { useConsentTexts } from './texts.ts'

const route = getRouteApi('/plans/$planId/consents')

const renewedEveryMilliseconds = 5_000

const Part = ({ title, lead, children }: { readonly title: string; readonly lead?: string; readonly children: ReactNode }) => (
  <section>
    <h2 className='mt-10 text-std-24B-150'>{title}</h2>
    {lead && <p className='mt-2 max-w-3xl'>{lead}</p>}
    {children}
  </section>
)

type Told = { readonly tally: FullTally }

/** Which business would bring the application nearer, to know where to go next. */
const NextVoices = ({ tally }: Told) => {
  const texts = useConsentTexts()
  const { next } = texts
  const [group, setGroup] = useState('')
  const groups = groupsIn(tally.nextVoices)
  const thresholds = tally.stated.thresholds
  const meets = (newlyMet: readonly number[]) => newlyMet.map((at) => texts.measures[thresholds[at]?.measure ?? 'count']).join(' / ') || '–'
  const shown = tally.nextVoices.filter((voice) => isOf(group, voice))
  const helps = tally.nextVoices.some(({ newlyMet }) => newlyMet.length > 0)
  return (
    <Part title={next.title} lead={next.lead}>
      {!helps && !tally.stated.reached && <p className='mt-2'>{next.none}</p>}
      <GroupFilter groups={groups} chosen={group} onChoose={setGroup} />
      {shown.length > 0 && (
        <Table
          caption={next.title}
          file='next-voices.csv'
          rows={shown}
          keyOf={({ beneficiaryId }) => beneficiaryId}
          columns={[
            { label: next.business, cell: ({ name, beneficiaryId }) => name ?? beneficiaryId },
            { label: texts.groups.group, cell: (voice) => voice.group ?? '–' },
            { label: next.meets, cell: ({ newlyMet }) => meets(newlyMet) },
            { label: next.reaches, cell: ({ reaches }) => (tally.stated.reached ? next.already : reaches ? next.yes : next.no) },
          ]}
        />
      )}
    </Part>
  )
}

const WithoutGroups = ({ tally: { withoutGroups } }: Told) => {
  const texts = useConsentTexts()
  const { groups: words, measures } = texts
  const nameOf = (group: string) => (group === 'public-ownership' ? words.publicOwnership : group)
  const share = (counted: number, of: number, isCount: boolean) =>
    isCount ? `${texts.heads(counted)} / ${texts.heads(of)}` : `${texts.yen(counted)} / ${texts.yen(of)}`
  const columnOf = (measure: 'count' | 'weight') => ({
    label: measures[measure],
    cell: ({ tally }: FullTally['withoutGroups'][number]) => {
      const found = tally.thresholds.find((each) => each.measure === measure)
      return found ? share(found.counted, found.of, measure === 'count') : '–'
    },
    numeric: true,
  })
  return (
    <Part title={words.title} lead={words.lead}>
      {withoutGroups.length === 0 ? (
        <p className='mt-2'>{words.none}</p>
      ) : (
        <Table
          caption={words.title}
          file='groups.csv'
          rows={withoutGroups}
          keyOf={({ group }) => group}
          columns={[
            { label: words.group, cell: ({ group }) => nameOf(group) },
            { label: words.businesses, cell: ({ businesses }) => texts.heads(businesses), numeric: true },
            columnOf('count'),
            columnOf('weight'),
            { label: words.without, cell: ({ changesResult }) => (changesResult ? words.changes : words.same) },
          ]}
        />
      )}
    </Part>
  )
}

const Uncounted = ({ tally }: Told) => {
  const { voids } = useConsentTexts()
  const rows = [
    ...tally.void.map(({ because, consents }) => ({ why: voids.reasons[because], consents })),
    ...(tally.questioned > 0 ? [{ why: voids.questioned, consents: tally.questioned }] : []),
  ]
  return (
    <Part title={voids.title}>
      {rows.length === 0 ? (
        <p className='mt-2'>{voids.none}</p>
      ) : (
        <Table
          caption={voids.title}
          file='void.csv'
          rows={rows}
          keyOf={({ why }) => why}
          columns={[
            { label: voids.why, cell: ({ why }) => why },
            { label: voids.count, cell: ({ consents }) => consents, numeric: true },
          ]}
        />
      )}
    </Part>
  )
}

const Standing = ({ tally, matter, now }: { readonly tally: FullTally; readonly matter: Matter; readonly now: AskedNow }) => {
  const texts = useConsentTexts()
  const { stated, verified } = tally
  const reached = matter === 'application' ? texts.reached : texts.reachedDemand
  const notReached = matter === 'application' ? texts.notReached : texts.notReachedDemand
  return (
    <Notice tone={stated.reached ? 'success' : 'plain'} title={stated.reached ? reached : notReached}>
      {matter === 'application' && stated.reached && isAsked(now) && <p>{texts.mayApply}</p>}
      {stated.reached && !verified.reached && <p>{texts.verifiedOnly}</p>}
      {matter === 'application' && <p>{texts.versions(tally.planVersion, tally.feeVersion)}</p>}
    </Notice>
  )
}

/** Application, revocation, report: each has its tally, and its address. */
const Matters = ({ planId, chosen }: { readonly planId: string; readonly chosen: Matter }) => {
  const texts = useConsentTexts()
  return (
    <nav aria-label={texts.matter} className='no-print mt-8 flex flex-wrap border-b border-solid-gray-420'>
      {matters.map((matter) => (
        <Link
          key={matter}
          to='/plans/$planId/consents'
          params={{ planId }}
          search={matter === 'application' ? {} : { matter }}
          resetScroll={false}
          className={tabClass}
          aria-current={matter === chosen ? 'page' : undefined}
        >
          {texts.matters[matter]}
        </Link>
      ))}
    </nav>
  )
}

type DoorsProps = { readonly plan: PlanView; readonly amo: boolean; readonly asks: boolean }

const Doors = ({ plan: { planId }, amo, asks }: DoorsProps) => {
  const { doors } = useConsentTexts()
  return (
    <p className='no-print mt-6 flex flex-wrap gap-4'>
      {amo && asks && (
        <ButtonLink to='/plans/$planId/consents/paper' params={{ planId }}>
          {doors.paper}
        </ButtonLink>
      )}
      {amo && (
        <ButtonLink look='outlined' to='/plans/$planId/documents' params={{ planId }}>
          {doors.letters}
        </ButtonLink>
      )}
      <ButtonLink look='outlined' to='/plans/$planId/consents/visits' params={{ planId }}>
        {doors.visits}
      </ButtonLink>
      <ButtonLink look='outlined' to='/plans/$planId/consents/evidence' params={{ planId }}>
        {doors.evidence}
      </ButtonLink>
    </p>
  )
}

const Loaded = ({ plan, view }: { readonly plan: PlanView; readonly view: ProcedureView }) => {
  const texts = useConsentTexts()
  const trail = usePlanTrail(plan)
  const { amo } = useConcerned(plan)
  const { matter = 'application' } = route.useSearch()
  const now = askedNow(view)
  const { data: tally, error } = useQuery({ ...fullTallyQuery(useShell(), plan.planId, matter), refetchInterval: renewedEveryMilliseconds })
  return (
    <Page title={texts.title} caption={plan.content.name} trail={trail}>
      <p className='mt-4 max-w-3xl'>{texts.lead}</p>
      <Notice title={texts.asked[now].title}>
        <p>{texts.asked[now].advice}</p>
      </Notice>
      <Doors plan={plan} amo={amo} asks={isAsked(now)} />
      <Matters planId={plan.planId} chosen={matter} />
      {matter !== 'application' && <p className='mt-4 max-w-3xl'>{texts.demandLeads[matter]}</p>}
      {error && <RefusalNotice error={error} />}
      {!tally && !error && <Loading />}
      {tally && (
        <>
          <Standing tally={tally} matter={matter} now={now} />
          <TallyFigure tally={tally} />
          {matter === 'application' && isAsked(now) && <NextVoices tally={tally} />}
          <WithoutGroups tally={tally} />
          <Uncounted tally={tally} />
        </>
      )}
    </Page>
  )
}

const matters = ['application', 'revocation', 'report'] as const

const tabClass = 'block border-b-4 border-transparent px-4 py-2 text-std-16B-170 aria-[current=page]:border-key-900 aria-[current=page]:text-key-1000'

const isAsked = (now: AskedNow): boolean => now === 'plan' || now === 'change'

const Asked = () => {
  const { planId } = route.useParams()
  const { title } = useConsentTexts()
  const shell = useShell()
  const plan = useQuery(cityPlanQuery(shell, planId))
  const procedure = useQuery(procedureQuery(shell, planId))
  return (
    <Awaited query={plan} title={title}>
      {(held) => (
        <Awaited query={procedure} title={title}>
          {(view) => <Loaded plan={held} view={view} />}
        </Awaited>
      )}
    </Awaited>
  )
}

/** How consent stands now, and whom to ask next. */
export const Collection = () => (
  <Guard title={useConsentTexts().title}>
    <Asked />
  </Guard>
)
