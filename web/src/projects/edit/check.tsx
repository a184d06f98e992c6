import { useMutation, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link, Navigate, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { Button } from '../../shell/button.tsx'
import { Facts } from '../../shell/facts.tsx'
import { TextArea } from '../../shell/field.tsx'
import { Notice } from '../../shell/notice.tsx'
import { Page } from '../../shell/page.tsx'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { useNeedAct } from '../need-acts.tsx'
import { type RowName, useSheetRows } from '../sheet-rows.ts'
import { useSheetTexts } from '../sheet-texts.ts'
import { useSolutionAct } from '../solution-acts.tsx'
import { type FilledNeed, type FilledSolution, isOfContact, kindOf, needIn, solutionIn, textIn } from './answers.ts'
import { allSaved, type Draft, eraseDraft } from './draft.ts'
import { DraftFrame, useHeading } from './draft-frame.tsx'
import { useEditTexts } from './texts.ts'
import { topicsOf } from './topics.ts'

const route = getRouteApi('/edit/$thing/check')

type Filled = { readonly draft: Draft; readonly content: FilledNeed | FilledSolution }

const isNeedContent = (content: FilledNeed | FilledSolution): content is FilledNeed => 'situation' in content

/** To its page, where it is published; the draft has become what it was for. */
const useLeaving = (thing: string) => {
  const shell = useShell()
  const queries = useQueryClient()
  const navigate = useNavigate()
  return async () => {
    await eraseDraft(shell, thing)
    await (kindOf(thing) === 'need'
      ? navigate({ to: '/needs/$needId', params: { needId: thing }, replace: true })
      : navigate({ to: '/solutions/$solutionId', params: { solutionId: thing }, replace: true }))
    queries.removeQueries({ queryKey: ['sheet-draft', thing] })
    await queries.invalidateQueries()
  }
}

const Keep = ({ draft: { thing, basedOn }, content }: Filled) => {
  const texts = useEditTexts()
  const { projects } = useShell()
  const leave = useLeaving(thing)
  const version = basedOn === undefined ? {} : { version: basedOn }
  const keeping = useMutation({
    mutationFn: async () => {
      await allSaved()
      await (isNeedContent(content)
        ? answered(projects.PUT('/needs/{needId}', { params: { path: { needId: thing } }, body: { ...version, content } }))
        : answered(projects.PUT('/solutions/{solutionId}', { params: { path: { solutionId: thing } }, body: { ...version, content } })))
      await leave()
    },
  })
  return (
    <>
      {keeping.isError && <RefusalNotice error={keeping.error} />}
      <div className='mt-8'>
        <Button busy={keeping.isPending} onClick={() => keeping.mutate()}>
          {keeping.isPending ? texts.sending : texts.keep}
        </Button>
      </div>
    </>
  )
}

/** What is published is changed by acts: first whom to reach, if that has changed, then the sheet. */
const useAmending = ({ draft: { thing, existing, basedOn = 0 }, content }: Filled) => {
  const leave = useLeaving(thing)
  const need = useNeedAct(thing)
  const solution = useSolutionAct(thing)
  return useMutation({
    mutationFn: async (reason: string) => {
      await allSaved()
      const { contact, ...sheet } = content
      const isContactNew = JSON.stringify(contact) !== JSON.stringify({ ...existing?.contact })
      const first = { act: 'change-contact', version: basedOn, contact } as const
      let version = basedOn
      if (isContactNew) version = (await (isNeedContent(content) ? need.mutateAsync(first) : solution.mutateAsync(first))).version
      if (isNeedContent(content)) await need.mutateAsync({ act: 'amend', version, reason, content: sheet as Omit<FilledNeed, 'contact'> })
      else await solution.mutateAsync({ act: 'change', version, reason, content: sheet as Omit<FilledSolution, 'contact'> })
      await leave()
    },
  })
}

const Amend = (filled: Filled) => {
  const texts = useEditTexts()
  const [isMissing, setMissing] = useState(false)
  const amending = useAmending(filled)
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const reason = String(new FormData(event.currentTarget).get('reason') ?? '').trim()
    setMissing(reason === '')
    if (reason !== '' && !amending.isPending) amending.mutate(reason)
  }
  return (
    <form onSubmit={send} noValidate>
      <TextArea name='reason' label={texts.reason} hint={texts.reasonHint} maxLength={1000} error={isMissing ? texts.reasonMissing : undefined} />
      <p className='mt-4'>{texts.sendHint}</p>
      {amending.isError && <RefusalNotice error={amending.error} />}
      <div className='mt-6'>
        <Button type='submit' busy={amending.isPending}>
          {amending.isPending ? texts.sending : texts.send}
        </Button>
      </div>
    </form>
  )
}

const Overtaken = ({ thing }: { readonly thing: string }) => {
  const texts = useEditTexts()
  const shell = useShell()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const restart = useMutation({
    mutationFn: () => eraseDraft(shell, thing),
    onSuccess: async () => {
      queries.removeQueries({ queryKey: ['sheet-draft', thing] })
      await navigate({ to: '/edit/$thing', params: { thing } })
    },
  })
  return (
    <Notice tone='warning' title={texts.overtaken}>
      <Button look='outlined' busy={restart.isPending} onClick={() => restart.mutate()}>
        {texts.startOver}
      </Button>
    </Notice>
  )
}

const Checking = ({ draft, content }: Filled) => {
  const texts = useEditTexts()
  const sheetTexts = useSheetTexts()
  const heading = useHeading()
  const [rows = []] = useSheetRows([content])
  const { thing, answers, existing, basedOn } = draft
  const textOf = (name: string) => (isOfContact(name) ? textIn(answers, name) : rows.find((row) => row.name === name)?.text)
  const isPublished = existing !== undefined && existing.status !== 'draft'
  return (
    <Page title={texts.check} caption={heading(draft)} trail={[{ label: texts.tasks, to: '/edit/$thing', params: { thing } }]}>
      <p className='mt-4 max-w-3xl'>{texts.checkLead}</p>
      {existing && basedOn !== existing.version && <Overtaken thing={thing} />}
      <div className='max-w-4xl'>
        {topicsOf(kindOf(thing)).map((topic) => (
          <section key={topic.name}>
            <div className='mt-8 flex flex-wrap items-end justify-between gap-2'>
              <h2 className='text-std-20B-150'>{texts.topics[topic.name]}</h2>
              <Link to='/edit/$thing/$topic' params={{ thing, topic: topic.name }} className='link'>
                {texts.change}
                <span className='sr-only'>{` ${texts.topics[topic.name]}`}</span>
              </Link>
            </div>
            <Facts
              facts={topic.fields
                .filter((name) => name !== 'relatedNeeds')
                .map((name) => ({
                  label: sheetTexts.labels[name as RowName],
                  value: <span className='whitespace-pre-line'>{textOf(name) || '–'}</span>,
                }))}
            />
          </section>
        ))}
      </div>
      {isPublished ? <Amend draft={draft} content={content} /> : <Keep draft={draft} content={content} />}
    </Page>
  )
}

const Content = ({ draft }: { readonly draft: Draft }) => {
  const { thing, answers } = draft
  const content = kindOf(thing) === 'need' ? needIn(answers) : solutionIn(answers)
  if (!content) return <Navigate to='/edit/$thing' params={{ thing }} replace />
  return <Checking draft={draft} content={content} />
}

/** All answers once more, each with the way to change it. */
export const CheckAnswers = () => {
  const { thing } = route.useParams()
  return <DraftFrame thing={thing}>{(draft) => <Content draft={draft} />}</DraftFrame>
}
