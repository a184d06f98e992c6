import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ulid } from 'ulid'
import { ActDialog } from '../shell/act-dialog.tsx'
import { Button, buttonClass } from '../shell/button.tsx'
import { Field, TextArea } from '../shell/field.tsx'
import { usePerson } from '../shell/person.ts'
import { answered } from '../shell/refusal.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { useMayEdit } from './may-edit.ts'
import { approvalRuleQuery, type NeedAct, type NeedView } from './sheet-queries.ts'
import { useSheetTexts } from './sheet-texts.ts'
import { useActing } from './thing-act.ts'

export const useNeedAct = (needId: string, onDone?: () => void) => {
  const { projects } = useShell()
  return useActing<NeedAct, NeedView>(
    (body, id) => answered(projects.PUT('/needs/{needId}/acts/{actId}', { params: { path: { needId, actId: `act_${id}` } }, body })),
    onDone,
  )
}

type Plain = 'submit' | 'approve' | 'publish' | 'open-selection' | 'start' | 'finish'

type ActProps<Act> = { readonly need: NeedView; readonly act: Act; readonly look?: 'solid' | 'outlined' }

/** An act that needs nothing but the will to do it. */
const PlainAct = ({ need, act, look = 'outlined' }: ActProps<Plain>) => {
  const words = useSheetTexts().acts[act]
  const acting = useNeedAct(need.needId)
  return (
    <ActDialog
      {...words}
      look={look}
      busy={acting.isPending}
      error={acting.error}
      onConfirm={(_, close) => acting.mutate({ act, version: need.version }, { onSuccess: close })}
    />
  )
}

const ReasonedAct = ({ need, act, children }: ActProps<'send-back' | 'withdraw' | 'extend'> & { readonly children?: ReactNode }) => {
  const texts = useSheetTexts().acts
  const acting = useNeedAct(need.needId)
  const actOf = (form: FormData): NeedAct => {
    const given = { version: need.version, reason: String(form.get('reason') ?? '') }
    return act === 'extend' ? { act, ...given, validUntil: String(form.get('until') ?? '') } : { act, ...given }
  }
  return (
    <ActDialog
      {...texts[act]}
      busy={acting.isPending}
      error={acting.error}
      onConfirm={(form, close) => acting.mutate(actOf(form), { onSuccess: close })}
    >
      {children}
      <TextArea name='reason' label={texts.reason} hint={act === 'send-back' ? undefined : texts.reasonHint} maxLength={1000} required />
    </ActDialog>
  )
}

/** A new need that begins with the sheet of this one. */
const Copy = ({ needId }: { readonly needId: string }) => {
  const texts = useSheetTexts().acts
  const { projects } = useShell()
  const navigate = useNavigate()
  const copying = useActing(
    (copyId: string) => answered(projects.PUT('/needs/{needId}/copies/{copyId}', { params: { path: { needId, copyId } } })),
    (copy) => void navigate({ to: '/edit/$thing', params: { thing: copy.needId } }),
  )
  return (
    <>
      <Button look='plain' busy={copying.isPending} onClick={() => copying.mutate(`ned_${ulid()}`)}>
        {texts.copy}
      </Button>
      {copying.isError && <RefusalNotice error={copying.error} />}
    </>
  )
}

const EditLink = ({ thing, children, look }: { readonly thing: string; readonly children: ReactNode; readonly look: 'solid' | 'outlined' }) => (
  <Link to='/edit/$thing' params={{ thing }} className={buttonClass(look)}>
    {children}
  </Link>
)

const useWhatEditorsMay = (need: NeedView): readonly ReactNode[] => {
  const texts = useSheetTexts().acts
  const { data: rule } = useQuery(approvalRuleQuery(useShell(), need.memberId))
  const { needId, status, approval } = need
  const isReady = approval !== undefined && approval.given.length >= approval.needed
  const withdrawal = <ReasonedAct key='withdraw' need={need} act='withdraw' />
  const amend = (
    <EditLink key='amend' thing={needId} look='outlined'>
      {texts.amend.act}
    </EditLink>
  )
  const publish = <PlainAct key='publish' need={need} act='publish' look='solid' />
  const sendBack = <ReasonedAct key='send-back' need={need} act='send-back' />
  const waiting = approval ? [...(isReady ? [publish] : []), sendBack] : []
  switch (status) {
    case 'draft':
      return [
        <EditLink key='edit' thing={needId} look='solid'>
          {texts.edit}
        </EditLink>,
        (rule?.needed ?? 0) > 0 ? <PlainAct key='submit' need={need} act='submit' /> : <PlainAct key='publish' need={need} act='publish' />,
        withdrawal,
      ]
    case 'in-approval':
      return [...waiting, withdrawal]
    case 'published':
      return [
        ...waiting,
        <PlainAct key='open' need={need} act='open-selection' look='solid' />,
        amend,
        <ReasonedAct key='extend' need={need} act='extend'>
          <Field name='until' type='date' label={texts.extend.until} required />
        </ReasonedAct>,
        withdrawal,
      ]
    case 'in-selection':
      return [...waiting, amend, withdrawal]
    case 'decided':
      return [<PlainAct key='start' need={need} act='start' look='solid' />, withdrawal]
    case 'running':
      return [<PlainAct key='finish' need={need} act='finish' look='solid' />, withdrawal]
    case 'finished':
    case 'withdrawn':
      return []
  }
}

const Editors = ({ need }: { readonly need: NeedView }) => {
  const texts = useSheetTexts().acts
  const acts = useWhatEditorsMay(need)
  return (
    <>
      {need.publishedAt && need.status === 'published' && (
        <Link to='/needs/$needId/matches' params={{ needId: need.needId }} className={buttonClass('outlined')}>
          {texts.matches}
        </Link>
      )}
      {acts}
      <Copy needId={need.needId} />
    </>
  )
}

/** What the person at the screen may do with a need. */
export const NeedActs = ({ need }: { readonly need: NeedView }) => {
  const texts = useSheetTexts().acts
  const person = usePerson()
  const mayEdit = useMayEdit(need.memberId)
  const me = person.status === 'known' ? person.me.personId : undefined
  const approval = need.approval
  const mayApprove =
    me !== undefined && approval?.approvers.includes(me) && approval.submittedBy !== me && !approval.given.some(({ by }) => by === me)
  if (!mayEdit && !mayApprove) return null
  return (
    <section aria-label={texts.title} className='no-print mt-6 flex flex-wrap items-start gap-4 rounded-16 bg-solid-gray-50 p-4 sm:p-6'>
      {mayApprove && <PlainAct need={need} act='approve' look='solid' />}
      {mayApprove && !mayEdit && <ReasonedAct need={need} act='send-back' />}
      {mayEdit && <Editors need={need} />}
    </section>
  )
}
