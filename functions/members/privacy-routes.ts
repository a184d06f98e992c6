import type { PersonId } from '../kernel/ids.ts'
import { type Actor, permit } from '../kernel/policy.ts'
import { changedMeanwhile, notFound, notPermitted, present } from '../kernel/problem.ts'
import { dateInTokyo } from '../kernel/time.ts'
import { everyItem } from '../platform/dynamo-table.ts'
import { fingerprint } from '../platform/fingerprint.ts'
import { type Api, answer, route } from '../platform/http.ts'
import type { ActId } from './application-contract.ts'
import { MemberParams } from './contract.ts'
import { belongingsOf, type Furniture } from './furniture.ts'
import { rolesOn } from './member-domain.ts'
import { operatorPolicy } from './policy.ts'
import * as contract from './privacy-contract.ts'
import { contactsToErase, departuresOf, type Inventory, redact } from './privacy-domain.ts'
import { lastAdministrator } from './problems.ts'
import { invitationViewOf, summaryOf } from './views.ts'

const exportMyData = route({
  method: 'get',
  path: '/my-data',
  summary: 'Everything that is kept about the signed-in person, why and for how long',
  answers: { 200: contract.MyData },
  refusals: [],
})

const correctMyData = route({
  method: 'put',
  path: '/my-data/correction',
  summary: 'Correct the name of the signed-in person',
  body: contract.Correction,
  answers: { 200: contract.CorrectedPerson },
  refusals: [],
})

const eraseMyData = route({
  method: 'put',
  path: '/my-data/erasure',
  summary: 'Leave every member and erase what need not be kept of the signed-in person',
  answers: { 200: contract.Erasure },
  refusals: [lastAdministrator, changedMeanwhile],
})

const discloseMember = route({
  method: 'get',
  path: '/members/{memberId}/disclosure',
  summary: 'Everything kept about a member with what is personal blacked out, for a disclosure request',
  params: MemberParams,
  answers: { 200: contract.Disclosure },
  refusals: [notFound, notPermitted],
})

/** The same act whenever the erasure is repeated, and none that a caller minted. */
const actIdOf = (invitationId: string) => `act_0${fingerprint({ erasureOf: invitationId }).slice(0, 25).toUpperCase()}` as ActId

/** What people may ask of their own data, and what the operator discloses to others. */
export const privacyRoutes = (api: Api, furniture: Furniture & { readonly personalData: () => Promise<Inventory> }): void => {
  const { store, clock, personalData } = furniture
  const { applications, members, privacy } = store
  const applicationsOf = (person: PersonId) => everyItem((cursor) => applications.ofPerson(person, { limit: 100, cursor }))
  const draftsOf = (person: PersonId) => everyItem((cursor) => applications.drafts(person, { limit: 100, cursor }))
  const invitationsFor = async ({ email }: Actor) => (email ? everyItem((cursor) => members.invitationsFor(email, { limit: 100, cursor })) : [])

  api
    .on(exportMyData, async ({ actor }) => {
      const { personId } = actor
      const today = dateInTokyo(clock())
      const [person, belongings, filed, drafts, invitations, { items }] = await Promise.all([
        members.person(personId),
        belongingsOf(store, personId),
        applicationsOf(personId),
        draftsOf(personId),
        invitationsFor(actor),
        personalData(),
      ])
      const contacts = await Promise.all(filed.map(({ applicationId }) => applications.contact(applicationId)))
      return answer(200, {
        personId,
        exportedAt: clock(),
        ...(person?.name && { name: person.name }),
        ...((person?.email ?? actor.email) && { email: person?.email ?? actor.email }),
        memberships: belongings.map(({ member, membership: { memberId, since, planned, deputyUntil, ...membership } }) => ({
          memberId,
          memberName: member.name,
          ...(member.nameEn && { memberNameEn: member.nameEn }),
          roles: rolesOn({ ...membership, memberId, since, planned, deputyUntil }, today),
          since,
          ...(planned && { planned }),
          ...(deputyUntil && { deputyUntil }),
        })),
        applications: filed.map((application, at) => ({ ...summaryOf(application), ...(contacts[at] && { contact: contacts[at] }) })),
        drafts,
        invitations: invitations.map((each) => invitationViewOf(each, today)),
        inventory: items.map(({ where: _, identifying: __, ...row }) => row),
      })
    })

    .on(correctMyData, async ({ body: { name }, actor }) => {
      const { personId } = actor
      const person = await members.person(personId)
      const email = person?.email ?? actor.email
      if (person?.name !== name) await privacy.correct(personId, { name, email }, actor)
      return answer(200, { personId, name, ...(email && { email }) })
    })

    // Each step can be done again: whoever repeats the erasure finishes what a failure left.
    .on(eraseMyData, async ({ actor }) => {
      const { personId } = actor
      const [person, belongings, filed, drafts, invitations] = await Promise.all([
        members.person(personId),
        belongingsOf(store, personId),
        applicationsOf(personId),
        draftsOf(personId),
        invitationsFor(actor),
      ])
      const withPeople = await Promise.all(belongings.map(async (each) => ({ ...each, people: await members.peopleOf(each.member.memberId) })))
      const departures = departuresOf(personId, withPeople, dateInTokyo(clock()))
      const { erased, kept } = contactsToErase(filed)
      const contacts = (await Promise.all(erased.map(async (id) => ((await applications.contact(id)) ? [id] : [])))).flat()

      for (const member of departures) await privacy.depart(personId, member, actor)
      for (const { applicationId } of drafts) await applications.eraseDraft(personId, applicationId)
      for (const applicationId of contacts) await applications.eraseContact(applicationId)
      for (const invitation of invitations) {
        const member = present(await members.member(invitation.memberId))
        const { invitationId, email: _, ...rest } = invitation
        const withdrawn = { ...rest, invitationId, status: 'withdrawn' as const }
        await members.save(
          member,
          {
            member: { ...member, version: member.version + 1 },
            invitation: { invitation: withdrawn },
            event: 'InvitationWithdrawn',
            after: { invitationId },
          },
          { actor, actId: actIdOf(invitationId), fingerprint: invitationId },
        )
      }
      // Told also when nothing was here: other blocks know people that members have never heard of.
      await privacy.erase(personId, actor)
      return answer(200, {
        person: person !== undefined,
        memberships: departures.length,
        drafts: drafts.length,
        contacts: contacts.length,
        invitations: invitations.length,
        kept: kept.map(({ applicationId, state }) => ({ applicationId, status: state.status })),
      })
    })

    .on(discloseMember, async ({ params: { memberId }, actor }) => {
      permit(operatorPolicy, actor, 'disclose a file', undefined)
      const member = present(await members.member(memberId))
      const { items, blackedOut } = redact(await privacy.everythingAbout(member), await personalData())
      return answer(200, { memberId, madeAt: clock(), blackedOut, items: items.map(({ item, values }) => ({ item, values: { ...values } })) })
    })
}
