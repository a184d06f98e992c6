import type { ReactNode } from 'react'
import type { Whole } from '../shell/list.ts'
import { useLocale } from '../shell/locale.ts'
import { Table } from '../shell/table.tsx'
import type { Quarantined } from './queries.ts'
import { secondText } from './second-text.ts'
import { useTendingTexts } from './texts.ts'

type QuarantineTableProps = {
  readonly caption: string
  /** Where the server makes no file of it. */
  readonly file?: string
  readonly whole?: Whole<Quarantined>
  readonly messages: readonly Quarantined[]
  readonly acts?: (message: Quarantined) => ReactNode
}

const shownCharacters = 200

/** What came and was set aside, and why. */
export const QuarantineTable = ({ caption, file, whole, messages, acts }: QuarantineTableProps) => {
  const texts = useTendingTexts().quarantine
  const locale = useLocale()
  const columns = [
    { label: texts.at, cell: ({ receivedAt }: Quarantined) => secondText(locale, receivedAt) },
    { label: texts.reason, cell: ({ reason }: Quarantined) => texts.reasons[reason] ?? reason },
    { label: texts.detail, cell: ({ detail }: Quarantined) => detail ?? '–' },
    {
      label: texts.body,
      cell: ({ body }: Quarantined) => (
        <code className='break-all'>{body.slice(0, shownCharacters) + (body.length > shownCharacters ? '…' : '')}</code>
      ),
      text: ({ body }: Quarantined) => body,
    },
    ...(acts ? [{ label: texts.act, cell: acts, isAct: true as const }] : []),
  ]
  const keyOf = ({ quarantineId }: Quarantined) => quarantineId
  return file === undefined ? (
    <Table caption={caption} rows={messages} keyOf={keyOf} columns={columns} />
  ) : (
    <Table caption={caption} file={file} whole={whole} rows={messages} keyOf={keyOf} columns={columns} />
  )
}
