import { DocumentText } from './document.tsx'
import { Page } from './page.tsx'
import { usePageTexts } from './texts/pages.ts'

export const Accessibility = () => {
  const texts = usePageTexts()
  return (
    <Page title={texts.accessibility.title}>
      <DocumentText body={texts.accessibility.body} />
    </Page>
  )
}
