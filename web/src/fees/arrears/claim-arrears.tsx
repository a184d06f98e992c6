import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { dateText } from '../../shell/date.ts'
import { Facts } from '../../shell/facts.tsx'
import { Field, TextArea } from '../../shell/field.tsx'
import { useLocale } from '../../shell/locale.ts'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { yenIn } from '../amount.ts'
import { RatesRefusal } from '../dunning/rates-refusal.tsx'
import { Choice } from '../terms-fields.tsx'
import { useArrearsTexts, useDeskTexts } from '../texts.ts'
import { type Arrears, type ArrearsAct, claimArrearsQuery, useArrearsAct } from './arrears-queries.ts'

type Step = Extract<ArrearsAct, { act: 'step' }>

const kinds = ['acknowledged', 'handed-over', 'seized', 'released', 'bankrupt', 'bankruptcy-over', 'stayed', 'stay-over'] as const
const causes = ['nothing-to-seize', 'livelihood', 'whereabouts'] as const

const stepIn = (form: FormData, version: number): Step => {
  const [number, documentOn, cause, reason] = ['number', 'documentOn', 'cause', 'reason'].map((name) => textOf(form, name))
  return {
    ...{ act: 'step', version, kind: textOf(form, 'kind') as Step['kind'], on: textOf(form, 'on') },
    ...(number && documentOn && { document: { number, on: documentOn } }),
    ...(cause && { cause: cause as NonNullable<Step['cause']> }),
    ...(reason && { reason }),
  }
}

const Acts = ({ arrears }: { readonly arrears: Arrears }) => {
  const { claim: texts, steps, stayCauses } = useArrearsTexts()
  const acting = useArrearsAct(arrears)
  const [kind, setKind] = useState<string>(kinds[0])
  const { version } = arrears
  return (
    <div className='no-print mt-4 flex flex-wrap gap-4'>
      <PlainAct words={texts.step} acting={acting} does={(form, then) => acting.mutate(stepIn(form, version), then)}>
        <Choice name='kind' label={texts.kind} chosen={kinds[0]} onChosen={setKind}>
          {kinds.map((each) => (
            <option key={each} value={each}>
              {steps[each]}
            </option>
          ))}
        </Choice>
        <Field label={texts.on} name='on' type='date' required />
        <Field label={texts.number} name='number' maxLength={100} optional />
        <Field label={texts.documentOn} name='documentOn' type='date' optional />
        {kind === 'stayed' && (
          <Choice name='cause' label={texts.cause} chosen={causes[0]}>
            {causes.map((cause) => (
              <option key={cause} value={cause}>
                {stayCauses[cause]}
              </option>
            ))}
          </Choice>
        )}
        <TextArea label={texts.reason} name='reason' maxLength={1000} optional />
      </PlainAct>
      <PlainAct
        words={texts.costArises}
        acting={acting}
        does={(form, then) =>
          acting.mutate({ act: 'cost', version, on: textOf(form, 'on'), amount: yenIn(textOf(form, 'amount')), reason: textOf(form, 'reason') }, then)
        }
      >
        <Field label={texts.on} name='on' type='date' required />
        <Field label={texts.amount} name='amount' inputMode='numeric' pattern='[0-9,]+' required />
        <TextArea label={texts.reason} name='reason' maxLength={1000} required />
      </PlainAct>
    </div>
  )
}

type ClaimArrearsProps = { readonly claimId: string; readonly mayAct?: boolean; readonly mayList?: boolean; readonly level?: 2 | 3 }

/** What is due on a claim today in the order in which it is taken, when it is extinct, and what happened to it. */
export const ClaimArrears = ({ claimId, mayAct = false, mayList = false, level = 2 }: ClaimArrearsProps) => {
  const { claim: texts, stages, steps, renewals } = useArrearsTexts()
  const { yen } = useDeskTexts()
  const locale = useLocale()
  const { data: arrears, error } = useQuery(claimArrearsQuery(useShell(), claimId))
  if (error) return <RatesRefusal error={error} />
  if (!arrears?.stage) return null
  const Heading = `h${level}` as const
  const { stage, fee, lateCharge, cost, prescription, course } = arrears
  return (
    <section>
      <Heading className={level === 2 ? 'mt-10 text-std-24B-150' : 'mt-8 text-std-20B-150'}>{texts.title}</Heading>
      <p className='mt-2 max-w-3xl'>{texts.order}</p>
      <Facts
        facts={[
          { label: texts.stage, value: stages[stage] },
          { label: texts.cost, value: yen(cost) },
          { label: texts.lateCharge, value: yen(lateCharge) },
          { label: texts.fee, value: yen(fee) },
          { label: texts.whole, value: <strong className='tabular-nums'>{yen(cost + lateCharge + fee)}</strong> },
          { label: texts.runsFrom, value: texts.since(dateText(locale, prescription.runsFrom), renewals[prescription.cause]) },
          { label: texts.lastOn, value: prescription.lastOn ? dateText(locale, prescription.lastOn) : texts.held },
        ]}
      />
      {course.length > 0 && (
        <Table
          caption={texts.course}
          captionShown
          file={`course-${claimId}.csv`}
          rows={course.map((step, at) => ({ ...step, key: `${at}` }))}
          keyOf={({ key }) => key}
          columns={[
            { label: texts.kind, cell: ({ kind }) => steps[kind] },
            { label: texts.on, cell: ({ on }) => dateText(locale, on), text: ({ on }) => on },
            { label: texts.number, cell: ({ document }) => document?.number ?? '–' },
            { label: texts.reason, cell: ({ reason }) => reason ?? '–' },
          ]}
        />
      )}
      {mayList && (
        <p className='no-print mt-4'>
          <Link to='/fees/claim-lists/$payerId' params={{ payerId: arrears.payerId }} className='link'>
            {texts.toClaimList}
          </Link>
        </p>
      )}
      {mayAct && <Acts arrears={arrears} />}
    </section>
  )
}
