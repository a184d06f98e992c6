import { Link } from '@tanstack/react-router'
import { momentText } from '../shell/date.ts'
import { useLocale, useTexts } from '../shell/locale.ts'
import { Table } from '../shell/table.tsx'
import { Tag } from '../shell/tag.tsx'
import type { ApplicationSummary } from './queries.ts'

export const StatusTag = ({ status }: { readonly status: ApplicationSummary['status'] }) => {
  const texts = useTexts()
  return <Tag tone={status === 'admitted' ? 'good' : 'wait'}>{texts.application.statuses[status]}</Tag>
}

export const ApplicationTable = ({ caption, applications }: { readonly caption: string; readonly applications: readonly ApplicationSummary[] }) => {
  const texts = useTexts()
  const locale = useLocale()
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
        { label: texts.application.status, cell: ({ status }) => <StatusTag status={status} /> },
      ]}
    />
  )
}
