import type { MemberId, PersonId } from '../kernel/ids.ts'
import type { LocalDate } from '../kernel/time.ts'
import { everyItem } from '../platform/dynamo-table.ts'
import type { Files } from '../platform/files.ts'
import type { FileId } from './application-contract.ts'
import { type Application, isOpen, namesEvidence } from './application-domain.ts'
import { evidenceKey } from './evidence.ts'
import { hasGone, type Member } from './member-domain.ts'
import type { MembersStore } from './store.ts'

type Erasing = { readonly store: MembersStore; readonly files: Files }

/** What is erased when its time has come, by the worker that hears of an act and by the sweep that looks at the calendar; all of it can be done again. */
export const createErasing = ({ store: { applications, members }, files }: Erasing) => {
  /** Whoever belongs to no member any more and has no application open is nobody the platform must know. */
  const hasNothingHere = async (personId: PersonId, today: LocalDate, leaving?: MemberId): Promise<boolean> => {
    const memberships = await members.membershipsOf(personId)
    if (memberships.some((membership) => membership.memberId !== leaving && !hasGone(membership, today))) return false
    const filed = await everyItem((cursor) => applications.ofPerson(personId, { limit: 100, cursor }))
    return !filed.some(isOpen)
  }

  /** Repeated, it tells nothing again: who is not there any more has been told of. */
  const forgetIfGone = async (personId: PersonId, today: LocalDate, leaving?: MemberId): Promise<void> => {
    if (!(await hasNothingHere(personId, today, leaving))) return
    if (await members.person(personId)) await members.forgetPerson(personId)
  }

  // The documents first: as long as one is left, the application still names it.
  const eraseEvidence = async (application: Application, today: LocalDate): Promise<void> => {
    const { applicationId, content } = application
    if (content.evidence.length === 0) return
    for (const { fileId } of content.evidence) await files.erase(evidenceKey(applicationId, fileId))
    await applications.eraseEvidence(application, today)
  }

  return {
    forgetIfGone,

    /** Whose application has been decided keeps what they follow and have saved elsewhere: nobody has sent them away. */
    async forgetApplicant(personId: PersonId, today: LocalDate): Promise<void> {
      if (await hasNothingHere(personId, today)) await members.erasePerson(personId)
    },

    eraseEvidence,

    /** A document that no application names any more. */
    async eraseDropped(application: Application, fileId: FileId): Promise<void> {
      if (!namesEvidence(application, fileId)) await files.erase(evidenceKey(application.applicationId, fileId))
    },

    /** The books of a member that has left stay; who its people were, and what showed that it was itself, does not. */
    async eraseOf(member: Member, today: LocalDate): Promise<void> {
      for (const { personId } of await members.peopleOf(member.memberId)) {
        await forgetIfGone(personId, today, member.memberId)
        const latest = await members.member(member.memberId)
        if (latest) await members.eraseMembership(personId, latest)
      }
      await members.eraseInvitationsOf(member)
      const application = member.applicationId && (await applications.application(member.applicationId))
      if (!application) return
      await applications.eraseContact(application.applicationId)
      await eraseEvidence(application, today)
      for (const note of await applications.noteKeys(application.applicationId)) await applications.eraseNote(note)
    },
  }
}
