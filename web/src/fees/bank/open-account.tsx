import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { control, Field } from '../../shell/field.tsx'
import { answered } from '../../shell/refusal.ts'
import { useShell } from '../../shell/shell.ts'
import type { BankAccount } from '../queries.ts'
import { useBankTexts } from '../texts.ts'

type Draft = BankAccount['content']

const useOpening = (code: string) => {
  const { fees } = useShell()
  return useActing((body: Draft, id) =>
    answered(
      fees.PUT('/municipalities/{localGovernmentCode}/bank-accounts/{bankAccountId}', {
        params: { path: { localGovernmentCode: code, bankAccountId: `bac_${id}` } },
        body,
      }),
    ),
  )
}

const sources = ['zengin-01', 'zengin-03', 'camt'] as const
const kinds = ['1', '2', '4'] as const

const oneOf = <Value extends string>(values: readonly Value[], given: string, otherwise: Value): Value =>
  values.find((value) => value === given) ?? otherwise

const draftIn = (form: FormData): Draft => ({
  name: textOf(form, 'name'),
  account: {
    bankCode: textOf(form, 'bankCode'),
    branchCode: textOf(form, 'branchCode'),
    kind: oneOf(kinds, textOf(form, 'kind'), '1'),
    number: textOf(form, 'number'),
  },
  source: oneOf(sources, textOf(form, 'source'), 'zengin-01'),
  years: 'era',
  openingBalance: Number(textOf(form, 'opening').normalize('NFKC').replaceAll(',', '')),
})

type ChoiceProps = { readonly name: string; readonly label: string; readonly among: readonly (readonly [string, string])[] }

const Choice = ({ name, label, among }: ChoiceProps) => (
  <label className='mt-6 block text-std-17B-170'>
    {label}
    <select name={name} className={`${control} mt-2 block w-full max-w-xl`}>
      {among.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  </label>
)

/** An account of the municipality, and which files post its money. */
export const OpenAccount = ({ code }: { readonly code: string }) => {
  const { bank: texts } = useBankTexts()
  const opening = useOpening(code)
  return (
    <div className='no-print mt-6'>
      <p>{texts.openText}</p>
      <div className='mt-4'>
        <PlainAct words={texts.openAct} acting={opening} does={(form, then) => opening.mutate(draftIn(form), then)}>
          <Field label={texts.name} name='name' maxLength={100} required />
          <Field label={texts.bankCode} name='bankCode' inputMode='numeric' pattern='[0-9]{4}' required />
          <Field label={texts.branchCode} name='branchCode' inputMode='numeric' pattern='[0-9]{3}' required />
          <Choice name='kind' label={texts.kind} among={kinds.map((kind) => [kind, texts.kinds[kind]])} />
          <Field label={texts.accountNumber} name='number' inputMode='numeric' pattern='[0-9]{7}' required />
          <Choice name='source' label={texts.source} among={sources.map((source) => [source, texts.sources[source]])} />
          <Field label={texts.opening} name='opening' inputMode='numeric' pattern='[0-9,]+' defaultValue='0' required />
        </PlainAct>
      </div>
    </div>
  )
}
