import { useState } from 'react'
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

const sources = ['zengin-01', 'zengin-03', 'zengin-91', 'camt', 'csv'] as const
const kinds = ['1', '2', '4'] as const
const styles = ['era', 'western'] as const

const oneOf = <Value extends string>(values: readonly Value[], given: string, otherwise: Value): Value =>
  values.find((value) => value === given) ?? otherwise

const columns = [
  'postedOn',
  'amountIn',
  'payerKana',
  'amountOut',
  'reference',
  'remittance',
  'paidOn',
  'valueOn',
  'inquiry',
  'balance',
  'bankName',
] as const
const needed: ReadonlySet<string> = new Set(['postedOn', 'amountIn', 'payerKana'])

type Profile = NonNullable<Draft['csv']>

const yearsIn = (form: FormData) => oneOf(styles, textOf(form, 'years'), 'era')

/** Which column says what; one that was left empty is not in the file. */
const profileIn = (form: FormData): Profile => {
  const told = columns.flatMap((name) => {
    const column = textOf(form, `column-${name}`).trim()
    return column === '' ? [] : [[name, Number(column)]]
  })
  return {
    name: textOf(form, 'profile'),
    headingRows: Number(textOf(form, 'headingRows')),
    years: yearsIn(form),
    columns: Object.fromEntries(told) as Profile['columns'],
  }
}

const draftIn = (form: FormData): Draft => ({
  name: textOf(form, 'name'),
  account: {
    bankCode: textOf(form, 'bankCode'),
    branchCode: textOf(form, 'branchCode'),
    kind: oneOf(kinds, textOf(form, 'kind'), '1'),
    number: textOf(form, 'number'),
  },
  source: oneOf(sources, textOf(form, 'source'), 'zengin-01'),
  years: yearsIn(form),
  ...(textOf(form, 'source') === 'csv' && { csv: profileIn(form) }),
  openingBalance: Number(textOf(form, 'opening').normalize('NFKC').replaceAll(',', '')),
})

type ChoiceProps = {
  readonly name: string
  readonly label: string
  readonly among: readonly (readonly [string, string])[]
  readonly onChosen?: (value: string) => void
}

const Choice = ({ name, label, among, onChosen }: ChoiceProps) => (
  <label className='mt-6 block text-std-17B-170'>
    {label}
    <select name={name} onChange={(event) => onChosen?.(event.target.value)} className={`${control} mt-2 block w-full max-w-xl`}>
      {among.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  </label>
)

/** Which column of the bank's own CSV says what, counted from one. */
const Columns = () => {
  const { profile: texts } = useBankTexts()
  return (
    <fieldset className='mt-6 rounded-8 border border-solid-gray-420 px-4 pb-4'>
      <legend className='px-2 text-std-17B-170'>{texts.title}</legend>
      <p>{texts.lead}</p>
      <Field label={texts.name} name='profile' maxLength={100} required />
      <Field label={texts.headingRows} name='headingRows' inputMode='numeric' pattern='[0-9]|1[0-9]|20' defaultValue='1' required />
      {columns.map((name) => (
        <Field
          key={name}
          label={texts.columns[name]}
          name={`column-${name}`}
          inputMode='numeric'
          pattern='[1-9]|[1-9][0-9]|1[0-9][0-9]|200'
          required={needed.has(name)}
          optional={!needed.has(name)}
        />
      ))}
    </fieldset>
  )
}

/** An account of the municipality, and which files post its money. */
export const OpenAccount = ({ code }: { readonly code: string }) => {
  const { bank: texts, profile } = useBankTexts()
  const opening = useOpening(code)
  const [source, setSource] = useState<string>(sources[0])
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
          <Choice name='source' label={texts.source} among={sources.map((each) => [each, texts.sources[each]])} onChosen={setSource} />
          <Choice name='years' label={profile.years} among={styles.map((style) => [style, profile.styles[style]])} />
          {source === 'csv' && <Columns />}
          <Field label={texts.opening} name='opening' inputMode='numeric' pattern='[0-9,]+' defaultValue='0' required />
        </PlainAct>
      </div>
    </div>
  )
}
