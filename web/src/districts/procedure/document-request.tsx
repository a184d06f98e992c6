import { useState } from 'react'
import { textOf } from '../../projects/plain-act.tsx'
import { todayInTokyo } from '../../projects/terms.ts'
import { useActing } from '../../projects/thing-act.ts'
import { ActDialog } from '../../shell/act-dialog.tsx'
import { Field, FieldError, TextArea } from '../../shell/field.tsx'
import { answered } from '../../shell/refusal.ts'
import { useShell } from '../../shell/shell.ts'
import type { DocumentRequest, PlanDocument } from '../city-queries.ts'
import { useActTexts } from './act-texts.ts'
import { RefusalFacts } from './refusal-facts.tsx'
import { useProcedureTexts } from './texts.ts'

export type Kind = DocumentRequest['kind']
type Points = Extract<DocumentRequest, { readonly kind: 'opinion-summary' }>['points']

const criteria = ['regionalPlan', 'effect', 'feasibility', 'benefitLimit', 'fairness'] as const

const Extra = ({ kind }: { readonly kind: Kind }) => {
  const { documents: texts } = useProcedureTexts()
  const { fields } = useActTexts()
  if (kind === 'opinion-summary') return <TextArea name='points' label={texts.points} hint={texts.pointsHint} maxLength={20_000} rows={5} optional />
  if (kind !== 'certificate') return null
  return criteria.map((name) => <TextArea key={name} name={name} label={fields.criteria[name]} rows={2} required />)
}

/** 「要旨｜件数｜考え方」 on each line; undefined where one is written otherwise. */
const pointsIn = (text: string): Points | undefined => {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => line.split(/[|｜]/).map((part) => part.trim()))
  const points = lines.flatMap(([point = '', count = '', reply = '']) =>
    point && /^[0-9]{1,7}$/.test(count) && Number(count) > 0 ? [{ point, opinions: Number(count), ...(reply && { answer: reply }) }] : [],
  )
  return points.length === lines.length ? points : undefined
}

const requestIn = (kind: Kind, form: FormData): DocumentRequest | undefined => {
  const on = textOf(form, 'on')
  if (kind === 'letters') return { kind, on }
  const paper = { number: textOf(form, 'number'), on }
  if (kind === 'opinion-summary') {
    const points = pointsIn(textOf(form, 'points'))
    return points && { kind, ...paper, points }
  }
  if (kind !== 'certificate') return { kind, ...paper }
  const [regionalPlan = '', effect = '', feasibility = '', benefitLimit = '', fairness = ''] = criteria.map((name) => textOf(form, name))
  return { kind, ...paper, criteria: { regionalPlan, effect, feasibility, benefitLimit, fairness } }
}

/** Asks for one paper; it is made elsewhere and shows in the list when it is complete. */
export const MakeDocument = ({ planId, kind }: { readonly planId: string; readonly kind: Kind }) => {
  const { documents: texts } = useProcedureTexts()
  const { fields } = useActTexts()
  const { districts } = useShell()
  const [isUnfit, setUnfit] = useState(false)
  const asking = useActing<DocumentRequest, PlanDocument>((body, id) =>
    answered(districts.PUT('/plans/{planId}/documents/{documentId}', { params: { path: { planId, documentId: `doc_${id}` } }, body })),
  )
  const name = texts.kinds[kind]
  return (
    <ActDialog
      act={texts.makeOf(name)}
      confirm={texts.make}
      question={texts.question(name)}
      consequence={kind === 'letters' ? texts.lettersConsequence : texts.consequence}
      busy={asking.isPending}
      error={asking.error}
      onConfirm={(form, close) => {
        const request = requestIn(kind, form)
        setUnfit(request === undefined)
        if (request) asking.mutate(request, { onSuccess: close })
      }}
    >
      {kind !== 'letters' && <Field name='number' label={fields.number} hint={fields.numberHint} maxLength={60} required />}
      <Field name='on' type='date' label={fields.on} defaultValue={todayInTokyo()} required />
      <Extra kind={kind} />
      <FieldError id='points-error' error={isUnfit ? texts.pointsUnfit : undefined} />
      <RefusalFacts planId={planId} error={asking.error} />
    </ActDialog>
  )
}
