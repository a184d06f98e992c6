import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { localGovernmentQuery } from '../registry/queries.ts'
import { ButtonLink } from '../shell/button.tsx'
import { dateText } from '../shell/date.ts'
import { Facts } from '../shell/facts.tsx'
import { TextArea } from '../shell/field.tsx'
import { useLocale } from '../shell/locale.ts'
import { Notice } from '../shell/notice.tsx'
import { Page } from '../shell/page.tsx'
import { usePerson } from '../shell/person.ts'
import { answered } from '../shell/refusal.ts'
import { useShell } from '../shell/shell.ts'
import { Table } from '../shell/table.tsx'
import { Tag } from '../shell/tag.tsx'
import { Awaited } from './awaited.tsx'
import { Bars } from './bars.tsx'
import { useMayEdit } from './may-edit.ts'
import { MemberName } from './member-name.tsx'
import { type CaseAct, type CaseView, caseQuery } from './partnering-queries.ts'
import { usePartneringTexts } from './partnering-texts.ts'
import { PlainAct, textOf } from './plain-act.tsx'
import { tokyoDay } from './search-result.tsx'
import { useFields, useListing, usePlace, useTerms } from './terms.ts'
import { useActing } from './thing-act.ts'

const route = getRouteApi('/cases/$caseId')

type Held = { readonly told: CaseView }

const Place = ({ code }: { readonly code: string }) => {
  const { data } = useQuery(localGovernmentQuery(useShell(), code))
  const place = usePlace(code)
  return <>{data ? place : code}</>
}

const Figures = ({ told: { figures } }: Held) => {
  const texts = usePartneringTexts()
  const words = texts.partnership
  const locale = useLocale()
  const number = (value: string) => Number(value).toLocaleString(locale)
  if (figures.length === 0) return null
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.case.figures}</h2>
      <Bars
        title={words.percent}
        most={Math.max(100, ...figures.map(({ percent }) => Number(percent ?? 0)))}
        bars={figures
          .filter(({ percent }) => percent !== undefined)
          .map(({ name, percent = '0' }) => ({ key: name, label: name, value: Math.max(0, Number(percent)), words: words.percentOf(percent) }))}
      />
      <Table
        caption={texts.case.figures}
        file='case-figures.csv'
        rows={figures}
        keyOf={({ name, unit }) => name + unit}
        columns={[
          { label: words.indicator, cell: ({ name, unit }) => `${name}${texts.noted(unit)}` },
          { label: words.baseline, cell: ({ baseline }) => number(baseline), numeric: true },
          { label: words.target, cell: ({ target }) => number(target), numeric: true },
          { label: words.actual, cell: ({ actual }) => (actual === undefined ? '–' : number(actual)), numeric: true },
          { label: words.percent, cell: ({ percent }) => (percent === undefined ? '–' : words.percentOf(percent)), numeric: true },
        ]}
      />
    </section>
  )
}

/** What those who tell it may do. */
const Acts = ({ told: { caseId, version, status, acceptedBy = [] } }: Held) => {
  const texts = usePartneringTexts().case
  const { projects } = useShell()
  const person = usePerson()
  const me = person.status === 'known' ? person.acting?.memberId : undefined
  const acting = useActing<CaseAct, CaseView>((body, id) =>
    answered(projects.PUT('/cases/{caseId}/acts/{actId}', { params: { path: { caseId, actId: `act_${id}` } }, body })),
  )
  if (status === 'withdrawn') return null
  return (
    <>
      {status === 'negotiating' && me && !acceptedBy.includes(me) && (
        <PlainAct words={texts.accept} look='solid' acting={acting} does={(_, then) => acting.mutate({ act: 'accept', version }, then)} />
      )}
      {status === 'negotiating' && (
        <ButtonLink look='outlined' to='/cases/$caseId/edit' params={{ caseId }}>
          {texts.edit}
        </ButtonLink>
      )}
      <PlainAct
        words={texts.withdraw}
        acting={acting}
        does={(form, then) => acting.mutate({ act: 'withdraw', version, reason: textOf(form, 'reason') }, then)}
      >
        <TextArea name='reason' label={texts.withdraw.reason} maxLength={1000} required />
      </PlainAct>
    </>
  )
}

/** The way to the people of a case, for another member. */
const Ask = ({ told: { caseId, content, memberId, status } }: Held) => {
  const texts = usePartneringTexts().case
  const person = usePerson()
  const me = person.status === 'known' ? person.acting?.memberId : undefined
  if (status !== 'published' || !content.contactable || !me || me === memberId) return null
  return (
    <ButtonLink to='/cases/$caseId/introductions/$memberId' params={{ caseId, memberId: me }}>
      {texts.ask}
    </ButtonLink>
  )
}

const Shown = ({ told }: Held) => {
  const texts = usePartneringTexts()
  const words = texts.case
  const { labels } = words
  const terms = useTerms()
  const listing = useListing()
  const fields = useFields()
  const locale = useLocale()
  const person = usePerson()
  const { content, status, result, parties, publishedAt, reason, acceptedBy, partnershipId } = told
  const acting = person.status === 'known' ? person.acting : undefined
  const mayEdit = useMayEdit(acting?.memberId ?? '') && partnershipId !== undefined
  const isEnglish = locale === 'en'
  return (
    <Page title={(isEnglish && content.titleEn) || content.title} caption={words.title} trail={[{ label: words.catalogue, to: '/cases' }]}>
      <div className='mt-4 flex flex-wrap gap-2'>
        {status !== 'published' && <Tag tone='wait'>{texts.statuses.case[status]}</Tag>}
        <Tag tone='good'>{texts.statuses.result[result]}</Tag>
      </div>
      {status === 'negotiating' && <Notice title={words.waiting} />}
      {reason && <Notice tone='warning' title={reason} />}
      <div className='no-print mt-6 flex flex-wrap items-start gap-4'>
        <Ask told={told} />
        {mayEdit && <Acts told={told} />}
      </div>
      <div className='max-w-4xl'>
        <Facts
          facts={[
            { label: labels.summary, value: <span className='whitespace-pre-line'>{(isEnglish && content.summaryEn) || content.summary}</span> },
            { label: labels.outcome, value: <span className='whitespace-pre-line'>{content.outcome}</span> },
            { label: labels.lesson, value: <span className='whitespace-pre-line'>{content.lesson}</span> },
            {
              label: words.place,
              value: (
                <ul>
                  {content.localGovernmentCodes.map((code) => (
                    <li key={code}>
                      <Place code={code} />
                    </li>
                  ))}
                  {content.place && <li>{content.place}</li>}
                </ul>
              ),
            },
            { label: labels.fields, value: listing(content.fields, fields) },
            { label: labels.costBand, value: terms.budget[content.costBand] },
            {
              label: words.parties,
              value: (
                <ul>
                  {parties.map(({ memberId, memberName, role }) => (
                    <li key={memberId}>
                      <MemberName memberId={memberId} known={memberName} />
                      {texts.noted(texts.statuses.role[role])}
                    </li>
                  ))}
                </ul>
              ),
            },
            ...(publishedAt ? [{ label: texts.column.at, value: words.published(dateText(locale, tokyoDay(publishedAt))) }] : []),
            ...(acceptedBy && status === 'negotiating'
              ? [{ label: texts.agreement.accepted, value: acceptedBy.map((id) => <MemberName key={id} memberId={id} />) }]
              : []),
          ]}
        />
      </div>
      <Figures told={told} />
    </Page>
  )
}

/** A case, with its figures and what would be done differently. */
export const Case = () => {
  const { caseId } = route.useParams()
  const texts = usePartneringTexts().case
  const query = useQuery(caseQuery(useShell(), caseId))
  return (
    <Awaited query={query} title={texts.title}>
      {(told) => <Shown told={told} />}
    </Awaited>
  )
}
