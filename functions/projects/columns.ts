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
