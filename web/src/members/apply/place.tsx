import { useTexts } from '../../shell/locale.ts'
import { AnswerField } from './answer-field.tsx'
import type { TopicFields } from './fields.ts'

export const Place = (form: TopicFields) => {
  const texts = useTexts()
  return (
    <>
      <p className='mt-4 max-w-3xl'>{texts.apply.placeLead}</p>
      <AnswerField of='postalCode' form={form} label={texts.apply.postalCode} hint={texts.apply.postalCodeHint} optional autoComplete='postal-code' />
      <AnswerField of='address' form={form} label={texts.apply.address} hint={texts.apply.addressHint} optional autoComplete='street-address' />
    </>
  )
}
