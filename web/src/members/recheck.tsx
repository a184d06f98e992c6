import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { ActDialog } from '../shell/act-dialog.tsx'
import { dateText, momentText } from '../shell/date.ts'
import { Facts } from '../shell/facts.tsx'
import { Failure } from '../shell/failure.tsx'
import { TextArea } from '../shell/field.tsx'
import { Guard } from '../shell/guard.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale, useTexts } from '../shell/locale.ts'
import { Notice } from '../shell/notice.tsx'
import { Page } from '../shell/page.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { Table } from '../shell/table.tsx'
import { Tag } from '../shell/tag.tsx'
import { type ProposalView, type RecheckReport, recheckQuery, useDecision } from './recheck-queries.ts'
import { useMembersTexts } from './texts.ts'

const route = getRouteApi('/rechecks/$recheckId')

const tones = { open: 'wait', applied: 'good', dismissed: 'neutral' } as const

const useCalled = () => {
  const { aside } = useTexts().punctuation
  return ({ code, name }: { readonly code: string; readonly name: string }) => name + aside(code)
}

type DecisionProps = { readonly recheckId: string; readonly proposal: ProposalView; readonly decision: 'apply' | 'dismiss' }

/** Applied or dismissed one by one, with a reason that stays beside it. */
const Decision = ({ recheckId, proposal, decision }: DecisionProps) => {
  const { recheck } = useMembersTexts()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const deciding = useDecision(recheckId, proposal.memberId)
  const confirm = (_: FormData, close: () => void) => {
    const isMissing = reason.trim() === ''
    setMissing(isMissing)
    if (isMissing) return
    deciding.mutate({ decision, reason })
    close()
  }
  return (
    <>
      {deciding.isError && <RefusalNotice error={deciding.error} />}
      <ActDialog
        act={recheck.decisions[decision]}
        look={decision === 'apply' ? 'solid' : 'outlined'}
        busy={deciding.isPending}
        question={recheck.questions[decision](proposal.from.name)}
        consequence={decision === 'apply' ? recheck.consequences[proposal.kind] : recheck.dismissed}
        onConfirm={confirm}
      >
        <TextArea
          label={recheck.reason}
          maxLength={2000}
          value={reason}
          error={missing ? recheck.reasonMissing : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
      </ActDialog>
    </>
  )
}

const Proposals = ({ report }: { readonly report: RecheckReport }) => {
  const { recheck } = useMembersTexts()
  const locale = useLocale()
  const called = useCalled()
  const { aside, listed } = useTexts().punctuation
  const decided = ({ reason, decidedAt }: ProposalView) => `${reason ?? '–'}${decidedAt ? aside(momentText(locale, decidedAt)) : ''}`
  if (report.proposed.length === 0) return <p className='mt-4'>{recheck.noProposals}</p>
  return (
    <Table
      caption={recheck.proposals}
      file='proposals.csv'
      rows={report.proposed}
      keyOf={({ memberId }) => memberId}
      columns={[
        {
          label: recheck.member,
          text: ({ from }) => called(from),
          cell: ({ memberId, from }) => (
            <Link to='/members/$memberId' params={{ memberId }} className='link'>
              {called(from)}
            </Link>
          ),
        },
        { label: recheck.what, cell: ({ kind }) => recheck.kinds[kind] },
        { label: recheck.becomes, cell: ({ to, candidates }) => (to ? called(to) : listed(candidates.map(called)) || '–') },
        {
          label: recheck.status,
          text: ({ status }) => recheck.statuses[status],
          cell: ({ status }) => <Tag tone={tones[status]}>{recheck.statuses[status]}</Tag>,
        },
        {
          label: recheck.decision,
          text: decided,
          cell: (proposal) =>
            proposal.status === 'open' && report.inForce ? (
              <div className='flex flex-wrap gap-2'>
                <Decision recheckId={report.recheckId} proposal={proposal} decision='apply' />
                <Decision recheckId={report.recheckId} proposal={proposal} decision='dismiss' />
              </div>
            ) : (
              decided(proposal)
            ),
        },
      ]}
    />
  )
}

const Findings = ({ report }: { readonly report: RecheckReport }) => {
  const { recheck } = useMembersTexts()
  const called = useCalled()
  const { listed } = useTexts().punctuation
  if (report.findings.length === 0) return <p className='mt-4'>{recheck.noFindings}</p>
  return (
    <Table
      caption={recheck.findings}
      file='differences.csv'
      rows={report.findings}
      keyOf={({ kind, code }) => `${kind} ${code}`}
      columns={[
        { label: recheck.code, cell: ({ code }) => code },
        { label: recheck.what, cell: ({ kind }) => recheck.found[kind] },
        { label: recheck.before, cell: (finding) => (finding.kind === 'renamed' ? finding.from : finding.kind === 'gone' ? finding.name : '–') },
        {
          label: recheck.after,
          cell: (finding) => {
            if (finding.kind === 'renamed') return finding.to
            if (finding.kind === 'appeared') return finding.name
            const successors = listed(finding.successors.map(called))
            return successors === '' ? '–' : finding.told ? successors : recheck.perhaps(successors)
          },
        },
      ]}
    />
  )
}

const Report = () => {
  const { recheck } = useMembersTexts()
  const locale = useLocale()
  const { recheckId } = route.useParams()
  const { data: report, error, refetch } = useQuery(recheckQuery(useShell(), recheckId))
  const trail = [{ label: recheck.title, to: '/rechecks' }] as const
  if (error) return <Failure error={error} retry={() => void refetch()} />
  if (!report)
    return (
      <Page title={recheck.report} trail={trail}>
        <Loading />
      </Page>
    )
  return (
    <Page title={recheck.reportOf(dateText(locale, report.listedOn))} trail={trail}>
      {!report.inForce && <Notice tone='warning' title={recheck.superseded} />}
      <Facts
        facts={[
          { label: recheck.importedAt, value: momentText(locale, report.importedAt) },
          { label: recheck.rows, value: report.rows },
          { label: recheck.unchanged, value: report.unchanged },
        ]}
      />
      <h2 className='mt-10 text-std-24B-150'>{recheck.proposals}</h2>
      <p className='mt-2 max-w-3xl'>{recheck.proposalsLead}</p>
      <Proposals report={report} />
      <h2 className='mt-10 text-std-24B-150'>{recheck.findings}</h2>
      <Findings report={report} />
    </Page>
  )
}

export const Recheck = () => {
  const { recheck } = useMembersTexts()
  return (
    <Guard title={recheck.report} operator>
      <Report />
    </Guard>
  )
}
