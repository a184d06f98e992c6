import type { PlanContent } from '../plan/plan-contract.ts'
import type { OrdinanceVersion } from './ordinance-contract.ts'

/** What a draft is made of: the names of the city, the district and the plan, and what the record will say. */
export type Drafting = {
  readonly municipality: string
  readonly district: string
  readonly plan: Pick<PlanContent, 'name' | 'area' | 'period'>
  readonly version: Omit<OrdinanceVersion, 'document' | 'inForceFrom' | 'appealInstruction'>
}

/** A draft of the ordinance in Japanese for the city's legal office: each article says which part of the Act it fills. */
export const ordinanceDraft = ({ municipality, district, plan, version }: Drafting): string => {
  const mayor = mayorOf(municipality)
  const articles = [
    purpose(plan),
    terms(plan),
    `（賦課期日及び賦課）\n負担金は、毎年度${monthDay(version.reference)}（以下「賦課期日」という。）現在における受益事業者に対し、当該年度分を賦課する。`,
    `（受益事業者の範囲）\n${version.scope}`,
    `（負担金の額）\n${version.amount}\n２　前項の額は、受益事業者が受けると見込まれる利益の限度を超えることができない。\n３　${rounding(version)}`,
    `（徴収の方法）\n${version.collection}\n２　負担金の納期限は、${version.instalments.map(({ dueOn }) => monthDay(dueOn)).join('、')}とする。`,
    `（督促）\n${mayor}は、負担金を納期限までに納付しない者があるときは、法第十七条の八第三項の規定により、督促状によって納付すべき期限を指定して督促する。`,
    `（延滞金）\n${lateCharge(version, mayor)}`,
    ...(version.deferral ? [`（徴収猶予）\n${version.deferral}`] : []),
    '（委任）\nこの条例の施行に関し必要な事項は、規則で定める。',
  ]
  const body = articles.map((article, place) => numbered(article, place + 1)).join('\n\n')
  return `${municipality}${district}地域再生エリアマネジメント負担金条例（案）\n\n${body}\n\n附　則\nこの条例は、公布の日から施行する。\n`
}

const numbered = (article: string, number: number): string => {
  const [heading, ...paragraphs] = article.split('\n')
  return [heading, `第${kanji(number)}条　${paragraphs.join('\n')}`].join('\n')
}

const purpose = ({ name }: Drafting['plan']) =>
  `（趣旨）\nこの条例は、地域再生法（平成十七年法律第二十四号。以下「法」という。）第十七条の八第二項の規定に基づき、${name}に係る負担金の徴収に関し必要な事項を定めるものとする。`

const terms = ({ name, area, period }: Drafting['plan']) => {
  const place = area ? `（区域：${area}）` : ''
  const span = period ? `計画期間は、${japaneseDate(period.startsOn)}から${japaneseDate(period.endsOn)}までとする。` : ''
  return `（定義）\nこの条例において「活動計画」とは、法第十七条の七第八項の認定を受けた${name}${place}をいう。${span}`
}

const rounding = ({ rounding: { unitYen, mode, remainder } }: Drafting['version']): string => {
  const modes = { down: '切り捨てる', 'half-up': '四捨五入する', up: '切り上げる' } as const
  const unit = `第一項の額に${kanji(unitYen)}円未満の端数があるときは、これを${modes[mode]}。`
  return remainder === 'largest-remainder' ? `${unit}この場合において生じた差額は、端数の大きい者から順に${kanji(unitYen)}円ずつ加算する。` : unit
}

const lateCharge = ({ lateCharge: rule }: Drafting['version'], mayor: string): string => {
  if (!rule.charged) return '延滞金は、徴収しない。'
  const year =
    rule.daysInYear === 'always-365'
      ? '閏年の日を含む期間についても、三百六十五日当たりの割合とする。'
      : '閏年の日を含む年は、三百六十六日当たりの割合とする。'
  const special = rule.special
    ? `\n３　前項の割合は、当分の間、${mayor}が別に定める特例の割合がこれに満たない年においては、当該特例の割合とする。`
    : ''
  return (
    `${mayor}は、前条の規定により督促をしたときは、納期限の翌日から納付の日までの期間の日数に応じ、次項の割合を乗じて計算した額の延滞金を徴収する。\n` +
    `２　延滞金の割合は、年${percent(rule.rate)}パーセント（納期限の翌日から一月を経過する日までの期間については、年${percent(rule.firstMonthRate)}パーセント）とする。${year}${special}`
  )
}

const percent = (hundredths: number): string => {
  const [whole, part] = [
    Math.floor(hundredths / 100),
    String(hundredths % 100)
      .padStart(2, '0')
      .replace(/0+$/, ''),
  ]
  const digits = [...part].map((digit) => numerals[Number(digit)]).join('')
  return `${kanji(whole)}${digits && `・${digits}`}`
}

const numerals = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const

/** A number as laws write it, to 9999. */
const kanji = (number: number): string => {
  if (number === 0) return '〇'
  const places = ['千', '百', '十', ''] as const
  return [...String(number).padStart(4, '0')]
    .map((digit, place) => (digit === '0' ? '' : `${digit === '1' && place < 3 ? '' : (numerals[Number(digit)] ?? '')}${places[place] ?? ''}`))
    .join('')
}

const monthDay = (value: string): string => `${kanji(Number(value.slice(0, 2)))}月${kanji(Number(value.slice(3)))}日`

/** By era, as ordinances date: Reiwa began in 2019. */
const japaneseDate = (date: string): string => {
  const year = Number(date.slice(0, 4)) - 2018
  return `令和${year === 1 ? '元' : kanji(year)}年${monthDay(date.slice(5))}`
}

const mayorOf = (municipality: string): string => {
  const last = municipality.at(-1) ?? ''
  return '市区町村'.includes(last) ? `${last}長` : '市長'
}
