import type { CsvColumn } from '../platform/csv.ts'
import type { Introduction } from './contact-domain.ts'

/** Introductions for spreadsheets: organizations and states, no persons. */
export const introductionColumns: readonly CsvColumn<Introduction>[] = [
  { ja: 'ニーズID', en: 'Need ID', value: ({ occasion }) => (occasion.of === 'match' ? occasion.needId : undefined) },
  { ja: 'ソリューションID', en: 'Solution ID', value: ({ occasion }) => (occasion.of === 'match' ? occasion.solutionId : undefined) },
  { ja: '事例ID', en: 'Case ID', value: ({ occasion }) => (occasion.of === 'case' ? occasion.caseId : undefined) },
  { ja: '申し込んだ会員', en: 'Asked by', value: ({ askedBy }) => askedBy },
  { ja: '申し込まれた会員', en: 'Asked', value: ({ asked }) => asked },
  { ja: '申込日時', en: 'Asked at', value: ({ askedAt }) => askedAt },
  { ja: '状態', en: 'Status', value: ({ state }) => state.status },
  { ja: '理由', en: 'Reason', value: ({ state }) => ('reason' in state ? state.reason : undefined) },
]
