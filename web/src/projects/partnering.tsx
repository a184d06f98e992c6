import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { dateText, momentText } from '../shell/date.ts'
import { Guard } from '../shell/guard.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale } from '../shell/locale.ts'
import { Page } from '../shell/page.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { type Column, Table } from '../shell/table.tsx'
import { Tag } from '../shell/tag.tsx'
import { ListFile } from './awaited.tsx'
import { IntroductionLink } from './introduction-link.tsx'
import { MemberName } from './member-name.tsx'
import {
  type CaseSummary,
  type Introduction,
  type Invited,
  myCasesQuery,
  myIntroductionsQuery,
  myPanelsQuery,
  myPartnershipsQuery,
  myProposalsQuery,
  mySolicitationsQuery,
  type Panel,
  type PartnershipSummary,
  type ProposalSummary,
} from './partnering-queries.ts'
import { usePartneringTexts } from './partnering-texts.ts'
import { proposalTones } from './proposal-tones.ts'
import { myNeedsQuery } from './sheet-queries.ts'
import { useTerms } from './terms.ts'
import { needTitleIn } from './titles.ts'

type ListProps<Row> = {
  readonly title: string
  readonly asked: UseQueryResult<readonly Row[]>
  readonly file: string
  readonly keyOf: (row: Row) => string
  readonly columns: readonly Column<Row>[]
}

const List = <Row,>({ title, asked: { data, error }, file, keyOf, columns }: ListProps<Row>) => {
  const texts = usePartneringTexts().hub
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{title}</h2>
      {error && <RefusalNotice error={error} />}
      {!data && !error && <Loading />}
      {data?.length === 0 && <p className='mt-4'>{texts.none}</p>}
      {data && data.length > 0 && (
        <>
          <ListFile path={`/${file}.csv`} filename={`${file}.csv`} />
          <Table caption={title} rows={data} keyOf={keyOf} columns={columns} />
        </>
      )}
    </section>
  )
}

const MyNeeds = () => {
  const texts = usePartneringTexts()
  const terms = useTerms()
  const locale = useLocale()
  const { data } = useQuery(myNeedsQuery(useShell()))
  const needs = (data?.items ?? []).filter(({ status }) => !['draft', 'in-approval', 'withdrawn'].includes(status))
  if (needs.length === 0) return null
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.hub.myNeeds}</h2>
      <ul className='mt-4 max-w-4xl border-t border-solid-gray-420'>
        {needs.map(({ needId, title, titleEn, status }) => (
          <li key={needId} className='flex flex-wrap items-center justify-between gap-2 border-b border-solid-gray-420 py-3'>
            <Link to='/needs/$needId/partnering' params={{ needId }} className='link'>
              {(locale === 'en' && titleEn) || title}
            </Link>
            <Tag>{terms.needStatus[status]}</Tag>
          </li>
        ))}
      </ul>
    </section>
  )
}

const NeedLink = ({ needId, children }: { readonly needId: string; readonly children: ReactNode }) => (
  <Link to='/needs/$needId' params={{ needId }} className='link'>
    {children}
  </Link>
)

const useSolicitationColumns = (): readonly Column<Invited>[] => {
  const texts = usePartneringTexts()
  const locale = useLocale()
  return [
    { label: texts.column.need, cell: ({ needId, ...invited }) => <NeedLink needId={needId}>{needTitleIn(locale, invited)}</NeedLink> },
    { label: texts.column.from, cell: ({ invitedBy }) => <MemberName memberId={invitedBy} /> },
    { label: texts.column.message, cell: ({ message }) => <span className='whitespace-pre-line'>{message}</span> },
    { label: texts.column.at, cell: ({ at }) => momentText(locale, at) },
    {
      label: texts.column.act,
      cell: ({ needId, solutionId, ...invited }) => (
        <Link to='/needs/$needId/propose' params={{ needId }} search={{ solution: solutionId }} className='link'>
          {texts.stage.toPropose}
          <span className='sr-only'>{` ${needTitleIn(locale, invited)}`}</span>
        </Link>
      ),
    },
  ]
}

const useProposalColumns = (): readonly Column<ProposalSummary>[] => {
  const texts = usePartneringTexts()
  const locale = useLocale()
  return [
    {
      label: texts.column.title,
      cell: ({ proposalId, title }) => (
        <Link to='/proposals/$proposalId' params={{ proposalId }} className='link'>
          {title}
        </Link>
      ),
    },
    { label: texts.column.need, cell: (proposal) => needTitleIn(locale, proposal) },
    { label: texts.column.status, cell: ({ status }) => <Tag tone={proposalTones[status]}>{texts.statuses.proposal[status]}</Tag> },
    { label: texts.column.cost, cell: ({ costYen }) => (costYen === undefined ? '–' : texts.yen(costYen)), numeric: true },
    { label: texts.column.submittedAt, cell: ({ submittedAt }) => (submittedAt ? momentText(locale, submittedAt) : '–') },
  ]
}

const usePanelColumns = (): readonly Column<Panel>[] => {
  const texts = usePartneringTexts()
  const locale = useLocale()
  return [
    {
      label: texts.column.need,
      cell: ({ panelId, ...panel }) => (
        <Link to='/panels/$panelId' params={{ panelId }} className='link'>
          {needTitleIn(locale, panel)}
        </Link>
      ),
    },
    { label: texts.column.mine, cell: ({ mine }) => texts.statuses.seat[mine] },
    { label: texts.column.status, cell: ({ status }) => <Tag>{texts.statuses.panel[status]}</Tag> },
  ]
}

const usePartnershipColumns = (): readonly Column<PartnershipSummary>[] => {
  const texts = usePartneringTexts()
  const locale = useLocale()
  return [
    {
      label: texts.column.title,
      cell: ({ partnershipId, title, titleEn }) => (
        <Link to='/partnerships/$partnershipId' params={{ partnershipId }} className='link'>
          {(locale === 'en' && titleEn) || title}
        </Link>
      ),
    },
    { label: texts.column.status, cell: ({ status }) => <Tag>{texts.statuses.partnership[status]}</Tag> },
    { label: texts.column.period, cell: ({ startsOn, endsOn }) => texts.period(dateText(locale, startsOn), dateText(locale, endsOn)) },
    { label: texts.partnership.result, cell: ({ result }) => (result ? texts.statuses.result[result] : '–') },
  ]
}

const useCaseColumns = (): readonly Column<CaseSummary>[] => {
  const texts = usePartneringTexts()
  const locale = useLocale()
  return [
    {
      label: texts.column.title,
      cell: ({ caseId, title, titleEn }) => (
        <Link to='/cases/$caseId' params={{ caseId }} className='link'>
          {(locale === 'en' && titleEn) || title}
        </Link>
      ),
    },
    {
      label: texts.column.status,
      cell: ({ status, waiting }) => (waiting ? <Tag tone='wait'>{texts.hub.waiting}</Tag> : <Tag>{texts.statuses.case[status]}</Tag>),
    },
    { label: texts.partnership.result, cell: ({ result }) => texts.statuses.result[result] },
    { label: texts.hub.publishedAt, cell: ({ publishedAt }) => (publishedAt ? momentText(locale, publishedAt) : '–') },
  ]
}

const useIntroductionColumns = (): readonly Column<Introduction>[] => {
  const texts = usePartneringTexts()
  const locale = useLocale()
  return [
    {
      label: texts.column.other,
      cell: (introduction) => (
        <IntroductionLink introduction={introduction}>
          <MemberName memberId={introduction.mine === 'asking' ? introduction.asked : introduction.askedBy} />
        </IntroductionLink>
      ),
    },
    { label: texts.column.about, cell: ({ occasion }) => (occasion.of === 'case' ? texts.introduction.ofCase : texts.introduction.ofMatch) },
    { label: texts.column.status, cell: ({ status }) => <Tag>{texts.statuses.introduction[status]}</Tag> },
    { label: texts.column.at, cell: ({ askedAt }) => momentText(locale, askedAt) },
  ]
}

const Lists = () => {
  const texts = usePartneringTexts().hub
  const shell = useShell()
  return (
    <Page title={texts.title}>
      <p className='mt-4 max-w-3xl'>{texts.lead}</p>
      <MyNeeds />
      <List
        title={texts.solicitations}
        asked={useQuery(mySolicitationsQuery(shell))}
        file='my-invitations'
        keyOf={({ needId, solutionId }) => needId + solutionId}
        columns={useSolicitationColumns()}
      />
      <List
        title={texts.proposals}
        asked={useQuery(myProposalsQuery(shell))}
        file='my-proposals'
        keyOf={({ proposalId }) => proposalId}
        columns={useProposalColumns()}
      />
      <List
        title={texts.panels}
        asked={useQuery(myPanelsQuery(shell))}
        file='my-panels'
        keyOf={({ panelId }) => panelId}
        columns={usePanelColumns()}
      />
      <List
        title={texts.partnerships}
        asked={useQuery(myPartnershipsQuery(shell))}
        file='my-partnerships'
        keyOf={({ partnershipId }) => partnershipId}
        columns={usePartnershipColumns()}
      />
      <List title={texts.cases} asked={useQuery(myCasesQuery(shell))} file='my-cases' keyOf={({ caseId }) => caseId} columns={useCaseColumns()} />
      <List
        title={texts.introductions}
        asked={useQuery(myIntroductionsQuery(shell))}
        file='my-introductions'
        keyOf={({ occasion, askedBy }) => JSON.stringify(occasion) + askedBy}
        columns={useIntroductionColumns()}
      />
    </Page>
  )
}

/** All a member has in hand with others. */
export const Partnering = () => {
  const texts = usePartneringTexts().hub
  return (
    <Guard title={texts.title}>
      <Lists />
    </Guard>
  )
}
