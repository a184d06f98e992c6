import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useDeferredValue, useState } from 'react'
import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { control, Field, TextArea } from '../../shell/field.tsx'
import { answered } from '../../shell/refusal.ts'
import { useShell } from '../../shell/shell.ts'
import { yenIn } from '../amount.ts'
import { useOffices } from '../city.tsx'
import { bankAccountsQuery } from '../money-queries.ts'
import type { Claim, ClaimAct } from '../queries.ts'
import { InterestPreview } from '../refund/interest-preview.tsx'
import { useDeskTexts, useLevyTexts, useRefundTexts } from '../texts.ts'
import { usePeriod } from './claim-table.tsx'

const useClaimAct = ({ claimId }: Claim) => {
  const { fees } = useShell()
  return useActing((body: ClaimAct, id) =>
    answered(fees.PUT('/claims/{claimId}/acts/{actId}', { params: { path: { claimId, actId: `act_${id}` } }, body })),
  )
}

const Reason = () => {
  const desk = useDeskTexts()
  return <TextArea label={desk.reason} hint={desk.reasonHint} name='reason' maxLength={1000} required />
}

const amountIn = (form: FormData): number => yenIn(textOf(form, 'amount'))

type AmountProps = { readonly label: string; readonly value: number; readonly onChanged?: (amount: number) => void }

const Amount = ({ label, value, onChanged }: AmountProps) => (
  <Field
    label={label}
    name='amount'
    inputMode='numeric'
    pattern='[0-9,]+'
    defaultValue={value}
    onChange={(event) => onChanged?.(yenIn(event.target.value))}
    required
  />
)

/** So much goes back: with its interest, and the notice of it. */
const GivenBack = ({ claim }: { readonly claim: Claim }) => {
  const { claim: texts } = useLevyTexts()
  const { paperNumber, paperOn } = useRefundTexts()
  const [amount, setAmount] = useState(claim.refundDue)
  const asked = useDeferredValue(amount)
  return (
    <>
      <Amount label={texts.amount} value={claim.refundDue} onChanged={setAmount} />
      {asked > 0 && asked <= claim.refundDue && <InterestPreview claimId={claim.claimId} amount={asked} />}
      <Field label={paperNumber} name='number' maxLength={100} optional />
      <Field label={paperOn} name='on' type='date' optional />
      <Reason />
    </>
  )
}

/** The number and day of a notice, where both were typed. */
const documentIn = (form: FormData) => {
  const [number, on] = [textOf(form, 'number').trim(), textOf(form, 'on')]
  return number && on ? { document: { number, on } } : {}
}

type ChoiceProps = { readonly name: string; readonly label: string; readonly children: ReactNode }

/** One of a few, in the form of an act. */
export const Choice = ({ name, label, children }: ChoiceProps) => (
  <label className='mt-6 block text-std-17B-170'>
    {label}
    <select name={name} className={`${control} mt-2 block w-full max-w-xl`}>
      {children}
    </select>
  </label>
)

type ActsProps = { readonly claim: Claim; readonly code: string; readonly others: readonly Claim[] }

const OfRevenue = ({ claim, others }: ActsProps) => {
  const { claim: texts } = useLevyTexts()
  const { yen } = useDeskTexts()
  const acting = useClaimAct(claim)
  const periodOf = usePeriod()
  const { version, determined, refundDue } = claim
  const targets = others.filter((other) => other.outstanding > 0)
  const common = (form: FormData) => ({ version, reason: textOf(form, 'reason') })
  return (
    <>
      <PlainAct
        words={texts.correct}
        acting={acting}
        does={(form, then) => acting.mutate({ act: 'correct', ...common(form), determined: amountIn(form) }, then)}
      >
        <Amount label={texts.newAmount} value={determined} />
        <Reason />
      </PlainAct>
      {refundDue > 0 && targets.length > 0 && (
        <PlainAct
          words={texts.appropriate}
          acting={acting}
          does={(form, then) =>
            acting.mutate({ act: 'appropriate', ...common(form), ...documentIn(form), amount: amountIn(form), to: textOf(form, 'to') }, then)
          }
        >
          <Choice name='to' label={texts.to}>
            {targets.map((target) => (
              <option key={target.claimId} value={target.claimId}>
                {`${target.reference} ${periodOf(target)} ${yen(target.outstanding)}`}
              </option>
            ))}
          </Choice>
          <GivenBack claim={claim} />
        </PlainAct>
      )}
    </>
  )
}

const OfExpenditure = ({ claim, code }: ActsProps) => {
  const { claim: texts } = useLevyTexts()
  const acting = useClaimAct(claim)
  const { data: accounts = [] } = useQuery(bankAccountsQuery(useShell(), code))
  if (claim.refundDue === 0) return null
  return (
    <PlainAct
      words={texts.refund}
      look='solid'
      acting={acting}
      does={(form, then) =>
        acting.mutate(
          {
            ...{ act: 'refund', version: claim.version, reason: textOf(form, 'reason'), ...documentIn(form) },
            ...{ amount: amountIn(form), from: textOf(form, 'from') },
          },
          then,
        )
      }
    >
      <Choice name='from' label={texts.from}>
        {accounts.map(({ bankAccountId, content }) => (
          <option key={bankAccountId} value={bankAccountId}>
            {content.name}
          </option>
        ))}
      </Choice>
      <GivenBack claim={claim} />
    </PlainAct>
  )
}

/** What the office of whoever looks may do about a claim. */
export const ClaimActs = (props: ActsProps) => {
  const { claim: texts } = useLevyTexts()
  const { revenue, expenditure } = useOffices(props.code)
  const hasActs = revenue || (expenditure && props.claim.refundDue > 0)
  return (
    <section className='no-print'>
      <h2 className='mt-10 text-std-24B-150'>{texts.acts}</h2>
      {!hasActs && <p className='mt-2'>{texts.noActs}</p>}
      <div className='mt-4 flex flex-wrap gap-4'>
        {revenue && <OfRevenue {...props} />}
        {expenditure && <OfExpenditure {...props} />}
      </div>
    </section>
  )
}
