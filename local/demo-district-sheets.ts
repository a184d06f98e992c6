import { addDays, fiscalYearOf, type LocalDate } from '../functions/kernel/time.ts'
import { chance, ulidOf } from './demo-ids.ts'

/** A district of the demonstration. The places are real, the businesses and the plans are not. */
export type DemoDistrict = {
  readonly key: string
  readonly localGovernmentCode: string
  readonly name: string
  readonly nameEn: string
  readonly lots: string
  /** West, south, east, north. */
  readonly bounds: readonly [number, number, number, number]
  readonly businesses: number
  /** What all bear together in a year. */
  readonly total: number
}

export const arcade: DemoDistrict = {
  key: 'arcade',
  localGovernmentCode: '372013',
  name: '高松丸亀町・片原町地区（デモ）',
  nameEn: 'Marugamemachi and Kataharamachi, Takamatsu (demo)',
  lots: '高松市丸亀町、片原町及び百間町のうち別図に示す区域',
  bounds: [134.0462, 34.3402, 134.0512, 34.3462],
  businesses: 40,
  total: 12_000_000,
}

export const harbour: DemoDistrict = {
  key: 'harbour',
  localGovernmentCode: '372013',
  name: 'サンポート高松地区（デモ）',
  nameEn: 'Sunport Takamatsu (demo)',
  lots: '高松市サンポート、浜ノ町及び西の丸町のうち別図に示す区域',
  bounds: [134.0432, 34.3492, 134.0502, 34.3542],
  businesses: 30,
  total: 8_000_000,
}

export const station: DemoDistrict = {
  key: 'station',
  localGovernmentCode: '271004',
  name: 'うめきた地区（デモ）',
  nameEn: 'Umekita, Osaka (demo)',
  lots: '大阪市北区大深町のうち別図に示す区域',
  bounds: [135.4905, 34.7028, 135.4968, 34.7092],
  businesses: 24,
  total: 20_000_000,
}

const beneficiaryId = ({ key }: DemoDistrict, at: number): string => `bnf_${ulidOf(`business ${at} of ${key}`)}`

/** The business that Riku keeps, in each district where he is asked. */
export const ofRiku = (district: DemoDistrict): string => beneficiaryId(district, rikuAt)

export const areaOf = ({ bounds: [west, south, east, north] }: DemoDistrict) => {
  const bend = (east - west) / 6
  const ring = [
    [west + bend, south],
    [east, south],
    [east, north - bend],
    [east - bend, north],
    [west, north],
    [west, south + bend],
    [west + bend, south],
  ]
  return { type: 'Polygon', coordinates: [ring.map((point) => point.map((degrees) => Number(degrees.toFixed(6))))] }
}

const rikuAt = 1
const names =
  'あかね いろは うぐいす えんどう おりづる かえで きさらぎ くれない けやき こまち さざなみ しおさい すずかけ せせらぎ そらまめ たちばな ちどり つばめ てまり ときわ なぎさ にしき ぬのや ねむのき のぞみ はまかぜ ひばり ふじなみ へいわ ほたる まつかぜ みやび むつみ めばえ もみじ やまぶき ゆうなぎ よろず らんまん わかば'.split(
    ' ',
  )

type Trade = readonly [suffix: string, code: 'retail' | 'food' | 'service' | 'hotel', least: number, most: number]

const trades: readonly Trade[] = [
  ['呉服店', 'retail', 80, 220],
  ['食堂', 'food', 40, 120],
  ['書店', 'retail', 120, 420],
  ['珈琲店', 'food', 30, 90],
  ['薬局', 'retail', 60, 180],
  ['理容館', 'service', 25, 70],
  ['百貨', 'retail', 900, 2400],
  ['茶舗', 'retail', 30, 80],
  ['旅館', 'hotel', 400, 1400],
  ['うどん', 'food', 40, 110],
]

type DemoBusiness = {
  readonly beneficiaryId: string
  readonly class: Trade[1]
  readonly squareMetres: number
  readonly expectedBenefit: number
  readonly content: Readonly<Record<string, unknown>>
}

/** The businesses of a district. Two in five yen of what each gains is asked of it, more or less. */
export const businessesOf = (district: DemoDistrict, measuredOn: LocalDate): readonly DemoBusiness[] => {
  const sized = Array.from({ length: district.businesses }, (_, at) => {
    const [suffix, code, least, most] = trades[at % trades.length] ?? ['商店', 'retail', 40, 80]
    return { at, suffix, code, squareMetres: Math.round(least + (most - least) * chance(`${district.key} ${at}`)) }
  })
  const all = sized.reduce((sum, { squareMetres }) => sum + squareMetres, 0)
  return sized.map(({ at, suffix, code, squareMetres }) => {
    const share = (district.total * squareMetres) / all
    const expectedBenefit = Math.ceil((share * (1.9 + chance(`${district.key} benefit ${at}`))) / 1000) * 1000
    const name = at === rikuAt ? '陸田食堂（デモ）' : `${names[at % names.length]}${suffix}（デモ）`
    const measured = { basis: 'store-floor-area', quantity: String(squareMetres), measuredOn }
    const frontage = { basis: 'frontage', quantity: (3 + Math.round(Math.sqrt(squareMetres) * 4) / 10).toFixed(1), measuredOn }
    return {
      beneficiaryId: beneficiaryId(district, at),
      class: code,
      squareMetres,
      expectedBenefit,
      content: {
        name,
        key: `${district.key}-${String(at + 1).padStart(3, '0')}`,
        ...(at % 13 === 6 && { group: 'hyakka' }),
        expectedBenefit,
        premises: [
          {
            premisesId: `prm_${ulidOf(`premises ${at} of ${district.key}`)}`,
            name: '店舗',
            address: `${district.lots.slice(0, district.lots.indexOf('、') > 0 ? district.lots.indexOf('、') : 6)}${1 + (at % 9)}番${1 + (at % 7)}号`,
            location: placeIn(district, at),
            class: code,
            quantities: [measured, frontage],
          },
        ],
      },
    }
  })
}

const columns = 6

const placeIn = ({ bounds: [west, south, east, north], businesses }: DemoDistrict, at: number): readonly [number, number] => {
  const rows = Math.ceil(businesses / columns)
  const [column, row] = [at % columns, Math.floor(at / columns)]
  const [across, up] = [0.25 + (0.5 * (column + chance(`x ${at}`) / 2)) / columns, 0.2 + (0.6 * (row + chance(`y ${at}`) / 2)) / rows]
  return [Number((west + (east - west) * across).toFixed(6)), Number((south + (north - south) * up).toFixed(6))]
}

/** A total shared by floor area; the second of a district weighs the frontage too and caps what one payer bears. */
export const feeRuleOf = ({ total }: DemoDistrict, effectiveFrom: LocalDate, kind: 'by-area' | 'with-frontage') => {
  const rule = {
    version: kind === 'by-area' ? 1 : 2,
    effectiveFrom,
    authority: '地域来訪者等利便増進活動計画（デモ）',
    liable: 'on-reference-date',
    raise: { by: 'total', total, weights: 'parts-of-the-total', excess: 'redistributed' },
    rounding: { unit: 1, mode: 'down', remainder: 'largest-remainder' },
  }
  if (kind === 'by-area')
    return { ...rule, name: '負担金規程（店舗面積による案）', bases: [{ basis: 'store-floor-area', rate: '1', clause: '規程第3条' }] }
  return {
    ...rule,
    name: '負担金規程（面積と間口による案）',
    bases: [
      { basis: 'store-floor-area', rate: '0.6', clause: '規程第3条第1項' },
      { basis: 'frontage', rate: '0.4', clause: '規程第3条第2項' },
    ],
    caps: [{ per: 'payer', amount: Math.round(total / 10), clause: '規程第5条' }],
  }
}

const classNames = { retail: '小売業', food: '飲食業', service: 'サービス業', hotel: '宿泊業' } as const

const activities = [
  ['lighting', '通りの照明', '通りの照明を省電力のものに替え、夜間の明るさを保ちます。', 'facilities', 'infrastructure', 0.42],
  ['market', '月替わりの市', '毎月、広場で地元の産品の市と音楽の催しを開きます。', 'publicity', 'events', 0.36],
  ['guide', '案内と情報発信', '四か国語の案内板と地図を整え、催しを週ごとに知らせます。', 'publicity', 'information', 0.27],
  ['square', '広場の活用', '広場に椅子と日よけを置き、休む場所をつくります。', 'facilities', 'public-space', 0.25],
  ['cleaning', '清掃と見守り', '毎朝の清掃と、夕方から夜の見守りを行います。', 'publicity', 'services', 0.2],
] as const

/** The goal of the plan that a people counter tells. */
export const walkersGoal = '主な入口の歩行者通行量（一日）'

/** The plan of a district for five years; `attachments` came before it names them. */
export const planOf = (
  district: DemoDistrict,
  { startsOn, attachments }: { readonly startsOn: LocalDate; readonly attachments: readonly object[] },
) => {
  const { total } = district
  const first = fiscalYearOf(startsOn)
  const yearly = (amount: number) => Array.from({ length: 5 }, (_, at) => ({ fiscalYear: first + at, amount }))
  const businesses = businessesOf(district, startsOn)
  const [others, whole] = [total / 4, total * 1.5]
  const classes = Object.entries(classNames)
    .map(([code, className]) => ({ code, className, own: businesses.filter((business) => business.class === code) }))
    .filter(({ own }) => own.length > 0)
  const area = businesses.reduce((sum, { squareMetres }) => sum + squareMetres, 0)
  const shares = classes.map(({ own }) => Math.floor((total * 5 * own.reduce((sum, { squareMetres }) => sum + squareMetres, 0)) / area))
  const left = total * 5 - shares.reduce((sum, share) => sum + share, 0)
  return {
    name: `${district.name.replace('（デモ）', '')}地域来訪者等利便増進活動計画（デモ）`,
    area: district.lots,
    goals: [
      { level: 'kgi', name: '区域の年間売上高', unit: '百万円', baseline: '5200', target: '5700', measuredBy: '毎年度の売上高調査' },
      { level: 'kpi', name: '休日の歩行者通行量', unit: '人／日', baseline: '18400', target: '21000', measuredBy: '人流センサーによる通年の計測' },
      { level: 'kpi', name: walkersGoal, unit: '人／日', baseline: '11800', target: '13500', measuredBy: '入口の人流計測器' },
      { level: 'kpi', name: '空き店舗の数', unit: '店', baseline: '14', target: '7', measuredBy: '半年ごとの現地調査' },
    ],
    activities: activities.map(([key, name, content, kind, category, part]) => ({
      key,
      name,
      content,
      kind,
      category,
      budget: yearly(Math.round(total * part)),
    })),
    benefits: classes.map(({ code, className, own }) => ({
      class: code,
      className,
      content: '来訪者の増加と滞在時間の延びによる売上の増加',
      amount: own.reduce((sum, { expectedBenefit }) => sum + expectedBenefit * 5, 0),
      evidence: '二年間の社会実験で、催しの日の売上が平日の同じ曜日に比べて平均6.3%増えたことによる推計（デモ用の数値）',
    })),
    scope: '区域内に店舗又は宿泊施設を有し、来訪者を相手として営業する事業者',
    period: { startsOn, endsOn: addDays(`${first + 5}-04-01` as LocalDate, -1) },
    financing: {
      income: [
        { nature: 'fee', name: '受益事業者の負担金', budget: yearly(total) },
        { nature: 'municipal', name: '市の補助金', budget: yearly(others) },
        { nature: 'business', name: '広場の利用料', budget: yearly(whole - total - others) },
      ],
      expenditure: activities.map(([key, name, , , , part]) => ({
        activity: key,
        purpose: `${name}に要する経費`,
        budget: yearly(Math.round(total * part)),
      })),
    },
    fee: {
      classes: classes.map(({ code, own }, at) => ({ class: code, payers: own.length, amount: (shares[at] ?? 0) + (at === 0 ? left : 0) })),
      basis: '区域内の店舗面積の合計に対する各事業者の店舗面積の割合により、年度ごとの総額を分ける。',
      collection: '市が毎年度4月1日を賦課期日として賦課し、納入通知書により6月と12月の二期に分けて徴収する。',
    },
    otherBusinesses: { carriesOn: true, outline: '指定管理者としての駐輪場の運営', size: '年間の事業費 9,600千円', lastYearResultYen: 412_000 },
    attachments,
  }
}

export const paper = (title: string, number: string, on: LocalDate) => ({ title, number, on })

/** The ordinance by which a fee of the demonstration is collected. */
export const ordinanceOf = (promulgatedOn: LocalDate, inForceFrom: LocalDate) => ({
  document: paper('高松市地域再生エリアマネジメント負担金条例（デモ）', '条例第19号', promulgatedOn),
  inForceFrom,
  scope: '認定計画に記載された区域内で、賦課期日において来訪者を相手として営業する事業者とする。',
  amount: '年度ごとの総額に、区域内の店舗面積の合計に対する当該事業者の店舗面積の割合を乗じて得た額とする。',
  collection: '納入通知書により、第1期及び第2期に分けて徴収する。',
  reference: '04-01',
  instalments: [{ dueOn: '06-30' }, { dueOn: '12-25' }],
  rounding: { unitYen: 1, mode: 'down', remainder: 'largest-remainder' },
  lateCharge: { charged: true, firstMonthRate: 725, rate: 1450, special: true, daysInYear: 'always-365' },
  deferral: '災害その他やむを得ない事由により納付が困難であると認めるときは、一年以内に限り徴収を猶予することができる。',
  appealInstruction: 'この決定に不服があるときは、決定があったことを知った日の翌日から起算して三月以内に、市長に対して審査請求をすることができます。',
})

/** What Takamatsu says of its days, for a levy that begins in a year. */
export const settingsOf = (year: number) => ({
  closed: { weekdays: [0, 6], yearEnd: { from: '12-29', until: '01-03' } },
  procedure: { hearingOnDemand: true },
  sessions: [
    { name: `令和${year - 2018}年第1回定例会`, opensOn: `${year}-02-24`, closesOn: `${year}-03-24` },
    { name: `令和${year - 2018}年第3回定例会`, opensOn: `${year}-06-09`, closesOn: `${year}-07-02` },
  ],
  levyOn: `${year}-04-01`,
})
