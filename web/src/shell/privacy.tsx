import inventory from '../../../data/personal-data.json'
import { DocumentText } from './document.tsx'
import { useLocale, useTexts } from './locale.ts'
import { Page } from './page.tsx'
import { Table } from './table.tsx'
import { usePageTexts } from './texts/pages.ts'

type Item = {
  readonly code: string
  readonly name: string
  readonly nameEn: string
  readonly purpose: string
  readonly purposeEn: string
  readonly retention: string
  readonly retentionEn: string
}

// The same list that the export, the erasure and the schedule work by: what stands here is what is done.
const items: readonly Item[] = inventory.items

/** What is kept of people, why, and how long. */
export const Privacy = () => {
  const words = useTexts().privacy
  const { privacy } = usePageTexts()
  const isJapanese = useLocale() === 'ja'
  return (
    <Page title={words.title}>
      <DocumentText body={privacy.before} />
      <h2 className='mt-10 text-std-24B-150'>{words.kept}</h2>
      <Table
        caption={words.kept}
        file='personal-data.csv'
        rows={items}
        keyOf={({ code }) => code}
        columns={[
          { label: words.what, cell: ({ name, nameEn }) => (isJapanese ? name : nameEn) },
          { label: words.why, cell: ({ purpose, purposeEn }) => (isJapanese ? purpose : purposeEn) },
          { label: words.howLong, cell: ({ retention, retentionEn }) => (isJapanese ? retention : retentionEn) },
        ]}
      />
      <DocumentText body={privacy.after} />
    </Page>
  )
}
