import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ulid } from 'ulid'
import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { ButtonLink } from '../../shell/button.tsx'
import { Field, TextArea } from '../../shell/field.tsx'
import { useShell } from '../../shell/shell.ts'
import { Choice } from '../levy/claim-acts.tsx'
import { bankAccountsQuery } from '../money-queries.ts'
import { useDeskTexts, useGrantTexts } from '../texts.ts'
import { Amount, amountIn, documentIn, type GrantProps, linesIn, Paper, Reason, wholeOf } from './act-fields.tsx'
import { useGrantAct } from './grant-queries.ts'

/** Each line as it stands; what was asked for stands beside. */
const LineAmounts = ({ grant: { lines } }: GrantProps) => {
  const { acting: texts } = useGrantTexts()
  const { yen } = useDeskTexts()
  return lines.map(({ lineId, activity, fees, own, asked }) => (
    <div key={lineId}>
      <Amount name={`${lineId}-fees`} label={texts.feesOf(activity)} hint={texts.asked(yen(asked.fees))} value={fees} />
      <Amount name={`${lineId}-own`} label={texts.ownOf(activity)} hint={texts.asked(yen(asked.own))} value={own} />
    </div>
  ))
}

/** Decided line by line: what is typed for each is what is granted. */
const Deciding = ({ grant }: GrantProps) => {
  const { acting: texts } = useGrantTexts()
  const acting = useGrantAct(grant)
  const { version } = grant
  const said = (form: FormData) => {
    const [conditions, reason] = [textOf(form, 'conditions').trim(), textOf(form, 'reason').trim()]
    return { ...(conditions && { conditions }), ...(reason && { reason }) }
  }
  return (
    <>
      <PlainAct
        words={texts.decide}
        look='solid'
        acting={acting}
        does={(form, then) => {
          const terms = { document: documentIn(form), lines: linesIn(form, grant), transferLimit: textOf(form, 'transferLimit') }
          acting.mutate({ act: 'decide', version, ...terms, ...said(form) }, then)
        }}
      >
        <LineAmounts grant={grant} />
        <TextArea label={texts.otherReason} hint={texts.otherReasonHint} name='reason' maxLength={1000} optional />
        <Field label={texts.transferLimit} name='transferLimit' defaultValue='0.2' pattern='(0|1)(\.[0-9]{1,4})?' required />
        <TextArea label={texts.conditions} name='conditions' maxLength={4000} optional />
        <Paper />
      </PlainAct>
      <PlainAct
        words={texts.refuse}
        look='plain'
        acting={acting}
        does={(form, then) => acting.mutate({ act: 'refuse', version, document: documentIn(form), reason: textOf(form, 'reason') }, then)}
      >
        <Paper />
        <Reason />
      </PlainAct>
    </>
  )
}

const Ordering = ({ grant }: GrantProps) => {
  const { acting: texts } = useGrantTexts()
  const acting = useGrantAct(grant)
  // The id stays until the order is made, so that a second press is the same order.
  const [paymentId, renew] = useState(() => `pmt_${ulid()}`)
  const { data: accounts = [] } = useQuery(bankAccountsQuery(useShell(), grant.localGovernmentCode))
  return (
    <PlainAct
      words={texts.order}
      acting={acting}
      does={(form, then) =>
        acting.mutate(
          {
            ...{ act: 'order', version: grant.version, paymentId, payOn: textOf(form, 'payOn'), from: textOf(form, 'from') },
            ...{ fees: amountIn(form, 'fees'), own: amountIn(form, 'own') },
            ...{ payerCode: textOf(form, 'payerCode'), payerName: textOf(form, 'payerName') },
          },
          {
            onSuccess: () => {
              renew(`pmt_${ulid()}`)
              then.onSuccess()
            },
          },
        )
      }
    >
      <Field label={texts.payOn} name='payOn' type='date' required />
      <Amount name='fees' label={texts.fees} />
      <Amount name='own' label={texts.own} value={0} />
      <Choice name='from' label={texts.from}>
        {accounts.map(({ bankAccountId, content }) => (
          <option key={bankAccountId} value={bankAccountId}>
            {content.name}
          </option>
        ))}
      </Choice>
      <Field label={texts.payerCode} name='payerCode' inputMode='numeric' pattern='[0-9]{10}' required />
      <Field label={texts.payerName} hint={texts.payerNameHint} name='payerName' maxLength={40} required />
    </PlainAct>
  )
}

/** What may be done once it is granted, and before the amount is determined. */
const WhileGranted = ({ grant }: GrantProps) => {
  const { acting: texts } = useGrantTexts()
  const { yen } = useDeskTexts()
  const acting = useGrantAct(grant)
  const { status, version, payments, isRevoked } = grant
  return (
    <>
      {status === 'decided' && (
        <PlainAct
          words={texts.change}
          look='plain'
          acting={acting}
          does={(form, then) => {
            const decided = { document: documentIn(form), lines: linesIn(form, grant), reason: textOf(form, 'reason') }
            acting.mutate({ act: 'change', version, ...decided }, then)
          }}
        >
          <LineAmounts grant={grant} />
          <Paper />
          <Reason />
        </PlainAct>
      )}
      {payments
        .filter((payment) => payment.status === 'ordered')
        .map((payment) => (
          <PlainAct
            key={payment.paymentId}
            words={texts.cancelOrder}
            label={`${texts.cancelOrder.act} ${yen(wholeOf(payment))}`}
            look='plain'
            acting={acting}
            does={(form, then) => acting.mutate({ act: 'cancel-order', version, paymentId: payment.paymentId, reason: textOf(form, 'reason') }, then)}
          >
            <Reason />
          </PlainAct>
        ))}
      {!isRevoked && (status === 'decided' || status === 'reported') && (
        <PlainAct
          words={texts.revoke}
          look='plain'
          acting={acting}
          does={(form, then) => acting.mutate({ act: 'revoke', version, document: documentIn(form), reason: textOf(form, 'reason') }, then)}
        >
          <Paper />
          <Reason />
        </PlainAct>
      )}
    </>
  )
}

const Reported = ({ grant }: GrantProps) => {
  const { acting: texts } = useGrantTexts()
  const acting = useGrantAct(grant)
  const { grantId, version, isRevoked } = grant
  return (
    <>
      <ButtonLink to='/grants/$grantId/determination' params={{ grantId }}>
        {texts.determineLink}
      </ButtonLink>
      {!isRevoked && (
        <PlainAct
          words={texts.sendBack}
          look='plain'
          acting={acting}
          does={(form, then) => acting.mutate({ act: 'send-back', version, reason: textOf(form, 'reason') }, then)}
        >
          <Reason />
        </PlainAct>
      )}
    </>
  )
}

/** What the expenditure officer may do with a grant. */
export const OfExpenditure = ({ grant }: GrantProps) => {
  const { acting: texts } = useGrantTexts()
  const acting = useGrantAct(grant)
  const { status, version, paid, toSettle = 0 } = grant
  return (
    <>
      {status === 'requested' && <Deciding grant={grant} />}
      {(status === 'decided' || (status === 'determined' && toSettle < 0)) && <Ordering grant={grant} />}
      {status === 'reported' && <Reported grant={grant} />}
      {status === 'determined' && toSettle > 0 && (
        <PlainAct
          words={texts.demand}
          look='solid'
          acting={acting}
          does={(form, then) => acting.mutate({ act: 'demand', version, document: documentIn(form), dueOn: textOf(form, 'dueOn') }, then)}
        >
          <Paper />
          <Field label={texts.dueOn} name='dueOn' type='date' required />
        </PlainAct>
      )}
      <WhileGranted grant={grant} />
      {paid.fees > 0 && (
        <PlainAct
          words={texts.refinance}
          look='plain'
          acting={acting}
          does={(form, then) => acting.mutate({ act: 'refinance', version, amount: amountIn(form, 'amount'), reason: textOf(form, 'reason') }, then)}
        >
          <Amount name='amount' label={texts.amount} />
          <Reason />
        </PlainAct>
      )}
    </>
  )
}
