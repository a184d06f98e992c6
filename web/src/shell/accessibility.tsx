import { DocumentText } from './document.tsx'
import { useTexts } from './locale.ts'
import { Page } from './page.tsx'

export const Accessibility = () => {
  const texts = useTexts()
  return (
    <Page title={texts.accessibility.title}>
      <DocumentText body={texts.accessibility.body} />
    </Page>
  )
}
