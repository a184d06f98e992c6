import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { ButtonLink } from '../shell/button.tsx'
import { momentText } from '../shell/date.ts'
import { Facts } from '../shell/facts.tsx'
import { TextArea } from '../shell/field.tsx'
import { Guard } from '../shell/guard.tsx'
import { useLocale } from '../shell/locale.ts'
import { Notice } from '../shell/notice.tsx'
import { Page } from '../shell/page.tsx'
import { answered } from '../shell/refusal.ts'
import { useShell } from '../shell/shell.ts'
import { Tag } from '../shell/tag.tsx'
import { Awaited } from './awaited.tsx'
import { useBelongs, useMayEdit } from './may-edit.ts'
import { MemberName } from './member-name.tsx'
import { DocumentList } from './partnering-files.tsx'
import { myPartnershipsQuery, type ProposalAct, proposalEditionsQuery, proposalQuery, type Proposal as View } from './partnering-queries.ts'
import { usePartneringTexts } from './partnering-texts.ts'
import { PlainAct, textOf } from './plain-act.tsx'
import { ProposalAssessment } from './proposal-assessment.tsx'
import { useProposalRows } from './proposal-rows.ts'
import { proposalTones } from './proposal-tones.ts'
import { needQuery } from './sheet-queries.ts'
import { useActing } from './thing-act.ts'
import { needTitleIn } from './titles.ts'

const route = getRouteApi('/proposals/$proposalId')

type Held = { readonly proposal: View }

export const useProposalAct = (proposalId: string) => {
  const { projects } = useShell()
  return useActing<ProposalAct, View>((body, id) =>
    answered(projects.PUT('/proposals/{proposalId}/acts/{actId}', { params: { path: { proposalId, actId: `act_${id}` } }, body })),
  )
}

const Standing = ({ proposal: { status, reason } }: Held) => {
  const texts = usePartneringTexts().proposal
  switch (status) {
    case 'draft':
    case 'shortlisted':
      return null
    case 'submitted':
      return <Notice title={texts.sealedUntil} />
    case 'declined':
      return (
        <Notice tone='warning' title={texts.declined}>
          <p className='whitespace-pre-line'>{reason}</p>
        </Notice>
      )
    case 'chosen':
      return (
        <Notice tone='success' title={texts.chosen}>
          <p className='whitespace-pre-line'>{reason}</p>
        </Notice>
      )
    case 'withdrawn':
      return <Notice title={texts.withdrawn} />
  }
}

const Proposer = ({ proposal: { proposalId, version, status } }: Held) => {
  const texts = usePartneringTexts().proposal
  const acting = useProposalAct(proposalId)
  if (!['draft', 'submitted'].includes(status)) return null
  return (
    <>
      <ButtonLink look='outlined' to='/proposals/$proposalId/edit' params={{ proposalId }}>
        {texts.edit}
      </ButtonLink>
      <PlainAct words={texts.withdraw} acting={acting} does={(_, then) => acting.mutate({ act: 'withdraw', version }, then)} />
    </>
  )
}

/** What the owner of the need makes of a proposal that is no longer sealed. */
export const Selecting = ({
  proposal: { proposalId, version, status, title },
}: {
  readonly proposal: Pick<View, 'proposalId' | 'version' | 'status' | 'title'>
}) => {
  const texts = usePartneringTexts().received
  const acting = useProposalAct(proposalId)
  if (!['submitted', 'shortlisted'].includes(status)) return null
  return (
    <div className='flex flex-wrap gap-2'>
      {status === 'submitted' && (
        <PlainAct
          words={texts.shortlist}
          label={`${texts.shortlist.act} ${title}`}
          acting={acting}
          does={(_, then) => acting.mutate({ act: 'shortlist', version }, then)}
        />
      )}
      <PlainAct
        words={texts.decline}
        label={`${texts.decline.act} ${title}`}
        look='plain'
        acting={acting}
        does={(form, then) => acting.mutate({ act: 'decline', version, reason: textOf(form, 'reason') }, then)}
      >
        <TextArea name='reason' label={texts.decline.reason} maxLength={2000} required />
      </PlainAct>
    </div>
  )
}

/** A chosen proposal comes to an agreement, which either side may begin. */
const ToAgreement = ({ proposal: { proposalId, status } }: Held) => {
  const texts = usePartneringTexts().proposal
  const { data } = useQuery({ ...myPartnershipsQuery(useShell()), enabled: status === 'chosen' })
  if (status !== 'chosen' || !data) return null
  const existing = data.find((each) => each.proposalId === proposalId)
  return existing ? (
    <ButtonLink to='/partnerships/$partnershipId' params={{ partnershipId: existing.partnershipId }}>
      {texts.toPartnership}
    </ButtonLink>
  ) : (
    <ButtonLink to='/proposals/$proposalId/agreement' params={{ proposalId }}>
      {texts.agreement}
    </ButtonLink>
  )
}

const Editions = ({ proposal: { proposalId, edition } }: Held) => {
  const texts = usePartneringTexts().proposal
  const locale = useLocale()
  const { data = [] } = useQuery(proposalEditionsQuery(useShell(), proposalId))
  const rows = useProposalRows(data.map(({ content }) => content))
  if (edition < 2) return null
  return (
    <section className='max-w-4xl'>
      <h2 className='mt-10 text-std-24B-150'>{texts.editions}</h2>
      {data.map((each, at) => (
        <details key={each.edition} className='mt-3 rounded-8 border border-solid-gray-420 p-4'>
          <summary className='cursor-pointer'>{texts.editionOf(each.edition, momentText(locale, each.submittedAt))}</summary>
          <Facts
            facts={(rows[at] ?? []).flatMap(({ label, text }) =>
              text ? [{ label, value: <span className='whitespace-pre-line'>{text}</span> }] : [],
            )}
          />
        </details>
      ))}
    </section>
  )
}

const Shown = ({ proposal }: Held) => {
  const texts = usePartneringTexts()
  const locale = useLocale()
  const [rows = []] = useProposalRows([proposal.content])
  const { data: need } = useQuery({ ...needQuery(useShell(), proposal.needId), retry: false })
  const mayPropose = useMayEdit(proposal.memberId)
  const isMine = useBelongs(proposal.memberId)
  const maySelect = useMayEdit(need?.memberId ?? '')
  const { needId, proposalId, status, submittedAt } = proposal
  return (
    <Page
      title={proposal.title}
      caption={texts.proposal.page}
      trail={[
        isMine ? { label: texts.hub.title, to: '/partnering' } : { label: texts.received.title, to: '/needs/$needId/proposals', params: { needId } },
      ]}
    >
      <div className='mt-4'>
        <Tag tone={proposalTones[status]}>{texts.statuses.proposal[status]}</Tag>
      </div>
      {isMine || status !== 'submitted' ? <Standing proposal={proposal} /> : null}
      <div className='no-print mt-6 flex flex-wrap items-start gap-4'>
        {mayPropose && <Proposer proposal={proposal} />}
        {maySelect && <Selecting proposal={proposal} />}
        {(mayPropose || maySelect) && <ToAgreement proposal={proposal} />}
      </div>
      <div className='max-w-4xl'>
        <Facts
          facts={[
            {
              label: texts.proposal.need,
              value: (
                <Link to='/needs/$needId' params={{ needId }} className='link'>
                  {needTitleIn(locale, proposal)}
                </Link>
              ),
            },
            { label: texts.column.proposer, value: <MemberName memberId={proposal.memberId} known={proposal.memberName} /> },
            ...(submittedAt ? [{ label: texts.column.submittedAt, value: momentText(locale, submittedAt) }] : []),
            ...rows
              .filter(({ name, text }) => text && name !== 'attachments' && name !== 'title')
              .map(({ label, text }) => ({ label, value: <span className='whitespace-pre-line'>{text}</span> })),
          ]}
        />
      </div>
      <DocumentList thing={proposalId} documents={proposal.content.attachments} title={texts.proposal.labels.attachments} />
      <ProposalAssessment assessment={proposal.assessment} />
      <Editions proposal={proposal} />
    </Page>
  )
}

const Loaded = () => {
  const { proposalId } = route.useParams()
  const texts = usePartneringTexts().proposal
  const query = useQuery(proposalQuery(useShell(), proposalId))
  return (
    <Awaited query={query} title={texts.page}>
      {(proposal) => <Shown proposal={proposal} />}
    </Awaited>
  )
}

/** A proposal, for who made it and, once unsealed, for who asked for it. */
export const Proposal = () => {
  const texts = usePartneringTexts().proposal
  return (
    <Guard title={texts.page}>
      <Loaded />
    </Guard>
  )
}
