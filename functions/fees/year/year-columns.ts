import type { CsvColumn } from '../../platform/csv.ts'
import type { ReviewedEntry, YearRow } from './year-contract.ts'

type Row = YearRow & { readonly fiscalYear: number }

/** The totals of a year as the official statement of accounts has them. */
export const yearColumns: readonly CsvColumn<Row>[] = [
  { ja: '会計年度', en: 'Fiscal year', value: ({ fiscalYear }) => fiscalYear },
  { ja: '地区', en: 'District', value: ({ districtId }) => districtId },
  { ja: '区分', en: 'Part', value: ({ part }) => part },
  { ja: '調定額', en: 'Determined', value: ({ determined }) => determined },
  { ja: '収入済額', en: 'Received', value: ({ received }) => received },
  { ja: '不納欠損額', en: 'Written off', value: ({ writtenOff }) => writtenOff },
  { ja: '還付未済額', en: 'Refunds due', value: ({ refundDue }) => refundDue },
  { ja: '収入未済額', en: 'Outstanding', value: ({ outstanding }) => outstanding },
]

export const reviewedColumns: readonly CsvColumn<ReviewedEntry>[] = [
  { ja: '仕訳番号', en: 'Entry', value: ({ entryId }) => entryId },
  { ja: '記帳日', en: 'Booked on', value: ({ bookedOn }) => bookedOn },
  { ja: '種別', en: 'Kind', value: ({ kind }) => kind },
  { ja: '対象', en: 'About', value: ({ about }) => about },
  { ja: '額', en: 'Amount', value: ({ amount }) => amount },
  { ja: '取り消す仕訳', en: 'Reverses', value: ({ reverses }) => reverses },
  { ja: '理由', en: 'Reason', value: ({ reason }) => reason },
  { ja: '行為者', en: 'By', value: ({ by }) => by },
]
