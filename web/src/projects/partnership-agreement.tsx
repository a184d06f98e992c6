import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { ulid } from 'ulid'
import { AgreementContent as Contract } from '../../../functions/projects/partnership-contract.ts'
import { Button } from '../shell/button.tsx'
import { ErrorSummary } from '../shell/error-summary.tsx'
import { Guard } from '../shell/guard.tsx'
import { Page } from '../shell/page.tsx'
import { answered } from '../shell/refusal.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { Awaited } from './awaited.tsx'
import { type Answers, rowsIn, textIn } from './edit/answers.ts'
import type { Draft } from './edit/draft.ts'
import { sourceIn, sourceRow, useFigureSources } from './figure-source.ts'
import { useMemberName } from './member-name.tsx'
import { begunQuery, contentOf, type Shape } from './partnering-draft.ts'
import { Documents } from './partnering-files.tsx'
import { type Asked, Plain, SavedAt, useAnswers, useKeeping, useSendingDraft } from './partnering-form.tsx'
import { type AgreementContent, type Partnership, type Proposal, partnershipQuery, proposalQuery } from './partnering-queries.ts'
import { Rows } from './partnering-rows.tsx'
import { usePartneringTexts } from './partnering-texts.ts'
import { needQuery } from './sheet-queries.ts'
import { todayInTokyo } from './terms.ts'

const newRoute = getRouteApi('/proposals/$proposalId/agreement')
const changeRoute = getRouteApi('/partnerships/$partnershipId/agreement')

const shape = (): Shape => ({ fields: Contract().shape, numbers: ['costYen', 'fiscalYear'], rows: { kpis: sourceIn } })
const names = ['title', 'purpose', 'terms', 'startsOn', 'endsOn', 'costYen', 'parties', 'kpis', 'milestones', 'documents'] as const

type FormProps = { readonly draft: Draft; readonly proposalId: string; readonly isNew: boolean }

const figuresOf = (kpi: Answers): Answers => ({ ...kpi, fiscalYear: textIn(kpi, 'fiscalYear') })

/** What a proposal already says of what it comes to. */
const beginWith = (proposal: Proposal, owner: string): Answers => ({
  title: proposal.title,
  purpose: proposal.content.summary.slice(0, 2000),
  ...(proposal.content.costYen !== undefined && { costYen: String(proposal.content.costYen) }),
  startsOn: todayInTokyo(),
  parties: [
    { memberId: owner, role: 'public', part: '' },
    { memberId: proposal.memberId, role: 'private', part: '' },
  ],
  kpis: proposal.content.kpiTargets.map(({ name, unit, target }) => newKpi({ name, unit, target })),
  milestones: [],
  documents: [],
})

const newKpi = (given: Answers = {}): Answers => ({
  kpiId: `kpi_${ulid()}`,
  direction: 'up',
  fiscalYear: todayInTokyo().slice(0, 4),
  ...given,
})

const useCells = (answers: Answers, proposalId: string) => {
  const texts = usePartneringTexts()
  const { device } = texts.partnership
  const sources = useFigureSources(proposalId)
  const { kpi, milestone } = texts.agreement
  const kpis = rowsIn(answers, 'kpis')
  const [owner = '', partner = ''] = rowsIn(answers, 'parties').map((party) => textIn(party, 'memberId'))
  const [ownerName, partnerName] = [useMemberName(owner), useMemberName(partner)]
  const called = new Map([
    [owner, ownerName],
    [partner, partnerName],
  ])
  return {
    parties: [
      {
        name: 'memberId',
        label: texts.panel.member,
        among: (row: Answers) => [[textIn(row, 'memberId'), called.get(textIn(row, 'memberId')) ?? textIn(row, 'memberId')]] as const,
      },
      { name: 'role', label: texts.agreement.labels.role, among: () => Object.entries(texts.statuses.role) },
      { name: 'part', label: texts.agreement.labels.part, long: 500 },
    ],
    kpis: [
      { name: 'name', label: kpi.name },
      { name: 'unit', label: kpi.unit },
      { name: 'baseline', label: kpi.baseline, type: 'number' as const },
      { name: 'target', label: kpi.target, type: 'number' as const },
      { name: 'fiscalYear', label: kpi.fiscalYear, type: 'number' as const },
      {
        name: 'direction',
        label: kpi.direction,
        among: () =>
          [
            ['up', kpi.up],
            ['down', kpi.down],
          ] as const,
      },
      {
        name: 'parentId',
        label: kpi.parent,
        // Only what stands above it: a tree has no rings.
        among: (_: Answers, at: number) =>
          [['', kpi.root] as const, ...kpis.slice(0, at).map((each) => [textIn(each, 'kpiId'), textIn(each, 'name')] as const)] as const,
      },
      { name: 'device', label: device.source, among: sources.devices },
      { name: 'over', label: device.over, among: sources.overs },
    ],
    milestones: [
      { name: 'title', label: milestone.title },
      { name: 'dueOn', label: milestone.dueOn, type: 'date' as const },
    ],
  }
}

const Form = ({ draft, proposalId, isNew }: FormProps) => {
  const texts = usePartneringTexts()
  const words = texts.agreement
  const { labels, hints } = words
  const { projects } = useShell()
  const navigate = useNavigate()
  const partnershipId = draft.thing
  const { answers, change, judge, attempt, errors, errorOf } = useAnswers(draft, shape(), { names, labels })
  useKeeping(draft, answers)
  const cells = useCells(answers, proposalId)
  const sending = useSendingDraft(
    partnershipId,
    () =>
      answered(
        projects.PUT('/partnerships/{partnershipId}', {
          params: { path: { partnershipId } },
          // Judged by the contract just before.
          body: { proposalId, content: contentOf(shape(), answers) as AgreementContent, ...(draft.basedOn && { version: draft.basedOn }) },
        }),
      ),
    () => navigate({ to: '/partnerships/$partnershipId', params: { partnershipId } }),
  )
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (judge() && !sending.isPending) sending.mutate()
  }
  const lines: readonly Asked[] = [
    { name: 'title', label: labels.title },
    { name: 'purpose', label: labels.purpose, long: 2000 },
    { name: 'terms', label: labels.terms, hint: hints.terms, long: 10_000 },
    { name: 'startsOn', label: labels.startsOn, type: 'date' },
    { name: 'endsOn', label: labels.endsOn, type: 'date' },
    { name: 'costYen', label: labels.costYen, hint: hints.costYen, type: 'number', optional: true },
  ]
  const rowsOf = (name: 'parties' | 'kpis' | 'milestones') => ({
    name,
    label: labels[name],
    answers,
    error: errorOf(name),
    change,
    cells: cells[name],
  })
  return (
    <Page title={isNew ? words.write : words.change} trail={[{ label: texts.hub.title, to: '/partnering' }]} failed={errors.length > 0}>
      <p className='mt-4 max-w-3xl'>{words.lead}</p>
      <ErrorSummary errors={errors} attempt={attempt} />
      <form onSubmit={send} noValidate>
        {lines.map((asked) => (
          <Plain key={asked.name} asked={asked} answers={answers} error={errorOf(asked.name)} change={change} />
        ))}
        <h2 className='mt-10 text-std-24B-150'>{labels.parties}</h2>
        <Rows {...rowsOf('parties')} most={20} isFixed />
        <h2 className='mt-10 text-std-24B-150'>{labels.kpis}</h2>
        <Rows {...rowsOf('kpis')} most={30} begin={() => newKpi()} />
        <h2 className='mt-10 text-std-24B-150'>{labels.milestones}</h2>
        <Rows {...rowsOf('milestones')} most={30} begin={() => ({ milestoneId: `mls_${ulid()}` })} />
        <Documents name='documents' label={labels.documents} thing={partnershipId} answers={answers} change={change} />
        {sending.isError && <RefusalNotice error={sending.error} />}
        <div className='mt-8 flex flex-wrap items-center gap-4'>
          <Button type='submit' busy={sending.isPending}>
            {sending.isPending ? texts.form.sending : words.save}
          </Button>
          <SavedAt savedAt={draft.savedAt} />
        </div>
      </form>
    </Page>
  )
}

type BegunProps = {
  readonly partnershipId: string
  readonly proposalId: string
  readonly isNew: boolean
  readonly begin: () => Promise<Pick<Draft, 'answers' | 'basedOn'>>
}

const Begun = ({ partnershipId, proposalId, isNew, begin }: BegunProps) => {
  const texts = usePartneringTexts().agreement
  const query = useQuery(begunQuery(useShell(), partnershipId, begin))
  return (
    <Awaited query={query} title={texts.write}>
      {(draft) => <Form draft={draft} proposalId={proposalId} isNew={isNew} />}
    </Awaited>
  )
}

const Fresh = () => {
  const { proposalId } = newRoute.useParams()
  const texts = usePartneringTexts().agreement
  const shell = useShell()
  const proposal = useQuery(proposalQuery(shell, proposalId))
  const need = useQuery({ ...needQuery(shell, proposal.data?.needId ?? ''), enabled: proposal.data !== undefined })
  // The id of an agreement follows from its proposal, so that a draft is found again.
  const [partnershipId] = useState(`pts_${proposalId.slice(4)}`)
  const data = proposal.data && need.data ? { proposal: proposal.data, owner: need.data.memberId } : undefined
  return (
    <Awaited query={{ data, error: proposal.error ?? need.error, refetch: proposal.refetch }} title={texts.write}>
      {(held) => (
        <Begun
          partnershipId={partnershipId}
          proposalId={proposalId}
          isNew
          begin={() => Promise.resolve({ answers: beginWith(held.proposal, held.owner) })}
        />
      )}
    </Awaited>
  )
}

const answersOf = ({ content }: Partnership): Answers => ({ ...content, kpis: content.kpis.map((kpi) => figuresOf(sourceRow({ ...kpi }))) })

const Changed = () => {
  const { partnershipId } = changeRoute.useParams()
  const texts = usePartneringTexts().agreement
  const query = useQuery(partnershipQuery(useShell(), partnershipId))
  return (
    <Awaited query={query} title={texts.change}>
      {(partnership) => (
        <Begun
          partnershipId={partnershipId}
          proposalId={partnership.proposalId}
          isNew={false}
          begin={() => Promise.resolve({ answers: answersOf(partnership), basedOn: partnership.version })}
        />
      )}
    </Awaited>
  )
}

/** What a chosen proposal comes to, written by either side. */
export const NewAgreement = () => {
  const texts = usePartneringTexts().agreement
  return (
    <Guard title={texts.write}>
      <Fresh />
    </Guard>
  )
}

/** Another text of an agreement that not all have accepted yet. */
export const ChangeAgreement = () => {
  const texts = usePartneringTexts().agreement
  return (
    <Guard title={texts.change}>
      <Changed />
    </Guard>
  )
}
