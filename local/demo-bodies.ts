import { corporateCheckDigit, corporateNumberOf } from '../functions/kernel/identifiers.ts'

/** What becomes of an application of the demonstration. */
export type Fate = 'admitted' | 'filed' | 'taken' | 'paused' | 'returned' | 'refused'

/** A body of the demonstration, as it applies. */
export type Body = {
  readonly login: string
  readonly kind: string
  readonly name: string
  readonly nameKana?: string
  readonly nameEn?: string
  readonly corporateNumber?: string
  readonly invoiceNumber?: string
  readonly withoutNumber?: string
  readonly localGovernmentCode: string
  readonly postalCode?: string
  readonly website?: string
  readonly about?: string
  readonly fields: readonly string[]
  readonly fate: Fate
}

/** People of the demonstration who file for the many; nobody signs in as they. */
export const clerkNames = [
  '佐藤 未来',
  '鈴木 蓮',
  '高橋 結衣',
  '田中 湊',
  '伊藤 陽葵',
  '渡邊 樹',
  '山本 凛',
  '中村 颯太',
  '小林 芽依',
  '加藤 大和',
] as const

export const clerkLogin = (at: number): string => `clerk-${at % clerkNames.length}`

const fields = [
  'mobility',
  'energy',
  'disaster-prevention',
  'infrastructure',
  'tourism',
  'health',
  'productivity',
  'environment',
  'security',
  'logistics',
  'compact-city',
]

/** One to three fields, the same for the same place in the list. */
const fieldsFor = (at: number): readonly string[] =>
  Array.from({ length: 1 + (at % 3) }, (_, each) => fields[(at * 5 + each * 4) % fields.length] ?? 'other')

/** Numbers with a check digit that fits, of a run that belongs to nobody. */
const invented = (at: number): string => {
  const base = `010001990${String(at).padStart(3, '0')}`
  return `${corporateCheckDigit(base)}${base}`
}

// The places are real, what they do here is not. Aizuwakamatsu is left out: Aoi applies for it.
const places = `
  012025 012041 022012 032018 041009 052019 062031  092011 102016 104256 111007  122246 131130 131113  141003
  151009 152021 172014  192015 202029 205419 212016 221309  232025  252018  272035 281000 292095 302015
  312045 322041  342122 372081 373877 382019 394050 401005 412015 422011   452033 465356 472018`
  .trim()
  .split(/\s+/)

const formerPlaces = ['282103', '162019', '142051', '122173', '332020', '011002', '172065']

type Name = { readonly code: string; readonly name: string }

/** Local governments: Haru's own Takamatsu, some that have asked before, and half a hundred more. */
export const governmentBodies = (rows: readonly Name[]): readonly Body[] => {
  const nameOf = new Map(rows.map(({ code, name }) => [code, name]))
  const government = (code: string, login: string, fate: Fate, at: number): Body => ({
    login,
    kind: 'local-government',
    name: nameOf.get(code) ?? '',
    corporateNumber: corporateNumberOf(code),
    localGovernmentCode: code,
    fields: fieldsFor(at),
    fate,
  })
  return [
    government('372013', 'haru', 'admitted', 0),
    ...[...formerPlaces, ...places].map((code, at) => government(code, clerkLogin(at), 'admitted', at)),
    government('222143', clerkLogin(3), 'filed', 4),
    government('152056', clerkLogin(4), 'taken', 5),
    government('132101', clerkLogin(5), 'paused', 6),
  ]
}

const about = (what: string) => `${what}（デモ用に作った架空の団体です。）`

type Row = readonly [number: number, kind: string, name: string, nameKana: string, nameEn: string, seat: string, what: string]

// Made up, with numbers that belong to nobody.
const made: readonly Row[] = [
  [2, 'business', 'みどり交通データ株式会社', 'みどりこうつうでーた', 'Midori Mobility Data', '131016', 'バスの運行データを集めて配ります。'],
  [3, 'business', '髙﨑センシング株式会社', 'たかさきせんしんぐ', 'Takasaki Sensing', '102024', '人流と環境のセンサーを作ります。'],
  [4, 'university', 'さくら都市大学', 'さくらとしだいがく', 'Sakura Urban University', '271004', '都市データの研究をしています。'],
  [
    5,
    'amo',
    '一般社団法人うめきたの風エリアマネジメント',
    'うめきたのかぜえりあまねじめんと',
    'Umekita Breeze Area Management',
    '271004',
    '駅前の広場を育てます。',
  ],
  [
    6,
    'association',
    '海峡商工連合会',
    'かいきょうしょうこうれんごうかい',
    'Strait Chamber of Commerce',
    '282103',
    '海峡沿いの商工業者の集まりです。',
  ],
  [8, 'business', '株式会社あかつき電力', 'あかつきでんりょく', 'Akatsuki Power', '041009', '地域の再生可能エネルギーを束ねます。'],
  [9, 'business', '水都テレコム株式会社', 'すいとてれこむ', 'Suito Telecom', '152021', '公共の無線網を作ります。'],
  [
    10,
    'business',
    '鎌ヶ谷防災システム株式会社',
    'かまがやぼうさいしすてむ',
    'Kamagaya Safety Systems',
    '122246',
    '避難所の混雑を見えるようにします。',
  ],
  [11, 'business', '株式会社ひかり診療データ', 'ひかりしんりょうでーた', 'Hikari Health Data', '141003', '健診データを安全に活かします。'],
  [12, 'business', '北灯ロジスティクス株式会社', 'ほくとうろじすてぃくす', 'Hokuto Logistics', '012025', '雪国の共同配送を担います。'],
  [
    13,
    'business',
    '𠮷野橋梁点検株式会社',
    'よしのきょうりょうてんけん',
    'Yoshino Bridge Inspection',
    '292095',
    '橋とトンネルをドローンで点検します。',
  ],
  [14, 'business', '株式会社まちの会計', 'まちのかいけい', 'Machi Accounting', '232025', '負担金の計算を引き受けます。'],
  [15, 'business', '瀬戸内観光テック株式会社', 'せとうちかんこうてっく', 'Setouchi Tourism Tech', '342122', '島々の周遊を案内します。'],
  [16, 'business', '株式会社ソラマメ', 'そらまめ', 'Soramame', '401005', '子ども向けの見守り機器を作ります。'],
  [17, 'business', '南洋ウォーター株式会社', 'なんようをーたー', 'Nanyo Water', '472018', '水道の漏れを音で見つけます。'],
  [18, 'business', '株式会社やまびこモビリティ', 'やまびこもびりてぃ', 'Yamabiko Mobility', '205419', '中山間地の相乗り交通を運びます。'],
  [19, 'business', '都筑サイバー株式会社', 'つづきさいばー', 'Tsuzuki Cyber', '141003', '自治体のセキュリティを見張ります。'],
  [20, 'business', '株式会社若葉プラットフォーム', 'わかばぷらっとふぉーむ', 'Wakaba Platform', '131113', 'データ連携基盤を運用します。'],
  [21, 'university', '北斗工業大学', 'ほくとこうぎょうだいがく', 'Hokuto Institute of Technology', '012041', '雪と道路の研究をしています。'],
  [
    22,
    'university',
    '瀬戸内データサイエンス大学',
    'せとうちでーたさいえんすだいがく',
    'Setouchi University of Data Science',
    '372013',
    '統計と公共政策を教えます。',
  ],
  [
    23,
    'university',
    '国立研究開発法人みらい都市研究所',
    'みらいとしけんきゅうじょ',
    'Future City Research Institute',
    '082201',
    '都市の模型を計算機で動かします。',
  ],
  [24, 'university', '薩摩高等専門学校', 'さつまこうとうせんもんがっこう', 'Satsuma College of Technology', '465356', '離島の電力を学生と考えます。'],
  [
    25,
    'amo',
    '一般社団法人渋谷坂の上まちづくり',
    'しぶやさかのうえまちづくり',
    'Shibuya Hilltop Area Management',
    '131130',
    '坂の上の通りを歩きやすくします。',
  ],
  [26, 'amo', '株式会社港町マネジメント', 'みなとまちまねじめんと', 'Port Town Management', '281000', '港の倉庫街のにぎわいをつくります。'],
  [27, 'amo', '特定非営利活動法人城下町の会', 'じょうかまちのかい', 'Castle Town Association', '202029', '城下町の景観と催しを支えます。'],
  [45, 'amo', '一般社団法人高松まちなか', 'たかまつまちなか', 'Takamatsu Machinaka Area Management', '372013', '商店街と港の広場を育てます。'],
  [
    28,
    'association',
    '一般社団法人全国みちばた協会',
    'ぜんこくみちばたきょうかい',
    'National Roadside Association',
    '131016',
    '道の使い方を考える事業者の集まりです。',
  ],
  [
    29,
    'association',
    '特定非営利活動法人まちの足ネットワーク',
    'まちのあしねっとわーく',
    'Town Mobility Network',
    '322041',
    '移動に困る人を支える市民の会です。',
  ],
  [
    30,
    'observer',
    '公益財団法人公共データ振興財団',
    'こうきょうでーたしんこうざいだん',
    'Public Data Foundation',
    '131016',
    '公共データの利用を広めます。',
  ],
]

const loginOf: Readonly<Record<number, string>> = { 2: 'midori', 3: 'midori', 4: 'midori', 5: 'sora', 6: 'sora', 45: 'umi' }

/** The area management organizations whose districts the demonstration shows. */
export const demoAmo = { takamatsu: { name: '', corporateNumber: invented(45) }, osaka: { name: '', corporateNumber: invented(5) } } as const

const organization = ([number, kind, name, nameKana, nameEn, localGovernmentCode, what]: Row, login: string, fate: Fate): Body => ({
  login,
  kind,
  name: `${name}（デモ）`,
  nameKana,
  nameEn: `${nameEn} (demo)`,
  corporateNumber: invented(number),
  localGovernmentCode,
  postalCode: '100-0001',
  website: `https://member-${number}.example/`,
  about: about(what),
  fields: fieldsFor(number),
  fate,
})

/** Businesses, universities, area management organizations and others, and applications in every state. */
export const otherBodies: readonly Body[] = [
  ...made.map((row) => organization(row, loginOf[row[0]] ?? clerkLogin(row[0]), 'admitted')),
  {
    login: clerkLogin(1),
    kind: 'business',
    name: '個人事業 山辺まちあるき案内所（デモ）',
    nameKana: 'やまのべまちあるきあんないじょ',
    invoiceNumber: 'T1810001990031',
    localGovernmentCode: '292095',
    about: about('一人で営む案内所です。'),
    fields: ['tourism'],
    fate: 'admitted',
  },
  {
    login: clerkLogin(2),
    kind: 'association',
    name: '川沿い花の会（デモ）',
    nameKana: 'かわぞいはなのかい',
    withoutNumber: '法人でない市民の団体のため、番号がありません。',
    localGovernmentCode: '172014',
    about: about('川沿いの花壇を世話する市民の会です。'),
    fields: ['environment'],
    fate: 'admitted',
  },
  organization(
    [7, 'business', '凪ロボティクス株式会社', 'なぎろぼてぃくす', 'Nagi Robotics', '401307', '歩道を走る配送ロボットを作ります。'],
    'nagi',
    'filed',
  ),
  organization(
    [41, 'business', '株式会社つばさドローン', 'つばさどろーん', 'Tsubasa Drone', '452033', '山あいへ薬を届けます。'],
    clerkLogin(6),
    'taken',
  ),
  organization(
    [42, 'university', '湖国環境大学', 'ここくかんきょうだいがく', 'Kokoku Environmental University', '252018', '湖の水を測ります。'],
    clerkLogin(7),
    'paused',
  ),
  organization(
    [43, 'amo', '一般社団法人駅裏横丁', 'えきうらよこちょう', 'Ekiura Yokocho', '092011', '駅裏の横丁を明るくします。'],
    clerkLogin(8),
    'returned',
  ),
  organization(
    [44, 'business', '株式会社必勝商法', 'ひっしょうしょうほう', 'Hissho Sales', '131016', '名簿を使った一斉の宣伝を行います。'],
    clerkLogin(9),
    'refused',
  ),
]
