import * as z from 'zod'
import type { Event } from '../kernel/event.ts'
import { MemberId, PersonId } from '../kernel/ids.ts'
import { lazy } from '../kernel/schema.ts'
import { type Clock, dateInTokyo } from '../kernel/time.ts'
import type { Files } from '../platform/files.ts'
import { ApplicationId, FileId } from './application-contract.ts'
import { isOpen } from './application-domain.ts'
import { createErasing } from './erasing.ts'
import { applicationLetter, invitationLetter, type Letter } from './letters.ts'
import { InvitationId } from './member-contract.ts'
import type { MembersStore } from './store.ts'

type WorkerParts = {
  readonly store: MembersStore
  readonly files: Files
  readonly clock: Clock
  readonly send: (letter: Letter) => Promise<void>
  readonly portalUrl: string
}

const Dropped = lazy(() => z.object({ dropped: z.array(FileId()).default([]) }))

/**
 * Members hears its own events for what comes after an act and may take several tries: its letters, and erasing what
 * the act left nobody a reason to keep.
 */
export const membersWorker = ({ store, files, clock, send, portalUrl }: WorkerParts) => {
  const { applications, members } = store
  const { forgetIfGone, forgetApplicant, eraseDropped, eraseOf } = createErasing({ store, files })
  const today = () => dateInTokyo(clock())

  const aboutApplication = async ({ name, about, after = {} }: Event): Promise<void> => {
    const id = ApplicationId().parse(about)
    const [application, contact] = await Promise.all([applications.application(id), applications.contact(id)])
    if (application) for (const fileId of Dropped().parse(after).dropped) await eraseDropped(application, fileId)
    if (application && !isOpen(application)) await forgetApplicant(application.filedBy, today())
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
    if (member?.state.status === 'left') await eraseOf(member, today())
  }

  return async (event: Event): Promise<void> => {
    if (event.about.startsWith('app_')) return aboutApplication(event)
    if (event.name === 'InvitationSent' || event.name === 'MemberRescued') return aboutInvitation(event)
    if (event.name === 'PersonRemoved') return forgetIfGone(PersonId().parse(event.after?.['personId']), today())
    if (event.name === 'MemberLeft') return aboutLeaving(event)
  }
}
