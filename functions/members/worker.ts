import type { Event } from '../kernel/event.ts'
import { MemberId, PersonId } from '../kernel/ids.ts'
import { ApplicationId } from './application-contract.ts'
import { applicationLetter, invitationLetter, type Letter } from './letters.ts'
import { InvitationId } from './member-contract.ts'
import type { MembersStore } from './store.ts'

type WorkerParts = {
  readonly store: MembersStore
  readonly send: (letter: Letter) => Promise<void>
  readonly portalUrl: string
}

/**
 * Members hears its own events for what comes after an act and may take several tries: its letters, and erasing who the
 * people of a member were that has left.
 */
export const membersWorker = ({ store, send, portalUrl }: WorkerParts) => {
  const { applications, members } = store

  const aboutApplication = async ({ name, about }: Event): Promise<void> => {
    const id = ApplicationId().parse(about)
    const [application, contact] = await Promise.all([applications.application(id), applications.contact(id)])
    // Personal data may have been erased since: then there is nobody left to write to.
    const letter = application && contact && applicationLetter(name, application, contact, portalUrl)
    if (letter) await send(letter)
  }

  const aboutInvitation = async ({ after }: Event): Promise<void> => {
    const invitation = await members.invitation(InvitationId().parse(after?.['invitationId']))
    if (invitation?.email && invitation.status === 'open') await send(invitationLetter(invitation, invitation.email, portalUrl))
  }

  const aboutLeaving = async ({ about }: Event): Promise<void> => {
    const member = await members.member(MemberId().parse(about))
    if (member?.state.status !== 'left') return
    await members.eraseOf(member)
    if (member.applicationId) await applications.eraseContact(member.applicationId)
  }

  // Whoever belongs to no member any more is nobody the platform must know.
  const aboutRemoval = async ({ after }: Event): Promise<void> => {
    const personId = PersonId().parse(after?.['personId'])
    if ((await members.membershipsOf(personId)).length === 0) await members.erasePerson(personId)
  }

  return async (event: Event): Promise<void> => {
    if (event.about.startsWith('app_')) return aboutApplication(event)
    if (event.name === 'InvitationSent' || event.name === 'MemberRescued') return aboutInvitation(event)
    if (event.name === 'PersonRemoved') return aboutRemoval(event)
    if (event.name === 'MemberLeft') return aboutLeaving(event)
  }
}
