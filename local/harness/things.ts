import { monotonicFactory } from 'ulid'
import { type CorporateNumber, corporateNumberOf, type LocalGovernmentCode, type PrefectureCode } from '../../functions/kernel/identifiers.ts'
import type { MemberId } from '../../functions/kernel/ids.ts'
import type { Instant, LocalDate } from '../../functions/kernel/time.ts'
import { membershipItem } from '../../functions/members/items.ts'
import { type OwnRole, ownRoles } from '../../functions/members/member-contract.ts'
import { personIdOf } from '../../functions/platform/token.ts'
import { consentBodies, ofNoPlan } from './consent.ts'
import { absentDistrict, districtBodies, settleDistrict } from './district.ts'
import type { Operation } from './operations.ts'
import { aoi, kei, type Person, person, riku } from './people.ts'
import type { Reply, TestCity } from './test-city.ts'

const ulid = monotonicFactory()

/** The ids of one thing that is one's own, one that is another's, and one that is not there: by the name of the path parameter. */
export type Things = {
  readonly own: Readonly<Record<string, string>>
  readonly foreign: Readonly<Record<string, string>>
  absent(): Readonly<Record<string, string>>
}

export const applicationOf = (code: string, name: string, email: string) => ({
  kind: 'local-government',
  name,
  corporateNumber: corporateNumberOf(code),
  localGovernmentCode: code,
  contact: { name: '担当', email, phone: '03-1234-5678' },
  acceptedTerms: '2026-04-01',
})

const filed = async (reply: Promise<Reply>): Promise<string> => {
  const { status, body } = await reply
  if (status !== 201) throw new Error(`not filed: ${status}`)
  return body.applicationId
}

const body = (name: string) => ({
  kind: 'business' as const,
  membershipClass: 'class-1',
  name,
  localGovernmentCode: '131016' as LocalGovernmentCode,
  prefectureCode: '13' as PrefectureCode,
  fields: [],
  admittedOn: '2026-04-01' as LocalDate,
  acceptedTerms: [],
  version: 1,
  state: { status: 'active' as const },
})

const since = '2026-04-01T00:00:00.000Z' as Instant

/** The member that the people of belonging() are in, each in their role, as the table knows it. */
export const belongingTo = 'mbr_00000000000000000000000042' as MemberId

export const belonging = (role: OwnRole): Person =>
  person(role, { memberId: belongingTo, kind: 'business', localGovernmentCode: '131016', roles: [role] })

const settleMember = async (city: TestCity): Promise<void> => {
  const members = city.stores.members.members
  const [first, ...others] = ownRoles.map((role) => ({ personId: personIdOf(belonging(role).subject), memberId: belongingTo, roles: [role], since }))
  if (!first) return
  await members.found({ ...body('持ち主株式会社'), memberId: belongingTo, corporateNumber: '5010001990002' as CorporateNumber }, first, {
    personId: first.personId,
    roles: [],
  })
  await city.tables.get('members')?.transact(others.map((membership) => ({ put: membershipItem(membership) })))
}

const fileId = `fil_${ulid()}`
const evidence = { fileId, name: '定款.pdf', type: 'application/pdf', bytes: 10, sha256: 'a'.repeat(64) }
const draftId = `app_${ulid()}`

/** Aoi's things are one's own, Riku's are another's; Riku also administers a member, and has invited somebody into it. */
export const settle = async (city: TestCity): Promise<Things> => {
  await settleMember(city)
  const file = (whose: Person, code: string, name: string) =>
    filed(city.as(whose)('PUT', `/api/members/applications/app_${ulid()}`, applicationOf(code, name, whose.email)))
  const admitted = async (whose: Person, code: string, name: string) => {
    const id = await file(whose, code, name)
    const { body: view } = await city.as(kei)('PUT', `/api/members/applications/${id}/acts/act_${ulid()}`, { act: 'admit', version: 1 })
    return String(view.memberId)
  }
  const own = { applicationId: await file(aoi, '072028', '会津若松市'), memberId: await admitted(aoi, '332020', '倉敷市') }
  const foreign = { applicationId: await file(riku, '271004', '大阪市'), memberId: await admitted(riku, '401307', '福岡市') }
  const districts = { own: await settleDistrict(city), foreign: await settleDistrict(city) }
  const invitationId = `inv_${ulid()}`
  const rikuThere = person('riku', {
    memberId: foreign.memberId as MemberId,
    kind: 'local-government',
    localGovernmentCode: '401307',
    roles: ['administrator'],
  })
  const invited = await city.as(rikuThere)('PUT', `/api/members/members/${foreign.memberId}/acts/act_${ulid()}`, {
    act: 'invite',
    invitationId,
    email: 'somebody@kanmin.example',
    role: 'viewer',
  })
  if (invited.status !== 201) throw new Error(`not invited: ${invited.status} ${invited.text}`)
  const common = { code: '131016', recheckId: `rck_${ulid()}`, eventId: `evt_${ulid()}`, consumer: 'members-letters', fileId, ...ofNobody }
  const fresh = () => ({ actId: `act_${ulid()}`, renewalId: `apl_${ulid()}` })
  return {
    own: { ...common, ...own, ...districts.own, ...fresh(), invitationId: `inv_${ulid()}` },
    foreign: { ...common, ...foreign, ...districts.foreign, ...fresh(), invitationId },
    absent: () => ({
      ...common,
      ...fresh(),
      ...absentDistrict(),
      applicationId: `app_${ulid()}`,
      memberId: `mbr_${ulid()}`,
      invitationId: `inv_${ulid()}`,
    }),
  }
}

/** Parameters that are nobody's things. */
const ofNobody = { sha256: 'a'.repeat(64), fiscalYear: '2026', referenceOn: '2026-11-01', ...ofNoPlan }

const bodies: Readonly<Record<string, unknown>> = {
  ...districtBodies,
  ...consentBodies,
  'PUT members/applications/{applicationId}': applicationOf('131041', '新宿区', 'somebody@kanmin.example'),
  'PUT members/applications/{applicationId}/acts/{actId}': { act: 'note', text: '電話で確かめた' },
  'PUT members/applications/{applicationId}/evidence/{fileId}': evidence,
  'PUT members/drafts/{applicationId}': { applicationId: draftId, values: { name: '途中' } },
  'PUT members/members/{memberId}/acts/{actId}': { act: 'leave', reason: '解散した' },
  'PUT members/rechecks/{recheckId}': { listedOn: '2026-11-01', rows: [{ code: '131016', name: '千代田区' }] },
  'PUT members/rechecks/{recheckId}/proposals/{memberId}': { decision: 'dismiss', reason: '誤った一覧' },
  'PUT members/my-data/correction': { name: '髙橋 葵' },
}

/** A body each operation accepts. An operation that takes one and has none here fails the isolation test until it does. */
export const bodyOf = ({ method, block, path }: Operation): unknown => bodies[`${method} ${block}${path}`]

/** Operations whose id is minted by the caller: an id that names another's thing can only be refused, and says nothing more. */
export const mintsItsId = ({ method, path }: Operation): boolean =>
  method === 'PUT' && ['/applications/{applicationId}', '/applications/{applicationId}/evidence/{fileId}'].includes(path)
