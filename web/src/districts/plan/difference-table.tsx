import { Table } from '../../shell/table.tsx'
import type { PlanContent } from '../queries.ts'
import { usePlanTexts } from '../texts.ts'
import { differencesOf } from './differences.ts'
import { usePlaceWords } from './place-words.ts'

type DifferenceTableProps = { readonly caption: string; readonly file: string; readonly before: PlanContent; readonly after: PlanContent }

/** What one plan says otherwise than another, place by place, in the words of its forms. */
export const DifferenceTable = ({ caption, file, before, after }: DifferenceTableProps) => {
  const { versionsPage: words } = usePlanTexts()
  const { placeOf, saidAt } = usePlaceWords()
  const found = differencesOf(before, after)
  if (found.length === 0) return <p className='mt-6'>{words.none}</p>
  return (
    <Table
      caption={caption}
      captionShown
      file={file}
      rows={found}
      keyOf={({ path }) => path.join('.')}
      columns={[
        { label: words.part, cell: ({ path }) => placeOf(path) },
        { label: words.was, cell: ({ path, was }) => (was === '' ? '–' : saidAt(path, was)) },
        { label: words.is, cell: ({ path, is }) => (is === '' ? '–' : saidAt(path, is)) },
      ]}
    />
  )
}
