import { fiscalYearInEra, inEra, inYen, type Paper, type Part } from '../../kernel/paper.ts'
import type { Tally } from '../consent/consent.ts'
import type { PlanContent } from '../plan/plan-contract.ts'
import { totalsOf } from '../plan/plan-domain.ts'
import { bylaw, type Dated, mayorOf, type Names } from './document-paper.ts'

/** The application for certification (form 25 of the Cabinet Office Order). */
export const applicationPaper = (names: Names, content: PlanContent, { document, consent }: { document: Dated; consent: Tally }): Paper => ({
  title: '地域来訪者等利便増進活動計画認定申請書',
  form: '様式第25',
  number: document.number,
  on: document.on,
  addressee: `${mayorOf(names.municipality)}　殿`,
  sender: [names.amo, '代表者　　　　　　　　　　　　　　　'],
  parts: [
    { part: 'paragraph', text: `${bylaw}第17条の7第1項の規定に基づき、次の地域来訪者等利便増進活動計画について認定を申請します。` },
    ...planParts(content),
    { part: 'heading', text: '受益事業者の同意（法第17条の7第5項）' },
    consentTable(consent),
    { part: 'heading', text: '添付書類' },
    { part: 'list', items: content.attachments.map(({ name }) => name) },
  ],
})

/** The plan, item by item as the law lists them (17-7(2) and (3), Rules 39 and 40). */
export const planParts = (content: PlanContent): readonly Part[] => {
  const { period, otherBusinesses: others } = content
  const paragraph = (text: string | undefined): Part => ({ part: 'paragraph', text: text ?? '（未記入）' })
  return [
    { part: 'heading', text: '１　計画の名称及び区域' },
    paragraph(content.name),
    paragraph(content.area),
    { part: 'heading', text: '２　目標' },
    {
      part: 'table',
      caption: '目標とその測り方',
      head: ['区分', '指標', '現状', '目標', '測り方'],
      rows: content.goals.map((goal) => [goal.level === 'kgi' ? '重要目標' : '活動指標', goal.name, ...measured(goal), goal.measuredBy]),
      numbers: [2, 3],
    },
    { part: 'heading', text: '３　活動の内容' },
    {
      part: 'facts',
      rows: content.activities.map(({ name, kind, content: what, inCityPark }) => [
        `${name}（${kind === 'facilities' ? '法第5条第4項第6号イ' : '法第5条第4項第6号ロ'}）${inCityPark ? '　都市公園内' : ''}`,
        what,
      ]),
    },
    { part: 'heading', text: '４　受益事業者が受けると見込まれる利益の内容及び程度' },
    {
      part: 'table',
      caption: '見込まれる利益',
      head: ['区分', '利益の内容', '程度（計画期間）', '根拠'],
      rows: content.benefits.map((benefit) => [benefit.className, benefit.content, inYen(benefit.amount), benefit.evidence]),
      numbers: [2],
    },
    { part: 'heading', text: '５　受益事業者の範囲' },
    paragraph(content.scope),
    { part: 'heading', text: '６　計画期間' },
    paragraph(period && `${inEra(period.startsOn)}から${inEra(period.endsOn)}まで`),
    { part: 'heading', text: '７　資金計画' },
    ...financingParts(content),
    { part: 'heading', text: '８　実施団体が行う他の事業（規則第40条）' },
    paragraph(others && (others.carriesOn ? `${others.outline}\n規模　${others.size}\n前年度の損益　${inYen(others.lastYearResultYen)}` : 'なし')),
  ]
}

const measured = ({ baseline, target, unit }: PlanContent['goals'][number]) => [`${baseline} ${unit}`, `${target} ${unit}`]

const natures: Readonly<Record<PlanContent['financing']['income'][number]['nature'], string>> = {
  fee: '負担金',
  municipal: '市町村の支出',
  membership: '会費',
  business: '事業収入',
  donation: '寄附金',
  other: 'その他',
}

const financingParts = (content: PlanContent): readonly Part[] => {
  const { income, expenditure } = content.financing
  const totals = totalsOf(content)
  const years = [...new Set([...income, ...expenditure].flatMap(({ budget }) => budget.map(({ fiscalYear }) => fiscalYear)))].sort((a, b) => a - b)
  const amounts = (budget: PlanContent['financing']['income'][number]['budget']) =>
    years.map((year) => inYen(budget.find(({ fiscalYear }) => fiscalYear === year)?.amount ?? 0))
  const numbers = years.map((_, at) => at + 2)
  const head = years.map(fiscalYearInEra)
  return [
    {
      part: 'table',
      caption: `収入（総額 ${inYen(totals.income)}、うち負担金 ${inYen(totals.fee)}）`,
      head: ['性質', '名称', ...head],
      rows: income.map(({ nature, name, budget }) => [natures[nature], name, ...amounts(budget)]),
      numbers,
    },
    {
      part: 'table',
      caption: `支出（総額 ${inYen(totals.expenditure)}）`,
      head: ['目的', '活動', ...head],
      rows: expenditure.map(({ purpose, activity, budget }) => [
        purpose,
        content.activities.find(({ key }) => key === activity)?.name ?? '－',
        ...amounts(budget),
      ]),
      numbers,
    },
    ...(content.fee
      ? [
          {
            part: 'facts' as const,
            rows: [
              ['負担金の額の案', content.fee.basis],
              ['徴収の方法の案', content.fee.collection],
            ] as const,
          },
        ]
      : []),
  ]
}

const consentTable = ({ thresholds }: Tally): Part => ({
  part: 'table',
  caption: '同意の状況',
  head: ['要件', '同意', '総数', '達成'],
  rows: thresholds.map(({ measure, counted, of, met, fraction }) => [
    `${measure === 'count' ? '受益事業者の数' : '負担金の額'}の${fraction.denominator}分の${fraction.numerator}以上`,
    measure === 'count' ? `${counted}者` : inYen(counted),
    measure === 'count' ? `${of}者` : inYen(of),
    met ? '満たす' : '満たさない',
  ]),
  numbers: [1, 2],
})
