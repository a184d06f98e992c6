import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { CheckedForm } from '../../districts/checked-form.tsx'
import { textOf } from '../../projects/plain-act.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { Button } from '../../shell/button.tsx'
import { Facts } from '../../shell/facts.tsx'
import { control, Field } from '../../shell/field.tsx'
import { useTexts } from '../../shell/locale.ts'
import { Notice } from '../../shell/notice.tsx'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { bankAccountsQuery } from '../money-queries.ts'
import { useTransferTexts } from '../texts.ts'
import type { TransferTerms, TransferTermsView } from './transfer-queries.ts'

const codes = ['jis', 'ebcdic'] as const

const termsIn = (form: FormData): TransferTerms => ({
  bankAccountId: textOf(form, 'bankAccountId'),
  collectorCode: textOf(form, 'collectorCode'),
  collectorKana: textOf(form, 'collectorKana').trim(),
  bankKana: textOf(form, 'bankKana').trim(),
  branchKana: textOf(form, 'branchKana').trim(),
  code: codes.find((code) => code === textOf(form, 'code')) ?? 'jis',
  leadDays: Number(textOf(form, 'leadDays')),
})

type Collecting = readonly { readonly bankAccountId: string; readonly content: { readonly name: string } }[]

const Fields = ({ terms, accounts }: { readonly terms: TransferTerms | undefined; readonly accounts: Collecting }) => {
  const { terms: texts } = useTransferTexts()
  const kana = { pattern: '[^一-龠ぁ-ん]+', hint: texts.kanaHint, required: true }
  return (
    <>
      <label className='mt-6 block text-std-17B-170'>
        {texts.account}
        <select name='bankAccountId' defaultValue={terms?.bankAccountId} className={`${control} mt-2 block w-full max-w-xl`}>
          {accounts.map(({ bankAccountId, content }) => (
            <option key={bankAccountId} value={bankAccountId}>
              {content.name}
            </option>
          ))}
        </select>
      </label>
      <Field
        label={texts.collectorCode}
        name='collectorCode'
        inputMode='numeric'
        pattern='[0-9]{1,10}'
        defaultValue={terms?.collectorCode}
        required
      />
      <Field label={texts.collectorKana} name='collectorKana' maxLength={40} defaultValue={terms?.collectorKana} {...kana} />
      <Field label={texts.bankKana} name='bankKana' maxLength={15} defaultValue={terms?.bankKana} {...kana} />
      <Field label={texts.branchKana} name='branchKana' maxLength={15} defaultValue={terms?.branchKana} {...kana} />
      <label className='mt-6 block text-std-17B-170'>
        {texts.code}
        <select name='code' defaultValue={terms?.code} className={`${control} mt-2 block w-full max-w-xl`}>
          {codes.map((code) => (
            <option key={code} value={code}>
              {texts.codes[code]}
            </option>
          ))}
        </select>
      </label>
      <Field
        label={texts.leadDays}
        hint={texts.leadDaysHint}
        name='leadDays'
        inputMode='numeric'
        pattern='[0-9]|[1-5][0-9]|60'
        defaultValue={terms?.leadDays}
        required
      />
    </>
  )
}

const Said = ({ terms, accounts }: { readonly terms: TransferTerms; readonly accounts: Collecting }) => {
  const { terms: texts } = useTransferTexts()
  return (
    <Facts
      facts={[
        { label: texts.account, value: accounts.find(({ bankAccountId }) => bankAccountId === terms.bankAccountId)?.content.name ?? '–' },
        { label: texts.collectorCode, value: terms.collectorCode },
        { label: texts.collectorKana, value: terms.collectorKana },
        { label: texts.leadDays, value: String(terms.leadDays) },
      ]}
    />
  )
}

type TermsProps = { readonly code: string; readonly view: TransferTermsView; readonly mayChange: boolean }

/** What the bank knows the municipality by: a treasurer sets it, everybody else reads it. */
export const Terms = ({ code, view: { version, terms }, mayChange }: TermsProps) => {
  const { terms: texts } = useTransferTexts()
  const form = useTexts().form
  const { fees } = useShell()
  const { data = [] } = useQuery(bankAccountsQuery(useShell(), code))
  const accounts = data.filter(({ content }) => content.source === 'zengin-91')
  const [isSaved, setSaved] = useState(false)
  const saving = useActing(
    (said: TransferTerms, id) =>
      answered(
        fees.PUT('/municipalities/{localGovernmentCode}/transfer-terms/acts/{actId}', {
          params: { path: { localGovernmentCode: code, actId: `act_${id}` } },
          body: { version, terms: said },
        }),
      ),
    () => setSaved(true),
  )
  const mayForm = mayChange && accounts.length > 0
  return (
    <section>
      <h2 className='mt-12 text-std-24B-150'>{texts.title}</h2>
      <p className='mt-2 max-w-3xl'>{texts.lead}</p>
      {mayChange && accounts.length === 0 && <p className='mt-4'>{texts.noAccount}</p>}
      {!mayChange && <p className='mt-4'>{texts.notAllowed}</p>}
      {!mayForm && terms && <Said terms={terms} accounts={accounts} />}
      {mayForm && (
        <CheckedForm onSend={(data) => saving.mutate(termsIn(data))} onChange={() => setSaved(false)}>
          <Fields terms={terms} accounts={accounts} />
          {saving.isError && <RefusalNotice error={saving.error} />}
          {isSaved && <Notice tone='success' announced title={texts.saved} />}
          <div className='mt-8'>
            <Button type='submit' busy={saving.isPending}>
              {saving.isPending ? form.working : texts.save}
            </Button>
          </div>
        </CheckedForm>
      )}
    </section>
  )
}
