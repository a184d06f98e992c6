import type { MemberId } from '../../functions/kernel/ids.ts'
import type { Role } from '../../functions/kernel/policy.ts'
import { addDays, type LocalDate } from '../../functions/kernel/time.ts'
import { type Person, person } from './people.ts'

const numbered = (number: number) => `mbr_000000000000000000000000${number}` as MemberId

/** The day of the test city's clock, and days after and before it. */
export const testDay = (days = 0): LocalDate => addDays('2026-11-22' as LocalDate, days)

/** The members that publish and read sheets in tests: two cities, two businesses, and who cares for a district. */
export const takamatsu = numbered(51)
export const kurashiki = numbered(52)
export const sensors = numbered(53)
export const rival = numbered(54)
export const district = numbered(55)

const business = { kind: 'business', localGovernmentCode: '131016' }
const belongings: Readonly<Record<MemberId, typeof business>> = {
  [takamatsu]: { kind: 'local-government', localGovernmentCode: '372013' },
  [kurashiki]: { kind: 'local-government', localGovernmentCode: '332020' },
  [district]: { kind: 'amo', localGovernmentCode: '372013' },
}

/** Somebody of a member of these, known by their token alone. */
export const of = (memberId: MemberId, role: Role, subject = `${role}-${memberId}`): Person =>
  person(subject, { memberId, ...(belongings[memberId] ?? business), roles: [role] })

/** A sheet that is accepted as it stands. */
export const needContent = (different: Readonly<Record<string, unknown>> = {}) => ({
  title: '商店街の歩行者を数え、催しの効果を知りたい',
  titleEn: 'Counting pedestrians of a shopping street',
  fields: ['tourism'],
  situation: '年に二回、職員が手で数えている。',
  issue: '催しの前後でどれだけ変わったかが分からない。',
  desired: '一時間ごとの人数が、だれにでも見える。',
  technologyClasses: ['network-and-sensing'],
  budgetBand: '1m-5m',
  forms: ['trial'],
  publication: { level: 'public' },
  validUntil: testDay(30),
  contact: { department: 'デジタル戦略課', name: '香川 晴', email: 'haru@city.takamatsu.lg.jp', phone: '087-839-2011' },
  ...different,
})

export const solutionContent = (different: Readonly<Record<string, unknown>> = {}) => ({
  title: 'カメラを使わない人流センサー',
  titleEn: 'People counting without cameras',
  summary: '赤外線で歩行者の人数だけを一時間ごとに数え、顔も姿も残さない。',
  summaryEn: 'Infrared sensors that count people and keep no image.',
  technologyClasses: ['network-and-sensing'],
  fields: ['tourism'],
  strength: '電池で五年動き、工事がいらない。',
  interfaces: ['ngsi-ld', 'csv'],
  readiness: 'in-service',
  costBand: '1m-5m',
  costModel: 'subscription',
  leadTimeMonths: 2,
  area: { extent: 'nationwide' },
  publication: { level: 'public' },
  validUntil: testDay(30),
  contact: { department: '公共営業部', name: '品川 空', email: 'sora@sensors.example', phone: '03-1234-5678' },
  ...different,
})
