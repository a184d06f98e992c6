import { useMutation, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Navigate, useNavigate } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useCallback, useState } from 'react'
import { Button } from '../../shell/button.tsx'
import { momentText } from '../../shell/date.ts'
import { ErrorSummary } from '../../shell/error-summary.tsx'
import { useLocale } from '../../shell/locale.ts'
import { NotFound } from '../../shell/not-found.tsx'
import { Page } from '../../shell/page.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Activities } from './activities.tsx'
import type { Answers } from './answers.ts'
import { useAutosave } from './autosave.ts'
import { ContactPerson } from './contact.tsx'
import { saveDraft } from './draft.ts'
import { DraftFrame, type DraftPage } from './draft-frame.tsx'
import { EvidenceFiles } from './evidence.tsx'
import { useFaultWords } from './fault-words.ts'
import type { TopicFields } from './fields.ts'
import { Identifier } from './identifier.tsx'
import { Kind } from './kind.tsx'
import { Organization } from './organization.tsx'
import { Place } from './place.tsx'
import { TermsOfUse } from './terms.tsx'
import { useApplicationTexts } from './texts.ts'
import { type Faults, faultsOf, isTopic, nextTopic, type Topic as TopicName, topicsOf } from './topics.ts'

const route = getRouteApi('/apply/$applicationId/$topic')

const pages: Readonly<Record<TopicName, (form: TopicFields) => ReactNode>> = {
  kind: Kind,
  organization: Organization,
  identifier: Identifier,
  place: Place,
  activities: Activities,
  evidence: EvidenceFiles,
  contact: ContactPerson,
  terms: TermsOfUse,
}

/** The answers as they are being given, and what was wrong with them when they were last sent. */
const useAnswers = (topic: TopicName, { draft, platform }: DraftPage) => {
  const [answers, setAnswers] = useState(draft.answers)
  const [attempt, setAttempt] = useState(0)
  const [faults, setFaults] = useState<Faults>({})
  const change = useCallback((changed: Partial<Answers>) => {
    setAnswers((current) => ({ ...current, ...changed }))
    // What is being mended is not complained of; the next try judges it again.
    setFaults((current) => Object.fromEntries(Object.entries(current).filter(([field]) => !(field in changed))))
  }, [])
  const judge = (): boolean => {
    const found = faultsOf(topic, answers, platform)
    setFaults(found)
    setAttempt(attempt + 1)
    return Object.keys(found).length === 0
  }
  return { answers, change, attempt, faults, judge }
}

const Form = ({ topic, draft, platform }: DraftPage & { readonly topic: TopicName }) => {
  const texts = useApplicationTexts()
  const locale = useLocale()
  const shell = useShell()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { applicationId } = draft
  const { answers, change, attempt, faults, judge } = useAnswers(topic, { draft, platform })
  const [before] = useState(draft.answers)
  const words = useFaultWords(faults)
  const save = (given: Answers) => saveDraft(shell, queries, { ...draft, answers: given })
  const saving = useMutation({
    mutationFn: () => save(answers),
    onSuccess: () => {
      const next = nextTopic(topic, { before, after: answers }, platform)
      return next === 'check'
        ? navigate({ to: '/apply/$applicationId/check', params: { applicationId } })
        : navigate({ to: '/apply/$applicationId/$topic', params: { applicationId, topic: next } })
    },
  })
  // A failure to keep it unasked is no news: the button says so when it matters.
  useAutosave(answers, (given) => void save(given).catch(() => undefined))

  const send = (event: FormEvent) => {
    event.preventDefault()
    if (judge()) saving.mutate()
  }
  const Fields = pages[topic]
  return (
    <Page
      title={texts.apply.topics[topic]}
      caption={draft.mending ? texts.apply.mending : texts.apply.title}
      trail={[{ label: texts.apply.tasks, to: '/apply/$applicationId', params: { applicationId } }]}
      failed={words.list.length > 0}
    >
      <ErrorSummary errors={words.list} attempt={attempt} />
      <form onSubmit={send} noValidate>
        <Fields answers={answers} platform={platform} applicationId={applicationId} change={change} error={words.of} />
        {saving.isError && <RefusalNotice error={saving.error} />}
        <div className='mt-8 flex flex-wrap items-center gap-4'>
          <Button type='submit' busy={saving.isPending}>
            {texts.apply.save}
          </Button>
          {draft.savedAt && <p className='text-solid-gray-700'>{texts.apply.savedAt(momentText(locale, draft.savedAt))}</p>}
        </div>
      </form>
    </Page>
  )
}

const Content = ({ draft, platform }: DraftPage) => {
  const { applicationId, topic } = route.useParams()
  if (!isTopic(topic)) return <NotFound />
  const isOpen = topic === 'kind' || draft.answers.kind !== undefined || !['organization', 'identifier'].includes(topic)
  if (!isOpen || !topicsOf(draft.answers).includes(topic)) return <Navigate to='/apply/$applicationId' params={{ applicationId }} replace />
  return <Form key={topic} topic={topic} draft={draft} platform={platform} />
}

/** One topic of the application. */
export const Topic = () => {
  const texts = useApplicationTexts()
  const { applicationId } = route.useParams()
  return (
    <DraftFrame title={texts.apply.title} applicationId={applicationId}>
      {(loaded) => <Content {...loaded} />}
    </DraftFrame>
  )
}
