import { addDays, type Clock, dateInTokyo, type LocalDate } from '../kernel/time.ts'
import type { Files } from '../platform/files.ts'
import type { Log } from '../platform/log.ts'
import type { AnnouncedUpload } from './application-store.ts'
import { createErasing } from './erasing.ts'
import { evidenceKey } from './evidence.ts'
import { hasGone, type Membership } from './member-domain.ts'
import type { Inventory } from './privacy-domain.ts'
import type { MembersStore } from './store.ts'

export type SweepParts = {
  readonly store: MembersStore
  readonly files: Files
  readonly clock: Clock
  readonly log: Log
  readonly personalData: () => Promise<Inventory>
}

/** For how long a row of data/personal-data.json is kept: the schedule is the inventory itself. */
const daysOf = ({ items }: Inventory, code: string): number => {
  const days = items.find((row) => row.code === code)?.retentionDays
  if (days === undefined) throw new Error(`the inventory says nothing of how many days ${code} is kept`)
  return days
}

/**
 * Erases what is kept for a time only and whose time has passed. Run once a day; each of its steps can be done again, and
 * one that fails keeps none of the others from being done.
 */
export const membersSweep = ({ store, files, clock, log, personalData }: SweepParts) => {
  const { applications, members } = store
  const { forgetIfGone, eraseEvidence } = createErasing({ store, files })

  const eraseUpload = async (upload: AnnouncedUpload): Promise<void> => {
    const application = await applications.application(upload.applicationId)
    const isNamed = application?.content.evidence.some(({ fileId }) => fileId === upload.fileId) ?? false
    if (!isNamed) await files.erase(evidenceKey(upload.applicationId, upload.fileId))
    await applications.eraseUpload(upload)
  }

  // Looked at again beside the member: since the list was read, the role may have been given back.
  const depart = async ({ personId, memberId }: Membership, today: LocalDate): Promise<void> => {
    const member = await members.member(memberId)
    const membership = await members.membership(personId, memberId)
    if (!member || !membership || !hasGone(membership, today)) return
    await forgetIfGone(personId, today, memberId)
    await members.eraseMembership(personId, member)
  }

  const each = async <Thing>(what: string, things: readonly Thing[], erase: (thing: Thing) => Promise<void>): Promise<number> => {
    let failed = 0
    for (const thing of things)
      await erase(thing).catch((error: unknown) => {
        failed += 1
        log.error('not erased', { what, error: error instanceof Error ? error.stack : String(error) })
      })
    if (things.length > 0) log.info('erased what was due', { what, erased: things.length - failed, failed })
    return failed
  }

  return async (): Promise<void> => {
    const today = dateInTokyo(clock())
    const inventory = await personalData()
    const before = (code: string) => addDays(today, -daysOf(inventory, code))
    const failed = [
      await each('invitation', await members.invitationsExpiredBefore(today), members.eraseAddress),
      // What is planned for a day holds from that day on.
      await each('departure', await members.departuresBefore(addDays(today, 1)), (membership) => depart(membership, today)),
      await each('note', await applications.notesBefore(before('note')), applications.eraseNote),
      await each('evidence', await applications.withEvidenceBefore(before('evidence')), (application) => eraseEvidence(application, today)),
      await each('upload', await applications.uploadsBefore(before('draft')), eraseUpload),
    ].reduce((sum, count) => sum + count, 0)
    if (failed > 0) throw new Error(`${failed} things whose time has passed could not be erased; the next sweep tries again`)
  }
}
