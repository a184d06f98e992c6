import type { CsvColumn } from '../platform/csv.ts'
import type { Criterion, CriterionName, MatchingQuality, MatchOfNeed, MatchOfSolution } from './matching-contract.ts'

type Explained = { readonly score: number; readonly criteria: readonly Criterion[]; readonly computedAt: string }

const headings: Readonly<Record<CriterionName, { readonly ja: string; readonly en: string }>> = {
  field: { ja: '分野', en: 'Field' },
  technology: { ja: '技術区分', en: 'Technology' },
  area: { ja: '提供地域', en: 'Area served' },
  readiness: { ja: '成熟度', en: 'Readiness' },
  schedule: { ja: '時期', en: 'Schedule' },
  budget: { ja: '予算', en: 'Budget' },
  interfaces: { ja: '接続方式', en: 'Interfaces' },
  references: { ja: '実績', en: 'References' },
  text: { ja: '文章', en: 'Text' },
}

const criterionColumn = ([name, { ja, en }]: [string, { readonly ja: string; readonly en: string }]): CsvColumn<Explained> => ({
  ja,
  en,
  value: ({ criteria }) => {
    const found = criteria.find(({ criterion }) => criterion === name)
    return found && (found.degree === undefined ? found.why.reason : `${found.degree} ${found.why.reason}`)
  },
})

/** Per criterion the degree and the code of its reason, as the answer of the API has them. */
const explained: readonly CsvColumn<Explained>[] = [
  { ja: '合計', en: 'Score', value: ({ score }) => score },
  ...Object.entries(headings).map(criterionColumn),
  {
    ja: '足りないもの',
    en: 'Missing',
    value: ({ criteria }) =>
      criteria
        .filter(({ isMissing }) => isMissing)
        .map(({ criterion }) => criterion)
        .join(' '),
  },
  { ja: '計算日時', en: 'Computed at', value: ({ computedAt }) => computedAt },
]

export const matchOfNeedColumns: readonly CsvColumn<MatchOfNeed>[] = [
  { ja: 'ソリューションID', en: 'Solution ID', value: ({ solutionId }) => solutionId },
  { ja: '名称', en: 'Title', value: ({ solution }) => solution.title },
  ...explained,
  { ja: '評価', en: 'Feedback', value: ({ feedback }) => feedback?.verdict },
]

export const matchOfSolutionColumns: readonly CsvColumn<MatchOfSolution>[] = [
  { ja: 'ニーズID', en: 'Need ID', value: ({ needId }) => needId },
  { ja: '名称', en: 'Title', value: ({ need }) => need.title },
  ...explained,
  { ja: '評価', en: 'Feedback', value: ({ feedback }) => feedback?.verdict },
]

export const qualityColumns: readonly CsvColumn<MatchingQuality>[] = [
  { ja: '確認日時', en: 'Checked at', value: ({ checkedAt }) => checkedAt },
  { ja: '公開中のニーズ', en: 'Needs out', value: ({ needs }) => needs },
  { ja: 'よい候補が3件あるニーズ', en: 'Needs with three good matches', value: ({ needsWithThreeGoodMatches }) => needsWithThreeGoodMatches },
  { ja: '連絡先を開示した組', en: 'Pairs in contact', value: ({ pairsInContact }) => pairsInContact },
  { ja: '最初の連絡までの日数', en: 'Days to first contact', value: ({ daysToFirstContact }) => daysToFirstContact },
  { ja: '提案', en: 'Proposals', value: ({ proposals }) => proposals },
  { ja: '協定に至った提案', en: 'Accepted', value: ({ accepted }) => accepted },
  { ja: '役に立った', en: 'Useful', value: ({ useful }) => useful },
  { ja: '役に立たなかった', en: 'Not useful', value: ({ notUseful }) => notUseful },
]
