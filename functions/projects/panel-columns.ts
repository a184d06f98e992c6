import type { CsvColumn } from '../platform/csv.ts'
import type { BlindProposal, PanelScore, PanelView } from './panel-contract.ts'

export const panelColumns: readonly CsvColumn<PanelView>[] = [
  { ja: '評価会ID', en: 'Panel ID', value: ({ panelId }) => panelId },
  { ja: 'ニーズID', en: 'Need ID', value: ({ needId }) => needId },
  { ja: 'ニーズ', en: 'Need', value: ({ needTitle }) => needTitle },
  { ja: '状態', en: 'Status', value: ({ status }) => status },
  { ja: '自分の席', en: 'My seat', value: ({ mine }) => mine },
  { ja: '提案の数', en: 'Proposals', value: ({ proposals }) => proposals },
]

export const blindColumns: readonly CsvColumn<BlindProposal>[] = [
  { ja: '提案', en: 'Proposal', value: ({ number }) => number },
  { ja: '題名', en: 'Title', value: ({ content }) => content.title },
  { ja: '金額（円）', en: 'Cost (yen)', value: ({ content }) => content.costYen },
  { ja: '自分の評点', en: 'My points', value: ({ mine }) => mine?.map(({ criterion, points }) => `${criterion} ${points}`).join(' / ') },
  { ja: '合議の点', en: 'Agreed total', value: ({ total }) => total },
  { ja: '提案した会員', en: 'Proposer', value: ({ memberName, memberId }) => memberName ?? memberId },
]

export const scoreColumns: readonly CsvColumn<PanelScore>[] = [
  { ja: '提案', en: 'Proposal', value: ({ number }) => number },
  { ja: '委員', en: 'Panellist', value: ({ personId }) => personId },
  { ja: '合計', en: 'Total', value: ({ total }) => total },
  { ja: '評点', en: 'Points', value: ({ scores }) => scores.map(({ criterion, points }) => `${criterion} ${points}`).join(' / ') },
  {
    ja: 'コメント',
    en: 'Comments',
    value: ({ scores }) =>
      scores
        .map(({ comment }) => comment ?? '')
        .filter((each) => each !== '')
        .join(' / '),
  },
]
