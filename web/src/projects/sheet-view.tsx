import { Facts } from '../shell/facts.tsx'
import { type RowName, type SheetRow, said } from './sheet-rows.ts'

export const needGroups = {
  background: ['situation', 'issue', 'tried', 'desired', 'targetUsers', 'targetArea', 'targetCodes', 'kpis'],
  conditions: [
    'fields',
    'technologyClasses',
    'interfaces',
    'leastReadiness',
    'data',
    'trialField',
    'constraints',
    'forms',
    'procurement',
    'sealedProposals',
    'budgetBand',
    'fundingProgramme',
    'startFor',
    'endFor',
    'publication',
    'excludedMembers',
  ],
} as const satisfies Readonly<Record<string, readonly RowName[]>>

export const solutionGroups = {
  sheet: ['summary', 'strength', 'references', 'partnersWanted'],
  technical: [
    'fields',
    'technologyClasses',
    'readiness',
    'interfaces',
    'standards',
    'dataNeeded',
    'dataProduced',
    'security',
    'privacy',
    'certifications',
  ],
  conditions: ['costBand', 'costModel', 'leadTimeMonths', 'area', 'publication'],
} as const satisfies Readonly<Record<string, readonly RowName[]>>

/** A part of a sheet under its heading: what is said, and nothing where nothing is said. */
export const SheetPart = ({
  title,
  rows,
  names,
}: {
  readonly title: string
  readonly rows: readonly SheetRow[]
  readonly names: readonly RowName[]
}) => {
  const shown = said(rows, names)
  if (shown.length === 0) return null
  return (
    <section className='max-w-4xl'>
      <h2 className='mt-10 text-std-24B-150'>{title}</h2>
      <Facts
        facts={shown.map(({ label, text }) => ({
          label,
          value: <span className='whitespace-pre-line'>{text}</span>,
        }))}
      />
    </section>
  )
}
