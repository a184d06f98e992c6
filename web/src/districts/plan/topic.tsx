import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { Awaited } from '../../projects/awaited.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { Button, ButtonLink } from '../../shell/button.tsx'
import { ErrorSummary } from '../../shell/error-summary.tsx'
import { Guard } from '../../shell/guard.tsx'
import { NotFound } from '../../shell/not-found.tsx'
import { Page } from '../../shell/page.tsx'
import { usePerson } from '../../shell/person.ts'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { type Answers, yesIn } from '../answers.ts'
import { beginning, type Draft, draftName, partOf, useDraft, useKeptDraft } from '../draft.ts'
import { DraftBeginning, DraftSaved } from '../draft-notice.tsx'
import { useForm } from '../form.ts'
import { useLatest } from '../latest.ts'
import { useConcerned } from '../public/concerned.ts'
import { type PlanView, planQuery } from '../queries.ts'
import { useDistrictTexts, usePlanTexts } from '../texts.ts'
import { usePlanTrail } from '../trail.ts'
import { answersOf, contentOf, planFaults, sendable } from './plan-answers.ts'
import { TopicFields } from './topic-fields.tsx'
import { TopicReading } from './topic-reading.tsx'
import { fieldsOf, isTopic, type Topic } from './topics.ts'

const route = getRouteApi('/plans/$planId/edit/$topic')

type EditorProps = { readonly plan: PlanView; readonly topic: Topic }

const useSaving = ({ planId, districtId, version: read }: PlanView, onSaved: () => Promise<void>) => {
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
      void onSaved().then(() => navigate({ to: '/plans/$planId', params: { planId } }))
    },
  )
}

const namesOf = (topic: Topic): readonly string[] => (topic === 'attachments' ? [...fieldsOf[topic], 'foundedThisFiscalYear'] : fieldsOf[topic])

type Kept = { readonly name: string; readonly draft: Draft | null }

const Editor = ({ plan, topic, kept }: EditorProps & { readonly kept: Kept }) => {
  const texts = usePlanTexts()
  const { form: words } = useDistrictTexts()
  const trail = usePlanTrail(plan)
  const [whole] = useState<Answers>({ ...answersOf(plan.content), foundedThisFiscalYear: plan.foundedThisFiscalYear })
  // The other parts of the plan are as they stand, whoever wrote them since.
  const [own] = useState({ ...kept, begun: partOf(whole, namesOf(topic)), only: namesOf(topic) })
  const form = useForm({ ...whole, ...beginning(own) }, texts.labels)
  const drafting = useDraft(own, form)
  const saving = useSaving(plan, drafting.finish)
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (form.judge(planFaults(sendable(form.answers), fieldsOf[topic])) && !saving.isPending) saving.mutate(form.answers)
  }
  return (
    <Page title={texts.topics[topic]} caption={plan.name} trail={trail} failed={form.errors.length > 0}>
      <p className='mt-4 max-w-3xl'>{texts.leads[topic]}</p>
      <DraftBeginning {...drafting} />
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <form onSubmit={send} noValidate>
        <TopicFields topic={topic} planId={plan.planId} form={form} />
        {saving.isError && <RefusalNotice error={saving.error} />}
        <div className='no-print mt-10 flex flex-wrap items-center gap-4'>
          <Button type='submit' busy={saving.isPending}>
            {words.save}
          </Button>
          <ButtonLink look='outlined' to='/plans/$planId' params={{ planId: plan.planId }}>
            {words.cancel}
          </ButtonLink>
          <DraftSaved {...drafting} />
        </div>
      </form>
    </Page>
  )
}

const Reading = ({ plan, topic }: EditorProps) => {
  const texts = usePlanTexts()
  return (
    <Page title={texts.topics[topic]} caption={plan.name} trail={usePlanTrail(plan)}>
      <TopicReading plan={plan} topic={topic} />
    </Page>
  )
}

const Writing = ({ plan, topic, personId }: EditorProps & { readonly personId: string }) => {
  const texts = usePlanTexts()
  const name = draftName(personId, plan.planId, topic)
  return (
    <Awaited query={useKeptDraft(name)} title={texts.topics[topic]}>
      {(draft) => <Editor plan={plan} topic={topic} kept={{ name, draft }} />}
    </Awaited>
  )
}

const Found = ({ plan, topic }: EditorProps) => {
  const { amo } = useConcerned(plan)
  const person = usePerson()
  if (plan.status !== 'draft' || !amo || person.status !== 'known') return <Reading plan={plan} topic={topic} />
  return <Writing plan={plan} topic={topic} personId={person.me.personId} />
}

const Loaded = ({ topic }: { readonly topic: Topic }) => {
  const { planId } = route.useParams()
  const texts = usePlanTexts()
  const query = useLatest(planQuery(useShell(), planId))
  return (
    <Awaited query={query} title={texts.topics[topic]}>
      {(plan) => <Found key={topic} plan={plan} topic={topic} />}
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
