import * as z from 'zod'
import type { Event } from '../kernel/event.ts'
import { LocalGovernmentCode } from '../kernel/identifiers.ts'
import { MemberId } from '../kernel/ids.ts'
import { lazy } from '../kernel/schema.ts'
import type { Working } from './furniture.ts'
import type { KnownMember } from './items.ts'
import { privacyWorker } from './privacy-worker.ts'
import { rollImportRun } from './roll-import-run.ts'
import { scenarioRun } from './scenario-run.ts'

const hears: ReadonlySet<string> = new Set([
  'MemberAdmitted',
  'SecretariatFounded',
  'MemberChanged',
  'MemberRenamed',
  'MemberMoved',
  'MemberSuspended',
  'MemberRestored',
  'MemberLeft',
])

/** What members tell of a member. */
const Told = lazy(() =>
  z.object({ kind: z.string(), name: z.string().optional(), nameEn: z.string().optional(), localGovernmentCode: LocalGovernmentCode() }),
)

const statusAfter = (name: string, before: KnownMember['status'] | undefined): KnownMember['status'] => {
  if (name === 'MemberSuspended') return 'suspended'
  if (name === 'MemberLeft') return 'left'
  if (name === 'MemberRestored') return 'active'
  return before ?? 'active'
}

/** Districts hears members: who they are, and whether they take part. Its own events start its long acts. */
export const districtsWorker = (working: Working) => {
  const { known } = working.store
  const privacy = privacyWorker(working)
  const runs = [rollImportRun(working), scenarioRun(working)]

  const aboutMember = async ({ name, about, after, eventId }: Event): Promise<void> => {
    const memberId = MemberId().parse(after?.['memberId'] ?? about)
    const before = await known.member(memberId)
    // Deliveries overtake each other: what is older than what was heard last says nothing any more.
    if (before && before.heard > eventId) return
    const told = after?.['known'] === undefined ? undefined : Told().parse(after['known'])
    await known.save({ ...before, ...told, memberId, status: statusAfter(name, before?.status), heard: eventId })
    if (name === 'MemberLeft') await privacy.forgetContactsOf(memberId)
  }

  return async (event: Event): Promise<void> => {
    if (event.block === 'members' && hears.has(event.name)) return aboutMember(event)
    if (event.block === 'members' && event.name === 'PersonErased') return privacy.forget(event.about)
    if (event.block !== 'districts') return
    for (const run of runs) await run(event)
  }
}
