import { Link } from '@tanstack/react-router'
import { momentText } from '../shell/date.ts'
import { useLocale } from '../shell/locale.ts'
import { type SavedColumn, Table } from '../shell/table.tsx'
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
  /** Where all of them are here; the queue's file is made by the server. */
  readonly file?: string
}

export const ApplicationTable = ({ caption, applications, withOfficer = false, file }: ApplicationTableProps) => {
  const texts = useApplicationTexts()
  const locale = useLocale()
  const stateOf = ({ status, pausedAt }: ApplicationSummary) =>
    [texts.application.statuses[status], ...(pausedAt ? [texts.application.paused] : [])].join(' ')
  const officer: SavedColumn<ApplicationSummary> = {
    label: texts.application.takenBy,
    text: ({ takenBy }) => takenBy,
    cell: ({ takenBy }) => (takenBy ? <Officer personId={takenBy} /> : texts.application.nobody),
  }
  const columns: readonly SavedColumn<ApplicationSummary>[] = [
    {
      label: texts.application.reference,
      text: ({ reference }) => reference,
      cell: ({ applicationId, reference }) => (
        <Link to='/applications/$applicationId' params={{ applicationId }} className='link whitespace-nowrap tabular-nums'>
          {reference}
        </Link>
      ),
    },
    { label: texts.member.name, text: ({ name }) => name, cell: ({ name }) => <span lang='ja'>{name}</span> },
    { label: texts.member.kind, cell: ({ kind }) => texts.kinds[kind] },
    { label: texts.application.filedAt, cell: ({ filedAt }) => momentText(locale, filedAt) },
    ...(withOfficer ? [officer] : []),
    { label: texts.application.status, text: stateOf, cell: (application) => <StatusTag application={application} /> },
  ]
  return <Table caption={caption} {...(file && { file })} rows={applications} keyOf={({ applicationId }) => applicationId} columns={columns} />
}
