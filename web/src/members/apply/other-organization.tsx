import { zodResolver } from '@hookform/resolvers/zod'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { lazy } from '../../../../functions/kernel/schema.ts'
import { ApplicationContent } from '../../../../functions/members/contract.ts'
import { fullName, LocalGovernmentPicker } from '../../registry/local-government-picker.tsx'
import { Button } from '../../shell/button.tsx'
import { Field } from '../../shell/field.tsx'
import { useLocale, useTexts } from '../../shell/locale.ts'
import { type Draft, keepDraft } from './draft.ts'
import { useFormErrors } from './form-errors.ts'
import { nextOf } from './next.ts'
import { SectionPage } from './section-page.tsx'

const OrganizationForm = lazy(() =>
  ApplicationContent().pick({ name: true, nameKana: true, nameEn: true, corporateNumber: true, localGovernmentCode: true }),
)

const blankIsAbsent = { setValueAs: (value: string | undefined) => (value === '' ? undefined : value) }

export const OtherOrganization = ({ draft }: { readonly draft: Draft }) => {
  const texts = useTexts()
  const locale = useLocale()
  const navigate = useNavigate()
  const [placeName, setPlaceName] = useState(draft.organization?.placeName)
  const form = useForm({ resolver: zodResolver(OrganizationForm()), defaultValues: draft.organization ?? {}, shouldFocusError: false })
  const errors = useFormErrors(form.formState.errors, form.getValues())

  const send = form.handleSubmit((organization) => {
    const changed = { ...draft, organization: { ...organization, placeName: placeName ?? '' } }
    keepDraft(changed)
    void navigate({ to: nextOf(changed) })
  })

  return (
    <SectionPage title={texts.apply.sections.organization} errors={errors.list} attempt={form.formState.submitCount}>
      <form onSubmit={send} noValidate>
        <Field
          id='name'
          label={texts.member.name}
          hint={texts.apply.nameHint}
          error={errors.of('name')}
          autoComplete='organization'
          {...form.register('name')}
        />
        <Field id='nameKana' label={texts.member.nameKana} optional error={errors.of('nameKana')} {...form.register('nameKana', blankIsAbsent)} />
        <Field id='nameEn' label={texts.member.nameEn} optional lang='en' error={errors.of('nameEn')} {...form.register('nameEn', blankIsAbsent)} />
        <Field
          id='corporateNumber'
          label={texts.member.corporateNumber}
          hint={texts.apply.corporateNumberHint}
          inputMode='numeric'
          error={errors.of('corporateNumber')}
          {...form.register('corporateNumber')}
        />
        <LocalGovernmentPicker
          id='localGovernmentCode'
          label={texts.picker.seat}
          hint={texts.picker.hint}
          error={errors.of('localGovernmentCode')}
          chosen={form.watch('localGovernmentCode')}
          chosenName={placeName}
          onChoose={(government) => {
            form.setValue('localGovernmentCode', government.code, { shouldValidate: form.formState.isSubmitted })
            setPlaceName(fullName(locale, government))
          }}
        />
        <div className='mt-8'>
          <Button type='submit'>{texts.apply.save}</Button>
        </div>
      </form>
    </SectionPage>
  )
}
