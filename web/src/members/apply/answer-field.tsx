import type { HTMLInputTypeAttribute } from 'react'
import { Field } from '../../shell/field.tsx'
import type { TopicFields } from './fields.ts'

type Written =
  | 'name'
  | 'nameKana'
  | 'nameEn'
  | 'corporateNumber'
  | 'invoiceNumber'
  | 'postalCode'
  | 'address'
  | 'website'
  | 'department'
  | 'contactName'
  | 'email'
  | 'phone'

type AnswerFieldProps = {
  readonly of: Written
  readonly form: TopicFields
  readonly label: string
  readonly hint?: string
  readonly optional?: boolean
  readonly type?: HTMLInputTypeAttribute
  readonly inputMode?: 'numeric' | 'url'
  readonly autoComplete?: string
  readonly lang?: 'en'
}

/** One line of an answer. */
export const AnswerField = ({ of, form: { answers, change, error }, ...field }: AnswerFieldProps) => (
  <Field {...field} id={of} name={of} value={answers[of] ?? ''} error={error(of)} onChange={(event) => change({ [of]: event.target.value })} />
)
