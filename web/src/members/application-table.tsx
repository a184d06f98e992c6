import { Link } from '@tanstack/react-router'
import { momentText } from '../shell/date.ts'
import { useLocale } from '../shell/locale.ts'
import { type Column, Table } from '../shell/table.tsx'
import { Tag } from '../shell/tag.tsx'
import { useApplicationTexts } from './apply/texts.ts'
import { Officer } from './officer.tsx'
import type { ApplicationSummary } from './queries.ts'

const tones = { filed: 'wait', returned: 'wait', admitted: 'good', refused: 'bad', withdrawn: 'neutral' } as const

export const StatusTag = ({ application: { status, pausedAt } }: { readonly application: Pick<ApplicationSummary, 'status' | 'pausedAt'> }) => {
  const texts = useApplicationTexts()
  return (
    <span className='inline-flex flex-wrap gap-1'>
      <Tag tone={tones[status]}>{texts.application.statuses[status]}</Tag>
      {pausedAt && <Tag>{texts.application.paused}</Tag>}
    </span>
  )
}

type ApplicationTableProps = {
  readonly caption: string
  readonly applications: readonly ApplicationSummary[]
  /** For the queue: who is working on it. */
  readonly withOfficer?: boolean
}

export const ApplicationTable = ({ caption, applications, withOfficer = false }: ApplicationTableProps) => {
  const texts = useApplicationTexts()
  const locale = useLocale()
  const officer: Column<ApplicationSummary> = {
    label: texts.application.takenBy,
    cell: ({ takenBy }) => (takenBy ? <Officer personId={takenBy} /> : texts.application.nobody),
  }
  return (
    <Table
      caption={caption}
      rows={applications}
      keyOf={({ applicationId }) => applicationId}
      columns={[
        {
          label: texts.application.reference,
          cell: ({ applicationId, reference }) => (
            <Link to='/applications/$applicationId' params={{ applicationId }} className='link whitespace-nowrap tabular-nums'>
              {reference}
            </Link>
          ),
        },
        { label: texts.member.name, cell: ({ name }) => <span lang='ja'>{name}</span> },
        { label: texts.member.kind, cell: ({ kind }) => texts.kinds[kind] },
        { label: texts.application.filedAt, cell: ({ filedAt }) => momentText(locale, filedAt) },
        ...(withOfficer ? [officer] : []),
        { label: texts.application.status, cell: (application) => <StatusTag application={application} /> },
      ]}
    />
  )
}
