import { Link } from '@tanstack/react-router'
import { ActDialog } from '../shell/act-dialog.tsx'
import { buttonClass } from '../shell/button.tsx'
import { Field, TextArea } from '../shell/field.tsx'
import { answered } from '../shell/refusal.ts'
import { useShell } from '../shell/shell.ts'
import { useMayEdit } from './may-edit.ts'
import type { SolutionAct, SolutionView } from './sheet-queries.ts'
import { useSheetTexts } from './sheet-texts.ts'
import { useActing } from './thing-act.ts'

export const useSolutionAct = (solutionId: string, onDone?: () => void) => {
  const { projects } = useShell()
  return useActing<SolutionAct, SolutionView>(
    (body, id) => answered(projects.PUT('/solutions/{solutionId}/acts/{actId}', { params: { path: { solutionId, actId: `act_${id}` } }, body })),
    onDone,
  )
}

type Held = { readonly solution: SolutionView }

const Publish = ({ solution: { solutionId, version } }: Held) => {
  const words = useSheetTexts().acts.publish
  const acting = useSolutionAct(solutionId)
  return (
    <ActDialog
      {...words}
      look='solid'
      busy={acting.isPending}
      error={acting.error}
      onConfirm={(_, close) => acting.mutate({ act: 'publish', version }, { onSuccess: close })}
    />
  )
}

const Renew = ({ solution: { solutionId, version } }: Held) => {
  const words = useSheetTexts().acts.renew
  const acting = useSolutionAct(solutionId)
  return (
    <ActDialog
      {...words}
      busy={acting.isPending}
      error={acting.error}
      onConfirm={(form, close) => acting.mutate({ act: 'renew', version, validUntil: String(form.get('until') ?? '') }, { onSuccess: close })}
    >
      <Field name='until' type='date' label={words.until} required />
    </ActDialog>
  )
}

const Withdraw = ({ solution: { solutionId, version } }: Held) => {
  const texts = useSheetTexts().acts
  const acting = useSolutionAct(solutionId)
  return (
    <ActDialog
      {...texts.withdraw}
      busy={acting.isPending}
      error={acting.error}
      onConfirm={(form, close) => acting.mutate({ act: 'withdraw', version, reason: String(form.get('reason') ?? '') }, { onSuccess: close })}
    >
      <TextArea name='reason' label={texts.reason} hint={texts.reasonHint} maxLength={1000} required />
    </ActDialog>
  )
}

/** What its owner's people may do with a solution. */
export const SolutionActs = ({ solution }: Held) => {
  const texts = useSheetTexts().acts
  if (!useMayEdit(solution.memberId) || solution.status === 'withdrawn') return null
  const isDraft = solution.status === 'draft'
  return (
    <section aria-label={texts.title} className='no-print mt-6 flex flex-wrap items-start gap-4 rounded-16 bg-solid-gray-50 p-4 sm:p-6'>
      {!isDraft && (
        <Link to='/solutions/$solutionId/matches' params={{ solutionId: solution.solutionId }} className={buttonClass('solid')}>
          {texts.matches}
        </Link>
      )}
      {isDraft && <Publish solution={solution} />}
      <Link to='/edit/$thing' params={{ thing: solution.solutionId }} className={buttonClass('outlined')}>
        {isDraft ? texts.edit : texts.change.act}
      </Link>
      {!isDraft && <Renew solution={solution} />}
      <Withdraw solution={solution} />
    </section>
  )
}
