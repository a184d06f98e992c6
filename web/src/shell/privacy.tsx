import inventory from '../../../data/personal-data.json'
import { DocumentText } from './document.tsx'
import { useLocale, useTexts } from './locale.ts'
import { Page } from './page.tsx'
import { Table } from './table.tsx'

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
  const { privacy } = useTexts()
  const isJapanese = useLocale() === 'ja'
  return (
    <Page title={privacy.title}>
      <DocumentText body={privacy.before} />
      <h2 className='mt-10 text-std-24B-150'>{privacy.kept}</h2>
      <Table
        caption={privacy.kept}
        rows={items}
        keyOf={({ code }) => code}
        columns={[
          { label: privacy.what, cell: ({ name, nameEn }) => (isJapanese ? name : nameEn) },
          { label: privacy.why, cell: ({ purpose, purposeEn }) => (isJapanese ? purpose : purposeEn) },
          { label: privacy.howLong, cell: ({ retention, retentionEn }) => (isJapanese ? retention : retentionEn) },
        ]}
      />
      <DocumentText body={privacy.after} />
    </Page>
  )
}
