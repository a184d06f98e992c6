import { AnswerField } from './answer-field.tsx'
import type { TopicFields } from './fields.ts'
import { useApplicationTexts } from './texts.ts'

export const Place = (form: TopicFields) => {
  const texts = useApplicationTexts()
  return (
    <>
      <p className='mt-4 max-w-3xl'>{texts.apply.placeLead}</p>
      <AnswerField of='postalCode' form={form} label={texts.apply.postalCode} hint={texts.apply.postalCodeHint} optional autoComplete='postal-code' />
      <AnswerField of='address' form={form} label={texts.apply.address} hint={texts.apply.addressHint} optional autoComplete='street-address' />
    </>
  )
}
