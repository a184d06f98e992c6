import { PlainAct } from '../../projects/plain-act.tsx'
import type { ProcedureView } from '../city-queries.ts'
import { usePlanAct } from './act-on-plan.ts'
import { useActTexts } from './act-texts.ts'
import { RefusalFacts } from './refusal-facts.tsx'
import { StepFields, stepIn } from './step-fields.tsx'
import type { StepName } from './steps.ts'
import { useProcedureTexts } from './texts.ts'

type Held = { readonly view: ProcedureView; readonly step: StepName; readonly isFirst: boolean }

const StepDialog = ({ view, step, isFirst }: Held) => {
  const { planId, version } = view
  const words = useActTexts().acts[step]
  const acting = usePlanAct(planId)
  return (
    <PlainAct
      words={words}
      look={isFirst ? 'solid' : 'outlined'}
      acting={acting}
      does={(form, then) => void stepIn(step, form, version).then((act) => acting.mutate(act, then))}
    >
      <StepFields step={step} view={view} />
      <RefusalFacts planId={planId} error={acting.error} />
    </PlainAct>
  )
}

/** The steps somebody may take now, each asked for with its paper. */
export const StepDialogs = ({ view, steps }: { readonly view: ProcedureView; readonly steps: readonly StepName[] }) => {
  const texts = useProcedureTexts()
  return (
    <section aria-labelledby='steps' className='no-print mt-8 rounded-16 bg-solid-gray-50 p-4 sm:p-6'>
      <h2 id='steps' className='text-std-20B-150'>
        {texts.actsTitle}
      </h2>
      {steps.length === 0 ? (
        <p className='mt-2'>{texts.actsNone}</p>
      ) : (
        <div className='mt-4 flex flex-wrap items-start gap-4'>
          {steps.map((step, at) => (
            <StepDialog key={step} view={view} step={step} isFirst={at === 0} />
          ))}
        </div>
      )}
    </section>
  )
}
