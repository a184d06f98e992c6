import { useEffect } from 'react'
import { useSession } from '../../shell/shell.ts'
import { AnswerField } from './answer-field.tsx'
import type { TopicFields } from './fields.ts'
import { useApplicationTexts } from './texts.ts'

export const ContactPerson = (form: TopicFields) => {
  const texts = useApplicationTexts()
  const session = useSession()
  const { answers, change } = form
  const suggestion = session.status === 'in' && answers.email === undefined ? session.email : undefined
  useEffect(() => {
    if (suggestion !== undefined) change({ email: suggestion })
  }, [suggestion, change])
  return (
    <>
      <p className='mt-4 max-w-3xl'>{texts.apply.contactLead}</p>
      <AnswerField of='department' form={form} label={texts.contact.department} optional />
      <AnswerField of='contactName' form={form} label={texts.contact.name} autoComplete='name' />
      <AnswerField of='email' form={form} label={texts.contact.email} hint={texts.apply.emailHint} type='email' autoComplete='email' />
      <AnswerField of='phone' form={form} label={texts.contact.phone} hint={texts.apply.phoneHint} type='tel' autoComplete='tel' />
    </>
  )
}
