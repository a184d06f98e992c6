import { useMutation, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useCallback, useState } from 'react'
import { useAutosave } from '../../members/apply/autosave.ts'
import { Button } from '../../shell/button.tsx'
import { momentText } from '../../shell/date.ts'
import { ErrorSummary } from '../../shell/error-summary.tsx'
import { useLocale } from '../../shell/locale.ts'
import { NotFound } from '../../shell/not-found.tsx'
import { Page } from '../../shell/page.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import type { RowName } from '../sheet-rows.ts'
import { useSheetTexts } from '../sheet-texts.ts'
import { type Answers, type Faults, faultsOf, isComplete, kindOf, stateOf } from './answers.ts'
import { type Draft, saveDraft } from './draft.ts'
import { DraftFrame, useHeading } from './draft-frame.tsx'
import { fieldOf, isOptional } from './field-of.tsx'
import { useEditTexts } from './texts.ts'
import { type Topic as TopicOf, topicsOf } from './topics.ts'

const route = getRouteApi('/edit/$thing/$topic')

/** The answers as they are being given, and what was wrong with them when they were last sent. */
const useAnswers = (topic: TopicOf, draft: Draft) => {
  const [answers, setAnswers] = useState(draft.answers)
  const [attempt, setAttempt] = useState(0)
  const [faults, setFaults] = useState<Faults>({})
  const change = useCallback((changed: Answers) => {
    setAnswers((current) => ({ ...current, ...changed }))
    // What is being mended is not complained of; the next try judges it again.
    setFaults((current) => Object.fromEntries(Object.entries(current).filter(([field]) => !(field in changed))))
  }, [])
  const judge = (): boolean => {
    const found = faultsOf(kindOf(draft.thing), topic, answers)
    setFaults(found)
    setAttempt(attempt + 1)
    return Object.keys(found).length === 0
  }
  return { answers, change, attempt, faults, judge }
}

type FormProps = { readonly topic: TopicOf; readonly draft: Draft }

/** On to what is still open; from the change of a complete sheet back to its answers. */
const useSaving = ({ topic, draft }: FormProps, answers: Answers) => {
  const shell = useShell()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [wasComplete] = useState(isComplete(kindOf(draft.thing), draft.answers))
  const { thing } = draft
  const kind = kindOf(thing)
  const next = () => {
    const topics = topicsOf(kind)
    if (wasComplete && isComplete(kind, answers)) return undefined
    const later = topics.slice(topics.findIndex(({ name }) => name === topic.name) + 1)
    return later.find((each) => stateOf(kind, each, answers) !== 'done') ?? topics.find((each) => stateOf(kind, each, answers) === 'open')
  }
  const save = (given: Answers) => saveDraft(shell, queries, { ...draft, answers: given })
  const saving = useMutation({
    mutationFn: () => save(answers),
    onSuccess: () => {
      const to = next()
      return to
        ? navigate({ to: '/edit/$thing/$topic', params: { thing, topic: to.name } })
        : navigate({ to: '/edit/$thing/check', params: { thing } })
    },
  })
  return { save, saving }
}

const Form = ({ topic, draft }: FormProps) => {
  const texts = useEditTexts()
  const { labels } = useSheetTexts()
  const locale = useLocale()
  const heading = useHeading()
  const { thing, savedAt } = draft
  const { answers, change, attempt, faults, judge } = useAnswers(topic, draft)
  const { save, saving } = useSaving({ topic, draft }, answers)
  // A failure to keep it unasked is no news: the button says so when it matters.
  useAutosave(answers, (given) => void save(given).catch(() => undefined))

  const wordsOf = (name: string) => {
    const fault = faults[name]
    return fault && texts[fault](labels[name as RowName])
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (judge()) saving.mutate()
  }
  const errors = Object.keys(faults).map((field) => ({ field, message: wordsOf(field) ?? '' }))
  return (
    <Page
      title={texts.topics[topic.name]}
      caption={heading(draft)}
      trail={[{ label: texts.tasks, to: '/edit/$thing', params: { thing } }]}
      failed={errors.length > 0}
    >
      <ErrorSummary errors={errors} attempt={attempt} />
      <form onSubmit={send} noValidate>
        {topic.fields.map((name) => {
          const Shown = fieldOf(name)
          const hint = texts.hints[name]
          return (
            <Shown
              key={name}
              name={name}
              label={labels[name as RowName]}
              hint={hint}
              optional={isOptional(kindOf(thing), name)}
              thing={thing}
              answers={answers}
              error={wordsOf(name)}
              change={change}
            />
          )
        })}
        {saving.isError && <RefusalNotice error={saving.error} />}
        <div className='mt-8 flex flex-wrap items-center gap-4'>
          <Button type='submit' busy={saving.isPending}>
            {texts.save}
          </Button>
          {savedAt && <p className='text-solid-gray-700'>{texts.savedAt(momentText(locale, savedAt))}</p>}
        </div>
      </form>
    </Page>
  )
}

/** One topic of a sheet. */
export const Topic = () => {
  const { thing, topic: name } = route.useParams()
  const topic = topicsOf(kindOf(thing)).find((each) => each.name === name)
  if (!topic) return <NotFound />
  return <DraftFrame thing={thing}>{(draft) => <Form key={name} topic={topic} draft={draft} />}</DraftFrame>
}
