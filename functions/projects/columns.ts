import type { Event } from '../kernel/event.ts'
import type { CsvColumn } from '../platform/csv.ts'
import type { NeedSummary } from './need-contract.ts'

/** What the exports of this block hold, column by column. */
export const needColumns: readonly CsvColumn<NeedSummary>[] = [
  { ja: 'ニーズID', en: 'Need ID', value: ({ needId }) => needId },
  { ja: '会員ID', en: 'Member ID', value: ({ memberId }) => memberId },
  { ja: '会員', en: 'Member', value: ({ memberName }) => memberName },
  { ja: '地方公共団体コード', en: 'Local government code', value: ({ localGovernmentCode }) => localGovernmentCode },
  { ja: '状態', en: 'Status', value: ({ status }) => status },
  { ja: '期限切れ', en: 'Expired', value: ({ expired }) => (expired ? 'yes' : '') },
  { ja: '題名', en: 'Title', value: ({ title }) => title },
  { ja: '題名（英語）', en: 'Title (English)', value: ({ titleEn }) => titleEn },
  { ja: '分野', en: 'Fields', value: ({ fields }) => fields.join(' ') },
  { ja: '技術区分', en: 'Technology classes', value: ({ technologyClasses }) => technologyClasses.join(' ') },
  { ja: '予算規模', en: 'Budget', value: ({ budgetBand }) => budgetBand },
  { ja: '連携の形', en: 'Forms of collaboration', value: ({ forms }) => forms.join(' ') },
  { ja: '公開範囲', en: 'Published for', value: ({ level }) => level },
  { ja: '有効期限', en: 'Valid until', value: ({ validUntil }) => validUntil },
  { ja: '公開日時', en: 'Published at', value: ({ publishedAt }) => publishedAt },
  { ja: '版', en: 'Edition', value: ({ edition }) => edition },
]

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
