import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { ActDialog } from '../shell/act-dialog.tsx'
import { TextArea } from '../shell/field.tsx'
import { Guard } from '../shell/guard.tsx'
import { Notice } from '../shell/notice.tsx'
import { Page } from '../shell/page.tsx'
import { answered } from '../shell/refusal.ts'
import { useShell } from '../shell/shell.ts'
import { Awaited } from './awaited.tsx'
import { MemberName } from './member-name.tsx'
import { type ProposalSummary, panelOfNeedQuery, receivedQuery } from './partnering-queries.ts'
import { usePartneringTexts } from './partnering-texts.ts'
import { type NeedView, needQuery } from './sheet-queries.ts'
import { useActing } from './thing-act.ts'

const route = getRouteApi('/needs/$needId/decision')

type Deciding = {
  readonly version: number
  readonly chosen: string[]
  readonly reason: string
  readonly declined: { proposalId: string; reason: string }[]
}

const useDeciding = (needId: string) => {
  const { projects } = useShell()
  const navigate = useNavigate()
  return useActing<Deciding, NeedView>(
    (body, id) => answered(projects.PUT('/needs/{needId}/decisions/{actId}', { params: { path: { needId, actId: `act_${id}` } }, body })),
    () => void navigate({ to: '/needs/$needId/proposals', params: { needId } }),
  )
}

const Form = ({ need, running }: { readonly need: NeedView; readonly running: readonly ProposalSummary[] }) => {
  const texts = usePartneringTexts().decision
  const deciding = useDeciding(need.needId)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [reason, setReason] = useState('')
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({})
  const others = running.filter(({ proposalId }) => !chosen.includes(proposalId))
  const isComplete = chosen.length > 0 && reason.trim() !== '' && others.every(({ proposalId }) => (reasons[proposalId] ?? '').trim() !== '')
  const toggle = (id: string) => setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])
  const decision: Deciding = {
    version: need.version,
    chosen: [...chosen],
    reason,
    declined: others.map(({ proposalId }) => ({ proposalId, reason: reasons[proposalId] ?? '' })),
  }
  return (
    <>
      <fieldset className='mt-6'>
        <legend className='text-std-20B-150'>{texts.choose}</legend>
        {running.map(({ proposalId, title, memberId, memberName }) => (
          <label key={proposalId} className='mt-2 flex gap-3 rounded-8 p-3 hover:bg-key-50'>
            <input
              type='checkbox'
              checked={chosen.includes(proposalId)}
              disabled={chosen.length >= 5 && !chosen.includes(proposalId)}
              onChange={() => toggle(proposalId)}
              className='mt-1 size-5 shrink-0 accent-key-900'
            />
            <span>
              {title}
              <span className='block text-solid-gray-700'>
                <MemberName memberId={memberId} known={memberName} />
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <TextArea
        id='reason'
        label={texts.reason}
        hint={texts.reasonHint}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {chosen.length > 0 &&
        others.map(({ proposalId, title }) => (
          <TextArea
            key={proposalId}
            id={`reason-${proposalId}`}
            label={texts.declineOf(title)}
            hint={texts.declineHint}
            maxLength={2000}
            value={reasons[proposalId] ?? ''}
            onChange={(event) => setReasons({ ...reasons, [proposalId]: event.target.value })}
          />
        ))}
      <div className='mt-8'>
        {isComplete ? (
          <ActDialog
            act={texts.decide}
            look='solid'
            busy={deciding.isPending}
            error={deciding.error}
            question={texts.question}
            consequence={texts.consequence}
            onConfirm={(_, close) => deciding.mutate(decision, { onSuccess: close })}
          />
        ) : (
          <p role='status'>{texts.missing}</p>
        )}
      </div>
    </>
  )
}

const Loaded = () => {
  const { needId } = route.useParams()
  const texts = usePartneringTexts()
  const shell = useShell()
  const need = useQuery(needQuery(shell, needId))
  const received = useQuery(receivedQuery(shell, needId))
  const panel = useQuery(panelOfNeedQuery(shell, needId))
  const error = need.error ?? received.error ?? panel.error
  const all = need.data && received.data && panel.data !== undefined ? { need: need.data, received: received.data, panel: panel.data } : undefined
  return (
    <Awaited query={{ data: all, error, refetch: received.refetch }} title={texts.decision.title}>
      {({ need: held, received: { items }, panel: ofNeed }) => {
        const running = items.filter(({ status }) => status === 'submitted' || status === 'shortlisted')
        const waits = ofNeed !== null && ofNeed.status !== 'concluded'
        return (
          <Page
            title={texts.decision.title}
            caption={held.title}
            trail={[{ label: texts.stage.title, to: '/needs/$needId/partnering', params: { needId } }]}
          >
            <p className='mt-4 max-w-3xl'>{texts.decision.lead}</p>
            {waits && <Notice tone='warning' title={texts.decision.panelFirst} />}
            {running.length === 0 && <p className='mt-6'>{texts.decision.none}</p>}
            {!waits && running.length > 0 && <Form need={held} running={running} />}
          </Page>
        )
      }}
    </Awaited>
  )
}

/** With whom: chosen with a reason that is published, and each other declined with one of its own. */
export const Decision = () => {
  const texts = usePartneringTexts().decision
  return (
    <Guard title={texts.title}>
      <Loaded />
    </Guard>
  )
}
