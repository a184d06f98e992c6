import { fiscalYearInEra, inEra, inYen, type Paper, type Part } from '../kernel/paper.ts'
import type { Inspection } from './calendar.ts'
import type { Tally } from './consent.ts'
import type { OfficialDocument } from './official-document-contract.ts'
import type { ChangeFinding, PlanContent } from './plan-contract.ts'
import { totalsOf } from './plan-domain.ts'
import type { Criteria } from './procedure-contract.ts'

/** The names a paper bears. */
export type Names = { readonly municipality: string; readonly amo: string; readonly district: string }

type Dated = Pick<OfficialDocument, 'number' | 'on'>

const mayorOf = (municipality: string): string => `${municipality}長`

const bylaw = '地域再生法（平成17年法律第24号。以下「法」という。）'

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

/** The public notice of an application (17-7(6), Rule 41). */
export const noticePaper = (names: Names, content: PlanContent, { document, inspection }: { document: Dated; inspection: Inspection }): Paper => ({
  title: '地域来訪者等利便増進活動計画の認定の申請の公告',
  number: document.number,
  on: document.on,
  sender: [mayorOf(names.municipality)],
  parts: [
    {
      part: 'paragraph',
      text: `${bylaw}第17条の7第1項の規定による認定の申請があったので、同条第6項の規定により公告し、次のとおり公衆の縦覧に供します。`,
    },
    {
      part: 'facts',
      rows: [
        ['計画の名称', content.name],
        ['申請をした者', names.amo],
        ['区域', content.area ?? '－'],
        ['縦覧の期間', `${inEra(inspection.noticedOn)}から${inEra(inspection.endsOn)}まで`],
        ['意見書の提出期限', `${inEra(inspection.opinionsUntil)}まで`],
        ['意見書を提出できる者', '計画に記載された受益事業者（法第17条の7第7項）'],
      ],
    },
  ],
})

/** What the assembly is given before it votes (17-7(10)). */
export type OpinionSummary = {
  readonly received: number
  readonly points: readonly { readonly point: string; readonly opinions: number; readonly answer?: string | undefined }[]
}

export const opinionSummaryPaper = (
  names: Names,
  content: PlanContent,
  { document, inspection, summary }: { document: Dated; inspection: Inspection; summary: OpinionSummary },
): Paper => ({
  title: '地域来訪者等利便増進活動計画に対する意見書の要旨',
  number: document.number,
  on: document.on,
  addressee: `${names.municipality}議会議長　殿`,
  sender: [mayorOf(names.municipality)],
  parts: [
    { part: 'paragraph', text: `${bylaw}第17条の7第10項の規定により、${content.name}に対し提出された意見書の要旨を提出します。` },
    {
      part: 'facts',
      rows: [
        ['縦覧の期間', `${inEra(inspection.noticedOn)}から${inEra(inspection.endsOn)}まで`],
        ['提出された意見書', summary.received === 0 ? 'なし' : `${summary.received}件`],
      ],
    },
    ...(summary.points.length === 0
      ? []
      : [
          {
            part: 'table' as const,
            caption: '意見の要旨',
            head: ['要旨', '件数', '市町村の考え方'],
            rows: summary.points.map(({ point, opinions, answer }) => [point, `${opinions}件`, answer ?? '－']),
            numbers: [1],
          },
        ]),
  ],
})

/** The certificate (17-7(8)), with what was found of each of the five criteria. */
export const certificatePaper = (
  names: Names,
  content: PlanContent,
  { document, application, criteria }: { document: Dated; application: Dated; criteria: Criteria },
): Paper => ({
  title: '地域来訪者等利便増進活動計画認定書',
  number: document.number,
  on: document.on,
  addressee: `${names.amo}　殿`,
  sender: [mayorOf(names.municipality)],
  parts: [
    {
      part: 'paragraph',
      text: `${inEra(application.on)}付け${application.number}で申請のあった次の計画を、${bylaw}第17条の7第8項の規定により認定します。`,
    },
    {
      part: 'facts',
      rows: [
        ['計画の名称', content.name],
        ['区域', content.area ?? '－'],
        ['計画期間', content.period ? `${inEra(content.period.startsOn)}から${inEra(content.period.endsOn)}まで` : '－'],
        ['負担金の総額（計画期間）', inYen(totalsOf(content).fee)],
      ],
    },
    { part: 'heading', text: '認定の理由（法第17条の7第8項各号）' },
    {
      part: 'facts',
      rows: [
        ['第1号　地域再生計画への適合', criteria.regionalPlan],
        ['第2号　事業機会の増大等の効果', criteria.effect],
        ['第3号　実施の確実性', criteria.feasibility],
        ['第4号　利益の限度', criteria.benefitLimit],
        ['第5号　公平性', criteria.fairness],
      ],
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

/** The letter that brings a beneficiary its code: the only place where the code is ever written. */
export const codeLetter = (names: Names, { beneficiary, address, code, plan, portalUrl, on }: CodeLetter): Paper => ({
  title: `${plan}について（同意のお願いと確認コード）`,
  on,
  addressee: `${address ? `${address}\n` : ''}${beneficiary}　御中`,
  sender: [names.amo],
  parts: [
    {
      part: 'paragraph',
      text: `${names.district}のエリアマネジメント活動の計画について、地域再生法第17条の7第5項の同意をお願いしています。貴社の負担金の見込額と計画の内容は、次の手順でご覧いただけます。`,
    },
    {
      part: 'list',
      items: [
        `${portalUrl}/my-fees （「負担金の同意」のページ）を開き、ログインする（アカウントはその場で作れます）`,
        '「確認コード」の欄に、下のコードを入力し、「コードを確認する」を押す',
        '計画と負担金の見込額を確かめ、同意するかしないかを答える',
      ],
    },
    { part: 'code', label: '確認コード（１回だけ使えます。ほかの人に知らせないでください）', text: code },
    {
      part: 'paragraph',
      text: 'このコードは、この手紙にだけ印刷されています。紛失したときは、上記の団体にお申し出ください。新しいコードをお送りし、前のコードは使えなくなります。',
    },
  ],
})

export type CodeLetter = {
  readonly beneficiary: string
  readonly address?: string | undefined
  readonly code: string
  readonly plan: string
  readonly portalUrl: string
  readonly on: Paper['on'] & string
}
