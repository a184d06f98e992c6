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
import { NeedActs } from './need-acts.tsx'
import { NeedApproval } from './need-approval.tsx'
import { NeedPartneringLink } from './need-partnering.tsx'
import { NeedQuestions } from './need-questions.tsx'
import { tokyoDay } from './search-result.tsx'
import { SheetAttachments } from './sheet-attachments.tsx'
import { SheetHistory } from './sheet-history.tsx'
import { type NeedView, needEditionsQuery, needQuery } from './sheet-queries.ts'
import { useSheetRows } from './sheet-rows.ts'
import { useSearchTexts, useSheetTexts } from './sheet-texts.ts'
import { needGroups, SheetPart } from './sheet-view.tsx'
import { useDeadline, usePlace, useTerms } from './terms.ts'

const route = getRouteApi('/needs/$needId')

const tones = {
  draft: 'neutral',
  'in-approval': 'wait',
  published: 'good',
  'in-selection': 'wait',
  decided: 'good',
  running: 'good',
  finished: 'neutral',
  withdrawn: 'bad',
} as const

/** What a reader has to know before anything else. */
const Standing = ({ need }: { readonly need: NeedView }) => {
  const texts = useSheetTexts()
  const { status, expired, exclusion, sentBackFor, reason } = need
  return (
    <>
      {status === 'draft' && !sentBackFor && <Notice title={texts.need.draft} />}
      {sentBackFor && (
        <Notice tone='warning' title={texts.need.sentBack}>
          <p className='whitespace-pre-line'>{sentBackFor}</p>
        </Notice>
      )}
      {expired && <Notice tone='warning' title={texts.need.expired} />}
      {exclusion && (
        <Notice tone='warning' title={texts.need.exclusion}>
          <p className='whitespace-pre-line'>{exclusion.reason}</p>
        </Notice>
      )}
      {reason && (
        <Notice title={status === 'withdrawn' ? texts.need.withdrawn : texts.need.decided}>
          <p className='whitespace-pre-line'>{reason}</p>
        </Notice>
      )}
    </>
  )
}

const Head = ({ need }: { readonly need: NeedView }) => {
  const texts = useSheetTexts()
  const terms = useTerms()
  const locale = useLocale()
  const deadline = useDeadline()
  const place = usePlace(need.localGovernmentCode)
  const { status, level, content, department, publishedAt, edition } = need
  return (
    <>
      <div className='mt-4 flex flex-wrap items-center gap-2'>
        <Tag tone={tones[status]}>{terms.needStatus[status]}</Tag>
        {need.expired && <Tag tone='bad'>{terms.expired}</Tag>}
        <Tag>{terms.level[level]}</Tag>
      </div>
      <div className='max-w-4xl'>
        <Facts
          facts={[
            {
              label: texts.need.owner,
              value: (
                <>
                  <Link to='/directory/$memberId' params={{ memberId: need.memberId }} className='link'>
                    <MemberName memberId={need.memberId} known={need.memberName} />
                  </Link>
                  <span className='text-solid-gray-700'>{` ${place}`}</span>
                </>
              ),
            },
            ...(department ? [{ label: texts.need.department, value: department }] : []),
            { label: texts.need.deadline, value: deadline(content.validUntil) },
            ...(content.questionsUntil ? [{ label: texts.need.questionsUntil, value: deadline(content.questionsUntil) }] : []),
            ...(publishedAt ? [{ label: texts.need.published, value: texts.need.edition(edition, dateText(locale, tokyoDay(publishedAt))) }] : []),
          ]}
        />
      </div>
    </>
  )
}

const RelatedNeed = ({ needId }: { readonly needId: string }) => {
  const locale = useLocale()
  const { data } = useQuery({ ...needQuery(useShell(), needId), retry: false })
  // One that the reader may not see is not named either.
  if (!data) return null
  return (
    <li>
      <Link to='/needs/$needId' params={{ needId }} className='link'>
        {(locale === 'en' && data.titleEn) || data.title}
      </Link>
    </li>
  )
}

const Related = ({ needIds }: { readonly needIds: readonly string[] }) => {
  const texts = useSheetTexts()
  if (needIds.length === 0) return null
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.related}</h2>
      <ul className='mt-4 list-disc pl-6'>
        {needIds.map((needId) => (
          <RelatedNeed key={needId} needId={needId} />
        ))}
      </ul>
    </section>
  )
}

/** Whom to reach within one's own organization; nobody else is told. */
export const SheetContact = ({ contact }: { readonly contact: NeedView['contact'] }) => {
  const texts = useSheetTexts()
  if (!contact) return null
  return (
    <section className='max-w-4xl'>
      <h2 className='mt-10 text-std-24B-150'>{texts.contactTitle}</h2>
      <Facts
        facts={[
          { label: texts.labels.department, value: contact.department ?? '–' },
          { label: texts.labels.contactName, value: contact.name },
          { label: texts.labels.email, value: contact.email },
          { label: texts.labels.phone, value: contact.phone },
        ]}
      />
    </section>
  )
}

const Shown = ({ need }: { readonly need: NeedView }) => {
  const texts = useSheetTexts()
  const search = useSearchTexts()
  const locale = useLocale()
  const { data: editions = [] } = useQuery(needEditionsQuery(useShell(), need.needId))
  const [rows = []] = useSheetRows([need.content])
  return (
    <Page title={(locale === 'en' && need.titleEn) || need.title} caption={texts.need.caption} trail={[{ label: search.needs.title, to: '/needs' }]}>
      <Standing need={need} />
      <Head need={need} />
      {need.publishedAt && (
        <div className='no-print mt-6'>
          <FollowButton thing={need.needId} />
        </div>
      )}
      <NeedActs need={need} />
      <p className='no-print mt-4'>
        <NeedPartneringLink need={need} />
      </p>
      <NeedApproval need={need} />
      {locale === 'en' && need.content.summaryEn && <p className='mt-6 max-w-4xl text-std-18N-160'>{need.content.summaryEn}</p>}
      <SheetPart title={texts.need.background} rows={rows} names={needGroups.background} />
      <SheetPart title={texts.need.conditions} rows={rows} names={needGroups.conditions} />
      <SheetAttachments thing={need.needId} attachments={need.content.attachments} />
      <SheetContact contact={need.contact} />
      {need.publishedAt && <NeedQuestions need={need} />}
      <Related needIds={need.content.relatedNeeds} />
      <SheetHistory editions={editions} />
    </Page>
  )
}

/** A need as whoever reads may see it. */
export const Need = () => {
  const { needId } = route.useParams()
  const texts = useSheetTexts()
  const { data, error, refetch } = useQuery(needQuery(useShell(), needId))
  if (error) return <Failure error={error} retry={() => void refetch()} />
  if (!data)
    return (
      <Page title={texts.need.caption}>
        <Loading />
      </Page>
    )
  return <Shown need={data} />
}
