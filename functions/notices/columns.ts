import type { CsvColumn } from '../platform/csv.ts'
import type { FailedMail, Notice } from './contract.ts'

/** What the exports of this block hold, column by column. */
export const noticeColumns: readonly CsvColumn<Notice>[] = [
  { ja: '日時', en: 'At', value: ({ at }) => at },
  { ja: '種類', en: 'Kind', value: ({ kind }) => kind },
  { ja: 'お知らせ', en: 'Notice (Japanese)', value: ({ sentence }) => sentence.ja },
  { ja: 'お知らせ（英語）', en: 'Notice', value: ({ sentence }) => sentence.en },
  { ja: '対象', en: 'About', value: ({ about }) => about.id },
  { ja: '既読', en: 'Read', value: ({ read }) => (read ? 1 : 0) },
  { ja: 'お知らせID', en: 'Notice ID', value: ({ noticeId }) => noticeId },
]

export const failedMailColumns: readonly CsvColumn<FailedMail>[] = [
  { ja: 'メールID', en: 'Mail ID', value: ({ mailId }) => mailId },
  { ja: '宛先の利用者', en: 'To the user', value: ({ personId }) => personId },
  { ja: '頻度', en: 'How often', value: ({ frequency }) => frequency },
  { ja: 'お知らせの数', en: 'Notices', value: ({ notices }) => notices },
  { ja: '試した回数', en: 'Tries', value: ({ attempts }) => attempts },
  { ja: '作成日時', en: 'Made at', value: ({ madeAt }) => madeAt },
  { ja: '最後の失敗', en: 'Failed at', value: ({ failedAt }) => failedAt },
  { ja: '理由', en: 'Reason', value: ({ reason }) => reason },
]
