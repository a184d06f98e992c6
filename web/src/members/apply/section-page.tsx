import type { ReactNode } from 'react'
import type { FormError } from '../../shell/error-summary.tsx'
import { ErrorSummary } from '../../shell/error-summary.tsx'
import { useTexts } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'

type SectionPageProps = { readonly title: string; readonly errors?: readonly FormError[]; readonly attempt?: number; readonly children: ReactNode }

/** One topic of the application. */
export const SectionPage = ({ title, errors = [], attempt = 0, children }: SectionPageProps) => {
  const texts = useTexts()
  return (
    <Page title={title} caption={texts.apply.title} trail={[{ label: texts.apply.title, to: '/apply' }]} failed={errors.length > 0}>
      <ErrorSummary errors={errors} attempt={attempt} />
      {children}
    </Page>
  )
}
