import { useNavigate } from '@tanstack/react-router'
import { PlainAct } from '../../projects/plain-act.tsx'
import { Notice } from '../../shell/notice.tsx'
import type { ChangeAnswer, PlanContent, PlanView } from '../city-queries.ts'
import { DifferenceTable } from '../plan/difference-table.tsx'
import { usePlanAct } from './act-on-plan.ts'
import { ChangeFindings } from './change-findings.tsx'
import { PaperFields, paperIn } from './official-paper.tsx'
import { RefusalFacts } from './refusal-facts.tsx'
import { useProcedureTexts } from './texts.ts'

/** A change as it would be sent. */
export type Proposal = { readonly content: PlanContent; readonly feeRuleId?: string; readonly localityRenamed: boolean }

export type Weighed = Proposal & { readonly answer: ChangeAnswer }

type WeighedProps = {
  readonly plan: PlanView
  /** The version that was read when the form was opened: what somebody else did meanwhile is not written over. */
  readonly version: number
  readonly weighed: Weighed
  /** What the fee rules before and after are called, where they are not the same. */
  readonly rules?: readonly [was: string, is: string] | undefined
  readonly maySend: boolean
}

/** The one act that a change of this kind allows. */
const Sending = ({ plan: { planId }, version, weighed }: WeighedProps) => {
  const { change: texts } = useProcedureTexts()
  const navigate = useNavigate()
  const acting = usePlanAct(planId, () => void navigate({ to: '/plans/$planId/procedure', params: { planId } }))
  const { answer, ...proposal } = weighed
  return (
    <div className='mt-6'>
      {answer.minor ? (
        <PlainAct
          words={texts.notify}
          look='solid'
          acting={acting}
          does={(form, then) =>
            void paperIn(form).then((document) => acting.mutate({ act: 'notify-minor-change', version, document, ...proposal }, then))
          }
        >
          <PaperFields title={texts.notify.paper} />
          <RefusalFacts planId={planId} error={acting.error} />
        </PlainAct>
      ) : (
        <PlainAct
          words={texts.draft}
          look='solid'
          acting={acting}
          does={(_, then) => acting.mutate({ act: 'draft-change', version, ...proposal }, then)}
        >
          <RefusalFacts planId={planId} error={acting.error} />
        </PlainAct>
      )}
    </div>
  )
}

/** What a change says otherwise than the plan as certified, whether it is minor and why, and what can be done with it. */
export const ChangeWeighed = (props: WeighedProps) => {
  const { change: texts } = useProcedureTexts()
  const { weighed, rules, maySend } = props
  const { findings, minor, certified } = weighed.answer
  if (findings.length === 0 && !rules) return <Notice announced title={texts.unchanged} />
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.findings}</h2>
      <Notice announced tone={minor ? 'success' : 'warning'} title={minor ? texts.minor : texts.notMinor} />
      {findings.length > 0 && <ChangeFindings findings={findings} />}
      {rules && <p className='mt-4'>{texts.rules(...rules)}</p>}
      <DifferenceTable caption={texts.differences} file='change-differences.csv' before={certified} after={weighed.content} />
      {maySend && <Sending {...props} />}
    </section>
  )
}
