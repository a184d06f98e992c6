import * as z from 'zod'
import { fold } from '../kernel/fold.ts'
import { CorporateNumber, LocalGovernmentCode } from '../kernel/identifiers.ts'
import { MemberId, type NewUlid, PersonId } from '../kernel/ids.ts'
import { type Actor, roles } from '../kernel/policy.ts'
import { changedMeanwhile } from '../kernel/problem.ts'
import { lazy } from '../kernel/schema.ts'
import type { Page } from '../kernel/table.ts'
import { type Clock, Instant } from '../kernel/time.ts'
import { createParkedDeliveries } from '../platform/consumer.ts'
import { everyItem, type Item, type Stored, type Table } from '../platform/dynamo-table.ts'
import { createAuditTrail, createTeller, type PageRequest } from '../platform/outbox.ts'
import { ApplicationId, type ApplicationStatus, Contact, DirectoryEntry, type DirectoryFilter, MemberKind } from './contract.ts'
import { type Application, type Member, type Membership, searchTextOf } from './domain.ts'
import { bodyAlreadyApplied } from './problems.ts'

const keys = {
  application: (id: ApplicationId) => ({ pk: id, sk: 'APPLICATION' }),
  contact: (id: ApplicationId) => ({ pk: id, sk: 'CONTACT' }),
  body: (corporateNumber: CorporateNumber) => ({ pk: `BODY#${corporateNumber}`, sk: 'BODY' }),
  member: (id: MemberId) => ({ pk: id, sk: 'MEMBER' }),
  membership: (person: PersonId, member: MemberId) => ({ pk: person, sk: `MEMBERSHIP#${member}` }),
}

const ApplicationItem = lazy(() =>
  z.object({
    applicationId: ApplicationId(),
    kind: MemberKind(),
    name: z.string(),
    nameKana: z.string().optional(),
    nameEn: z.string().optional(),
    corporateNumber: CorporateNumber(),
    localGovernmentCode: LocalGovernmentCode(),
    acceptedTerms: z.string(),
    filedBy: PersonId(),
    filedAt: Instant(),
    fingerprint: z.string(),
    version: z.number(),
    state: z.discriminatedUnion('status', [
      z.object({ status: z.literal('filed') }),
      z.object({ status: z.literal('admitted'), admittedAt: Instant(), admittedBy: PersonId(), memberId: MemberId() }),
    ]),
  }),
)

const MembershipItem = lazy(() =>
  z.object({
    personId: PersonId(),
    memberId: MemberId(),
    memberName: z.string(),
    memberKind: MemberKind(),
    localGovernmentCode: LocalGovernmentCode(),
    roles: z.array(z.enum(roles)),
  }),
)

const ContactItem = lazy(() => z.object(Contact().shape))

const applicationItem = (application: Application): Item => ({
  key: keys.application(application.applicationId),
  indexes: {
    'applications-by-status': { pk: `STATUS#${application.state.status}`, sk: application.applicationId },
    'applications-by-person': { pk: application.filedBy, sk: application.applicationId },
  },
  values: application,
})

// In order of kana where there is one, as a Japanese list is; kanji alone has no order a reader knows.
const memberItem = (member: Member): Item => {
  const place = `${fold(member.nameKana ?? member.name)}#${member.memberId}`
  return {
    key: keys.member(member.memberId),
    indexes: {
      directory: { pk: 'DIRECTORY', sk: `${member.prefectureCode}#${place}` },
      'directory-by-prefecture': { pk: `PREFECTURE#${member.prefectureCode}`, sk: place },
    },
    values: { ...member, searchText: searchTextOf(member) },
  }
}

const membershipItem = (membership: Membership): Item => ({ key: keys.membership(membership.personId, membership.memberId), values: membership })

const pageAs = <T>({ items, cursor }: Page<Stored>, parse: (item: Stored) => T): Page<T> => ({ items: items.map(parse), ...(cursor && { cursor }) })

const applicationOf = (item: Stored): Application => ApplicationItem().parse(item) as Application

/** The questions members asks its table. */
export const createMembersStore = (table: Table, clock: Clock, newUlid: NewUlid) => {
  const tell = createTeller('members', clock, newUlid)
  return {
    audit: createAuditTrail(table),
    parked: createParkedDeliveries(table),

    async application(id: ApplicationId): Promise<Application | undefined> {
      const item = await table.get(keys.application(id))
      return item && applicationOf(item)
    },

    async contact(id: ApplicationId): Promise<Contact | undefined> {
      const item = await table.get(keys.contact(id))
      return item && ContactItem().parse(item)
    },

    async applicationsByStatus(status: ApplicationStatus, page: PageRequest): Promise<Page<Application>> {
      return pageAs(await table.query({ index: 'applications-by-status', pk: `STATUS#${status}`, ...page }), applicationOf)
    },

    async applicationsOf(person: PersonId, page: PageRequest): Promise<Page<Application>> {
      return pageAs(await table.query({ index: 'applications-by-person', pk: person, newestFirst: true, ...page }), applicationOf)
    },

    /** The body is claimed in the same transaction: of ten applications for it at once, one is kept. */
    async file(application: Application, contact: Contact, actor: Actor): Promise<void> {
      const { applicationId, kind, corporateNumber, localGovernmentCode } = application
      await table.transact([
        { put: applicationItem(application), ifAbsent: true, otherwise: changedMeanwhile },
        { put: { key: keys.body(corporateNumber), values: { applicationId } }, ifAbsent: true, otherwise: bodyAlreadyApplied },
        { put: { key: keys.contact(applicationId), values: contact } },
        tell(actor, { name: 'ApplicationFiled', about: applicationId, after: { kind, corporateNumber, localGovernmentCode } }),
      ])
    },

    async admit(
      { application, member, membership }: { application: Application; member: Member; membership: Membership },
      actor: Actor,
    ): Promise<void> {
      const { memberId, kind, corporateNumber, localGovernmentCode } = member
      const after = { status: 'admitted', memberId, kind, corporateNumber, localGovernmentCode }
      await table.transact([
        { put: applicationItem(application), ifVersion: application.version - 1, otherwise: changedMeanwhile },
        { put: memberItem(member), ifAbsent: true, otherwise: changedMeanwhile },
        { put: membershipItem(membership) },
        tell(actor, { name: 'MemberAdmitted', about: application.applicationId, before: { status: 'filed' }, after }),
      ])
    },

    /** Without an application: the secretariat that runs the platform, and its first operator. */
    async found(member: Member, membership: Membership, actor: Actor): Promise<void> {
      await table.transact([
        { put: memberItem(member), ifAbsent: true, otherwise: bodyAlreadyApplied },
        { put: { key: keys.body(member.corporateNumber), values: { memberId: member.memberId } }, ifAbsent: true, otherwise: bodyAlreadyApplied },
        { put: membershipItem(membership) },
        tell(actor, { name: 'SecretariatFounded', about: member.memberId, after: { kind: member.kind, corporateNumber: member.corporateNumber } }),
      ])
    },

    async member(id: MemberId): Promise<Member | undefined> {
      const item = await table.get(keys.member(id))
      return item && DirectoryEntry().parse(item)
    },

    async directory({ text, kind, prefecture }: DirectoryFilter, page: PageRequest): Promise<Page<Member>> {
      const where = prefecture ? { index: 'directory-by-prefecture', pk: `PREFECTURE#${prefecture}` } : { index: 'directory', pk: 'DIRECTORY' }
      const searchText = text === undefined || fold(text) === '' ? undefined : fold(text)
      return pageAs(await table.query({ ...where, ...page, contains: { searchText }, equals: { kind } }), (item) => DirectoryEntry().parse(item))
    },

    /** All memberships of a person: what their tokens are made of. */
    async memberships(person: PersonId): Promise<Membership[]> {
      const items = await everyItem((cursor) => table.query({ pk: person, prefix: 'MEMBERSHIP#', limit: 100, cursor }))
      return items.map((item) => MembershipItem().parse(item))
    },
  }
}

export type MembersStore = ReturnType<typeof createMembersStore>
