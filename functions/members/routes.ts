import { PageQuery } from '../kernel/page.ts'
import { type Actor, permit, reveal } from '../kernel/policy.ts'
import { changedMeanwhile, idReused, notFound, notPermitted } from '../kernel/problem.ts'
import { type Clock, type Month, monthInTokyo } from '../kernel/time.ts'
import { toCsv } from '../platform/csv.ts'
import { everyItem } from '../platform/dynamo-table.ts'
import { fingerprint } from '../platform/fingerprint.ts'
import { type Api, type ApiOptions, answer, createApi, csv, nothing, route } from '../platform/http.ts'
import { applicationColumns, directoryColumns, eventColumns } from './columns.ts'
import * as contract from './contract.ts'
import { type Application, admit, file, type LocalGovernments } from './domain.ts'
import { membersPolicy } from './policy.ts'
import * as problems from './problems.ts'
import type { MembersStore } from './store.ts'
import { summaryOf, viewOf } from './views.ts'

const listDirectory = route({
  method: 'get',
  path: '/directory',
  summary: 'The members, in order of prefecture and kana',
  open: true,
  query: contract.DirectoryQuery,
  answers: { 200: contract.DirectoryPage },
  refusals: [],
})

const exportDirectory = route({
  method: 'get',
  path: '/directory.csv',
  summary: 'The directory as CSV',
  open: true,
  query: contract.DirectoryExport,
  answers: { 200: 'csv' },
  refusals: [],
})

const readMember = route({
  method: 'get',
  path: '/directory/{memberId}',
  summary: 'A member as everybody may see it',
  open: true,
  params: contract.MemberParams,
  answers: { 200: contract.DirectoryEntry },
  refusals: [notFound],
})

const readTerms = route({
  method: 'get',
  path: '/terms',
  summary: 'The terms of use in force',
  open: true,
  answers: { 200: contract.Terms },
  refusals: [],
})

const readMe = route({
  method: 'get',
  path: '/me',
  summary: 'Who is signed in, and whom they may act for',
  answers: { 200: contract.Me },
  refusals: [],
})

const fileApplication = route({
  method: 'put',
  path: '/applications/{applicationId}',
  summary: 'Apply for membership; the id is minted by the caller and kept until an answer comes',
  params: contract.ApplicationParams,
  body: contract.ApplicationContent,
  answers: { 200: contract.ApplicationView, 201: contract.ApplicationView },
  refusals: [
    problems.unknownLocalGovernment,
    problems.corporateNumberMismatch,
    problems.reservedCorporateNumber,
    problems.nameMismatch,
    problems.termsOutdated,
    problems.bodyAlreadyApplied,
    changedMeanwhile,
  ],
})

const listMyApplications = route({
  method: 'get',
  path: '/my-applications',
  summary: 'The applications the signed-in person filed, newest first',
  query: PageQuery,
  answers: { 200: contract.ApplicationPage },
  refusals: [],
})

const listApplications = route({
  method: 'get',
  path: '/applications',
  summary: "The operator's queue, oldest first",
  query: contract.ApplicationQuery,
  answers: { 200: contract.ApplicationPage },
  refusals: [notPermitted],
})

const exportApplications = route({
  method: 'get',
  path: '/applications.csv',
  summary: 'The queue as CSV',
  query: contract.ApplicationExport,
  answers: { 200: 'csv' },
  refusals: [notPermitted],
})

const readApplication = route({
  method: 'get',
  path: '/applications/{applicationId}',
  summary: 'An application with its person in charge and automatic checks',
  params: contract.ApplicationParams,
  answers: { 200: contract.ApplicationView },
  refusals: [notFound],
})

const admitApplicant = route({
  method: 'put',
  path: '/applications/{applicationId}/admission',
  summary: 'Admit the applicant; who filed becomes its first administrator',
  params: contract.ApplicationParams,
  answers: { 200: contract.ApplicationView, 201: contract.ApplicationView },
  refusals: [notFound, notPermitted, changedMeanwhile],
})

const listEvents = route({
  method: 'get',
  path: '/audit',
  summary: 'The audit trail, newest first: of a month, or of one thing',
  query: contract.AuditQuery,
  answers: { 200: contract.AuditPage },
  refusals: [notPermitted],
})

const exportEvents = route({
  method: 'get',
  path: '/audit.csv',
  summary: 'The audit trail as CSV',
  query: contract.AuditExport,
  answers: { 200: 'csv' },
  refusals: [notPermitted],
})

const listParkedDeliveries = route({
  method: 'get',
  path: '/parked-deliveries',
  summary: 'Events a consumer could not handle, kept for the operator',
  query: PageQuery,
  answers: { 200: contract.ParkedDeliveryPage },
  refusals: [notPermitted],
})

const retryParkedDelivery = route({
  method: 'post',
  path: '/parked-deliveries/{eventId}/{consumer}/retry',
  summary: 'Hand a parked event on once more',
  params: contract.ParkedDeliveryParams,
  answers: { 204: 'nothing' },
  refusals: [notFound, notPermitted],
})

export type MembersParts = Omit<ApiOptions, 'block' | 'publicRoutes'> & {
  readonly store: MembersStore
  readonly clock: Clock
  /** Read when first needed: a directory search must not wait for the list of 1,788. */
  readonly localGovernments: () => Promise<LocalGovernments>
  readonly terms: () => Promise<{ readonly version: string; readonly text: string; readonly textEn: string }>
}

/** A repeated id is the same act if the same person brings the same content, and a refusal if not. */
const sameAct = (existing: Application, print: string, { personId }: Actor): Application => {
  if (existing.fingerprint !== print || existing.filedBy !== personId) throw idReused()
  return existing
}

export const membersRoutes = ({ store, clock, localGovernments, terms, ...options }: MembersParts): Api => {
  const view = async (application: Application) => viewOf(application, await store.contact(application.applicationId), await localGovernments())
  const eventsOf = ({ about, month }: contract.AuditFilter, page: { limit: number; cursor?: string | undefined }) =>
    about ? store.audit.about(about, page) : store.audit.ofMonth((month as Month | undefined) ?? monthInTokyo(clock()), page)

  return createApi({ block: 'members', publicRoutes: contract.publicRoutes, ...options })
    .on(listDirectory, async ({ query: { limit, cursor, ...filter } }) => answer(200, await store.directory(filter, { limit, cursor })))

    .on(exportDirectory, async ({ query: { language, ...filter } }) => {
      const members = await everyItem((cursor) => store.directory(filter, { limit: 1000, cursor }))
      return csv('members.csv', await toCsv(directoryColumns, members, language))
    })

    .on(readMember, async ({ params: { memberId } }) => {
      const member = await store.member(memberId)
      if (!member) throw notFound()
      return answer(200, member)
    })

    .on(readTerms, async () => answer(200, await terms()))

    .on(readMe, async ({ actor: { personId, email } }) => {
      const memberships = (await store.memberships(personId)).map(({ memberId, memberName, memberKind, roles }) => ({
        memberId,
        name: memberName,
        kind: memberKind,
        roles: [...roles],
      }))
      return answer(200, { personId, ...(email && { email }), memberships })
    })

    .on(fileApplication, async ({ params: { applicationId }, body, actor }) => {
      const print = fingerprint(body)
      const existing = await store.application(applicationId)
      permit(membersPolicy, actor, 'file an application', { filedBy: actor.personId })
      if (existing) return answer(200, await view(sameAct(existing, print, actor)))
      const application = file(
        { applicationId, content: body, fingerprint: print, by: actor.personId, at: clock() },
        await localGovernments(),
        (await terms()).version,
      )
      await store.file(application, body.contact, actor)
      return answer(201, viewOf(application, body.contact, await localGovernments()))
    })

    .on(listMyApplications, async ({ query, actor }) => {
      const { items, cursor } = await store.applicationsOf(actor.personId, query)
      return answer(200, { items: items.map(summaryOf), ...(cursor && { cursor }) })
    })

    .on(listApplications, async ({ query: { status, ...page }, actor }) => {
      permit(membersPolicy, actor, 'list applications', undefined)
      const { items, cursor } = await store.applicationsByStatus(status, page)
      return answer(200, { items: items.map(summaryOf), ...(cursor && { cursor }) })
    })

    .on(exportApplications, async ({ query: { status, language }, actor }) => {
      permit(membersPolicy, actor, 'list applications', undefined)
      const applications = await everyItem((cursor) => store.applicationsByStatus(status, { limit: 1000, cursor }))
      return csv('applications.csv', await toCsv(applicationColumns, applications.map(summaryOf), language))
    })

    .on(readApplication, async ({ params: { applicationId }, actor }) => {
      const application = reveal(membersPolicy, actor, 'read an application', await store.application(applicationId))
      return answer(200, await view(application))
    })

    .on(admitApplicant, async ({ params: { applicationId }, actor }) => {
      const application = reveal(membersPolicy, actor, 'read an application', await store.application(applicationId))
      permit(membersPolicy, actor, 'admit an applicant', application)
      if (application.state.status === 'admitted') return answer(200, await view(application))
      const admission = admit(application, actor.personId, clock())
      await store.admit(admission, actor)
      return answer(201, await view(admission.application))
    })

    .on(listEvents, async ({ query: { limit, cursor, ...filter }, actor }) => {
      permit(membersPolicy, actor, 'read the audit trail', undefined)
      return answer(200, await eventsOf(filter, { limit, cursor }))
    })

    .on(exportEvents, async ({ query: { language, ...filter }, actor }) => {
      permit(membersPolicy, actor, 'read the audit trail', undefined)
      const events = await everyItem((cursor) => eventsOf(filter, { limit: 1000, cursor }))
      return csv('audit.csv', await toCsv(eventColumns, events, language))
    })

    .on(listParkedDeliveries, async ({ query, actor }) => {
      permit(membersPolicy, actor, 'tend parked deliveries', undefined)
      return answer(200, await store.parked.list(query))
    })

    .on(retryParkedDelivery, async ({ params: { consumer, eventId }, actor }) => {
      permit(membersPolicy, actor, 'tend parked deliveries', undefined)
      await store.parked.retry(consumer, eventId)
      return nothing(204)
    })
}
