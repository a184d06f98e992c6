import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { Awaited } from '../../projects/awaited.tsx'
import { PlainAct } from '../../projects/plain-act.tsx'
import { Button } from '../../shell/button.tsx'
import { Guard } from '../../shell/guard.tsx'
import { Notice } from '../../shell/notice.tsx'
import { Page } from '../../shell/page.tsx'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { Tag } from '../../shell/tag.tsx'
import { CheckedForm } from '../checked-form.tsx'
import { type ChangeAnswer, type ChangeFinding, cityPlanQuery, type PlanContent, type PlanView, procedureQuery } from '../city-queries.ts'
import { useConcerned } from '../public/concerned.ts'
import { usePlanAct } from './act-on-plan.ts'
import { ChangeFields, contentIn } from './change-fields.tsx'
import { PaperFields, paperIn } from './official-paper.tsx'
import { usePlanTrail } from './plan-trail.ts'
import { RefusalFacts } from './refusal-facts.tsx'
import { useProcedureTexts } from './texts.ts'

const route = getRouteApi('/plans/$planId/change')

/** Of each part that changes: whether it is minor, and by which line of the rule. */
export const Findings = ({ findings }: { readonly findings: readonly ChangeFinding[] }) => {
  const { change: texts, yen } = useProcedureTexts()
  const verdict = ({ minor }: ChangeFinding) => (minor ? texts.isMinor : texts.isNot)
  const amount = (value: number | undefined) => (value === undefined ? '–' : yen(value))
  return (
    <Table
      caption={texts.findings}
      file='change.csv'
      rows={findings}
      keyOf={({ item }) => item}
      columns={[
        { label: texts.item, cell: ({ item }) => texts.items[item] },
        { label: texts.verdict, cell: (finding) => <Tag tone={finding.minor ? 'good' : 'wait'}>{verdict(finding)}</Tag>, text: verdict },
        { label: texts.because, cell: ({ because }) => texts.reasons[because] },
        { label: texts.from, cell: ({ from }) => amount(from), numeric: true },
        { label: texts.to, cell: ({ to }) => amount(to), numeric: true },
      ]}
    />
  )
}

type Weighed = { readonly content: PlanContent; readonly localityRenamed: boolean; readonly answer: ChangeAnswer }

/** The one act that a change of this kind allows. */
const Next = ({ plan, version, weighed }: { readonly plan: PlanView; readonly version: number; readonly weighed: Weighed }) => {
  const { change: texts } = useProcedureTexts()
  const acting = usePlanAct(plan.planId)
  const { content, localityRenamed, answer } = weighed
  if (answer.findings.length === 0) return <Notice announced title={texts.unchanged} />
  return (
    <>
      <Notice announced tone={answer.minor ? 'success' : 'warning'} title={answer.minor ? texts.minor : texts.notMinor} />
      <Findings findings={answer.findings} />
      <div className='mt-6'>
        {answer.minor ? (
          <PlainAct
            words={texts.notify}
            look='solid'
            acting={acting}
            does={(form, then) =>
              void paperIn(form).then((document) => acting.mutate({ act: 'notify-minor-change', version, document, content, localityRenamed }, then))
            }
          >
            <PaperFields title={texts.notify.paper} />
            <RefusalFacts planId={plan.planId} error={acting.error} />
          </PlainAct>
        ) : (
          <PlainAct
            words={texts.draft}
            look='solid'
            acting={acting}
            does={(_, then) => acting.mutate({ act: 'draft-change', version, content, localityRenamed }, then)}
          />
        )}
      </div>
      {acting.isSuccess && <Notice tone='success' announced title={texts.done} />}
    </>
  )
}

const Loaded = ({ plan, version }: { readonly plan: PlanView; readonly version: number }) => {
  const { change: texts } = useProcedureTexts()
  const { districts } = useShell()
  const { amo } = useConcerned(plan)
  const trail = usePlanTrail(plan)
  const [weighed, setWeighed] = useState<Weighed>()
  const weighing = useMutation({
    mutationFn: async (asked: Omit<Weighed, 'answer'>) => ({
      ...asked,
      answer: await answered(districts.POST('/plans/{planId}/change-findings', { params: { path: { planId: plan.planId } }, body: asked })),
    }),
    onSuccess: setWeighed,
  })
  return (
    <Page title={texts.title} caption={plan.content.name} trail={trail}>
      <p className='mt-4 max-w-3xl'>{texts.lead}</p>
      {plan.status !== 'in-force' ? (
        <Notice title={texts.notInForce} />
      ) : (
        <CheckedForm
          onSend={(form) => weighing.mutate({ content: contentIn(plan.content, form), localityRenamed: form.get('localityRenamed') !== null })}
          onChange={() => setWeighed(undefined)}
        >
          <ChangeFields content={plan.content} />
          {weighing.isError && <RefusalNotice error={weighing.error} />}
          <div className='mt-8'>
            <Button type='submit' look='outlined' busy={weighing.isPending}>
              {texts.weigh}
            </Button>
          </div>
        </CheckedForm>
      )}
      {weighed && (amo ? <Next plan={plan} version={version} weighed={weighed} /> : <Findings findings={weighed.answer.findings} />)}
    </Page>
  )
}

const Asked = () => {
  const { planId } = route.useParams()
  const { title } = useProcedureTexts().change
  const shell = useShell()
  const plan = useQuery(cityPlanQuery(shell, planId))
  const procedure = useQuery(procedureQuery(shell, planId))
  return (
    <Awaited query={plan} title={title}>
      {(held) => (
        <Awaited query={procedure} title={title}>
          {({ version }) => <Loaded plan={held} version={version} />}
        </Awaited>
      )}
    </Awaited>
  )
}

/** A change that is thought of: weighed part by part before anything is done. */
export const Change = () => (
  <Guard title={useProcedureTexts().change.title}>
    <Asked />
  </Guard>
)
