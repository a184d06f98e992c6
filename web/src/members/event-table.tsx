import { Link } from '@tanstack/react-router'
import { momentText } from '../shell/date.ts'
import { useLocale } from '../shell/locale.ts'
import { Table } from '../shell/table.tsx'
import { useApplicationTexts } from './apply/texts.ts'
import type { AuditEvent } from './queries.ts'

type Words = Readonly<Record<string, string>>

/** A word in the reader's language; a newer one that has none yet keeps its own. */
const said = (words: Words, name: string): string => words[name] ?? name

const Change = ({ event }: { readonly event: AuditEvent }) => {
  const texts = useApplicationTexts()
  const values: Words = { ...texts.kinds, ...texts.application.statuses }
  const pairs = Object.entries({ ...event.before, ...event.after })
  const shown = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : said(values, String(value)))
  if (pairs.length === 0) return '–'
  return (
    <ul className='text-dns-14N-130'>
      {pairs.map(([name, value]) => (
        <li key={name}>
          {said(texts.changes, name)}:{' '}
          {event.before?.[name] === undefined || event.after?.[name] === undefined
            ? shown(value)
            : `${shown(event.before[name])} → ${shown(event.after[name])}`}
        </li>
      ))}
    </ul>
  )
}

export const EventTable = ({ caption, events }: { readonly caption: string; readonly events: readonly AuditEvent[] }) => {
  const texts = useApplicationTexts()
  const locale = useLocale()
  return (
    <Table
      caption={caption}
      rows={events}
      keyOf={({ eventId }) => eventId}
      columns={[
        { label: texts.audit.at, cell: ({ at }) => <span className='whitespace-nowrap'>{momentText(locale, at)}</span> },
        { label: texts.audit.name, cell: ({ name }) => said(texts.events, name) },
        {
          label: texts.audit.about,
          cell: ({ about }) => (
            <Link to='/audit' search={{ about }} className='link font-mono text-dns-14N-130'>
              {about}
            </Link>
          ),
        },
        { label: texts.audit.by, cell: ({ by }) => <span className='font-mono text-dns-14N-130'>{by ?? texts.audit.system}</span> },
        { label: texts.audit.change, cell: (event) => <Change event={event} /> },
      ]}
    />
  )
}
