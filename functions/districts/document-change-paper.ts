import { inYen, type Paper } from '../kernel/paper.ts'
import { type Dated, mayorOf, type Names } from './document-paper.ts'
import type { ChangeFinding, PlanContent } from './plan-contract.ts'

/** The notice of a minor change (17-7(13), Rule 42): what changed, and why it is minor. */
export const changeNoticePaper = (
  names: Names,
  content: PlanContent,
  { document, findings }: { document: Dated; findings: readonly ChangeFinding[] },
): Paper => ({
  title: '地域来訪者等利便増進活動計画の軽微な変更の届出書',
  number: document.number,
  on: document.on,
  addressee: `${mayorOf(names.municipality)}　殿`,
  sender: [names.amo, '代表者　　　　　　　　　　　　　　　'],
  parts: [
    { part: 'paragraph', text: `${content.name}について、地域再生法施行規則第42条に規定する軽微な変更をしたので、届け出ます。` },
    {
      part: 'table',
      caption: '変更した事項',
      head: ['事項', '変更前', '変更後'],
      rows: findings.map(({ item, from, to }) => [items[item], from === undefined ? '－' : inYen(from), to === undefined ? '－' : inYen(to)]),
      numbers: [1, 2],
    },
  ],
})

const items: Readonly<Record<ChangeFinding['item'], string>> = {
  name: '計画の名称',
  area: '区域',
  goals: '目標',
  activities: '活動の内容',
  benefits: '見込まれる利益',
  scope: '受益事業者の範囲',
  period: '計画期間',
  'fee-total': '負担金の総額',
  'fee-shares': '各受益事業者の負担金',
  'fee-collection': '負担金の額の定め方及び徴収の方法',
  'income-total': '収入の総額',
  'expenditure-total': '支出の総額',
  'financing-lines': '資金計画の内訳',
  'other-businesses': '他の事業',
}
