import { monotonicFactory } from 'ulid'
import type { CorporateNumber, LocalGovernmentCode, PrefectureCode } from '../../functions/kernel/identifiers.ts'
import type { EventId, MemberId } from '../../functions/kernel/ids.ts'
import type { Instant, LocalDate } from '../../functions/kernel/time.ts'
import { membershipItem } from '../../functions/members/items.ts'
import { type OwnRole, ownRoles } from '../../functions/members/member-contract.ts'
import { personIdOf } from '../../functions/platform/token.ts'
import { agreementBetween, applicationOf, caseToTell, evidence, panelOf, proposalToMake, searchToSave } from './bodies.ts'
import { ofNoPlan } from './consent.ts'
import { settleDevices } from './devices.ts'
import { absentDistrict, settleDistrict } from './district.ts'
import { absentFees, ofNoMoney, settleFees } from './fees-things.ts'
import type { Operation } from './operations.ts'
import { aoi, kei, type Person, person, riku } from './people.ts'
import { kurashiki, needContent, of, rival, sensors, solutionContent, takamatsu } from './sheets.ts'
import type { Reply, TestCity } from './test-city.ts'

const ulid = monotonicFactory()

/** The ids of one thing that is one's own, one that is another's, and one that is not there: by the name of the path parameter. */
export type Things = {
  readonly own: Readonly<Record<string, string>>
  readonly foreign: Readonly<Record<string, string>>
  absent(): Readonly<Record<string, string>>
}

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
  const money = { own: await settleFees(city), foreign: await settleFees(city) }
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
  const devices = await settleDevices(city)
  const needs = await settleNeeds(city)
  const solutions = await settleSolutions(city)
  const partnering = await settlePartnering(city, needs)
  const common = {
    code: '131016',
    recheckId: `rck_${ulid()}`,
    eventId: `evt_${ulid()}`,
    consumer: 'members-letters',
    fileId: evidence.fileId,
    ...ofNobody,
  }
  const notices = { own: await noticeFor(city, aoi), foreign: await noticeFor(city, riku) }
  const fresh = () => ({
    mailId: `ltr_${ulid()}`,
    actId: `act_${ulid()}`,
    copyId: `ned_${ulid()}`,
    renewalId: `apl_${ulid()}`,
    questionId: `qst_${ulid()}`,
    progressId: `prg_${ulid()}`,
  })
  return {
    own: {
      ...common,
      ...notices.own,
      ...own,
      ...districts.own,
      ...devices.own,
      ...money.own,
      ...needs.own,
      ...solutions.own,
      ...partnering.own,
      ...fresh(),
      invitationId: `inv_${ulid()}`,
    },
    foreign: {
      ...common,
      ...notices.foreign,
      ...foreign,
      ...districts.foreign,
      ...devices.foreign,
      ...money.foreign,
      ...needs.foreign,
      ...solutions.foreign,
      ...partnering.foreign,
      ...fresh(),
      invitationId,
    },
    absent: () => ({
      ...common,
      ...fresh(),
      ...absentDistrict(),
      ...absentFees(),
      noticeId: `evt_${ulid()}`,
      deviceId: `dev_${ulid()}`,
      entityId: `urn:ngsi-ld:CrowdFlowObserved:dev_${ulid()}`,
      deviceImportId: `dvi_${ulid()}`,
      allowListId: `alw_${ulid()}`,
      provisioningClaimId: `pcl_${ulid()}`,
      serialNumber: `SN-${ulid()}`,
      quarantineId: `qrt_${ulid()}`,
      applicationId: `app_${ulid()}`,
      memberId: `mbr_${ulid()}`,
      invitationId: `inv_${ulid()}`,
      needId: `ned_${ulid()}`,
      solutionId: `sol_${ulid()}`,
      searchId: `ssr_${ulid()}`,
      thing: `sol_${ulid()}`,
      proposalId: `prp_${ulid()}`,
      panelId: `pnl_${ulid()}`,
      partnershipId: `pts_${ulid()}`,
      caseId: `cas_${ulid()}`,
    }),
  }
}

/** A draft of each of two cities: to everybody else as if it were not there. */
const settleNeeds = async (city: TestCity) => {
  const draftOf = async (member: MemberId) => {
    const needId = `ned_${ulid()}`
    const { status, text } = await city.as(of(member, 'editor'))('PUT', `/api/projects/needs/${needId}`, { content: needContent() })
    if (status !== 201) throw new Error(`not drafted: ${status} ${text}`)
    return { needId }
  }
  return { own: await draftOf(takamatsu), foreign: await draftOf(kurashiki) }
}

/** A draft of each of two businesses, and a search that one of their people has saved. */
const settleSolutions = async (city: TestCity) => {
  const draftOf = async (member: MemberId) => {
    const solutionId = `sol_${ulid()}`
    const searchId = `ssr_${ulid()}`
    const editor = city.as(of(member, 'editor'))
    const drafted = await editor('PUT', `/api/projects/solutions/${solutionId}`, { content: solutionContent() })
    const saved = await editor('PUT', `/api/projects/saved-searches/${searchId}`, searchToSave)
    if (drafted.status !== 201 || saved.status !== 201) throw new Error(`not drafted: ${drafted.text} ${saved.text}`)
    return { solutionId, searchId, thing: solutionId }
  }
  return { own: await draftOf(sensors), foreign: await draftOf(rival) }
}

/** A notice that stands in the inbox of somebody. */
const noticeFor = async (city: TestCity, { subject }: Person) => {
  const noticeId = `evt_${ulid()}` as EventId
  const about = { id: 'ned_01JD2Q9V8T6Y4W3X5Z7A9B1C2D', path: '/needs/ned_01JD2Q9V8T6Y4W3X5Z7A9B1C2D' }
  const notice = { noticeId, event: 'NeedAmended' as const, kind: 'followed' as const, at: since, about, facts: {} }
  await city.stores.notices.inbox.file(personIdOf(subject), notice, { inApp: true, digest: undefined, beside: [] })
  return { noticeId }
}

/** Of two cities with a business each: a proposal, a panel, an agreement nobody has accepted yet, and a case that waits for the other side. */
const settlePartnering = async (city: TestCity, needs: Awaited<ReturnType<typeof settleNeeds>>) => {
  const partner = async (owner: MemberId, proposer: MemberId, panelNeed: string) => {
    const [toThem, toUs] = [of(owner, 'editor'), of(proposer, 'editor')].map((who) => async (path: string, content: object): Promise<void> => {
      const { status, text } = await city.as(who)('PUT', `/api/projects${path}`, content)
      if (status !== 201) throw new Error(`not settled: ${path} ${status} ${text}`)
    }) as [Doing, Doing]
    const id = {
      needId: `ned_${ulid()}`,
      solutionId: `sol_${ulid()}`,
      proposalId: `prp_${ulid()}`,
      panelId: `pnl_${ulid()}`,
      caseId: `cas_${ulid()}`,
    }
    const [partnershipId, over] = [`pts_${ulid()}`, `pts_${ulid()}`]
    const act = () => `acts/act_${ulid()}`
    const level = (...memberIds: readonly MemberId[]) => ({ publication: { level: 'named', memberIds } })
    await toThem(`/needs/${id.needId}`, { content: needContent(level(proposer)) })
    await toThem(`/needs/${id.needId}/${act()}`, { act: 'publish', version: 1 })
    await toUs(`/solutions/${id.solutionId}`, { content: solutionContent(level(owner)) })
    await toUs(`/solutions/${id.solutionId}/${act()}`, { act: 'publish', version: 1 })
    await toUs(`/proposals/${id.proposalId}`, { needId: id.needId, solutionId: id.solutionId, content: proposalToMake })
    await toUs(`/proposals/${id.proposalId}/${act()}`, { act: 'submit', version: 1 })
    await toThem(`/needs/${id.needId}/${act()}`, { act: 'open-selection', version: 2 })
    await toThem(`/needs/${id.needId}/decisions/act_${ulid()}`, { version: 3, chosen: [id.proposalId], reason: 'よい提案だった。' })
    for (const each of [partnershipId, over])
      await toThem(`/partnerships/${each}`, { proposalId: id.proposalId, content: agreementBetween(owner, proposer) })
    await toThem(`/partnerships/${over}/${act()}`, { act: 'finish', version: 1, result: 'talks', reason: '予算がつかなかった。' })
    await toUs(`/cases/${id.caseId}`, { partnershipId: over, content: caseToTell })
    await toThem(`/panels/${id.panelId}`, { needId: panelNeed, content: panelOf(owner) })
    return { proposalId: id.proposalId, panelId: id.panelId, caseId: id.caseId, partnershipId }
  }
  return { own: await partner(takamatsu, sensors, needs.own.needId), foreign: await partner(kurashiki, rival, needs.foreign.needId) }
}

type Doing = (path: string, content: object) => Promise<void>

/** Parameters that are nobody's things. */
const ofNobody = { sha256: 'a'.repeat(64), fiscalYear: '2026', referenceOn: '2026-11-01', ...ofNoPlan, ...ofNoMoney }

const minted: ReadonlySet<string> = new Set([
  '/applications/{applicationId}',
  '/applications/{applicationId}/evidence/{fileId}',
  '/solutions/{solutionId}',
  '/solutions/{solutionId}/attachments/{fileId}',
  '/saved-searches/{searchId}',
  '/proposals/{proposalId}',
  '/proposals/{proposalId}/attachments/{fileId}',
  '/panels/{panelId}',
  '/partnerships/{partnershipId}',
  '/partnerships/{partnershipId}/documents/{fileId}',
  '/cases/{caseId}',
  '/devices/{deviceId}',
  '/imports/{deviceImportId}',
  '/allow-lists/{allowListId}',
  '/claims/{provisioningClaimId}',
])

/** Operations whose id is minted by the caller: an id that names another's thing can only be refused, and says nothing more. */
export const mintsItsId = ({ method, path }: Operation): boolean => method === 'PUT' && minted.has(path)
