import { DocumentText } from './document.tsx'
import { useTexts } from './locale.ts'
import { Page } from './page.tsx'

export const Help = () => {
  const texts = useTexts()
  return (
    <Page title={texts.help.title}>
      <DocumentText body={texts.help.body} />
    </Page>
  )
}
