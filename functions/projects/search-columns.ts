import type { CsvColumn } from '../platform/csv.ts'
import type { NeedListing, SolutionListing } from './search-contract.ts'
import type { SolutionSummary } from './solution-contract.ts'

/** What the exports of the searches hold, column by column. */
export const foundNeedColumns: readonly CsvColumn<NeedListing>[] = [
  { ja: 'ニーズID', en: 'Need ID', value: ({ needId }) => needId },
  { ja: '会員ID', en: 'Member ID', value: ({ memberId }) => memberId },
  { ja: '会員', en: 'Member', value: ({ memberName }) => memberName },
  { ja: '地方公共団体コード', en: 'Local government code', value: ({ localGovernmentCode }) => localGovernmentCode },
  { ja: '対象の地方公共団体コード', en: 'Codes it is for', value: ({ targetCodes }) => targetCodes.join(' ') },
  { ja: '状態', en: 'Status', value: ({ status }) => status },
  { ja: '題名', en: 'Title', value: ({ title }) => title },
  { ja: '題名（英語）', en: 'Title (English)', value: ({ titleEn }) => titleEn },
  { ja: '概要', en: 'Beginning', value: ({ excerpt }) => excerpt },
  { ja: '分野', en: 'Fields', value: ({ fields }) => fields.join(' ') },
  { ja: '技術区分', en: 'Technology classes', value: ({ technologyClasses }) => technologyClasses.join(' ') },
  { ja: 'インターフェース', en: 'Interfaces', value: ({ interfaces }) => interfaces.join(' ') },
  { ja: '求める成熟度', en: 'Least readiness', value: ({ leastReadiness }) => leastReadiness },
  { ja: '予算規模', en: 'Budget', value: ({ budgetBand }) => budgetBand },
  { ja: '連携の形', en: 'Forms of collaboration', value: ({ forms }) => forms.join(' ') },
  { ja: '公開範囲', en: 'Published for', value: ({ level }) => level },
  { ja: '公開日時', en: 'Published at', value: ({ publishedAt }) => publishedAt },
  { ja: '有効期限', en: 'Valid until', value: ({ validUntil }) => validUntil },
]

const solutionHead: readonly CsvColumn<Omit<SolutionSummary, 'expired'>>[] = [
  { ja: 'ソリューションID', en: 'Solution ID', value: ({ solutionId }) => solutionId },
  { ja: '会員ID', en: 'Member ID', value: ({ memberId }) => memberId },
  { ja: '会員', en: 'Member', value: ({ memberName }) => memberName },
  { ja: '状態', en: 'Status', value: ({ status }) => status },
  { ja: '題名', en: 'Title', value: ({ title }) => title },
  { ja: '題名（英語）', en: 'Title (English)', value: ({ titleEn }) => titleEn },
  { ja: '分野', en: 'Fields', value: ({ fields }) => fields.join(' ') },
  { ja: '技術区分', en: 'Technology classes', value: ({ technologyClasses }) => technologyClasses.join(' ') },
  { ja: '成熟度', en: 'Readiness', value: ({ readiness }) => readiness },
  { ja: '費用規模', en: 'Cost', value: ({ costBand }) => costBand },
  { ja: '公開範囲', en: 'Published for', value: ({ level }) => level },
  { ja: '公開日時', en: 'Published at', value: ({ publishedAt }) => publishedAt },
  { ja: '有効期限', en: 'Valid until', value: ({ validUntil }) => validUntil },
  { ja: '版', en: 'Edition', value: ({ edition }) => edition },
]

export const solutionColumns: readonly CsvColumn<SolutionSummary>[] = [
  ...solutionHead,
  { ja: '期限切れ', en: 'Expired', value: ({ expired }) => (expired ? 'yes' : '') },
]

export const foundSolutionColumns: readonly CsvColumn<SolutionListing>[] = [
  ...solutionHead,
  { ja: '概要', en: 'Beginning', value: ({ excerpt }) => excerpt },
  { ja: 'インターフェース', en: 'Interfaces', value: ({ interfaces }) => interfaces.join(' ') },
  { ja: '費用の形', en: 'Cost model', value: ({ costModel }) => costModel },
  { ja: '提供地域', en: 'Offered in', value: ({ area }) => (area.extent === 'nationwide' ? '全国' : area.prefectures.join(' ')) },
]
