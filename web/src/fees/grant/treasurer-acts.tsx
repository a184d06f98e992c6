import { useQuery } from '@tanstack/react-query'
import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { dateText } from '../../shell/date.ts'
import { useLocale } from '../../shell/locale.ts'
import { useShell } from '../../shell/shell.ts'
import { Choice } from '../levy/claim-acts.tsx'
import { depositsQuery, movementsQuery } from '../money-queries.ts'
import { useDeskTexts, useGrantTexts } from '../texts.ts'
import { Amount, amountIn, type GrantProps, wholeOf } from './act-fields.tsx'
import { type Grant, useGrantAct } from './grant-queries.ts'

type Payment = Grant['payments'][number]

/** Paid, by the line of the bank that shows it: of the same account and sum. */
const Paying = ({ grant, payment }: GrantProps & { readonly payment: Payment }) => {
  const { acting: texts } = useGrantTexts()
  const { yen } = useDeskTexts()
  const locale = useLocale()
  const acting = useGrantAct(grant)
  const { data: movements = [] } = useQuery(movementsQuery(useShell(), grant.localGovernmentCode))
  const { paymentId, from } = payment
  const ours = movements.filter(({ kind, bankAccountId, amount }) => kind === 'out' && bankAccountId === from && amount === wholeOf(payment))
  return (
    <PlainAct
      words={texts.pay}
      look='solid'
      label={`${texts.pay.act} ${yen(wholeOf(payment))}`}
      acting={acting}
      does={(form, then) => {
        const movementId = textOf(form, 'movementId')
        acting.mutate({ act: 'pay', version: grant.version, paymentId, ...(movementId && { movementId }) }, then)
      }}
    >
      <Choice name='movementId' label={texts.movement}>
        {ours.map(({ movementId, postedOn, amount, payerKana }) => (
          <option key={movementId} value={movementId}>
            {[dateText(locale, postedOn), yen(amount), payerKana].filter(Boolean).join(' ')}
          </option>
        ))}
        <option value=''>{texts.movementLater}</option>
      </Choice>
      <p className='mt-2 text-solid-gray-700'>{texts.movementHint}</p>
    </PlainAct>
  )
}

const Receiving = ({ grant }: GrantProps) => {
  const { acting: texts } = useGrantTexts()
  const { yen } = useDeskTexts()
  const acting = useGrantAct(grant)
  const { version, toSettle = 0, localGovernmentCode } = grant
  const { data: deposits } = useQuery(depositsQuery(useShell(), localGovernmentCode))
  const waiting = (deposits?.items ?? []).filter(({ unapplied }) => unapplied > 0)
  if (waiting.length === 0) return null
  return (
    <PlainAct
      words={texts.receive}
      acting={acting}
      does={(form, then) => acting.mutate({ act: 'receive', version, depositId: textOf(form, 'depositId'), amount: amountIn(form, 'amount') }, then)}
    >
      <Choice name='depositId' label={texts.deposit}>
        {waiting.map(({ depositId, payerKana, unapplied }) => (
          <option key={depositId} value={depositId}>
            {`${payerKana ?? ''} ${yen(unapplied)}`}
          </option>
        ))}
      </Choice>
      <Amount name='amount' label={texts.amount} value={toSettle} />
    </PlainAct>
  )
}

/** What the treasurer may do with a grant. */
export const OfTreasurer = ({ grant }: GrantProps) => {
  const { payments, status, toSettle = 0 } = grant
  return (
    <>
      {payments
        .filter((payment) => payment.status === 'ordered')
        .map((payment) => (
          <Paying key={payment.paymentId} grant={grant} payment={payment} />
        ))}
      {status === 'determined' && toSettle > 0 && <Receiving grant={grant} />}
    </>
  )
}
