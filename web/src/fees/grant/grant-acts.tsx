import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ulid } from 'ulid'
import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { Field, TextArea } from '../../shell/field.tsx'
import { usePerson } from '../../shell/person.ts'
import { useShell } from '../../shell/shell.ts'
import { yenIn } from '../amount.ts'
import { useOffices } from '../city.tsx'
import { Choice } from '../levy/claim-acts.tsx'
import { bankAccountsQuery, depositsQuery } from '../money-queries.ts'
import { useDeskTexts, useGrantTexts } from '../texts.ts'
import { type Grant, useGrantAct } from './grant-queries.ts'

type GrantProps = { readonly grant: Grant }

const documentIn = (form: FormData) => ({ number: textOf(form, 'number'), on: textOf(form, 'on') })
const amountIn = (form: FormData, name: string) => yenIn(textOf(form, name))

const Paper = () => {
  const { acting: texts } = useGrantTexts()
  return (
    <>
      <Field label={texts.number} name='number' maxLength={100} required />
      <Field label={texts.on} name='on' type='date' required />
    </>
  )
}

const Reason = () => <TextArea label={useGrantTexts().acting.reason} name='reason' maxLength={1000} required />

const Amount = ({ name, label, value }: { readonly name: string; readonly label: string; readonly value?: number }) => (
  <Field label={label} name={name} inputMode='numeric' pattern='[0-9,]+' defaultValue={value} required />
)

/** Decided line by line: what is typed for each is what is granted. */
const Deciding = ({ grant }: GrantProps) => {
  const { acting: texts } = useGrantTexts()
  const acting = useGrantAct(grant)
  const { version, lines } = grant
  const decidedIn = (form: FormData) =>
    lines.map(({ lineId, activity, kind }) => ({
      ...{ lineId, activity, kind, fees: amountIn(form, `${lineId}-fees`), own: amountIn(form, `${lineId}-own`) },
    }))
  return (
    <>
      <PlainAct
        words={texts.decide}
        look='solid'
        acting={acting}
        does={(form, then) =>
          acting.mutate(
            { act: 'decide', version, document: documentIn(form), lines: decidedIn(form), transferLimit: textOf(form, 'transferLimit') },
            then,
          )
        }
      >
        {lines.map(({ lineId, activity, fees, own }) => (
          <div key={lineId}>
            <Amount name={`${lineId}-fees`} label={texts.feesOf(activity)} value={fees} />
            <Amount name={`${lineId}-own`} label={texts.ownOf(activity)} value={own} />
          </div>
        ))}
        <Field label={texts.transferLimit} name='transferLimit' defaultValue='0.2' pattern='(0|1)(\.[0-9]{1,4})?' required />
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
      <Field label={texts.payerName} name='payerName' maxLength={40} required />
    </PlainAct>
  )
}

const Determining = ({ grant }: GrantProps) => {
  const { acting: texts } = useGrantTexts()
  const acting = useGrantAct(grant)
  const { version } = grant
  return (
    <>
      <PlainAct
        words={texts.determine}
        look='solid'
        acting={acting}
        does={(form, then) => acting.mutate({ act: 'determine', version, document: documentIn(form), disallowed: [] }, then)}
      >
        <Paper />
      </PlainAct>
      {!grant.isRevoked && (
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

const OfExpenditure = ({ grant }: GrantProps) => {
  const { acting: texts } = useGrantTexts()
  const acting = useGrantAct(grant)
  const { status, version, paid } = grant
  return (
    <>
      {status === 'requested' && <Deciding grant={grant} />}
      {(status === 'decided' || (status === 'determined' && (grant.toSettle ?? 0) < 0)) && <Ordering grant={grant} />}
      {status === 'reported' && <Determining grant={grant} />}
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

const OfTreasurer = ({ grant }: GrantProps) => {
  const { acting: texts } = useGrantTexts()
  const { yen } = useDeskTexts()
  const acting = useGrantAct(grant)
  const { version, payments, toSettle = 0, localGovernmentCode } = grant
  const { data: deposits } = useQuery(depositsQuery(useShell(), localGovernmentCode))
  const ordered = payments.filter(({ status }) => status === 'ordered')
  const waiting = (deposits?.items ?? []).filter(({ unapplied }) => unapplied > 0)
  return (
    <>
      {ordered.map(({ paymentId, fees, own }) => (
        <PlainAct
          key={paymentId}
          words={texts.pay}
          label={`${texts.pay.act} ${yen(fees + own)}`}
          acting={acting}
          does={(_, then) => acting.mutate({ act: 'pay', version, paymentId }, then)}
        />
      ))}
      {grant.status === 'determined' && toSettle > 0 && waiting.length > 0 && (
        <PlainAct
          words={texts.receive}
          acting={acting}
          does={(form, then) =>
            acting.mutate({ act: 'receive', version, depositId: textOf(form, 'depositId'), amount: amountIn(form, 'amount') }, then)
          }
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
      )}
    </>
  )
}

const OfOrganization = ({ grant }: GrantProps) => {
  const { acting: texts } = useGrantTexts()
  const acting = useGrantAct(grant)
  const { status, version } = grant
  if (status === 'requested')
    return <PlainAct words={texts.withdraw} look='plain' acting={acting} does={(_, then) => acting.mutate({ act: 'withdraw', version }, then)} />
  if (status !== 'decided') return null
  return (
    <PlainAct
      words={texts.report}
      look='solid'
      acting={acting}
      does={(form, then) => acting.mutate({ act: 'report', version, summary: textOf(form, 'summary'), results: [] }, then)}
    >
      <TextArea label={texts.summary} name='summary' maxLength={4000} required />
    </PlainAct>
  )
}

/** What each may do with a grant: the organization, the expenditure officer, the treasurer. For courtesy only: the server decides. */
export const GrantActs = ({ grant }: GrantProps) => {
  const person = usePerson()
  const { expenditure, treasurer } = useOffices(grant.localGovernmentCode)
  const isOrganization = person.status === 'known' && person.acting?.memberId === grant.amoId
  return (
    <div className='no-print mt-6 flex flex-wrap gap-4'>
      {expenditure && <OfExpenditure grant={grant} />}
      {treasurer && <OfTreasurer grant={grant} />}
      {isOrganization && <OfOrganization grant={grant} />}
    </div>
  )
}
