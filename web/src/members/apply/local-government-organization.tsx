import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { fullName, LocalGovernmentPicker } from '../../registry/local-government-picker.tsx'
import type { LocalGovernment } from '../../registry/queries.ts'
import { Button } from '../../shell/button.tsx'
import { Facts } from '../../shell/facts.tsx'
import { type Locale, useLocale, useTexts } from '../../shell/locale.ts'
import { type Draft, keepDraft, type OrganizationDraft } from './draft.ts'
import { nextOf } from './next.ts'
import { SectionPage } from './section-page.tsx'

const fromRegistry = (locale: Locale, government: LocalGovernment): OrganizationDraft => ({
  name: government.name,
  nameKana: government.kana,
  nameEn: government.nameEn,
  corporateNumber: government.corporateNumber,
  localGovernmentCode: government.code,
  placeName: fullName(locale, government),
})

const Filled = ({ organization }: { readonly organization: OrganizationDraft }) => {
  const texts = useTexts()
  return (
    <section className='mt-8 max-w-3xl' aria-live='polite'>
      <h2 className='text-std-20B-150'>{texts.apply.filled}</h2>
      <Facts
        facts={[
          { label: texts.member.name, value: <span lang='ja'>{organization.name}</span> },
          { label: texts.member.nameKana, value: <span lang='ja'>{organization.nameKana}</span> },
          { label: texts.member.nameEn, value: <span lang='en'>{organization.nameEn}</span> },
          { label: texts.member.code, value: organization.localGovernmentCode },
          { label: texts.member.corporateNumber, value: organization.corporateNumber },
        ]}
      />
    </section>
  )
}

export const LocalGovernmentOrganization = ({ draft }: { readonly draft: Draft }) => {
  const texts = useTexts()
  const locale = useLocale()
  const navigate = useNavigate()
  const [organization, setOrganization] = useState(draft.organization)
  const [attempt, setAttempt] = useState(0)

  const send = (event: FormEvent) => {
    event.preventDefault()
    setAttempt(attempt + 1)
    if (!organization) return
    const changed = { ...draft, organization }
    keepDraft(changed)
    void navigate({ to: nextOf(changed) })
  }

  const isMissing = attempt > 0 && !organization
  const errors = isMissing ? [{ field: 'localGovernmentCode', message: texts.apply.missing.localGovernmentCode }] : []
  return (
    <SectionPage title={texts.apply.sections.organization} errors={errors} attempt={attempt}>
      <form onSubmit={send} noValidate>
        <LocalGovernmentPicker
          id='localGovernmentCode'
          label={texts.picker.own}
          hint={texts.picker.hint}
          error={errors[0]?.message}
          chosen={organization?.localGovernmentCode}
          chosenName={organization?.placeName}
          onChoose={(government) => setOrganization(fromRegistry(locale, government))}
        />
        {organization && <Filled organization={organization} />}
        <div className='mt-8'>
          <Button type='submit'>{texts.apply.save}</Button>
        </div>
      </form>
    </SectionPage>
  )
}
