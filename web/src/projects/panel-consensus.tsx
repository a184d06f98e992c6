import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { Button } from '../shell/button.tsx'
import { ErrorSummary } from '../shell/error-summary.tsx'
import { TextArea } from '../shell/field.tsx'
import { Guard } from '../shell/guard.tsx'
import { useLocale, useTexts } from '../shell/locale.ts'
import { Page } from '../shell/page.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { Tag } from '../shell/tag.tsx'
import { Awaited } from './awaited.tsx'
import { usePanelAct } from './panel-act.ts'
import { Points } from './panel-score.tsx'
import { type BlindProposal, blindQuery, type Panel, panelQuery, scoresQuery } from './partnering-queries.ts'
import { usePartneringTexts } from './partnering-texts.ts'
import { PlainAct } from './plain-act.tsx'
import { needTitleIn } from './titles.ts'

const route = getRouteApi('/panels/$panelId/consensus')

type OneProps = { readonly panel: Panel; readonly proposal: BlindProposal }

const Given = ({ panel, number, criterion }: { readonly panel: Panel; readonly number: number; readonly criterion: string }) => {
  const texts = usePartneringTexts().panel
  const { labelled } = useTexts().punctuation
  const { data = [] } = useQuery(scoresQuery(useShell(), panel.panelId))
  const given = data
    .filter((each) => each.number === number)
    .flatMap(({ scores }) => scores.filter((score) => score.criterion === criterion).map(({ points }) => points))
  return <p className='mt-2 text-solid-gray-700'>{labelled(texts.scores, given.join(' / '))}</p>
}

const One = ({ panel, proposal }: OneProps) => {
  const texts = usePartneringTexts().panel
  const { labelled } = useTexts().punctuation
  const agreed = new Map((proposal.agreed ?? []).map((each) => [each.criterion, each]))
  const [points, setPoints] = useState<Readonly<Record<string, number>>>(Object.fromEntries([...agreed].map(([code, each]) => [code, each.points])))
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>(Object.fromEntries([...agreed].map(([code, each]) => [code, each.reason])))
  const [attempt, setAttempt] = useState(0)
  const acting = usePanelAct(panel.panelId)
  const own = (code: string) => `${proposal.number}-${code}`
  const unscored = panel.criteria.filter(({ code }) => points[code] === undefined)
  const unsaid = panel.criteria.filter(({ code }) => (reasons[code] ?? '').trim() === '')
  const errors =
    attempt === 0
      ? []
      : [
          ...unscored.map(({ code, name }) => ({ field: `points-${own(code)}`, message: labelled(name, texts.forms.missing) })),
          ...unsaid.map(({ code, name }) => ({ field: `reason-${own(code)}`, message: labelled(name, texts.forms.reason) })),
        ]
  const send = (event: FormEvent) => {
    event.preventDefault()
    setAttempt(attempt + 1)
    if (unscored.length + unsaid.length > 0 || acting.isPending) return
    const scores = panel.criteria.map(({ code }) => ({ criterion: code, points: points[code] ?? 0, reason: reasons[code] ?? '' }))
    acting.mutate({ act: 'agree', number: proposal.number, scores })
  }
  return (
    <section className='mt-8 max-w-4xl rounded-16 border border-solid-gray-420 p-4 sm:p-6'>
      <h2 className='text-std-24B-150'>{labelled(texts.proposalNo(proposal.number), proposal.content.title)}</h2>
      {proposal.agreed && <Tag tone='good'>{`${texts.agreed} ${proposal.total ?? ''}`}</Tag>}
      <ErrorSummary errors={errors} attempt={attempt} />
      <form onSubmit={send} noValidate>
        {panel.criteria.map((criterion) => (
          <div key={criterion.code}>
            <Points
              criterion={{ ...criterion, code: own(criterion.code) }}
              points={points[criterion.code]}
              error={attempt > 0 && unscored.includes(criterion) ? texts.forms.missing : undefined}
              onChange={(given) => setPoints({ ...points, [criterion.code]: given })}
            />
            <Given panel={panel} number={proposal.number} criterion={criterion.code} />
            <TextArea
              id={`reason-${own(criterion.code)}`}
              label={labelled(criterion.name, texts.excuse.reason)}
              error={attempt > 0 && unsaid.includes(criterion) ? texts.forms.reason : undefined}
              rows={2}
              maxLength={1000}
              value={reasons[criterion.code] ?? ''}
              onChange={(event) => setReasons({ ...reasons, [criterion.code]: event.target.value })}
            />
          </div>
        ))}
        {acting.isError && <RefusalNotice error={acting.error} />}
        <div className='mt-6'>
          <Button type='submit' look='outlined' busy={acting.isPending}>
            {texts.saveAgreed(proposal.number)}
          </Button>
        </div>
      </form>
    </section>
  )
}

const Loaded = () => {
  const { panelId } = route.useParams()
  const texts = usePartneringTexts().panel
  const shell = useShell()
  const locale = useLocale()
  const navigate = useNavigate()
  const panel = useQuery(panelQuery(shell, panelId))
  const blind = useQuery(blindQuery(shell, panelId))
  const acting = usePanelAct(panelId, () => void navigate({ to: '/panels/$panelId', params: { panelId } }))
  const data = panel.data && blind.data ? { panel: panel.data, proposals: blind.data } : undefined
  return (
    <Awaited query={{ data, error: panel.error ?? blind.error, refetch: blind.refetch }} title={texts.consensus}>
      {(held) => (
        <Page
          title={texts.consensus}
          caption={needTitleIn(locale, held.panel)}
          trail={[{ label: texts.title, to: '/panels/$panelId', params: { panelId } }]}
        >
          <p className='mt-4 max-w-3xl'>{texts.consensusLead}</p>
          {held.proposals.map((proposal) => (
            <One key={proposal.number} panel={held.panel} proposal={proposal} />
          ))}
          {held.proposals.every((proposal) => proposal.agreed) && held.panel.status === 'consensus' && (
            <div className='mt-8'>
              <PlainAct
                words={texts.conclude}
                look='solid'
                acting={acting}
                does={(_, then) => acting.mutate({ act: 'conclude', version: held.panel.version }, then)}
              />
            </div>
          )}
        </Page>
      )}
    </Awaited>
  )
}

/** What the chair writes down after all have spoken. */
export const PanelConsensus = () => {
  const texts = usePartneringTexts().panel
  return (
    <Guard title={texts.consensus}>
      <Loaded />
    </Guard>
  )
}
