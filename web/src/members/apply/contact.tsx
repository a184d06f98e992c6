import { zodResolver } from '@hookform/resolvers/zod'
import { useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { Contact } from '../../../../functions/members/contract.ts'
import { Button } from '../../shell/button.tsx'
import { Field } from '../../shell/field.tsx'
import { useTexts } from '../../shell/locale.ts'
import { useSession } from '../../shell/shell.ts'
import { keepDraft, useDraft } from './draft.ts'
import { useFormErrors } from './form-errors.ts'
import { nextOf } from './next.ts'
import { SectionPage } from './section-page.tsx'

export const ContactPerson = () => {
  const texts = useTexts()
  const draft = useDraft()
  const session = useSession()
  const navigate = useNavigate()
  const email = session.status === 'in' ? (session.email ?? '') : ''
  const form = useForm({ resolver: zodResolver(Contact()), defaultValues: draft.contact ?? { email }, shouldFocusError: false })
  const errors = useFormErrors(form.formState.errors, form.getValues(), {
    name: { missing: texts.contact.nameMissing, misfit: texts.contact.nameMisfit },
  })

  const send = form.handleSubmit((contact) => {
    const changed = { ...draft, contact }
    keepDraft(changed)
    void navigate({ to: nextOf(changed) })
  })

  return (
    <SectionPage title={texts.apply.sections.contact} errors={errors.list} attempt={form.formState.submitCount}>
      <p className='mt-4 max-w-3xl'>{texts.apply.contactLead}</p>
      <form onSubmit={send} noValidate>
        <Field
          id='department'
          label={texts.contact.department}
          optional
          error={errors.of('department')}
          {...form.register('department', { setValueAs: (value: string | undefined) => (value === '' ? undefined : value) })}
        />
        <Field id='name' label={texts.contact.name} autoComplete='name' error={errors.of('name')} {...form.register('name')} />
        <Field
          id='email'
          type='email'
          label={texts.contact.email}
          hint={texts.apply.emailHint}
          autoComplete='email'
          error={errors.of('email')}
          {...form.register('email')}
        />
        <Field
          id='phone'
          type='tel'
          label={texts.contact.phone}
          hint={texts.apply.phoneHint}
          autoComplete='tel'
          error={errors.of('phone')}
          {...form.register('phone')}
        />
        <div className='mt-8'>
          <Button type='submit'>{texts.apply.save}</Button>
        </div>
      </form>
    </SectionPage>
  )
}
