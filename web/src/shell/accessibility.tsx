import statement from '../../../data/accessibility.json'
import { DocumentText } from './document.tsx'
import { useLocale } from './locale.ts'
import { Page } from './page.tsx'
import { Table } from './table.tsx'
import { usePageTexts } from './texts/pages.ts'

/** `in-part`: a test sees some of it. Nothing is called met that nobody has judged. */
type Criterion = {
  readonly id: string
  readonly level: string
  readonly name: string
  readonly nameEn: string
  readonly applies: boolean
  readonly seen: 'in-part' | 'absent' | 'untested'
  readonly note: string
  readonly noteEn: string
  readonly tests: readonly string[]
}

const criteria = statement.items as readonly Criterion[]

/** Policy and state of testing, in the form of JIS X 8341-3:2016. */
export const Accessibility = () => {
  const texts = usePageTexts().accessibility
  const isJapanese = useLocale() === 'ja'
  return (
    <Page title={texts.title}>
      <DocumentText body={texts.before} />
      <h2 className='mt-10 text-std-24B-150'>{texts.checklist}</h2>
      <Table
        caption={texts.checklist}
        file='accessibility.csv'
        rows={criteria}
        keyOf={({ id }) => id}
        columns={[
          { label: texts.criterion, cell: ({ id, name, nameEn }) => `${id} ${isJapanese ? name : nameEn}` },
          { label: texts.level, cell: ({ level }) => level },
          { label: texts.applies, cell: ({ applies }) => (applies ? texts.yes : texts.no) },
          { label: texts.result, cell: ({ seen }) => texts.seen[seen] },
          { label: texts.note, cell: ({ note, noteEn }) => (isJapanese ? note : noteEn) },
          { label: texts.test, cell: ({ tests }) => tests.join(' ') || '–' },
        ]}
      />
      <DocumentText body={texts.after} />
    </Page>
  )
}
