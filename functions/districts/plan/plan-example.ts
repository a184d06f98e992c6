import type { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import type { MemberId } from '../../kernel/ids.ts'
import { type Yen, yen } from '../../kernel/money.ts'
import type { LocalDate } from '../../kernel/time.ts'
import type { Answers, Voter } from '../consent/consent.ts'
import { tally } from '../consent/consent.ts'
import { type ConsentRule, ConsentRuleList } from '../consent/consent-rule.ts'
import type { DistrictId } from '../contract.ts'
import type { OfficialDocument } from '../document/official-document-contract.ts'
import { decidePlan } from '../procedure/procedure-acts.ts'
import type { PlanAct } from '../procedure/procedure-contract.ts'
import { type Deciding, draftPlan, type Plan } from '../procedure/procedure-plan.ts'
import { type Calendar, type Holidays, usualClosedDays } from '../timeline/calendar.ts'
import { PlanContent, type PlanId } from './plan-contract.ts'
import type { BorneFee } from './plan-domain.ts'

/** A date, as a test writes it. */
export const day = (date: string) => date as LocalDate

const years = [2021, 2022, 2023, 2024, 2025] as const

/** The same amount in each year of the example's period. */
export const everyYear = (amount: number) => years.map((fiscalYear) => ({ fiscalYear, amount: yen(amount) }))

/** A plan that lacks nothing: nine shops under one arcade, 9,000 yen of fees in a year of five. */
export const exampleContent: PlanContent = PlanContent().parse({
  name: '中央商店街地域来訪者等利便増進活動計画',
  area: '中央一丁目1番から24番まで',
  goals: [
    { level: 'kgi', name: '区域の売上高', unit: '百万円', baseline: '1200', target: '1320', measuredBy: '毎年度の売上高調査' },
    { level: 'kpi', name: '歩行者通行量', unit: '人／日', baseline: '8400', target: '9200', measuredBy: '通行量の計測' },
  ],
  activities: [
    {
      key: 'lighting',
      name: '夜間照明',
      content: 'アーケードの夜間照明の設置及び維持',
      kind: 'facilities',
      category: 'infrastructure',
      budget: everyYear(6_000),
    },
    { key: 'market', name: '朝市', content: '毎月の朝市の開催', kind: 'publicity', category: 'events', budget: everyYear(5_000) },
  ],
  benefits: [
    {
      class: 'retail',
      className: '小売業',
      content: '来訪者の増加による売上の増加',
      amount: yen(90_000),
      evidence: '平成29年の試行における売上の増加率2.1%',
    },
  ],
  scope: '区域内で小売業を営む事業者',
  period: { startsOn: '2021-04-01', endsOn: '2026-03-31' },
  financing: {
    income: [
      { nature: 'fee', name: '負担金', budget: everyYear(9_000) },
      { nature: 'membership', name: '会費', budget: everyYear(2_000) },
    ],
    expenditure: [
      { activity: 'lighting', purpose: '夜間照明費', budget: everyYear(6_000) },
      { activity: 'market', purpose: '朝市費', budget: everyYear(5_000) },
    ],
  },
  fee: {
    classes: [{ class: 'retail', payers: 9, amount: yen(45_000) }],
    basis: '店舗面積に応じて算定する。',
    collection: '納入通知書により年一回徴収する。',
  },
  otherBusinesses: { carriesOn: false },
  attachments: ['articles', 'registry-certificate', 'balance-sheet', 'profit-and-loss', 'inventory', 'consent-evidence'].map((kind) => ({
    kind,
    name: kind,
    sha256: 'a'.repeat(64),
  })),
})

export const shops = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'] as const

/** Voters with these weights, named a, b, c …; nine of 1,000 yen unless told otherwise. */
export const votersOf = (weights: readonly number[] = shops.map(() => 1_000)): readonly Voter[] =>
  weights.map((weight, place) => ({ beneficiaryId: shops[place] ?? `shop-${place}`, weight }))

export const consentOf = (ids: Iterable<string>): Answers => new Map([...ids].map((id) => [id, 'consent'] as const))

/** The first so many voters consent. */
export const firstConsent = (voters: readonly Voter[], count: number): Answers =>
  consentOf(voters.slice(0, count).map(({ beneficiaryId }) => beneficiaryId))

export const ruleIn = (list: unknown) => {
  const rules = new Map(
    ConsentRuleList()
      .parse(list)
      .items.map((rule) => [rule.code, rule]),
  )
  return (code: string): ConsentRule => {
    const rule = rules.get(code)
    if (!rule) throw new Error(`no rule ${code}`)
    return rule
  }
}

export const exampleFees: readonly BorneFee[] = shops.map((beneficiaryId) => ({ beneficiaryId, fee: yen(5_000), benefit: yen(10_000) }))

export const feesOf = (fees: readonly BorneFee[]): ReadonlyMap<string, Yen> => new Map(fees.map(({ beneficiaryId, fee }) => [beneficiaryId, fee]))

export const calendarOf = (holidays: unknown): Calendar => ({ closed: usualClosedDays, holidays: holidays as Holidays })

/** A document of a day. */
export const paper = (on: string, title = '文書'): OfficialDocument => ({ title, number: `第${on.slice(5).replace('-', '')}号`, on: day(on) })

export const examplePlan = draftPlan({
  planId: 'apl_01JD2Q9V8T6Y4W3X5Z7A9B1C2D' as PlanId,
  districtId: 'dst_01JD2Q9V8T6Y4W3X5Z7A9B1C2D' as DistrictId,
  amoId: 'mbr_01JD2Q9V8T6Y4W3X5Z7A9B1C2D' as MemberId,
  localGovernmentCode: '372013' as LocalGovernmentCode,
  content: exampleContent,
})

type Unversioned<Act> = Act extends { readonly version: number } ? Omit<Act, 'version'> : never
export type ExampleAct = Unversioned<PlanAct>

export const criteria = { regionalPlan: '適合', effect: '認められる', feasibility: '確実', benefitLimit: '限度内', fairness: '差別なし' }

/** The acts that lead a plan into force, in their order; a test takes as many as it needs. */
export const wayIntoForce: readonly ExampleAct[] = [
  { act: 'record-regional-plan', document: paper('2020-08-03', '地域再生計画の認定書') },
  { act: 'apply', document: paper('2020-10-01', '認定申請書') },
  { act: 'give-notice', document: paper('2020-10-08', '公告'), method: 'internet' },
  { act: 'submit-summary', document: paper('2020-11-30', '意見書の要旨'), opinions: 0 },
  { act: 'record-vote', document: paper('2020-12-18', '議決書'), approved: true },
  { act: 'certify', document: paper('2020-12-21', '認定書'), criteria },
  { act: 'publish', document: paper('2020-12-22', '公表') },
]

/** Does acts one after the other, each on the plan as the one before left it. */
export const stepped = (plan: Plan, acts: readonly ExampleAct[], deciding: Deciding): Plan =>
  acts.reduce((now, act) => decidePlan(now, { ...act, version: now.version } as PlanAct, deciding).plan, plan)

/** Everything the example is decided on, on a day. */
export const decidingOn = (
  today: string,
  { calendar, rules }: { readonly calendar: Calendar; readonly rules: (code: string) => ConsentRule },
): Deciding => ({
  today: day(today),
  calendar,
  settings: { hearingOnDemand: true, minorByOrdinance: [] },
  grounds: {
    foundedThisFiscalYear: false,
    rollHash: 'b'.repeat(64),
    fees: exampleFees,
    consent: tally(rules('jp-certify'), votersOf(), firstConsent(votersOf(), 6)),
  },
  fees: { certified: feesOf(exampleFees), proposed: feesOf(exampleFees) },
})
