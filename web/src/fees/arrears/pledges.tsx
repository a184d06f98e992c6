import { useQuery } from '@tanstack/react-query'
import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { dateText } from '../../shell/date.ts'
import { Field, TextArea } from '../../shell/field.tsx'
import { useLocale } from '../../shell/locale.ts'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { Tag } from '../../shell/tag.tsx'
import { useArrearsTexts, useDeskTexts } from '../texts.ts'
import { type Pledge, type PledgeAct, pledgesQuery } from './arrears-queries.ts'

const tones = { kept: 'good', behind: 'bad', paid: 'good', ended: 'neutral' } as const

const End = ({ pledge: { payerId, partPaymentId, version } }: { readonly pledge: Pledge }) => {
  const { pledge: texts } = useArrearsTexts()
  const { fees } = useShell()
  const acting = useActing((body: PledgeAct, id) =>
    answered(
      fees.PUT('/payers/{payerId}/part-payments/{partPaymentId}/acts/{actId}', {
        params: { path: { payerId, partPaymentId, actId: `act_${id}` } },
        body,
      }),
    ),
  )
  const actIn = (form: FormData): PledgeAct => ({
    ...{ act: 'end', version, reason: textOf(form, 'reason') },
    document: { number: textOf(form, 'number').trim(), on: textOf(form, 'documentOn') },
  })
  return (
    <div className='no-print mt-4'>
      <PlainAct words={texts.end} acting={acting} does={(form, then) => acting.mutate(actIn(form), then)}>
        <Field label={texts.number} name='number' maxLength={100} required />
        <Field label={texts.documentOn} name='documentOn' type='date' required />
        <TextArea label={texts.reason} name='reason' maxLength={1000} required />
      </PlainAct>
    </div>
  )
}

const One = ({ pledge, mayAct }: { readonly pledge: Pledge; readonly mayAct: boolean }) => {
  const { pledge: texts } = useArrearsTexts()
  const { yen } = useDeskTexts()
  const locale = useLocale()
  const { content, state, paid, dueByNow, ended } = pledge
  const caption = texts.of(content.document.number, dateText(locale, content.pledgedOn))
  return (
    <>
      <h3 className='mt-6 text-std-20B-150'>
        {caption} <Tag tone={tones[state]}>{texts.states[state]}</Tag>
      </h3>
      <p className='mt-2'>{texts.standing(yen(paid), yen(dueByNow))}</p>
      {ended && <p className='mt-2'>{texts.ended(dateText(locale, ended.on), ended.reason)}</p>}
      <Table
        caption={caption}
        file={`part-payment-${content.pledgedOn}.csv`}
        rows={content.parts.map((part, at) => ({ ...part, at: at + 1 }))}
        keyOf={({ on }) => on}
        columns={[
          { label: texts.part, cell: ({ at }) => texts.ordinal(at), text: ({ at }) => at },
          { label: texts.on, cell: ({ on }) => dateText(locale, on), text: ({ on }) => on },
          { label: texts.amount, numeric: true, cell: ({ amount }) => yen(amount), text: ({ amount }) => amount },
        ]}
      />
      {mayAct && !ended && <End pledge={pledge} />}
    </>
  )
}

/** What a payer pledged to pay in parts, and whether it is kept. */
export const Pledges = ({ payerId, mayAct = false }: { readonly payerId: string; readonly mayAct?: boolean }) => {
  const { pledge: texts } = useArrearsTexts()
  const { data = [], error } = useQuery(pledgesQuery(useShell(), payerId))
  if (error) return <RefusalNotice error={error} />
  if (data.length === 0) return null
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.title}</h2>
      {data.map((pledge) => (
        <One key={pledge.partPaymentId} pledge={pledge} mayAct={mayAct} />
      ))}
    </section>
  )
}
