import type { LocalDate } from '../functions/kernel/time.ts'
import type { Told } from './demo-bank-file.ts'
import { arcade, businessesOf } from './demo-district-sheets.ts'

const readings: Readonly<Record<string, string>> = {
  呉服店: 'ゴフクテン',
  食堂: 'シヨクドウ',
  書店: 'シヨテン',
  珈琲店: 'コーヒーテン',
  薬局: 'ヤツキヨク',
  理容館: 'リヨウカン',
  百貨: 'ヒヤツカ',
  茶舗: 'チヤホ',
  旅館: 'リヨカン',
  うどん: 'ウドン',
}

/** あかね呉服店（デモ） → アカネゴフクテン */
const kanaOf = (name: string): string => {
  const plain = name.replace('（デモ）', '').replace('陸田', 'りくた')
  const suffix = Object.keys(readings).find((each) => plain.endsWith(each)) ?? ''
  const first = plain.slice(0, plain.length - suffix.length)
  return first.replace(/[ぁ-ゖ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60)) + (readings[suffix] ?? '')
}

type Business = ReturnType<typeof businessesOf>[number]

export const nameOf = ({ content }: Business): string => String(content['name'])
export const kanaOfBusiness = (business: Business): string => kanaOf(nameOf(business))

export const rollHead = '受益事業者番号,名称,名称カナ,郵便番号,送付先,負担金額,受益の限度額'

/** The levy roll with what each owes: the total shared by floor area, as the ordinance says, fractions of a yen cut off. */
export const demoRoll = (measuredOn: LocalDate): Buffer => {
  const businesses = businessesOf(arcade, measuredOn)
  const all = businesses.reduce((sum, { squareMetres }) => sum + squareMetres, 0)
  const rows = businesses.map((business, at) => {
    const fee = Math.floor((arcade.total * business.squareMetres) / all)
    const address = `香川県高松市丸亀町${1 + (at % 9)}番${1 + (at % 7)}号`
    return [business.beneficiaryId, nameOf(business), kanaOfBusiness(business), '760-0029', address, fee, business.expectedBenefit].join(',')
  })
  return Buffer.from(`\uFEFF${[rollHead, ...rows].join('\r\n')}\r\n`)
}

/** What the year is spent on: together what the fees are for. */
export const activityCosts = [
  { activity: '通りの照明', amount: 3_360_000 },
  { activity: '月替わりの市', amount: 2_880_000 },
  { activity: '案内と情報発信', amount: 2_160_000 },
  { activity: '広場の活用', amount: 2_000_000 },
  { activity: '清掃と見守り', amount: 1_600_000 },
]

export type Owed = {
  readonly payerId: string
  readonly fiscalYear: number
  readonly instalment: number
  readonly reference: string
  readonly outstanding: number
}

type Slip = { readonly kana: string; readonly first: Owed; readonly both: number }

const exact = ({ kana, first }: Slip): Told => ({ amount: first.outstanding, kana, reference: first.reference })

/** How some of them pay otherwise than asked, by their place on the roll. */
const otherwise: Readonly<Record<number, (slip: Slip) => readonly Told[]>> = {
  4: (slip) => [exact(slip), exact(slip)],
  6: ({ kana, first }) => [{ amount: Math.floor(first.outstanding / 2), kana, reference: first.reference }],
  14: ({ kana, first }) => {
    const half = Math.floor(first.outstanding / 2)
    return [half, first.outstanding - half].map((amount) => ({ amount, kana }))
  },
  16: ({ kana, first }) => [{ amount: first.outstanding + 5_000, kana, reference: first.reference }],
  24: ({ first }) => [{ amount: first.outstanding, kana: 'ヤマダ ハナコ' }],
  26: ({ kana, both }) => [{ amount: both, kana }],
  36: ({ kana, first }) => [{ amount: first.outstanding - 440, kana }],
}

const late: Readonly<Record<number, (slip: Slip) => readonly Told[]>> = {
  7: (slip) => [exact(slip)],
  17: ({ kana, first }) => [{ amount: first.outstanding, kana }],
  27: ({ kana, first }) => [{ amount: first.outstanding - 660, kana, reference: first.reference }],
  34: (slip) => [{ ...exact(slip), isReversal: true }],
}

/** What the bank tells of the first instalment: most pay as asked, by reference or by name; nobody knows the last. */
export const paymentsOf = (owed: readonly Owed[]): { readonly first: readonly Told[]; readonly second: readonly Told[] } => {
  const slips = businessesOf(arcade, '2026-04-01' as LocalDate).flatMap((business, at) => {
    const own = owed.filter(({ payerId }) => payerId === business.beneficiaryId)
    const [first] = own.filter(({ instalment }) => instalment === 1)
    return first ? [{ at, slip: { kana: kanaOfBusiness(business), first, both: own.reduce((sum, { outstanding }) => sum + outstanding, 0) } }] : []
  })
  const asAsked = (at: number, slip: Slip): readonly Told[] => {
    if ([7, 9].includes(at % 10)) return []
    return at % 10 === 2 ? [{ amount: slip.first.outstanding, kana: slip.kana }] : [exact(slip)]
  }
  return {
    first: [...slips.flatMap(({ at, slip }) => otherwise[at]?.(slip) ?? asAsked(at, slip)), { amount: 3_300, kana: 'カ)カンケイノナイシヨウジ' }],
    second: slips.flatMap(({ at, slip }) => late[at]?.(slip) ?? []),
  }
}
