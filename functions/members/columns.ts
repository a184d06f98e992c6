import type { CsvColumn } from '../platform/csv.ts'
import type { ApplicationSummary } from './application-contract.ts'
import type { DirectoryEntry } from './contract.ts'
import type { MemberView } from './member-contract.ts'
import type { MonthOfKind } from './statistics.ts'

/** What the exports of this block hold, column by column. */
export const directoryColumns: readonly CsvColumn<DirectoryEntry>[] = [
  { ja: '会員ID', en: 'Member ID', value: ({ memberId }) => memberId },
  { ja: '種別', en: 'Kind', value: ({ kind }) => kind },
  { ja: '会員区分', en: 'Class', value: ({ membershipClass }) => membershipClass },
  { ja: '名称', en: 'Name', value: ({ name }) => name },
  { ja: '名称（かな）', en: 'Name (kana)', value: ({ nameKana }) => nameKana },
  { ja: '名称（英語）', en: 'Name (English)', value: ({ nameEn }) => nameEn },
  { ja: '法人番号', en: 'Corporate number', value: ({ corporateNumber }) => corporateNumber },
  { ja: '登録番号', en: 'Qualified invoice number', value: ({ invoiceNumber }) => invoiceNumber },
  { ja: '地方公共団体コード', en: 'Local government code', value: ({ localGovernmentCode }) => localGovernmentCode },
  { ja: '分野', en: 'Fields', value: ({ fields }) => fields.join(' ') },
  { ja: 'ウェブサイト', en: 'Website', value: ({ website }) => website },
  { ja: '入会日', en: 'Admitted on', value: ({ admittedOn }) => admittedOn },
]

export const memberColumns: readonly CsvColumn<MemberView>[] = [
  ...directoryColumns,
  { ja: '状態', en: 'Status', value: ({ status }) => status },
  { ja: '状態の日', en: 'Since', value: ({ changedOn }) => changedOn },
  { ja: '同意した規約', en: 'Accepted terms', value: ({ acceptedTerms }) => acceptedTerms },
]

export const applicationColumns: readonly CsvColumn<ApplicationSummary>[] = [
  { ja: '受付番号', en: 'Reference', value: ({ reference }) => reference },
  { ja: '申請ID', en: 'Application ID', value: ({ applicationId }) => applicationId },
  { ja: '状態', en: 'Status', value: ({ status }) => status },
  { ja: '種別', en: 'Kind', value: ({ kind }) => kind },
  { ja: '名称', en: 'Name', value: ({ name }) => name },
  { ja: '法人番号', en: 'Corporate number', value: ({ corporateNumber }) => corporateNumber },
  { ja: '登録番号', en: 'Qualified invoice number', value: ({ invoiceNumber }) => invoiceNumber },
  { ja: '地方公共団体コード', en: 'Local government code', value: ({ localGovernmentCode }) => localGovernmentCode },
  { ja: '申請日時', en: 'Filed at', value: ({ filedAt }) => filedAt },
  { ja: '担当', en: 'Taken by', value: ({ takenBy }) => takenBy },
  { ja: '決定日時', en: 'Decided at', value: ({ decidedAt }) => decidedAt },
]

export const statisticsColumns: readonly CsvColumn<MonthOfKind>[] = [
  { ja: '月', en: 'Month', value: ({ month }) => month },
  { ja: '種別', en: 'Kind', value: ({ kind }) => kind },
  { ja: '団体数', en: 'Bodies', value: ({ bodies }) => bodies },
]
