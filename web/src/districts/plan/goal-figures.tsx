import { useQuery } from '@tanstack/react-query'
import { sourceIn, sourceRow, useFigureSourcesOf } from '../../projects/figure-source.ts'
import { KpiChart } from '../../projects/partnership-chart.tsx'
import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { useActing } from '../../projects/thing-act.ts'
import type { components } from '../../shell/api/districts.d.ts'
import { control } from '../../shell/field.tsx'
import { Loading } from '../../shell/loading.tsx'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { useConcerned } from '../public/concerned.ts'
import { goalFiguresQuery, type PlanView } from '../queries.ts'
import { usePlanTexts } from '../texts.ts'

type Figures = components['schemas']['GoalFigures']
type Goal = Figures['goals'][number]
type Source = NonNullable<Goal['source']>

const Drawn = ({ goal: { name, unit, baseline, target, source, periods } }: { readonly goal: Goal }) => (
  <KpiChart kpi={{ name, unit, baseline, target, ...(source && { measuredBy: source }) }} measurements={periods} />
)

/** What devices told of the goals of a plan: nothing, where no goal is measured by one. */
export const MeasuredGoals = ({ planId }: { readonly planId: string }) => {
  const texts = usePlanTexts().goalFigures
  const { data } = useQuery(goalFiguresQuery(useShell(), planId))
  const measured = data?.goals.filter(({ source }) => source !== undefined) ?? []
  if (measured.length === 0) return null
  return (
    <section>
      <h3 className='mt-8 text-std-20B-150'>{texts.title}</h3>
      {measured.map((goal) => (
        <Drawn key={goal.goal} goal={goal} />
      ))}
    </section>
  )
}

type ChoiceProps = {
  readonly label: string
  readonly name: string
  readonly chosen: string
  readonly options: readonly (readonly [string, string])[]
}

const Choice = ({ label, name, chosen, options }: ChoiceProps) => (
  <label className='mt-6 block text-std-17B-170'>
    {label}
    <select name={name} defaultValue={chosen} className={`${control} mt-2 block w-full`}>
      {options.map(([code, words]) => (
        <option key={code} value={code}>
          {words}
        </option>
      ))}
    </select>
  </label>
)

type SheetProps = { readonly figures: Figures; readonly plan: PlanView }

const Sheet = ({ figures: { planId, version, planVersion, goals }, plan }: SheetProps) => {
  const texts = usePlanTexts().goalFigures
  const { districts } = useShell()
  const { amo: mayChoose } = useConcerned(plan)
  const sources = useFigureSourcesOf(plan.localGovernmentCode, texts.noDevice)
  const asking = useActing((said: { readonly goal: number; readonly source?: Source | undefined }, id) => {
    const others = goals.filter(({ goal, source }) => source && goal !== said.goal)
    const all = [...others, ...(said.source ? [said] : [])]
    return answered(
      districts.PUT('/plans/{planId}/goal-figures/acts/{actId}', {
        params: { path: { planId, actId: `act_${id}` } },
        body: { version, planVersion, sources: all.flatMap(({ goal, source }) => (source ? [{ goal, source }] : [])) },
      }),
    )
  })
  const sourceOf = (form: FormData) => sourceIn({ device: textOf(form, 'device'), over: textOf(form, 'over') })['measuredBy'] as Source | undefined
  return goals.map((goal) => {
    const row = sourceRow(goal.source ? { measuredBy: goal.source } : {})
    return (
      <div key={goal.goal} className='mt-8 border-t border-solid-gray-420 pt-4'>
        {goal.source ? (
          <Drawn goal={goal} />
        ) : (
          <>
            <h3 className='text-std-17B-170'>{goal.name}</h3>
            <p className='mt-2'>{texts.noDevice}</p>
          </>
        )}
        {mayChoose && (
          <div className='no-print mt-4'>
            <PlainAct
              words={texts.choose}
              label={texts.chooseFor(goal.name)}
              acting={asking}
              does={(form, then) => asking.mutate({ goal: goal.goal, source: sourceOf(form) }, then)}
            >
              <Choice label={texts.device} name='device' chosen={String(row['device'] ?? '')} options={sources.devices(row)} />
              <Choice label={texts.over} name='over' chosen={String(row['over'] ?? sources.overs()[0]?.[0] ?? '')} options={sources.overs()} />
            </PlainAct>
          </div>
        )}
      </div>
    )
  })
}

/** Each goal of a plan, by which device it is measured, and what that told; its organization chooses. */
export const GoalFigures = ({ plan }: { readonly plan: PlanView }) => {
  const texts = usePlanTexts().goalFigures
  const query = useQuery(goalFiguresQuery(useShell(), plan.planId))
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.title}</h2>
      <p className='mt-2 max-w-3xl'>{texts.lead}</p>
      {query.error ? <RefusalNotice error={query.error} /> : query.data ? <Sheet figures={query.data} plan={plan} /> : <Loading />}
      {query.data?.goals.length === 0 && <p className='mt-4'>{texts.none}</p>}
    </section>
  )
}
