import { FigureAnswer } from '../devices/asking-contract.ts'
import type { Event } from '../kernel/event.ts'
import type { Clock } from '../kernel/time.ts'
import { hearMember, tellsOfMember } from '../platform/known-members.ts'
import { PartnershipId } from './contract.ts'
import { followWorker } from './follow-worker.ts'
import { measured } from './partnership-domain.ts'
import { privacyWorker } from './privacy-worker.ts'
import type { ProjectsStore } from './store.ts'

/**
 * Projects hears members: who they are, and whether they take part. What a member has published leaves the lists when it is
 * suspended or leaves, and comes back with it; the persons it named are erased when it leaves. And devices, for the indicators that take their values from them.
 */
export const projectsWorker = ({ store, clock }: { readonly store: ProjectsStore; readonly clock: Clock }) => {
  const { known, needs, solutions, contacts, partnerships } = store
  const follow = followWorker({ store, clock })
  const forget = privacyWorker({ store })

  const aboutMember = async (event: Event): Promise<void> => {
    const member = await hearMember(known, event)
    if (!member) return
    // Also when it was heard before: the first delivery may have ended in between.
    if (event.name !== 'MemberChanged') await Promise.all([needs.relist(member), solutions.relist(member)])
    if (member.status === 'left') await Promise.all([needs, solutions, contacts].map((each) => each.eraseContactsOf(member.memberId)))
  }

  const aboutFigure = async ({ name, after }: Event): Promise<void> => {
    if (name !== 'FigureAnswered') return
    const answer = FigureAnswer().parse(after)
    const before = await partnerships.partnership(PartnershipId().parse(answer.askedBy))
    const now = before && measured(before, answer)
    if (before && now) await partnerships.measured(before, now)
  }

  return async (event: Event): Promise<void> => {
    if (tellsOfMember(event)) return aboutMember(event)
    if (event.block === 'members' && event.name === 'PersonErased') return forget(event)
    if (event.block === 'devices') return aboutFigure(event)
    await follow(event)
  }
}
