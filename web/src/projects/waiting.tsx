import { useQueries, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useLocale } from '../shell/locale.ts'
import { type Membership, usePerson } from '../shell/person.ts'
import { useShell } from '../shell/shell.ts'
import {
  draftsQuery,
  matchesOfNeedQuery,
  myNeedsQuery,
  mySolutionsQuery,
  type NeedSummary,
  needQuery,
  questionsQuery,
  type SolutionSummary,
} from './sheet-queries.ts'
import { useSheetTexts } from './sheet-texts.ts'
import { todayInTokyo, useDeadline } from './terms.ts'

// What is looked after at home: the newest few of each list; the lists themselves hold the rest.
const most = 10

const days = (from: string, until: string) => (Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000

type Line = { readonly key: string; readonly needId?: string; readonly solutionId?: string; readonly matches?: true; readonly words: string }

/** Of each need that waits for approval: whether this person has been asked and has not answered. */
const useApprovals = (needs: readonly NeedSummary[], me: string): readonly string[] => {
  const shell = useShell()
  const found = useQueries({ queries: needs.map(({ needId }) => needQuery(shell, needId)) })
  return found.flatMap(({ data }) => {
    const approval = data?.approval
    const isAsked = approval?.approvers.includes(me) && approval.submittedBy !== me && !approval.given.some(({ by }) => by === me)
    return data && isAsked ? [data.needId] : []
  })
}

const useLines = (needs: readonly NeedSummary[], solutions: readonly SolutionSummary[], me: string): readonly Line[] => {
  const texts = useSheetTexts().waiting
  const locale = useLocale()
  const shell = useShell()
  const deadline = useDeadline()
  const open = needs.filter(({ status, expired }) => status === 'published' && !expired).slice(0, most)
  const asked = useApprovals(needs.filter(({ status }) => status === 'in-approval').slice(0, most), me)
  const questions = useQueries({ queries: open.map(({ needId }) => questionsQuery(shell, needId)) })
  const matches = useQueries({ queries: open.map(({ needId }) => matchesOfNeedQuery(shell, needId, { limit: 5 })) })
  const titleOf = (thing: NeedSummary | SolutionSummary) => (locale === 'en' && thing.titleEn) || thing.title
  const soon = [...open, ...solutions.filter(({ status, expired }) => status === 'published' && !expired)].filter(
    ({ validUntil }) => days(todayInTokyo(), validUntil) <= 14,
  )
  return [
    ...needs
      .filter(({ needId }) => asked.includes(needId))
      .map((need) => ({ key: `a-${need.needId}`, needId: need.needId, words: texts.approvals(titleOf(need)) })),
    ...open.flatMap((need, at) =>
      questions[at]?.data?.some(({ status }) => status === 'open')
        ? [{ key: `q-${need.needId}`, needId: need.needId, words: texts.questions(titleOf(need)) }]
        : [],
    ),
    ...open.flatMap((need, at) => {
      const count = matches[at]?.data?.items.filter(({ feedback }) => feedback === undefined).length ?? 0
      return count > 0 ? [{ key: `m-${need.needId}`, needId: need.needId, matches: true as const, words: texts.matches(titleOf(need), count) }] : []
    }),
    ...soon.map((thing) => ({
      key: `e-${'needId' in thing ? thing.needId : thing.solutionId}`,
      ...('needId' in thing ? { needId: thing.needId } : { solutionId: thing.solutionId }),
      words: texts.expiring(titleOf(thing), deadline(thing.validUntil)),
    })),
  ]
}

const LineLink = ({ line: { needId, solutionId, matches, words } }: { readonly line: Line }) => {
  if (needId && matches)
    return (
      <Link to='/needs/$needId/matches' params={{ needId }} className='link'>
        {words}
      </Link>
    )
  if (needId)
    return (
      <Link to='/needs/$needId' params={{ needId }} className='link'>
        {words}
      </Link>
    )
  return (
    <Link to='/solutions/$solutionId' params={{ solutionId: solutionId ?? '' }} className='link'>
      {words}
    </Link>
  )
}

const Lines = ({ me, acting }: { readonly me: string; readonly acting: Membership }) => {
  const texts = useSheetTexts().waiting
  const shell = useShell()
  const needs = useQuery(myNeedsQuery(shell))
  const solutions = useQuery(mySolutionsQuery(shell))
  const { data: drafts = [] } = useQuery(draftsQuery(shell))
  const lines = useLines(needs.data?.items ?? [], solutions.data?.items ?? [], me)
  const of = acting.kind === 'local-government' ? '/my-needs' : '/my-solutions'
  const isHere = needs.data !== undefined && solutions.data !== undefined
  return (
    <section className='mx-auto w-full max-w-7xl px-4 pt-12 sm:px-8' aria-labelledby='waiting'>
      <h2 id='waiting' className='text-std-24B-150'>
        {texts.title}
      </h2>
      {isHere && lines.length === 0 && drafts.length === 0 && <p className='mt-4'>{texts.nothing}</p>}
      <ul className='mt-4 max-w-4xl border-t border-solid-gray-420'>
        {drafts.length > 0 && (
          <li className='border-b border-solid-gray-420 py-3'>
            <Link to={of} className='link'>
              {texts.drafts(drafts.length)}
            </Link>
          </li>
        )}
        {lines.map((line) => (
          <li key={line.key} className='border-b border-solid-gray-420 py-3'>
            <LineLink line={line} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What waits for the person at the screen in what their member has published. */
export const Waiting = () => {
  const person = usePerson()
  if (person.status !== 'known' || !person.acting) return null
  return <Lines key={person.acting.memberId} me={person.me.personId} acting={person.acting} />
}
