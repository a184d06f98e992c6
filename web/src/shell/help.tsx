import { DocumentText } from './document.tsx'
import { Page } from './page.tsx'
import { usePageTexts } from './texts/pages.ts'

export const Help = () => {
  const texts = usePageTexts()
  return (
    <Page title={texts.help.title}>
      <DocumentText body={texts.help.body} />
    </Page>
  )
}
