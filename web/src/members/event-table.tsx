import { Link } from '@tanstack/react-router'
import { CsvButton } from '../shell/csv-button.tsx'
import { momentText } from '../shell/date.ts'
import { useLocale } from '../shell/locale.ts'
import { useShell } from '../shell/shell.ts'
import { Table } from '../shell/table.tsx'
import { useApplicationTexts } from './apply/texts.ts'
import { useBelongTexts } from './belong/texts.ts'
import type { AuditEvent } from './queries.ts'

type Words = Readonly<Record<string, string>>

/** A word in the reader's language; a newer one that has none yet keeps its own. */
const said = (words: Words, name: string): string => words[name] ?? name

const Change = ({ event }: { readonly event: AuditEvent }) => {
  const texts = useApplicationTexts()
  const { statuses, roles } = useBelongTexts()
  const values: Words = { ...texts.kinds, ...texts.application.statuses, ...statuses, ...roles }
  const pairs = Object.entries({ ...event.before, ...event.after }).filter(
    ([name, value]) => event.before?.[name] !== value || event.after?.[name] === undefined,
  )
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

/** All that ever happened to one thing, as the server writes it: the table shows the latest. */
export const TrailFile = ({ about }: { readonly about: string }) => {
  const locale = useLocale()
  const { settings } = useShell()
  const asked = new URLSearchParams({ about, language: locale })
  return (
    <div className='no-print mt-4'>
      <CsvButton address={`${settings.blocks.members}/audit.csv?${asked}`} filename='audit.csv' />
    </div>
  )
}
