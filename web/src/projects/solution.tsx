import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { dateText } from '../shell/date.ts'
import { Facts } from '../shell/facts.tsx'
import { Failure } from '../shell/failure.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale } from '../shell/locale.ts'
import { Notice } from '../shell/notice.tsx'
import { Page } from '../shell/page.tsx'
import { useShell } from '../shell/shell.ts'
import { Tag } from '../shell/tag.tsx'
import { FollowButton } from './follow-button.tsx'
import { MemberName } from './member-name.tsx'
import { SheetContact } from './need.tsx'
import { tokyoDay } from './search-result.tsx'
import { SheetAttachments } from './sheet-attachments.tsx'
import { SheetHistory } from './sheet-history.tsx'
import { type SolutionView, solutionEditionsQuery, solutionQuery } from './sheet-queries.ts'
import { useSheetRows } from './sheet-rows.ts'
import { useSearchTexts, useSheetTexts } from './sheet-texts.ts'
import { SheetPart, solutionGroups } from './sheet-view.tsx'
import { SolutionActs } from './solution-acts.tsx'
import { useDeadline, useTerms } from './terms.ts'

const route = getRouteApi('/solutions/$solutionId')

const tones = { draft: 'neutral', published: 'good', withdrawn: 'bad' } as const

const Head = ({ solution }: { readonly solution: SolutionView }) => {
  const texts = useSheetTexts()
  const terms = useTerms()
  const locale = useLocale()
  const deadline = useDeadline()
  const { status, expired, level, memberId, memberName, content, reason, publishedAt, edition } = solution
  return (
    <>
      {status === 'draft' && <Notice title={texts.solution.draft} />}
      {expired && <Notice tone='warning' title={texts.solution.expired} />}
      {reason && (
        <Notice title={texts.solution.withdrawn}>
          <p className='whitespace-pre-line'>{reason}</p>
        </Notice>
      )}
      <div className='mt-4 flex flex-wrap items-center gap-2'>
        <Tag tone={tones[status]}>{terms.solutionStatus[status]}</Tag>
        {expired && <Tag tone='bad'>{terms.expired}</Tag>}
        <Tag>{terms.level[level]}</Tag>
      </div>
      <div className='max-w-4xl'>
        <Facts
          facts={[
            {
              label: texts.solution.owner,
              value: (
                <Link to='/directory/$memberId' params={{ memberId }} className='link'>
                  <MemberName memberId={memberId} known={memberName} />
                </Link>
              ),
            },
            ...(solution.department ? [{ label: texts.need.department, value: solution.department }] : []),
            { label: texts.labels.validUntil, value: deadline(content.validUntil) },
            ...(publishedAt ? [{ label: texts.need.published, value: texts.need.edition(edition, dateText(locale, tokyoDay(publishedAt))) }] : []),
          ]}
        />
      </div>
    </>
  )
}

const Shown = ({ solution }: { readonly solution: SolutionView }) => {
  const texts = useSheetTexts()
  const search = useSearchTexts()
  const locale = useLocale()
  const { data: editions = [] } = useQuery(solutionEditionsQuery(useShell(), solution.solutionId))
  const [rows = []] = useSheetRows([solution.content])
  return (
    <Page
      title={(locale === 'en' && solution.titleEn) || solution.title}
      caption={texts.solution.caption}
      trail={[{ label: search.solutions.title, to: '/solutions' }]}
    >
      <Head solution={solution} />
      {solution.publishedAt && (
        <div className='no-print mt-6'>
          <FollowButton thing={solution.solutionId} />
        </div>
      )}
      <SolutionActs solution={solution} />
      {locale === 'en' && solution.content.summaryEn && <p className='mt-6 max-w-4xl text-std-18N-160'>{solution.content.summaryEn}</p>}
      <SheetPart title={texts.solution.sheet} rows={rows} names={solutionGroups.sheet} />
      <SheetPart title={texts.solution.technical} rows={rows} names={solutionGroups.technical} />
      <SheetPart title={texts.solution.conditions} rows={rows} names={solutionGroups.conditions} />
      <SheetAttachments thing={solution.solutionId} attachments={solution.content.attachments} />
      <SheetContact contact={solution.contact} />
      <SheetHistory editions={editions} />
    </Page>
  )
}

/** A solution as whoever reads may see it. */
export const Solution = () => {
  const { solutionId } = route.useParams()
  const texts = useSheetTexts()
  const { data, error, refetch } = useQuery(solutionQuery(useShell(), solutionId))
  if (error) return <Failure error={error} retry={() => void refetch()} />
  if (!data)
    return (
      <Page title={texts.solution.caption}>
        <Loading />
      </Page>
    )
  return <Shown solution={data} />
}
