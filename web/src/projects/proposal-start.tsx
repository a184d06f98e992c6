import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { ulid } from 'ulid'
import { Button } from '../shell/button.tsx'
import { control, FieldError } from '../shell/field.tsx'
import { Guard } from '../shell/guard.tsx'
import { useLocale } from '../shell/locale.ts'
import { Page } from '../shell/page.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { Awaited } from './awaited.tsx'
import { saveDraft } from './edit/draft.ts'
import { usePartneringTexts } from './partnering-texts.ts'
import { mySolutionsQuery, needQuery, type SolutionSummary } from './sheet-queries.ts'

const route = getRouteApi('/needs/$needId/propose')

const Choose = ({ needId, solutions }: { readonly needId: string; readonly solutions: readonly SolutionSummary[] }) => {
  const texts = usePartneringTexts().proposal
  const form = usePartneringTexts().form
  const locale = useLocale()
  const shell = useShell()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { solution: asked } = route.useSearch()
  const [chosen, setChosen] = useState(asked ?? (solutions.length === 1 ? (solutions[0]?.solutionId ?? '') : ''))
  const [isMissing, setMissing] = useState(false)
  const begin = useMutation({
    mutationFn: async () => {
      const thing = `prp_${ulid()}`
      await saveDraft(shell, queries, { thing, answers: { needId, solutionId: chosen } })
      return thing
    },
    onSuccess: (proposalId) => navigate({ to: '/proposals/$proposalId/edit', params: { proposalId } }),
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    setMissing(chosen === '')
    if (chosen !== '' && !begin.isPending) begin.mutate()
  }
  return (
    <form onSubmit={send} noValidate className='mt-6'>
      <label htmlFor='solution' className='text-std-17B-170'>
        {texts.which}
      </label>
      <select
        id='solution'
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
        aria-invalid={isMissing}
        aria-describedby={isMissing ? 'solution-error' : undefined}
        className={`${control} mt-2 block w-full max-w-xl`}
      >
        <option value=''>{texts.choose}</option>
        {solutions.map(({ solutionId, title, titleEn }) => (
          <option key={solutionId} value={solutionId}>
            {(locale === 'en' && titleEn) || title}
          </option>
        ))}
      </select>
      <FieldError id='solution-error' error={isMissing ? form.missing(texts.which) : undefined} />
      {begin.isError && <RefusalNotice error={begin.error} />}
      <div className='mt-8'>
        <Button type='submit' busy={begin.isPending}>
          {texts.begin}
        </Button>
      </div>
    </form>
  )
}

const Begin = () => {
  const { needId } = route.useParams()
  const texts = usePartneringTexts().proposal
  const locale = useLocale()
  const shell = useShell()
  const need = useQuery(needQuery(shell, needId))
  const mine = useQuery(mySolutionsQuery(shell))
  return (
    <Awaited query={need} title={texts.new}>
      {({ title, titleEn }) => (
        <Page
          title={texts.new}
          caption={(locale === 'en' && titleEn) || title}
          trail={[{ label: (locale === 'en' && titleEn) || title, to: '/needs/$needId', params: { needId } }]}
        >
          <p className='mt-4 max-w-3xl'>{texts.newLead}</p>
          {mine.data?.items.every(({ status }) => status !== 'published') && (
            <p className='mt-4'>
              {texts.noSolution}{' '}
              <Link to='/my-solutions' className='link'>
                {texts.toSolutions}
              </Link>
            </p>
          )}
          {mine.data && <Choose needId={needId} solutions={mine.data.items.filter(({ status }) => status === 'published')} />}
        </Page>
      )}
    </Awaited>
  )
}

/** The first page of a proposal: with what. */
export const ProposalStart = () => {
  const texts = usePartneringTexts().proposal
  return (
    <Guard title={texts.new}>
      <Begin />
    </Guard>
  )
}
