import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { ButtonLink } from '../shell/button.tsx'
import { momentText } from '../shell/date.ts'
import { Failure } from '../shell/failure.tsx'
import { Guard } from '../shell/guard.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale } from '../shell/locale.ts'
import { Notice } from '../shell/notice.tsx'
import { Page } from '../shell/page.tsx'
import { Refusal } from '../shell/refusal.ts'
import { useShell } from '../shell/shell.ts'
import { Table } from '../shell/table.tsx'
import { Tag } from '../shell/tag.tsx'
import { ListFile } from './awaited.tsx'
import { useMayEdit } from './may-edit.ts'
import { MemberName } from './member-name.tsx'
import { type ProposalSummary, receivedQuery } from './partnering-queries.ts'
import { usePartneringTexts } from './partnering-texts.ts'
import { Selecting } from './proposal.tsx'
import { proposalTones } from './proposal-tones.ts'
import { needQuery } from './sheet-queries.ts'

const route = getRouteApi('/needs/$needId/proposals')

type ListProps = { readonly needId: string; readonly items: readonly ProposalSummary[] }

const most = 5

const List = ({ needId, items }: ListProps) => {
  const texts = usePartneringTexts()
  const locale = useLocale()
  const [picked, setPicked] = useState<readonly string[]>([])
  const { data: need } = useQuery(needQuery(useShell(), needId))
  const mayEdit = useMayEdit(need?.memberId ?? '')
  const toggle = (id: string) => setPicked(picked.includes(id) ? picked.filter((each) => each !== id) : [...picked, id])
  return (
    <>
      <ListFile path={`/needs/${needId}/proposals.csv`} filename='proposals.csv' />
      <Table
        caption={texts.received.title}
        rows={items}
        keyOf={({ proposalId }) => proposalId}
        columns={[
          {
            label: texts.column.title,
            cell: ({ proposalId, title }) => (
              <Link to='/proposals/$proposalId' params={{ proposalId }} className='link'>
                {title}
              </Link>
            ),
          },
          { label: texts.column.proposer, cell: ({ memberId, memberName }) => <MemberName memberId={memberId} known={memberName} /> },
          { label: texts.column.cost, cell: ({ costYen }) => (costYen === undefined ? '–' : texts.yen(costYen)), numeric: true },
          { label: texts.column.submittedAt, cell: ({ submittedAt }) => (submittedAt ? momentText(locale, submittedAt) : '–') },
          { label: texts.column.status, cell: ({ status }) => <Tag tone={proposalTones[status]}>{texts.statuses.proposal[status]}</Tag> },
          {
            label: texts.column.choose,
            cell: ({ proposalId, title }) => (
              <label className='inline-flex min-h-11 items-center gap-2'>
                <input
                  type='checkbox'
                  checked={picked.includes(proposalId)}
                  disabled={picked.length >= most && !picked.includes(proposalId)}
                  onChange={() => toggle(proposalId)}
                  className='size-5 accent-key-900'
                />
                <span className='sr-only'>{title}</span>
              </label>
            ),
          },
          ...(mayEdit && need?.status === 'in-selection'
            ? [{ label: texts.column.act, cell: (proposal: ProposalSummary) => <Selecting proposal={proposal} /> }]
            : []),
        ]}
      />
      <div className='no-print mt-4' role='status'>
        {picked.length >= 2 ? (
          <ButtonLink to='/needs/$needId/proposals/compare' params={{ needId }} search={{ compare: picked.join(',') }}>
            {texts.received.compare(picked.length)}
          </ButtonLink>
        ) : (
          <p>{texts.received.pick}</p>
        )}
      </div>
    </>
  )
}

const Loaded = () => {
  const { needId } = route.useParams()
  const texts = usePartneringTexts()
  const { data, error } = useQuery(receivedQuery(useShell(), needId))
  const isBlind = error instanceof Refusal && error.problem.type === '/problems/projects/blind-until-concluded'
  if (error && !isBlind) return <Failure error={error} />
  return (
    <Page title={texts.received.title} trail={[{ label: texts.stage.title, to: '/needs/$needId/partnering', params: { needId } }]}>
      {isBlind && <Notice tone='warning' title={texts.received.blind} />}
      {!data && !error && <Loading />}
      {data?.sealed && (
        <Notice title={texts.received.sealed}>
          <p>{texts.received.sealedLead}</p>
        </Notice>
      )}
      {data && !data.sealed && data.items.length === 0 && <p className='mt-6'>{texts.received.none}</p>}
      {data && data.items.length > 0 && <List needId={needId} items={data.items} />}
    </Page>
  )
}

/** What was proposed on a need, for its owner once it is unsealed. */
export const Proposals = () => {
  const texts = usePartneringTexts().received
  return (
    <Guard title={texts.title}>
      <Loaded />
    </Guard>
  )
}
