import { PageQuery } from '../kernel/page.ts'
import { type Actor, permit, reveal } from '../kernel/policy.ts'
import { changedMeanwhile, notFound, notPermitted, present } from '../kernel/problem.ts'
import { dateInTokyo } from '../kernel/time.ts'
import { isDone } from '../platform/acts.ts'
import { toCsv } from '../platform/csv.ts'
import { everyItem } from '../platform/dynamo-table.ts'
import { fingerprint } from '../platform/fingerprint.ts'
import { type Api, answer, csv, route } from '../platform/http.ts'
import { memberColumns } from './columns.ts'
import { MemberParams } from './contract.ts'
import { asOfNow, type Furniture } from './furniture.ts'
import { decideMember } from './member-acts.ts'
import * as contract from './member-contract.ts'
import { accept } from './member-domain.ts'
import { memberPolicy, operatorPolicy } from './policy.ts'
import * as problems from './problems.ts'
import { invitationViewOf, memberSummaryOf, memberViewOf, personViewOf } from './views.ts'

const readMember = route({
  method: 'get',
  path: '/members/{memberId}',
  summary: 'A member as its own people and the operator see it',
  params: MemberParams,
  answers: { 200: contract.MemberView },
  refusals: [notFound],
})

const listMembers = route({
  method: 'get',
  path: '/members',
  summary: 'All members, suspended and former ones too, for the operator',
  query: contract.MemberQuery,
  answers: { 200: contract.MemberPage },
  refusals: [notPermitted],
})

const exportMembers = route({
  method: 'get',
  path: '/members.csv',
  summary: 'All members as CSV, for the operator',
  query: contract.MemberExport,
  answers: { 200: 'csv' },
  refusals: [notPermitted],
})

const listPeople = route({
  method: 'get',
  path: '/members/{memberId}/people',
  summary: 'The people of a member and their roles',
  params: MemberParams,
  query: PageQuery,
  answers: { 200: contract.PersonOfMemberPage },
  refusals: [notFound],
})

const listInvitations = route({
  method: 'get',
  path: '/members/{memberId}/invitations',
  summary: 'The invitations of a member, newest first',
  params: MemberParams,
  query: PageQuery,
  answers: { 200: contract.InvitationPage },
  refusals: [notFound],
})

const actOnMember = route({
  method: 'put',
  path: '/members/{memberId}/acts/{actId}',
  summary: 'Change a member, its people or its standing; the id of the act is minted by the caller',
  costly: { invite: 'invitation', rescue: 'invitation' },
  params: contract.MemberActParams,
  body: contract.MemberAct,
  answers: { 200: contract.MemberView, 201: contract.MemberView },
  refusals: [
    notFound,
    notPermitted,
    changedMeanwhile,
    problems.memberNotActive,
    problems.lastAdministrator,
    problems.notOfThisMember,
    problems.invitationNotOpen,
    problems.dateInThePast,
    problems.termsOutdated,
  ],
})

const listMyInvitations = route({
  method: 'get',
  path: '/my-invitations',
  summary: 'The open invitations for the address of the signed-in person',
  query: PageQuery,
  answers: { 200: contract.InvitationPage },
  refusals: [],
})

const acceptInvitation = route({
  method: 'put',
  path: '/invitations/{invitationId}/acceptance',
  summary: 'Accept an invitation; it opens to nobody but the owner of the address it went to',
  params: contract.InvitationParams,
  answers: { 200: contract.Invitation, 201: contract.Invitation },
  refusals: [notFound, changedMeanwhile, problems.invitationNotOpen, problems.memberNotActive],
})

/** Members, their people, roles and invitations. */
export const memberRoutes = (api: Api, furniture: Furniture): void => {
  const { store, clock, terms } = furniture
  const { members } = store
  const today = () => dateInTokyo(clock())
  const readable = async (memberId: Parameters<typeof members.member>[0], actor: Actor) =>
    reveal(memberPolicy, actor, 'read a member', await members.member(memberId))
  // Names and addresses: by what is true now, for whoever was removed must not read them for the ten minutes their token lives.
  const withPeople = async (memberId: Parameters<typeof members.member>[0], claimed: Actor) =>
    reveal(memberPolicy, await asOfNow(furniture, claimed), 'read its people', await members.member(memberId))

  api
    .on(readMember, async ({ params: { memberId }, actor }) => answer(200, memberViewOf(await readable(memberId, actor), (await terms()).version)))

    .on(listMembers, async ({ query: { status, ...page }, actor }) => {
      permit(operatorPolicy, actor, 'list members', undefined)
      const { items, cursor } = await members.byStatus(status, page)
      return answer(200, { items: items.map(memberSummaryOf), ...(cursor && { cursor }) })
    })

    .on(exportMembers, async ({ query: { status, language }, actor }) => {
      permit(operatorPolicy, actor, 'list members', undefined)
      const { version } = await terms()
      const all = await everyItem((cursor) => members.byStatus(status, { limit: 1000, cursor }))
      return csv(
        'all-members.csv',
        await toCsv(
          memberColumns,
          all.map((member) => memberViewOf(member, version)),
          language,
        ),
      )
    })

    .on(listPeople, async ({ params: { memberId }, query, actor }) => {
      await withPeople(memberId, actor)
      const { items, cursor } = await members.peoplePage(memberId, query)
      const people = await Promise.all(items.map(async (each) => personViewOf(each, (await members.person(each.personId)) ?? {}, today())))
      return answer(200, { items: people, ...(cursor && { cursor }) })
    })

    .on(listInvitations, async ({ params: { memberId }, query, actor }) => {
      await withPeople(memberId, actor)
      const { items, cursor } = await members.invitationsOf(memberId, query)
      return answer(200, { items: items.map((each) => invitationViewOf(each, today())), ...(cursor && { cursor }) })
    })

    .on(actOnMember, async ({ params: { memberId, actId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const member = await readable(memberId, actor)
      permit(memberPolicy, actor, body.act, member)
      const act = { id: actId, fingerprint: fingerprint(body) }
      const { version } = await terms()
      if (await isDone(furniture, memberId, act)) return answer(200, memberViewOf(member, version))
      const invitation = body.act === 'cancel-invitation' ? await members.invitation(body.invitationId) : undefined
      const outcome = decideMember(member, body, {
        by: actor.personId,
        at: clock(),
        terms: version,
        people: await members.peopleOf(memberId),
        invitation: invitation?.memberId === memberId ? invitation : undefined,
      })
      await members.save(member, outcome, { actor, actId, fingerprint: act.fingerprint })
      return answer(201, memberViewOf(outcome.member, version))
    })

    .on(listMyInvitations, async ({ query, actor: { email } }) => {
      const { items, cursor } = email ? await members.invitationsFor(email, query) : { items: [] }
      const open = items.map((each) => invitationViewOf(each, today())).filter(({ status }) => status === 'open')
      return answer(200, { items: open, ...(cursor && { cursor }) })
    })

    .on(acceptInvitation, async ({ params: { invitationId }, actor }) => {
      const invitation = present(await members.invitation(invitationId))
      if (invitation.acceptedBy === actor.personId) return answer(200, invitationViewOf(invitation, today()))
      // Whoever the letter did not go to gets the answer of an invitation that is not there.
      present(invitation.email?.toLowerCase() === actor.email?.toLowerCase() ? invitation : undefined)
      const member = present(await members.member(invitation.memberId))
      const existing = (await members.membershipsOf(actor.personId)).find(({ memberId }) => memberId === member.memberId)
      const accepted = accept({ invitation, member, existing }, actor.personId, clock())
      await members.accept(accepted, member, actor)
      return answer(201, invitationViewOf(accepted.invitation, today()))
    })
}
