import { useId, useState } from 'react'
import { CheckedForm } from '../../districts/checked-form.tsx'
import { textOf } from '../../projects/plain-act.tsx'
import { todayInTokyo } from '../../projects/terms.ts'
import { useActing } from '../../projects/thing-act.ts'
import { Button } from '../../shell/button.tsx'
import { Field, FieldError } from '../../shell/field.tsx'
import { useTexts } from '../../shell/locale.ts'
import { Notice } from '../../shell/notice.tsx'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { yenIn } from '../amount.ts'
import { usePeriod } from '../levy/claim-table.tsx'
import type { Claim } from '../queries.ts'
import { useArrearsTexts, useDeskTexts } from '../texts.ts'
import type { PledgeDraft } from './arrears-queries.ts'
import { monthlyParts, type Part } from './monthly-parts.ts'

type PartsProps = { readonly parts: readonly Part[]; readonly change: (parts: readonly Part[]) => void }

const Parts = ({ parts, change }: PartsProps) => {
  const { pledge: texts } = useArrearsTexts()
  const changed = (at: number, to: Partial<Part>) => change(parts.map((part, place) => (place === at ? { ...part, ...to } : part)))
  return parts.map(({ on, amount }, at) => (
    // A part is its place in the list: its day and amount are what is typed.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <fieldset key={at} className='mt-4 rounded-8 border border-solid-gray-420 px-4 pb-4 sm:flex sm:gap-6'>
      <legend className='px-2 text-std-16B-170'>{texts.ordinal(at + 1)}</legend>
      <Field label={texts.on} type='date' value={on} onChange={(event) => changed(at, { on: event.target.value })} required />
      <Field
        label={texts.amount}
        inputMode='numeric'
        pattern='[0-9,]+'
        value={Number.isNaN(amount) ? '' : String(amount)}
        onChange={(event) => changed(at, { amount: yenIn(event.target.value) })}
        required
      />
    </fieldset>
  ))
}

const useTaking = (payerId: string, onDone: () => void) => {
  const { fees } = useShell()
  return useActing(
    (body: PledgeDraft, id) =>
      answered(fees.PUT('/payers/{payerId}/part-payments/{partPaymentId}', { params: { path: { payerId, partPaymentId: `ppp_${id}` } }, body })),
    onDone,
  )
}

type TakePledgeProps = { readonly payerId: string; readonly claims: readonly Claim[] }

/** The pledge of a payer is taken down: of which claims, when, and what is paid when. The parts come to what is owed, to the yen. */
export const TakePledge = ({ payerId, claims }: TakePledgeProps) => {
  const { pledge: texts } = useArrearsTexts()
  const { yen } = useDeskTexts()
  const form = useTexts().form
  const periodOf = usePeriod()
  const id = useId()
  const today = todayInTokyo()
  const overdue = claims.filter(({ outstanding, dueOn }) => outstanding > 0 && dueOn < today)
  const [isTaken, setTaken] = useState(false)
  const [left, setLeft] = useState<readonly string[]>([])
  const [parts, setParts] = useState<readonly Part[]>([])
  const [misfit, setMisfit] = useState<string>()
  const taking = useTaking(payerId, () => {
    setParts([])
    setTaken(true)
  })
  const chosen = overdue.filter(({ claimId }) => !left.includes(claimId)).slice(0, 12)
  const owed = chosen.reduce((sum, { outstanding }) => sum + outstanding, 0)
  const sum = parts.reduce((all, { amount }) => all + (Number.isNaN(amount) ? 0 : amount), 0)
  const send = (data: FormData) => {
    const isInOrder = parts.every(({ on }, at) => at === 0 || on > (parts[at - 1]?.on ?? ''))
    const why = parts.length === 0 ? texts.noParts : sum !== owed ? texts.differs(yen(sum), yen(owed)) : isInOrder ? undefined : texts.notInOrder
    setMisfit(why)
    if (why) return
    taking.mutate({
      claims: chosen.map(({ claimId }) => claimId),
      pledgedOn: textOf(data, 'pledgedOn'),
      document: { number: textOf(data, 'number').trim(), on: textOf(data, 'documentOn') },
      parts: [...parts],
    })
  }
  const divide = (button: HTMLButtonElement) => {
    const data = new FormData(button.form ?? undefined)
    const [count, firstOn] = [Number(textOf(data, 'count').normalize('NFKC')), textOf(data, 'firstOn')]
    if (firstOn && count >= 1 && count <= 60) setParts(monthlyParts(owed, { count, firstOn }))
  }
  if (overdue.length === 0) return null
  return (
    <details className='no-print mt-6'>
      <summary className='cursor-pointer text-std-17B-170'>{texts.take}</summary>
      <p className='mt-2 max-w-3xl'>{texts.takeLead}</p>
      <CheckedForm onSend={send} onChange={() => setTaken(false)}>
        <fieldset className='mt-6'>
          <legend className='text-std-17B-170'>{texts.claims}</legend>
          {overdue.map(({ claimId, outstanding, ...claim }) => (
            <label key={claimId} className='mt-2 flex min-h-11 items-center gap-3'>
              <input
                type='checkbox'
                className='size-5 shrink-0 accent-key-900'
                checked={!left.includes(claimId)}
                onChange={(event) => setLeft(event.target.checked ? left.filter((each) => each !== claimId) : [...left, claimId])}
              />
              <span>{`${claim.reference} ${periodOf(claim)} ${yen(outstanding)}`}</span>
            </label>
          ))}
        </fieldset>
        <p className='mt-4'>
          <strong className='tabular-nums'>{texts.owed(yen(owed))}</strong>
        </p>
        <Field label={texts.pledgedOn} name='pledgedOn' type='date' defaultValue={today} required />
        <Field label={texts.number} name='number' maxLength={100} required />
        <Field label={texts.documentOn} name='documentOn' type='date' defaultValue={today} required />
        <Field label={texts.count} name='count' inputMode='numeric' pattern='[1-9]|[1-5][0-9]|60' defaultValue={6} required />
        <Field label={texts.firstOn} name='firstOn' type='date' required />
        <div className='mt-4'>
          <Button look='outlined' onClick={(event) => divide(event.currentTarget)}>
            {texts.divide}
          </Button>
        </div>
        <Parts parts={parts} change={setParts} />
        {parts.length > 0 && (
          <p className='mt-4 tabular-nums' role='status'>
            {texts.sum(yen(sum), yen(owed))}
          </p>
        )}
        <FieldError id={`${id}-parts`} error={misfit} />
        {taking.isError && <RefusalNotice error={taking.error} />}
        {isTaken && <Notice tone='success' announced title={texts.taken} />}
        <div className='mt-8'>
          <Button type='submit' busy={taking.isPending}>
            {taking.isPending ? form.working : texts.record}
          </Button>
        </div>
      </CheckedForm>
    </details>
  )
}
