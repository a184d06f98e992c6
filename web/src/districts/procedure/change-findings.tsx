import { Table } from '../../shell/table.tsx'
import { Tag } from '../../shell/tag.tsx'
import type { ChangeFinding } from '../city-queries.ts'
import { useProcedureTexts } from './texts.ts'

/** Of each part that changes: whether it is minor, and by which line of the rule. */
export const ChangeFindings = ({ findings }: { readonly findings: readonly ChangeFinding[] }) => {
  const { change: texts, yen } = useProcedureTexts()
  const verdict = ({ minor }: ChangeFinding) => (minor ? texts.isMinor : texts.isNot)
  const amount = (value: number | undefined) => (value === undefined ? '–' : yen(value))
  return (
    <Table
      caption={texts.findings}
      file='change.csv'
      rows={findings}
      keyOf={({ item }) => item}
      columns={[
        { label: texts.item, cell: ({ item }) => texts.items[item] },
        { label: texts.verdict, cell: (finding) => <Tag tone={finding.minor ? 'good' : 'wait'}>{verdict(finding)}</Tag>, text: verdict },
        { label: texts.because, cell: ({ because }) => texts.reasons[because] },
        { label: texts.from, cell: ({ from }) => amount(from), numeric: true },
        { label: texts.to, cell: ({ to }) => amount(to), numeric: true },
      ]}
    />
  )
}
