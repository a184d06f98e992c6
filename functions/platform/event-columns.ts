import type { Event } from '../kernel/event.ts'
import type { CsvColumn } from './csv.ts'

/** The audit trail of any block, for spreadsheets. */
export const eventColumns: readonly CsvColumn<Event>[] = [
  { ja: '日時', en: 'At', value: ({ at }) => at },
  { ja: '出来事', en: 'Event', value: ({ name }) => name },
  { ja: '対象', en: 'About', value: ({ about }) => about },
  { ja: '行為者', en: 'By', value: ({ by }) => by },
  { ja: '所属会員', en: 'Acting for', value: ({ actingFor }) => actingFor },
  { ja: '変更前', en: 'Before', value: ({ before }) => before && JSON.stringify(before) },
  { ja: '変更後', en: 'After', value: ({ after }) => after && JSON.stringify(after) },
  { ja: '出来事ID', en: 'Event ID', value: ({ eventId }) => eventId },
]
