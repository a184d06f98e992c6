import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { Awaited } from '../../projects/awaited.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { Button, ButtonLink } from '../../shell/button.tsx'
import { ErrorSummary } from '../../shell/error-summary.tsx'
import { Guard } from '../../shell/guard.tsx'
import { NotFound } from '../../shell/not-found.tsx'
import { Notice } from '../../shell/notice.tsx'
import { Page } from '../../shell/page.tsx'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { type Answers, rowsIn, yesIn } from '../answers.ts'
import { useForm } from '../form.ts'
import { useLatest } from '../latest.ts'
import { type PlanView, planQuery } from '../queries.ts'
import { useDistrictTexts, usePlanTexts } from '../texts.ts'
import { usePlanTrail } from '../trail.ts'
import { answersOf, contentOf, planFaults } from './plan-answers.ts'
import { TopicFields } from './topic-fields.tsx'
import { fieldsOf, isTopic, type Topic } from './topics.ts'

const route = getRouteApi('/plans/$planId/edit/$topic')

type EditorProps = { readonly plan: PlanView; readonly topic: Topic }

/** What is not part of the plan is left behind: a mark on a document that has just come. */
const sendable = (answers: Answers): Answers => ({
  ...answers,
  attachments: rowsIn(answers, 'attachments').map(({ isNew: _, ...attachment }) => attachment),
})

const useSaving = ({ planId, districtId, version: read }: PlanView) => {
  const { districts } = useShell()
  // What somebody else saves meanwhile is not written over, however often this is sent.
  const [version] = useState(read)
  const navigate = useNavigate()
  const queries = useQueryClient()
  return useActing(
    (answers: Answers) =>
      answered(
        districts.PUT('/plans/{planId}', {
          params: { path: { planId } },
          body: { version, districtId, foundedThisFiscalYear: yesIn(answers, 'foundedThisFiscalYear'), content: contentOf(sendable(answers)) },
        }),
      ),
    (plan) => {
      queries.setQueryData(['plan', planId], plan)
      void navigate({ to: '/plans/$planId', params: { planId } })
    },
  )
}

const Editor = ({ plan, topic }: EditorProps) => {
  const texts = usePlanTexts()
  const { form: words, status } = useDistrictTexts()
  const trail = usePlanTrail(plan)
  const form = useForm({ ...answersOf(plan.content), foundedThisFiscalYear: plan.foundedThisFiscalYear }, texts.labels)
  const saving = useSaving(plan)
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (form.judge(planFaults(sendable(form.answers), fieldsOf[topic])) && !saving.isPending) saving.mutate(form.answers)
  }
  return (
    <Page title={texts.topics[topic]} caption={plan.name} trail={trail} failed={form.errors.length > 0}>
      <p className='mt-4 max-w-3xl'>{texts.leads[topic]}</p>
      {plan.status !== 'draft' && <Notice tone='warning'>{texts.notDraft(status[plan.status])}</Notice>}
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <form onSubmit={send} noValidate>
        <TopicFields topic={topic} planId={plan.planId} form={form} />
        {saving.isError && <RefusalNotice error={saving.error} />}
        <div className='no-print mt-10 flex flex-wrap gap-4'>
          {plan.status === 'draft' && (
            <Button type='submit' busy={saving.isPending}>
              {words.save}
            </Button>
          )}
          <ButtonLink look='outlined' to='/plans/$planId' params={{ planId: plan.planId }}>
            {words.cancel}
          </ButtonLink>
        </div>
      </form>
    </Page>
  )
}

const Loaded = ({ topic }: { readonly topic: Topic }) => {
  const { planId } = route.useParams()
  const texts = usePlanTexts()
  const query = useLatest(planQuery(useShell(), planId))
  return (
    <Awaited query={query} title={texts.topics[topic]}>
      {(plan) => <Editor key={topic} plan={plan} topic={topic} />}
    </Awaited>
  )
}

/** One part of a plan, to be written. */
export const PlanTopic = () => {
  const { topic } = route.useParams()
  const texts = usePlanTexts()
  if (!isTopic(topic)) return <NotFound />
  return (
    <Guard title={texts.topics[topic]}>
      <Loaded topic={topic} />
    </Guard>
  )
}
