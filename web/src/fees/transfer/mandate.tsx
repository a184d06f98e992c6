import { useQuery } from '@tanstack/react-query'
import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { dateText } from '../../shell/date.ts'
import { Facts } from '../../shell/facts.tsx'
import { control, Field } from '../../shell/field.tsx'
import { Loading } from '../../shell/loading.tsx'
import { useLocale } from '../../shell/locale.ts'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Tag } from '../../shell/tag.tsx'
import { useTransferTexts } from '../texts.ts'
import { type MandateAccount, type MandateAct, mandateQuery, type Mandate as View } from './transfer-queries.ts'

const kinds = ['1', '2', '3', '9'] as const
export const mandateTones = { none: 'neutral', asked: 'wait', active: 'good', ended: 'neutral' } as const

const accountIn = (form: FormData): MandateAccount => ({
  bankCode: textOf(form, 'bankCode'),
  bankKana: textOf(form, 'bankKana').trim(),
  branchCode: textOf(form, 'branchCode'),
  branchKana: textOf(form, 'branchKana').trim(),
  kind: kinds.find((kind) => kind === textOf(form, 'kind')) ?? '1',
  number: textOf(form, 'number'),
  holderKana: textOf(form, 'holderKana').trim(),
})

const AccountFields = () => {
  const { mandate: texts, kinds: words } = useTransferTexts()
  const kana = { pattern: '[^一-龠ぁ-ん]+', hint: texts.kanaHint, required: true }
  return (
    <>
      <Field label={texts.bankCode} name='bankCode' inputMode='numeric' pattern='[0-9]{4}' autoComplete='off' required />
      <Field label={texts.bankKana} name='bankKana' maxLength={15} {...kana} />
      <Field label={texts.branchCode} name='branchCode' inputMode='numeric' pattern='[0-9]{3}' autoComplete='off' required />
      <Field label={texts.branchKana} name='branchKana' maxLength={15} {...kana} />
      <label className='mt-6 block text-std-17B-170'>
        {texts.kind}
        <select name='kind' className={`${control} mt-2 block w-full max-w-xl`}>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {words[kind]}
            </option>
          ))}
        </select>
      </label>
      <Field label={texts.number} hint={texts.numberHint} name='number' inputMode='numeric' pattern='[0-9]{7}' autoComplete='off' required />
      <Field label={texts.holderKana} name='holderKana' maxLength={30} {...kana} />
    </>
  )
}

const useMandateAct = ({ payerId }: View) => {
  const { fees } = useShell()
  return useActing((body: MandateAct, id) =>
    answered(fees.PUT('/payers/{payerId}/mandate/acts/{actId}', { params: { path: { payerId, actId: `act_${id}` } }, body })),
  )
}

const Acts = ({ mandate, mayAccept }: { readonly mandate: View; readonly mayAccept: boolean }) => {
  const { mandate: texts } = useTransferTexts()
  const acting = useMandateAct(mandate)
  const { version, status } = mandate
  const isRunning = status === 'asked' || status === 'active'
  return (
    <div className='no-print mt-4 flex flex-wrap gap-4'>
      {mayAccept && status === 'asked' && (
        <PlainAct
          words={texts.accept}
          look='solid'
          acting={acting}
          does={(form, then) => acting.mutate({ act: 'accept', version, on: textOf(form, 'on') }, then)}
        >
          <Field label={texts.acceptedOn} name='on' type='date' required />
        </PlainAct>
      )}
      <PlainAct
        words={isRunning ? texts.change : texts.register}
        acting={acting}
        does={(form, then) => acting.mutate({ act: 'register', version, account: accountIn(form) }, then)}
      >
        <AccountFields />
      </PlainAct>
      {isRunning && <PlainAct words={texts.end} acting={acting} does={(_, then) => acting.mutate({ act: 'end', version }, then)} />}
    </div>
  )
}

const Account = ({ mandate: { account, acceptedOn } }: { readonly mandate: View }) => {
  const { mandate: texts, kinds: words } = useTransferTexts()
  const locale = useLocale()
  if (!account) return null
  return (
    <Facts
      facts={[
        { label: texts.bank, value: `${account.bankKana} ${account.branchKana}` },
        { label: texts.account, value: `${words[account.kind]} ****${account.numberEnd}` },
        { label: texts.holderKana, value: account.holderKana },
        ...(acceptedOn ? [{ label: texts.acceptedOn, value: dateText(locale, acceptedOn) }] : []),
      ]}
    />
  )
}

type MandateProps = { readonly payerId: string; readonly mayAct: boolean; readonly mayAccept?: boolean }

/** The account from which a payer has the fee collected: of its number nobody sees more than the end. */
export const Mandate = ({ payerId, mayAct, mayAccept = false }: MandateProps) => {
  const { mandate: texts } = useTransferTexts()
  const { data, error } = useQuery(mandateQuery(useShell(), payerId))
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.title}</h2>
      <p className='mt-2 max-w-3xl'>{texts.lead}</p>
      {error && <RefusalNotice error={error} />}
      {!data && !error && <Loading />}
      {data && (
        <>
          <p className='mt-4'>
            <Tag tone={mandateTones[data.status]}>{texts.statuses[data.status]}</Tag>
          </p>
          <Account mandate={data} />
          {mayAct && <Acts mandate={data} mayAccept={mayAccept} />}
        </>
      )}
    </section>
  )
}
