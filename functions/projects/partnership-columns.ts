import type { CsvColumn } from '../platform/csv.ts'
import type { KpiStanding, PartnershipSummary, ProgressReport } from './partnership-contract.ts'

export const partnershipColumns: readonly CsvColumn<PartnershipSummary>[] = [
  { ja: '協定ID', en: 'Partnership ID', value: ({ partnershipId }) => partnershipId },
  { ja: 'ニーズID', en: 'Need ID', value: ({ needId }) => needId },
  { ja: '題名', en: 'Title', value: ({ title }) => title },
  { ja: '状態', en: 'Status', value: ({ status }) => status },
  { ja: '当事者', en: 'Parties', value: ({ parties }) => parties.join(' ') },
  { ja: '開始日', en: 'Starts on', value: ({ startsOn }) => startsOn },
  { ja: '終了日', en: 'Ends on', value: ({ endsOn }) => endsOn },
  { ja: '合意日時', en: 'Agreed at', value: ({ agreedAt }) => agreedAt },
  { ja: '結果', en: 'Result', value: ({ result }) => result },
]

export const kpiColumns: readonly CsvColumn<KpiStanding>[] = [
  { ja: '指標ID', en: 'Indicator ID', value: ({ kpiId }) => kpiId },
  { ja: '上位の指標', en: 'Leads to', value: ({ parentId }) => parentId },
  { ja: '指標', en: 'Indicator', value: ({ name }) => name },
  { ja: '単位', en: 'Unit', value: ({ unit }) => unit },
  { ja: '向き', en: 'Direction', value: ({ direction }) => direction },
  { ja: '基準値', en: 'Baseline', value: ({ baseline }) => Number(baseline) },
  { ja: '目標値', en: 'Target', value: ({ target }) => Number(target) },
  { ja: '目標年度', en: 'Fiscal year', value: ({ fiscalYear }) => fiscalYear },
  { ja: '実績値', en: 'Actual', value: ({ actual }) => (actual === undefined ? undefined : Number(actual)) },
  { ja: '測定日', en: 'Measured on', value: ({ measuredOn }) => measuredOn },
  { ja: '測定の方法', en: 'Source', value: ({ source }) => source },
  { ja: 'データの充足率', en: 'Coverage', value: ({ coverage }) => coverage },
  { ja: '達成率（％）', en: 'Achievement (%)', value: ({ percent }) => (percent === undefined ? undefined : Number(percent)) },
]

export const progressColumns: readonly CsvColumn<ProgressReport>[] = [
  { ja: '報告ID', en: 'Report ID', value: ({ progressId }) => progressId },
  { ja: '報告した会員', en: 'Reported by', value: ({ memberId }) => memberId },
  { ja: '報告日時', en: 'Reported at', value: ({ at }) => at },
  { ja: '期間の始め', en: 'From', value: ({ content }) => content.from },
  { ja: '期間の終わり', en: 'To', value: ({ content }) => content.to },
  { ja: '内容', en: 'Text', value: ({ content }) => content.text },
  { ja: '測定値', en: 'Measured', value: ({ content }) => content.measured.map(({ kpiId, value }) => `${kpiId} ${value}`).join(' / ') },
]
