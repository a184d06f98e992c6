import { Table } from '../shell/table.tsx'
import type { Proposal } from './partnering-queries.ts'
import { usePartneringTexts } from './partnering-texts.ts'

/** What the panel agreed on, criterion by criterion: its proposer has a right to read it. */
export const ProposalAssessment = ({ assessment }: { readonly assessment: Proposal['assessment'] }) => {
  const texts = usePartneringTexts().proposal
  if (!assessment) return null
  return (
    <section className='max-w-4xl'>
      <h2 className='mt-10 text-std-24B-150'>{texts.assessment}</h2>
      <p className='mt-2 text-std-20B-150'>{texts.total(assessment.total)}</p>
      <Table
        caption={texts.assessment}
        file='assessment.csv'
        rows={assessment.scores}
        keyOf={({ criterion }) => criterion}
        columns={[
          { label: texts.criterion, cell: ({ name }) => name },
          { label: texts.weight, cell: ({ weight }) => weight, numeric: true },
          { label: texts.points, cell: ({ points }) => points, numeric: true },
          {
            label: texts.reason,
            cell: ({ reason }) => <span className='whitespace-pre-line'>{reason}</span>,
            text: ({ reason }) => reason,
          },
        ]}
      />
    </section>
  )
}
