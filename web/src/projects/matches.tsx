import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { ActDialog } from '../shell/act-dialog.tsx'
import { Button, buttonClass } from '../shell/button.tsx'
import { CsvButton } from '../shell/csv-button.tsx'
import { momentText } from '../shell/date.ts'
import { Failure } from '../shell/failure.tsx'
import { TextArea } from '../shell/field.tsx'
import { Guard } from '../shell/guard.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale } from '../shell/locale.ts'
import { Page } from '../shell/page.tsx'
import { answered } from '../shell/refusal.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { MatchCriteria, MatchSummary } from './match-criteria.tsx'
import { useMayEdit } from './may-edit.ts'
import { MemberName } from './member-name.tsx'
import { usePartneringTexts } from './partnering-texts.ts'
import { type Criterion, type MatchOfNeed, matchesOfNeedQuery, matchesOfSolutionQuery, needQuery, solutionQuery } from './sheet-queries.ts'
import { useSearchTexts, useSheetTexts } from './sheet-texts.ts'
import { useActing } from './thing-act.ts'

const ofNeed = getRouteApi('/needs/$needId/matches')
const ofSolution = getRouteApi('/solutions/$solutionId/matches')

type Feedback = NonNullable<MatchOfNeed['feedback']>

/** A match from either side. */
type Match = {
  readonly needId: string
  readonly solutionId: string
  readonly other: { readonly title: string; readonly titleEn?: string; readonly memberId: string }
  readonly score: number
  readonly criteria: readonly Criterion[]
  readonly computedAt: string
  readonly feedback?: Feedback | undefined
}

const useFeedback = ({ needId, solutionId }: Match) => {
  const { projects } = useShell()
  return useActing((body: Feedback, id) =>
    answered(projects.PUT('/matches/{needId}/{solutionId}/feedback/{actId}', { params: { path: { needId, solutionId, actId: `act_${id}` } }, body })),
  )
}

const Judging = ({ match }: { readonly match: Match }) => {
  const texts = useSheetTexts().matches
  const giving = useFeedback(match)
  return (
    <div className='no-print flex flex-wrap items-center gap-3'>
      <p role='status'>{match.feedback && texts.feedbackGiven[match.feedback.verdict]}</p>
      <Button
        look='outlined'
        busy={giving.isPending}
        onClick={() => giving.mutate({ verdict: 'useful' })}
        aria-label={`${texts.useful} ${match.other.title}`}
      >
        {texts.useful}
      </Button>
      <ActDialog
        act={texts.notUseful}
        label={`${texts.notUseful} ${match.other.title}`}
        busy={giving.isPending}
        error={giving.variables?.verdict === 'not-useful' ? giving.error : null}
        question={texts.feedbackQuestion}
        consequence={texts.feedbackConsequence}
        onConfirm={(form, close) => {
          const reason = String(form.get('reason') ?? '').trim()
          giving.mutate({ verdict: 'not-useful', ...(reason && { reason }) }, { onSuccess: close })
        }}
      >
        <TextArea name='reason' label={texts.feedbackReason} maxLength={500} optional />
      </ActDialog>
      {giving.isError && giving.variables.verdict === 'useful' && <RefusalNotice error={giving.error} />}
    </div>
  )
}

const MatchCard = ({ match, place, mayJudge }: { readonly match: Match; readonly place: number; readonly mayJudge: boolean }) => {
  const texts = useSheetTexts().matches
  const { introduction } = usePartneringTexts()
  const locale = useLocale()
  const { needId, solutionId, other, score, criteria, computedAt } = match
  return (
    <li className='rounded-16 border border-solid-gray-420 p-4 sm:p-6'>
      <article>
        <p className='text-solid-gray-700'>
          {texts.rank(place)} · <strong className='text-solid-gray-900'>{texts.score(Math.round(score * 100))}</strong>
        </p>
        <h2 className='mt-1 text-std-20B-150'>
          <Link to='/needs/$needId/matches/$solutionId' params={{ needId, solutionId }} className='link'>
            {(locale === 'en' && other.titleEn) || other.title}
          </Link>
        </h2>
        <p>
          <MemberName memberId={other.memberId} />
        </p>
        <MatchSummary criteria={criteria} />
        <details className='mt-3'>
          <summary className='link min-h-11 cursor-pointer py-2'>{texts.showAll}</summary>
          <MatchCriteria criteria={criteria} />
          <p className='mt-2 text-solid-gray-700'>{texts.computed(momentText(locale, computedAt))}</p>
        </details>
        <div className='mt-3 flex flex-wrap items-center justify-between gap-4'>
          <Link to='/needs/$needId/matches/$solutionId' params={{ needId, solutionId }} className={buttonClass('solid')}>
            {texts.pair}
            <span className='sr-only'>{` ${other.title}`}</span>
          </Link>
          <Link to='/introductions/$needId/$solutionId' params={{ needId, solutionId }} className='link'>
            {introduction.title}
            <span className='sr-only'>{` ${other.title}`}</span>
          </Link>
          {mayJudge && <Judging match={match} />}
        </div>
      </article>
    </li>
  )
}

type Listed = { readonly matches: readonly Match[]; readonly csv: string; readonly first: number; readonly mayJudge: boolean }

const List = ({ matches, csv, first, mayJudge }: Listed) => {
  const texts = useSheetTexts().matches
  const locale = useLocale()
  const { settings } = useShell()
  if (matches.length === 0) return <p className='mt-6'>{texts.none}</p>
  return (
    <>
      <div className='no-print mt-6'>
        <CsvButton address={`${settings.blocks['projects'] ?? ''}${csv}?language=${locale}`} filename='matches.csv' />
      </div>
      <ol className='mt-6 grid max-w-5xl gap-4'>
        {matches.map((match, at) => (
          <MatchCard key={match.needId + match.solutionId} match={match} place={first + at} mayJudge={mayJudge} />
        ))}
      </ol>
    </>
  )
}

const pageSize = 20

const NeedMatches = () => {
  const texts = useSheetTexts().matches
  const search = useSearchTexts()
  const locale = useLocale()
  const shell = useShell()
  const { needId } = ofNeed.useParams()
  const { cursor } = ofNeed.useSearch()
  const need = useQuery(needQuery(shell, needId))
  const found = useQuery(matchesOfNeedQuery(shell, needId, { limit: pageSize, ...(cursor && { cursor }) }))
  const mayJudge = useMayEdit(need.data?.memberId ?? '')
  const error = need.error ?? found.error
  if (error) return <Failure error={error} />
  const title = (locale === 'en' && need.data?.titleEn) || need.data?.title
  return (
    <Page
      title={texts.titleOfNeed}
      caption={title ?? ''}
      trail={[{ label: search.needs.title, to: '/needs' }, ...(title ? [{ label: title, to: '/needs/$needId', params: { needId } } as const] : [])]}
    >
      <p className='mt-4 max-w-3xl'>{texts.lead}</p>
      {found.data ? (
        <List
          matches={found.data.items.map(({ solution, ...match }) => ({ ...match, needId, other: solution }))}
          csv={`/needs/${needId}/matches.csv`}
          first={1}
          mayJudge={mayJudge}
        />
      ) : (
        <Loading />
      )}
      {found.data?.cursor && (
        <Link to='/needs/$needId/matches' params={{ needId }} search={{ cursor: found.data.cursor }} className={`mt-6 ${buttonClass('outlined')}`}>
          {search.nextPage}
        </Link>
      )}
    </Page>
  )
}

const SolutionMatches = () => {
  const texts = useSheetTexts().matches
  const search = useSearchTexts()
  const locale = useLocale()
  const shell = useShell()
  const { solutionId } = ofSolution.useParams()
  const { cursor } = ofSolution.useSearch()
  const solution = useQuery(solutionQuery(shell, solutionId))
  const found = useQuery(matchesOfSolutionQuery(shell, solutionId, { limit: pageSize, ...(cursor && { cursor }) }))
  const mayJudge = useMayEdit(solution.data?.memberId ?? '')
  const error = solution.error ?? found.error
  if (error) return <Failure error={error} />
  const title = (locale === 'en' && solution.data?.titleEn) || solution.data?.title
  return (
    <Page
      title={texts.titleOfSolution}
      caption={title ?? ''}
      trail={[
        { label: search.solutions.title, to: '/solutions' },
        ...(title ? [{ label: title, to: '/solutions/$solutionId', params: { solutionId } } as const] : []),
      ]}
    >
      <p className='mt-4 max-w-3xl'>{texts.lead}</p>
      {found.data ? (
        <List
          matches={found.data.items.map(({ need, ...match }) => ({ ...match, solutionId, other: need }))}
          csv={`/solutions/${solutionId}/matches.csv`}
          first={1}
          mayJudge={mayJudge}
        />
      ) : (
        <Loading />
      )}
      {found.data?.cursor && (
        <Link
          to='/solutions/$solutionId/matches'
          params={{ solutionId }}
          search={{ cursor: found.data.cursor }}
          className={`mt-6 ${buttonClass('outlined')}`}
        >
          {search.nextPage}
        </Link>
      )}
    </Page>
  )
}

/** The solutions that fit a need, for its owner. */
export const MatchesOfNeed = () => {
  const texts = useSheetTexts().matches
  return (
    <Guard title={texts.titleOfNeed}>
      <NeedMatches />
    </Guard>
  )
}

/** The needs a solution fits, for its owner. */
export const MatchesOfSolution = () => {
  const texts = useSheetTexts().matches
  return (
    <Guard title={texts.titleOfSolution}>
      <SolutionMatches />
    </Guard>
  )
}
