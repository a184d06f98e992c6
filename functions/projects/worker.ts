import * as z from 'zod'
import type { Event } from '../kernel/event.ts'
import { LocalGovernmentCode } from '../kernel/identifiers.ts'
import { MemberId } from '../kernel/ids.ts'
import { lazy } from '../kernel/schema.ts'
import type { Clock } from '../kernel/time.ts'
import { followWorker } from './follow-worker.ts'
import type { KnownMember } from './items.ts'
import { privacyWorker } from './privacy-worker.ts'
import type { ProjectsStore } from './store.ts'

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

/** What members tell of a member; the name of a sole proprietor is not among it. */
const Told = lazy(() =>
  z.object({
    kind: z.string(),
    name: z.string().optional(),
    nameEn: z.string().optional(),
    localGovernmentCode: LocalGovernmentCode(),
    fields: z.array(z.string()),
  }),
)

const statusAfter = (name: string, before: KnownMember['status'] | undefined): KnownMember['status'] => {
  if (name === 'MemberSuspended') return 'suspended'
  if (name === 'MemberLeft') return 'left'
  if (name === 'MemberRestored') return 'active'
  return before ?? 'active'
}

/**
 * Projects hears members: who they are, and whether they take part. What a member has published leaves the lists when it is
 * suspended or leaves, and comes back with it; the persons it named are erased when it leaves.
 */
export const projectsWorker = ({ store, clock }: { readonly store: ProjectsStore; readonly clock: Clock }) => {
  const { known, needs, solutions, contacts } = store
  const follow = followWorker({ store, clock })
  const forget = privacyWorker({ store })

  const aboutMember = async ({ name, about, after, eventId }: Event): Promise<void> => {
    const memberId = MemberId().parse(after?.['memberId'] ?? about)
    const before = await known.member(memberId)
    // Deliveries overtake each other: what is older than what was heard last says nothing any more.
    if (before && before.heard > eventId) return
    const told = after?.['known'] === undefined ? undefined : Told().parse(after['known'])
    const member: KnownMember = { fields: [], ...before, ...told, memberId, status: statusAfter(name, before?.status), heard: eventId }
    await known.save(member)
    // Also when it was heard before: the first delivery may have ended in between.
    if (name !== 'MemberChanged') await Promise.all([needs.relist(member), solutions.relist(member)])
    if (member.status === 'left') await Promise.all([needs, solutions, contacts].map((each) => each.eraseContactsOf(memberId)))
  }

  return async (event: Event): Promise<void> => {
    if (event.block === 'members' && hears.has(event.name)) return aboutMember(event)
    if (event.block === 'members' && event.name === 'PersonErased') return forget(event)
    await follow(event)
  }
}
