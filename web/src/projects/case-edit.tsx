import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { CaseContent as Contract } from '../../../functions/projects/case-contract.ts'
import { budgetBands } from '../../../functions/projects/contract.ts'
import { Button } from '../shell/button.tsx'
import { ErrorSummary } from '../shell/error-summary.tsx'
import { Guard } from '../shell/guard.tsx'
import { Page } from '../shell/page.tsx'
import { answered } from '../shell/refusal.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { Awaited } from './awaited.tsx'
import type { Answers } from './edit/answers.ts'
import { Checkboxes, Choice } from './edit/choice-fields.tsx'
import type { Draft } from './edit/draft.ts'
import { Municipalities } from './edit/member-fields.tsx'
import { begunQuery, contentOf, type Shape } from './partnering-draft.ts'
import { type Asked, Plain, SavedAt, useAnswers, useKeeping, useSendingDraft } from './partnering-form.tsx'
import { type CaseContent, caseQuery, partnershipQuery } from './partnering-queries.ts'
import { usePartneringTexts } from './partnering-texts.ts'
import { needQuery } from './sheet-queries.ts'
import { useFields, useTerms } from './terms.ts'

const newRoute = getRouteApi('/partnerships/$partnershipId/case')
const changeRoute = getRouteApi('/cases/$caseId/edit')

const shape = (): Shape => ({ fields: Contract().shape, numbers: [] })
const names = ['title', 'summary', 'fields', 'localGovernmentCodes', 'costBand', 'outcome', 'lesson', 'titleEn', 'summaryEn', 'place'] as const

type FormProps = { readonly draft: Draft; readonly partnershipId: string }

const Form = ({ draft, partnershipId }: FormProps) => {
  const texts = usePartneringTexts()
  const { labels } = texts.case
  const terms = useTerms()
  const fields = useFields()
  const { projects } = useShell()
  const navigate = useNavigate()
  const caseId = draft.thing
  const { answers, change, judge, attempt, errors, errorOf } = useAnswers(draft, shape(), { names, labels })
  useKeeping(draft, answers)
  const sending = useSendingDraft(
    caseId,
    () =>
      answered(
        projects.PUT('/cases/{caseId}', {
          params: { path: { caseId } },
          // Judged by the contract just before.
          body: {
            partnershipId,
            content: { ...contentOf(shape(), answers), contactable: answers['contactable'] === true } as CaseContent,
            ...(draft.basedOn && { version: draft.basedOn }),
          },
        }),
      ),
    () => navigate({ to: '/cases/$caseId', params: { caseId } }),
  )
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (judge() && !sending.isPending) sending.mutate()
  }
  const line = (asked: Asked) => <Plain key={asked.name} asked={asked} answers={answers} error={errorOf(asked.name)} change={change} />
  const listed = (name: 'fields' | 'costBand' | 'localGovernmentCodes') => ({
    name,
    label: labels[name],
    optional: false,
    thing: caseId,
    answers,
    error: errorOf(name),
    change,
  })
  return (
    <Page title={texts.case.write} trail={[{ label: texts.hub.title, to: '/partnering' }]} failed={errors.length > 0}>
      <p className='mt-4 max-w-3xl'>{texts.case.writeLead}</p>
      <ErrorSummary errors={errors} attempt={attempt} />
      <form onSubmit={send} noValidate>
        {line({ name: 'title', label: labels.title })}
        {line({ name: 'summary', label: labels.summary, long: 2000 })}
        <Checkboxes {...listed('fields')} names={fields} />
        <Municipalities {...listed('localGovernmentCodes')} />
        {line({ name: 'place', label: labels.place, optional: true })}
        <Choice {...listed('costBand')} names={new Map(budgetBands.map((band) => [band, terms.budget[band]]))} />
        {line({ name: 'outcome', label: labels.outcome, long: 2000 })}
        {line({ name: 'lesson', label: labels.lesson, long: 2000 })}
        {line({ name: 'titleEn', label: labels.titleEn, optional: true })}
        {line({ name: 'summaryEn', label: labels.summaryEn, long: 2000, optional: true })}
        <label className='mt-6 flex gap-3'>
          <input
            type='checkbox'
            checked={answers['contactable'] === true}
            onChange={(event) => change({ contactable: event.target.checked })}
            className='mt-1 size-5 shrink-0 accent-key-900'
          />
          {texts.case.contactableYes}
        </label>
        {sending.isError && <RefusalNotice error={sending.error} />}
        <div className='mt-8 flex flex-wrap items-center gap-4'>
          <Button type='submit' busy={sending.isPending}>
            {sending.isPending ? texts.form.sending : texts.case.save}
          </Button>
          <SavedAt savedAt={draft.savedAt} />
        </div>
      </form>
    </Page>
  )
}

type BegunProps = { readonly caseId: string; readonly partnershipId: string; readonly begin: () => Promise<Pick<Draft, 'answers' | 'basedOn'>> }

const Begun = ({ caseId, partnershipId, begin }: BegunProps) => {
  const texts = usePartneringTexts().case
  const query = useQuery(begunQuery(useShell(), caseId, begin))
  return (
    <Awaited query={query} title={texts.write}>
      {(draft) => <Form draft={draft} partnershipId={partnershipId} />}
    </Awaited>
  )
}

const Fresh = () => {
  const { partnershipId } = newRoute.useParams()
  const texts = usePartneringTexts().case
  const shell = useShell()
  const partnership = useQuery(partnershipQuery(shell, partnershipId))
  const need = useQuery({ ...needQuery(shell, partnership.data?.needId ?? ''), enabled: partnership.data !== undefined })
  const data = partnership.data && need.data ? { partnership: partnership.data, need: need.data } : undefined
  return (
    <Awaited query={{ data, error: partnership.error ?? need.error, refetch: partnership.refetch }} title={texts.write}>
      {(held) => {
        const answers: Answers = {
          title: held.partnership.title,
          fields: held.need.fields,
          localGovernmentCodes: [held.need.localGovernmentCode],
          contactable: true,
        }
        // The id of a case follows from its partnership, so that a draft is found again.
        return <Begun caseId={`cas_${partnershipId.slice(4)}`} partnershipId={partnershipId} begin={() => Promise.resolve({ answers })} />
      }}
    </Awaited>
  )
}

const Changed = () => {
  const { caseId } = changeRoute.useParams()
  const texts = usePartneringTexts().case
  const query = useQuery(caseQuery(useShell(), caseId))
  return (
    <Awaited query={query} title={texts.write}>
      {({ content, version, partnershipId = '' }) => (
        <Begun caseId={caseId} partnershipId={partnershipId} begin={() => Promise.resolve({ answers: { ...content }, basedOn: version })} />
      )}
    </Awaited>
  )
}

/** A finished partnership, to be told to others. */
export const NewCase = () => {
  const texts = usePartneringTexts().case
  return (
    <Guard title={texts.write}>
      <Fresh />
    </Guard>
  )
}

/** Other words for a case that not all have accepted yet. */
export const ChangeCase = () => {
  const texts = usePartneringTexts().case
  return (
    <Guard title={texts.write}>
      <Changed />
    </Guard>
  )
}
