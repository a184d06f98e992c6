import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { Awaited } from '../../projects/awaited.tsx'
import { Button, ButtonLink } from '../../shell/button.tsx'
import { ErrorSummary } from '../../shell/error-summary.tsx'
import { Guard } from '../../shell/guard.tsx'
import { Notice } from '../../shell/notice.tsx'
import { Page } from '../../shell/page.tsx'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { type Answers, textIn, yesIn } from '../answers.ts'
import { cityPlanQuery, type PlanView, type ProcedureView, procedureQuery } from '../city-queries.ts'
import { useForm } from '../form.ts'
import { useLatest } from '../latest.ts'
import { answersOf, contentOf, planFaults, sendable } from '../plan/plan-answers.ts'
import { fieldsOf, topics } from '../plan/topics.ts'
import { useConcerned } from '../public/concerned.ts'
import { feeRulesQuery } from '../queries.ts'
import { usePlanTexts } from '../texts.ts'
import { ChangeFields, useParts } from './change-fields.tsx'
import { ChangeWeighed, type Proposal, type Weighed } from './change-weighed.tsx'
import { usePlanTrail } from './plan-trail.ts'
import { useProcedureTexts } from './texts.ts'

const route = getRouteApi('/plans/$planId/change')

type ChangeProps = { readonly plan: PlanView; readonly procedure: ProcedureView }

const proposalOf = (answers: Answers): Proposal => {
  const feeRuleId = textIn(answers, 'feeRuleId')
  return { content: contentOf(sendable(answers)), ...(feeRuleId && { feeRuleId }), localityRenamed: yesIn(answers, 'localityRenamed') }
}

const useWeighing = (planId: string) => {
  const { districts } = useShell()
  return useMutation({
    mutationFn: async (proposal: Proposal): Promise<Weighed> => ({
      ...proposal,
      answer: await answered(districts.POST('/plans/{planId}/change-findings', { params: { path: { planId } }, body: proposal })),
    }),
  })
}

const useRules = (districtId: string) => {
  const texts = usePlanTexts()
  const { data = [] } = useQuery(feeRulesQuery(useShell(), districtId))
  return data.map(({ feeRuleId, rule }) => [feeRuleId, texts.ruleText(rule.name, rule.version)] as const)
}

const Editor = ({ plan, procedure: { version: read, change } }: ChangeProps) => {
  const { change: texts } = useProcedureTexts()
  const [version] = useState(read)
  const { amo } = useConcerned(plan)
  const rules = useRules(plan.districtId)
  const [shown, show] = useParts()
  const weighing = useWeighing(plan.planId)
  const feeRuleId = change?.feeRuleId ?? plan.feeRuleId ?? ''
  const form = useForm({ ...answersOf(change?.proposed ?? plan.content), feeRuleId, localityRenamed: false }, usePlanTexts().labels)
  // What was weighed is what is sent: with another word it is weighed anew.
  const changeAnew = (changed: Answers) => {
    weighing.reset()
    form.change(changed)
  }
  const weigh = (event: FormEvent) => {
    event.preventDefault()
    const amiss = topics.find((topic) => planFaults(sendable(form.answers), fieldsOf[topic]).length > 0)
    if (amiss) show(amiss)
    if (form.judge(amiss ? planFaults(sendable(form.answers), fieldsOf[amiss]) : []) && !weighing.isPending) weighing.mutate(proposalOf(form.answers))
  }
  const ruleNames = new Map(rules)
  const named = (id: string | undefined) => ruleNames.get(id ?? '') ?? '–'
  const weighed = weighing.data
  return (
    <>
      {change && <Notice title={texts.continued} />}
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <form onSubmit={weigh} noValidate>
        <ChangeFields planId={plan.planId} form={{ ...form, change: changeAnew }} shown={shown} show={show} rules={rules} maySend={amo} />
        {weighing.isError && <RefusalNotice error={weighing.error} />}
        <div className='no-print mt-10 flex flex-wrap gap-4'>
          <Button type='submit' look={weighed ? 'outlined' : 'solid'} busy={weighing.isPending}>
            {texts.weigh}
          </Button>
          <ButtonLink look='outlined' to='/plans/$planId/procedure' params={{ planId: plan.planId }}>
            {texts.cancel}
          </ButtonLink>
        </div>
      </form>
      {weighed && (
        <ChangeWeighed
          plan={plan}
          version={version}
          weighed={weighed}
          rules={weighed.feeRuleId === plan.feeRuleId ? undefined : [named(plan.feeRuleId), named(weighed.feeRuleId)]}
          maySend={amo}
        />
      )}
    </>
  )
}

/** Drawn up, or handed back by the municipality or the organization itself: it can be written on. */
const isOpen = ({ change }: ProcedureView): boolean => change === undefined || ['draft', 'refused', 'withdrawn'].includes(change.proceeding.status)

const Loaded = ({ plan, procedure }: ChangeProps) => {
  const { change: texts, changeOpen } = useProcedureTexts()
  const trail = usePlanTrail(plan)
  return (
    <Page title={texts.title} caption={plan.content.name} trail={trail}>
      <p className='mt-4 max-w-3xl'>{texts.lead}</p>
      {plan.status !== 'in-force' ? (
        <Notice title={texts.notInForce} />
      ) : isOpen(procedure) ? (
        <Editor plan={plan} procedure={procedure} />
      ) : (
        <Notice title={changeOpen}>{texts.pending}</Notice>
      )}
    </Page>
  )
}

const Asked = () => {
  const { planId } = route.useParams()
  const { title } = useProcedureTexts().change
  const shell = useShell()
  const plan = useLatest(cityPlanQuery(shell, planId))
  const procedure = useLatest(procedureQuery(shell, planId))
  return (
    <Awaited query={plan} title={title}>
      {(held) => (
        <Awaited query={procedure} title={title}>
          {(stands) => <Loaded plan={held} procedure={stands} />}
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
