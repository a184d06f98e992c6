import { textOf } from '../../projects/plain-act.tsx'
import { Field, TextArea } from '../../shell/field.tsx'
import { yenIn } from '../amount.ts'
import { useGrantTexts } from '../texts.ts'
import type { Grant } from './grant-queries.ts'

export type GrantProps = { readonly grant: Grant }

type Money = { readonly fees: number; readonly own: number }

export const wholeOf = ({ fees, own }: Money): number => fees + own

export const documentIn = (form: FormData) => ({ number: textOf(form, 'number').trim(), on: textOf(form, 'on') })

export const amountIn = (form: FormData, name: string): number => yenIn(textOf(form, name))

export const Paper = () => {
  const { acting: texts } = useGrantTexts()
  return (
    <>
      <Field label={texts.number} name='number' maxLength={100} required />
      <Field label={texts.on} name='on' type='date' required />
    </>
  )
}

export const Reason = () => <TextArea label={useGrantTexts().acting.reason} name='reason' maxLength={1000} required />

type AmountProps = { readonly name: string; readonly label: string; readonly value?: number; readonly hint?: string }

export const Amount = ({ name, label, value, hint }: AmountProps) => (
  <Field label={label} hint={hint} name={name} inputMode='numeric' pattern='[0-9,]+' defaultValue={value} required />
)

/** Of each line what is granted, as it is typed. */
export const linesIn = (form: FormData, { lines }: Grant) =>
  lines.map(({ lineId, activity, kind }) => ({
    ...{ lineId, activity, kind, fees: amountIn(form, `${lineId}-fees`), own: amountIn(form, `${lineId}-own`) },
  }))
