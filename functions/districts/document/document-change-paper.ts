import { inEra, inYen, type Paper } from '../../kernel/paper.ts'
import type { ChangeFinding, PlanContent } from '../plan/plan-contract.ts'
import { type Dated, mayorOf, type Names } from './document-paper.ts'

/** The notice of a minor change (17-7(13), Rule 42): what changed, and why it is minor. */
export const changeNoticePaper = (
  names: Names,
  { certified, content }: { certified: PlanContent; content: PlanContent },
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
      head: ['事項', '変更前', '変更後', '軽微である理由'],
      rows: findings.map(({ item, from, to, because }) => [
        items[item],
        from === undefined ? said(item, certified) : inYen(from),
        to === undefined ? said(item, content) : inYen(to),
        reasons[because],
      ]),
    },
  ],
})

/** What a plan says of an item, in a line; what takes pages is in the plan itself. */
const said = (item: ChangeFinding['item'], { name, area, scope, period, fee, activities, goals, benefits }: PlanContent): string => {
  switch (item) {
    case 'name':
      return name
    case 'area':
      return area ?? '－'
    case 'scope':
      return scope ?? '－'
    case 'period':
      return period ? `${inEra(period.startsOn)}から${inEra(period.endsOn)}まで` : '－'
    case 'fee-collection':
      return fee ? `${fee.basis}${fee.collection}` : '－'
    case 'goals':
      return goals.map((goal) => `${goal.name} ${goal.target}${goal.unit}`).join('、')
    case 'activities':
      return activities.map((activity) => activity.name).join('、')
    case 'benefits':
      return benefits.map(({ className, content }) => `${className}：${content}`).join('、')
    case 'fee-total':
    case 'fee-shares':
    case 'income-total':
    case 'expenditure-total':
    case 'financing-lines':
    case 'other-businesses':
      return '計画書のとおり'
  }
}

const reasons: Readonly<Record<ChangeFinding['because'], string>> = {
  'locality-renamed': '地域の名称の変更又は地番の変更に伴う範囲の変更（規則第42条第1号）',
  'fee-total-down': '負担金の総額の1割以内の減少（規則第42条第2号）',
  'total-within-tenth': '総額の1割以内の増減（規則第42条第2号）',
  'lines-within-totals': '総額に変更のない内訳の変更（規則第42条第2号）',
  'listed-by-ordinance': '市町村の条例で定める変更（規則第42条第3号）',
  'shares-not-known': '－',
  'not-listed': '－',
}

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
