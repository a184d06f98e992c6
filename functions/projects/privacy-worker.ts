import type { Event } from '../kernel/event.ts'
import { PersonId } from '../kernel/ids.ts'
import { NeedId, SolutionId } from './contract.ts'
import { introductionWantsContact, needWantsContact, solutionWantsContact } from './privacy-domain.ts'
import type { ProjectsStore } from './store.ts'

/**
 * Projects hears that somebody has been erased: what they follow, have saved and begun goes, and with it the persons in charge
 * they have typed where nobody has to reach them any more. Each step can be done again.
 */
export const privacyWorker = ({ store }: { readonly store: ProjectsStore }) => {
  const { follows, drafts, privacy, needs, solutions, contacts, partnerships, cases } = store

  const ofNeed = async (id: NeedId): Promise<boolean> => {
    const need = await needs.need(id)
    if (!need) return false
    const caseIds = await Promise.all((await partnerships.ofNeed(id)).map(({ partnershipId }) => cases.ofPartnership(partnershipId)))
    const told = await Promise.all(caseIds.flatMap((caseId) => (caseId ? [cases.case(caseId)] : [])))
    return needWantsContact(
      need,
      told.filter((each) => each !== undefined),
    )
  }

  const isWanted = async (thing: string): Promise<boolean> => {
    const [need, solution] = [NeedId().safeParse(thing), SolutionId().safeParse(thing)]
    if (need.success) return ofNeed(need.data)
    if (solution.success) {
      const found = await solutions.solution(solution.data)
      return found !== undefined && solutionWantsContact(found)
    }
    const introduction = await contacts.introduction(thing.slice('INTRODUCTION#'.length))
    return introduction !== undefined && introductionWantsContact(introduction)
  }

  return async ({ about }: Pick<Event, 'about'>): Promise<void> => {
    const personId = PersonId().parse(about)
    await follows.eraseAllOf(personId)
    await drafts.eraseAllOf(personId)
    for (const { thing } of await privacy.contactsTypedBy(personId)) if (!(await isWanted(thing))) await privacy.eraseContact(personId, thing)
  }
}
