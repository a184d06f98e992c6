import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { Button } from '../shell/button.tsx'
import { ErrorSummary } from '../shell/error-summary.tsx'
import { Facts } from '../shell/facts.tsx'
import { FieldError, TextArea } from '../shell/field.tsx'
import { Guard } from '../shell/guard.tsx'
import { useLocale, useTexts } from '../shell/locale.ts'
import { NotFound } from '../shell/not-found.tsx'
import { Page } from '../shell/page.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { Awaited } from './awaited.tsx'
import { usePanelAct } from './panel-act.ts'
import { type BlindProposal, blindQuery, type Panel, panelQuery } from './partnering-queries.ts'
import { usePartneringTexts } from './partnering-texts.ts'
import { useProposalRows } from './proposal-rows.ts'
import { needTitleIn } from './titles.ts'

const route = getRouteApi('/panels/$panelId/proposals/$number')

const scale = [0, 1, 2, 3, 4, 5] as const

type PointsProps = {
  readonly criterion: Panel['criteria'][number]
  readonly points: number | undefined
  readonly error: string | undefined
  readonly onChange: (points: number) => void
}

/** Six steps beside each other; arrow keys walk them. */
export const Points = ({ criterion: { code, name, description, weight }, points, error, onChange }: PointsProps) => {
  const texts = usePartneringTexts()
  return (
    <fieldset className='mt-8 max-w-3xl' aria-describedby={error ? `points-${code}-error` : undefined}>
      <legend className='text-std-20B-150'>
        {name}
        <span className='ml-3 text-std-16N-170 text-solid-gray-700'>{`${texts.proposal.weight} ${weight}`}</span>
      </legend>
      {description && <p className='text-solid-gray-700'>{description}</p>}
      <div className='mt-2 flex flex-wrap gap-2'>
        {scale.map((step) => (
          <label key={step} className='flex min-h-11 items-center gap-2 rounded-8 border border-solid-gray-420 px-3 hover:bg-key-50'>
            <input
              type='radio'
              id={step === 0 ? `points-${code}` : undefined}
              name={`points-${code}`}
              checked={points === step}
              onChange={() => onChange(step)}
              className='size-5 accent-key-900'
            />
            {texts.panel.points(step)}
          </label>
        ))}
      </div>
      <FieldError id={`points-${code}-error`} error={error} />
    </fieldset>
  )
}

type FormProps = { readonly panel: Panel; readonly proposals: readonly BlindProposal[]; readonly proposal: BlindProposal }

const Scoring = ({ panel, proposals, proposal }: FormProps) => {
  const texts = usePartneringTexts().panel
  const { labelled } = useTexts().punctuation
  const navigate = useNavigate()
  const { panelId } = panel
  const before = new Map((proposal.mine ?? []).map((score) => [score.criterion, score]))
  const [points, setPoints] = useState<Readonly<Record<string, number>>>(Object.fromEntries([...before].map(([code, score]) => [code, score.points])))
  const [comments, setComments] = useState<Readonly<Record<string, string>>>(
    Object.fromEntries([...before].map(([code, score]) => [code, score.comment ?? ''])),
  )
  const [attempt, setAttempt] = useState(0)
  const missing = attempt > 0 ? panel.criteria.filter(({ code }) => points[code] === undefined) : []
  const next = proposals.find((each) => each.number > proposal.number && !each.mine)
  const acting = usePanelAct(panelId, () =>
    next
      ? void navigate({ to: '/panels/$panelId/proposals/$number', params: { panelId, number: String(next.number) } })
      : void navigate({ to: '/panels/$panelId', params: { panelId } }),
  )
  const send = (event: FormEvent) => {
    event.preventDefault()
    setAttempt(attempt + 1)
    const scores = panel.criteria.flatMap(({ code }) => {
      const given = points[code]
      const comment = (comments[code] ?? '').trim()
      return given === undefined ? [] : [{ criterion: code, points: given, ...(comment && { comment }) }]
    })
    if (scores.length === panel.criteria.length && !acting.isPending) acting.mutate({ act: 'score', number: proposal.number, scores })
  }
  return (
    <>
      <ErrorSummary
        errors={missing.map(({ code, name }) => ({ field: `points-${code}`, message: labelled(name, texts.forms.missing) }))}
        attempt={attempt}
      />
      <form onSubmit={send} noValidate>
        {panel.criteria.map((criterion) => (
          <div key={criterion.code}>
            <Points
              criterion={criterion}
              points={points[criterion.code]}
              error={missing.includes(criterion) ? texts.forms.missing : undefined}
              onChange={(given) => setPoints({ ...points, [criterion.code]: given })}
            />
            <TextArea
              id={`comment-${criterion.code}`}
              label={labelled(texts.comment, criterion.name)}
              optional
              rows={2}
              maxLength={500}
              value={comments[criterion.code] ?? ''}
              onChange={(event) => setComments({ ...comments, [criterion.code]: event.target.value })}
            />
          </div>
        ))}
        {acting.isError && <RefusalNotice error={acting.error} />}
        <div className='mt-8'>
          <Button type='submit' busy={acting.isPending}>
            {texts.saveNext}
          </Button>
        </div>
      </form>
    </>
  )
}

/** What a proposal says, as the panel may read it. */
export const BlindText = ({ proposal }: { readonly proposal: BlindProposal }) => {
  const [rows = []] = useProposalRows([proposal.content])
  return (
    <div className='max-w-4xl'>
      <Facts facts={rows.flatMap(({ label, text }) => (text ? [{ label, value: <span className='whitespace-pre-line'>{text}</span> }] : []))} />
    </div>
  )
}

const Loaded = () => {
  const { panelId, number } = route.useParams()
  const texts = usePartneringTexts().panel
  const shell = useShell()
  const panel = useQuery(panelQuery(shell, panelId))
  const blind = useQuery(blindQuery(shell, panelId))
  const data = panel.data && blind.data ? { panel: panel.data, proposals: blind.data } : undefined
  const locale = useLocale()
  const title = texts.scoreTitle(Number(number) || 0)
  return (
    <Awaited query={{ data, error: panel.error ?? blind.error, refetch: blind.refetch }} title={title}>
      {(held) => {
        const proposal = held.proposals.find((each) => String(each.number) === number)
        if (!proposal) return <NotFound />
        const isOpen = held.panel.status === 'scoring'
        return (
          <Page
            title={isOpen ? title : texts.proposalNo(proposal.number)}
            caption={needTitleIn(locale, held.panel)}
            trail={[{ label: texts.title, to: '/panels/$panelId', params: { panelId } }]}
          >
            {isOpen && <p className='mt-4 max-w-3xl'>{texts.scoreLead}</p>}
            <BlindText proposal={proposal} />
            {isOpen && <Scoring key={number} panel={held.panel} proposals={held.proposals} proposal={proposal} />}
          </Page>
        )
      }}
    </Awaited>
  )
}

/** One proposal before one panellist. */
export const PanelProposal = () => {
  const texts = usePartneringTexts().panel
  return (
    <Guard title={texts.score}>
      <Loaded />
    </Guard>
  )
}
