import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, Navigate, useNavigate } from '@tanstack/react-router'
import type { FormEvent, ReactNode } from 'react'
import { Button, ButtonLink } from '../shell/button.tsx'
import { ErrorSummary } from '../shell/error-summary.tsx'
import { Facts } from '../shell/facts.tsx'
import { Guard } from '../shell/guard.tsx'
import { NotFound } from '../shell/not-found.tsx'
import { Page } from '../shell/page.tsx'
import { answered } from '../shell/refusal.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { Tag } from '../shell/tag.tsx'
import { Awaited } from './awaited.tsx'
import { textIn } from './edit/answers.ts'
import type { Draft } from './edit/draft.ts'
import { begunQuery } from './partnering-draft.ts'
import { Documents } from './partnering-files.tsx'
import { Plain, SavedAt, useAnswers, useKeeping, useSendingDraft } from './partnering-form.tsx'
import { type Proposal, type ProposalContent, proposalIfAnyQuery } from './partnering-queries.ts'
import { Rows } from './partnering-rows.tsx'
import { usePartneringTexts } from './partnering-texts.ts'
import { useProposalRows } from './proposal-rows.ts'
import { proposalIn, shape, stateOf, type Topic, topics } from './proposal-shape.ts'
import { needQuery } from './sheet-queries.ts'
import { useActing } from './thing-act.ts'

const tasksRoute = getRouteApi('/proposals/$proposalId/edit')
const topicRoute = getRouteApi('/proposals/$proposalId/edit/$topic')
const checkRoute = getRouteApi('/proposals/$proposalId/edit/check')

const tones = { done: 'good', open: 'wait', optional: 'neutral' } as const

type FrameProps = { readonly proposalId: string; readonly children: (draft: Draft) => ReactNode }

const Begun = ({ proposalId, children }: FrameProps) => {
  const texts = usePartneringTexts().proposal
  const shell = useShell()
  const query = useQuery(
    begunQuery(shell, proposalId, async () => {
      const { content, needId, solutionId, version } = await answered(
        shell.projects.GET('/proposals/{proposalId}', { params: { path: { proposalId } } }),
      )
      return { answers: { ...content, needId, solutionId }, basedOn: version }
    }),
  )
  return (
    <Awaited query={query} title={texts.tasks}>
      {children}
    </Awaited>
  )
}

const Frame = (frame: FrameProps) => {
  const texts = usePartneringTexts().proposal
  return (
    <Guard title={texts.tasks}>
      <Begun {...frame} />
    </Guard>
  )
}

const TaskList = ({ draft: { thing, answers, savedAt } }: { readonly draft: Draft }) => {
  const texts = usePartneringTexts()
  const words = texts.proposal
  const { data: need } = useQuery(needQuery(useShell(), textIn(answers, 'needId')))
  const next = topics.find((topic) => stateOf(topic, answers) === 'open')
  return (
    <Page
      title={words.tasks}
      caption={textIn(answers, 'title') || (need?.title ?? words.new)}
      trail={[{ label: texts.hub.title, to: '/partnering' }]}
    >
      <p className='mt-4 max-w-3xl'>{words.lead}</p>
      <ol className='mt-6 max-w-3xl border-t border-solid-gray-420'>
        {topics.map((topic) => {
          const state = stateOf(topic, answers)
          return (
            <li key={topic.name} className='flex flex-wrap items-center justify-between gap-2 border-b border-solid-gray-420 py-4'>
              <div>
                <Link to='/proposals/$proposalId/edit/$topic' params={{ proposalId: thing, topic: topic.name }} className='link text-std-17B-170'>
                  {words.topics[topic.name]}
                </Link>
                <p className='text-solid-gray-700'>{words.about[topic.name]}</p>
              </div>
              <Tag tone={tones[state]}>{words.states[state]}</Tag>
            </li>
          )
        })}
      </ol>
      <div className='mt-4'>
        <SavedAt savedAt={savedAt} />
      </div>
      <div className='mt-8'>
        {next ? (
          <ButtonLink to='/proposals/$proposalId/edit/$topic' params={{ proposalId: thing, topic: next.name }}>
            {words.continue}
          </ButtonLink>
        ) : (
          <ButtonLink to='/proposals/$proposalId/edit/check' params={{ proposalId: thing }}>
            {words.toCheck}
          </ButtonLink>
        )}
      </div>
    </Page>
  )
}

const long: Readonly<Record<string, number>> = { summary: 2000, approach: 4000, schedule: 2000, costDetails: 1000 }
const types = { startFor: 'month', endFor: 'month', costYen: 'number' } as const
const needed: ReadonlySet<string> = new Set(['title', 'summary', 'approach', 'schedule'])

const TopicForm = ({ topic, draft }: { readonly topic: Topic; readonly draft: Draft }) => {
  const texts = usePartneringTexts()
  const words = texts.proposal
  const navigate = useNavigate()
  const proposalId = draft.thing
  const { answers, change, judge, attempt, errors, errorOf } = useAnswers(draft, shape(), { names: topic.fields, labels: words.labels })
  const save = useKeeping(draft, answers)
  const next = topics[topics.indexOf(topic) + 1]
  const saving = useMutation({
    mutationFn: () => save(answers),
    onSuccess: () =>
      next
        ? navigate({ to: '/proposals/$proposalId/edit/$topic', params: { proposalId, topic: next.name } })
        : navigate({ to: '/proposals/$proposalId/edit/check', params: { proposalId } }),
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (judge()) saving.mutate()
  }
  const hints: Readonly<Record<string, string>> = words.hints
  return (
    <Page
      title={words.topics[topic.name]}
      caption={textIn(answers, 'title') || words.new}
      trail={[{ label: words.tasks, to: '/proposals/$proposalId/edit', params: { proposalId } }]}
      failed={errors.length > 0}
    >
      <ErrorSummary errors={errors} attempt={attempt} />
      <form onSubmit={send} noValidate>
        {topic.fields.map((name) => {
          if (name === 'attachments')
            return <Documents key={name} name={name} label={words.labels[name]} thing={proposalId} answers={answers} change={change} />
          if (name === 'kpiTargets')
            return (
              <Rows
                key={name}
                name={name}
                label={words.labels[name]}
                answers={answers}
                error={errorOf(name)}
                change={change}
                most={10}
                cells={[
                  { name: 'name', label: words.target.name },
                  { name: 'unit', label: words.target.unit },
                  { name: 'target', label: words.target.target, type: 'number' },
                  { name: 'how', label: words.target.how, long: 500, optional: true },
                ]}
              />
            )
          const asked = {
            name,
            label: words.labels[name],
            hint: hints[name],
            optional: !needed.has(name),
            ...(long[name] && { long: long[name] }),
            ...(name in types && { type: types[name as keyof typeof types] }),
          }
          return <Plain key={name} asked={asked} answers={answers} error={errorOf(name)} change={change} />
        })}
        {saving.isError && <RefusalNotice error={saving.error} />}
        <div className='mt-8 flex flex-wrap items-center gap-4'>
          <Button type='submit' busy={saving.isPending}>
            {texts.form.save}
          </Button>
          <SavedAt savedAt={draft.savedAt} />
        </div>
      </form>
    </Page>
  )
}

type Filled = { readonly draft: Draft; readonly content: ProposalContent; readonly existing: Proposal | null }

/** Saves and submits what is new; replaces what has been submitted. */
const useSubmitting = ({ draft: { thing, answers, basedOn }, content, existing }: Filled) => {
  const { projects } = useShell()
  const navigate = useNavigate()
  const act = useActing((version: number, id) =>
    answered(
      projects.PUT('/proposals/{proposalId}/acts/{actId}', {
        params: { path: { proposalId: thing, actId: `act_${id}` } },
        body: { act: 'submit', version },
      }),
    ),
  )
  const replacing = useActing((version: number, id) =>
    answered(
      projects.PUT('/proposals/{proposalId}/acts/{actId}', {
        params: { path: { proposalId: thing, actId: `act_${id}` } },
        body: { act: 'replace', version, content },
      }),
    ),
  )
  const submit = async () => {
    if (existing && existing.status !== 'draft') return replacing.mutateAsync(basedOn ?? existing.version)
    const body = { needId: textIn(answers, 'needId'), solutionId: textIn(answers, 'solutionId'), content }
    const version = existing?.version ?? basedOn
    const saved = await answered(
      projects.PUT('/proposals/{proposalId}', { params: { path: { proposalId: thing } }, body: { ...body, ...(version && { version }) } }),
    )
    return act.mutateAsync(saved.version)
  }
  return useSendingDraft(thing, submit, () => navigate({ to: '/proposals/$proposalId', params: { proposalId: thing } }))
}

const Checking = (filled: Filled) => {
  const texts = usePartneringTexts()
  const words = texts.proposal
  const { draft, content, existing } = filled
  const [rows = []] = useProposalRows([content])
  const submitting = useSubmitting(filled)
  const proposalId = draft.thing
  const isOut = existing !== null && existing.status !== 'draft'
  return (
    <Page title={words.check} caption={content.title} trail={[{ label: words.tasks, to: '/proposals/$proposalId/edit', params: { proposalId } }]}>
      <p className='mt-4 max-w-3xl'>{words.checkLead}</p>
      <div className='max-w-4xl'>
        {topics.map(({ name, fields }) => (
          <section key={name}>
            <div className='mt-8 flex flex-wrap items-end justify-between gap-2'>
              <h2 className='text-std-20B-150'>{words.topics[name]}</h2>
              <Link to='/proposals/$proposalId/edit/$topic' params={{ proposalId, topic: name }} className='link'>
                {texts.form.change}
                <span className='sr-only'>{` ${words.topics[name]}`}</span>
              </Link>
            </div>
            <Facts
              facts={fields.map((field) => ({
                label: words.labels[field],
                value: <span className='whitespace-pre-line'>{rows.find((row) => row.name === field)?.text ?? '–'}</span>,
              }))}
            />
          </section>
        ))}
      </div>
      {!isOut && <p className='mt-6 max-w-3xl'>{words.sealedHint}</p>}
      {submitting.isError && <RefusalNotice error={submitting.error} />}
      <div className='mt-8'>
        <Button busy={submitting.isPending} onClick={() => submitting.mutate()}>
          {submitting.isPending ? texts.form.sending : isOut ? words.replace : words.submit}
        </Button>
      </div>
    </Page>
  )
}

const Content = ({ draft }: { readonly draft: Draft }) => {
  const texts = usePartneringTexts().proposal
  const content = proposalIn(draft.answers)
  const shell = useShell()
  const existing = useQuery(proposalIfAnyQuery(shell, draft.thing))
  if (!content) return <Navigate to='/proposals/$proposalId/edit' params={{ proposalId: draft.thing }} replace />
  return (
    <Awaited query={existing} title={texts.check}>
      {(held) => <Checking draft={draft} content={content} existing={held} />}
    </Awaited>
  )
}

/** The topics of a proposal and how far they are. */
export const ProposalTasks = () => {
  const { proposalId } = tasksRoute.useParams()
  return <Frame proposalId={proposalId}>{(draft) => <TaskList draft={draft} />}</Frame>
}

/** One topic of a proposal. */
export const ProposalTopic = () => {
  const { proposalId, topic: name } = topicRoute.useParams()
  const topic = topics.find((each) => each.name === name)
  if (!topic) return <NotFound />
  return <Frame proposalId={proposalId}>{(draft) => <TopicForm key={name} topic={topic} draft={draft} />}</Frame>
}

/** All answers once more, each with the way to change it. */
export const ProposalCheck = () => {
  const { proposalId } = checkRoute.useParams()
  return <Frame proposalId={proposalId}>{(draft) => <Content draft={draft} />}</Frame>
}
