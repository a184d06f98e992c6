import { permit } from '../kernel/policy.ts'
import { notFound, present } from '../kernel/problem.ts'
import { dateInTokyo, type FiscalYear, fiscalYearOf } from '../kernel/time.ts'
import { toCsv } from '../platform/csv.ts'
import { everyItem } from '../platform/dynamo-table.ts'

import { type Api, type ApiOptions, answer, createApi, csv, route } from '../platform/http.ts'
import { auditRoutes, parkedRoutes } from '../platform/trail-routes.ts'
import { applicationRoutes } from './application-routes.ts'
import { directoryColumns, statisticsColumns } from './columns.ts'
import * as contract from './contract.ts'
import { cellsOf, countsOf } from './counts.ts'
import { belongingsOf, type Furniture } from './furniture.ts'
import { memberStatuses } from './member-contract.ts'
import { invitationStatusOn, rolesOn } from './member-domain.ts'
import { memberRoutes } from './member-routes.ts'
import { operatorPolicy } from './policy.ts'
import type { Inventory } from './privacy-domain.ts'
import { privacyRoutes } from './privacy-routes.ts'
import { recheckRoutes, withListInForce } from './recheck-routes.ts'
import { membershipByMonth } from './statistics.ts'
import { stuckRoutes } from './stuck-routes.ts'
import { entryOf, termsToAccept } from './views.ts'

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

const countDirectory = route({
  method: 'get',
  path: '/directory/counts',
  summary: 'How many members there are, and how many by kind, prefecture, municipality and field',
  open: true,
  query: contract.DirectoryFilter,
  answers: { 200: contract.DirectoryCounts },
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

const listMembershipClasses = route({
  method: 'get',
  path: '/membership-classes',
  summary: 'The classes of members on this platform',
  open: true,
  answers: { 200: contract.MembershipClassList },
  refusals: [],
})

const readMe = route({
  method: 'get',
  path: '/me',
  summary: 'Who is signed in, and whom they may act for',
  answers: { 200: contract.Me },
  refusals: [],
})

const readStatistics = route({
  method: 'get',
  path: '/statistics',
  summary: 'Members and observers by kind and month, against the target of the fiscal year',
  open: true,
  query: contract.StatisticsQuery,
  answers: { 200: contract.Statistics },
  refusals: [],
})

const exportStatistics = route({
  method: 'get',
  path: '/statistics.csv',
  summary: 'The statistics as CSV',
  open: true,
  query: contract.StatisticsExport,
  answers: { 200: 'csv' },
  refusals: [],
})

export type MembersParts = Omit<ApiOptions, 'block' | 'publicRoutes'> &
  Furniture & {
    readonly targets: () => Promise<readonly { readonly fiscalYear: number; readonly bodies: number }[]>
    readonly personalData: () => Promise<Inventory>
    readonly membershipClasses: () => Promise<contract.MembershipClassList>
  }

/** Everything of this block: applying and verifying, members and their people, and what is below. */
export const membersRoutes = ({ targets, personalData, membershipClasses, ...given }: MembersParts): Api => {
  const parts = { ...given, platform: withListInForce(given.store, given.platform) }
  const { store, clock, terms } = parts
  const { members, counts, audit, parked } = store
  const api = createApi({ block: 'members', publicRoutes: contract.publicRoutes, ...parts })
  applicationRoutes(api, parts)
  memberRoutes(api, parts)
  recheckRoutes(api, parts)
  privacyRoutes(api, { ...parts, personalData })
  stuckRoutes(api, parts)
  auditRoutes(api, { audit, clock, admit: (actor) => permit(operatorPolicy, actor, 'read the audit trail', undefined), file: 'audit.csv' })
  parkedRoutes(api, { parked, admit: (actor) => permit(operatorPolicy, actor, 'tend parked deliveries', undefined) })

  // No counts are kept of every text there could be: whoever asks with one has those counted whom it finds.
  const cellsWith = async (text: string | undefined, filter: contract.DirectoryFilter) =>
    text === undefined
      ? counts(filter)
      : (await everyItem((cursor) => members.directory({ text }, { limit: 1000, cursor }))).flatMap((member) => cellsOf(member))

  const statistics = async (asked: number | undefined): Promise<contract.Statistics> => {
    const today = dateInTokyo(clock())
    const fiscalYear = (asked ?? fiscalYearOf(today)) as FiscalYear
    const all = await Promise.all(memberStatuses.map((status) => everyItem((cursor) => members.byStatus(status, { limit: 1000, cursor }))))
    const target = (await targets()).find((each) => each.fiscalYear === fiscalYear)?.bodies
    return { fiscalYear, ...(target !== undefined && { target }), items: membershipByMonth(all.flat(), fiscalYear, today) }
  }

  return api
    .on(listDirectory, async ({ query: { limit, cursor, ...filter } }) => {
      const page = await members.directory(filter, { limit, cursor })
      return answer(200, { ...page, items: page.items.map(entryOf) })
    })

    .on(exportDirectory, async ({ query: { language, ...filter } }) => {
      const all = await everyItem((cursor) => members.directory(filter, { limit: 1000, cursor }))
      return csv('members.csv', await toCsv(directoryColumns, all.map(entryOf), language))
    })

    .on(countDirectory, async ({ query: { text, ...filter } }) => answer(200, countsOf(await cellsWith(text, filter), filter)))

    .on(readMember, async ({ params: { memberId } }) => {
      const member = present(await members.member(memberId))
      return answer(200, entryOf(present(member.state.status === 'active' ? member : undefined)))
    })

    .on(readTerms, async () => answer(200, await terms()))

    .on(listMembershipClasses, async () => answer(200, await membershipClasses()))

    .on(readMe, async ({ actor: { personId, email } }) => {
      const today = dateInTokyo(clock())
      const { version } = await terms()
      const memberships = (await belongingsOf(store, personId)).flatMap(({ membership, member }) => {
        const { memberId, name, nameEn, kind, state } = member
        const roles = state.status === 'active' ? rolesOn(membership, today) : []
        const due = termsToAccept(member, version)
        return roles.length === 0 ? [] : [{ memberId, name, ...(nameEn && { nameEn }), kind, roles, ...(due && { termsToAccept: due }) }]
      })
      const invitations = email ? (await members.invitationsFor(email, { limit: 100 })).items : []
      const open = invitations.filter((each) => invitationStatusOn(each, today) === 'open').length
      return answer(200, { personId, ...(email && { email }), memberships, invitations: open })
    })

    .on(readStatistics, async ({ query: { fiscalYear } }) => answer(200, await statistics(fiscalYear)))

    .on(exportStatistics, async ({ query: { fiscalYear, language } }) => {
      const { items } = await statistics(fiscalYear)
      return csv('members-by-month.csv', await toCsv(statisticsColumns, items, language))
    })
}
