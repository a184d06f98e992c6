import type { Event } from '../kernel/event.ts'
import { MemberId, PersonId } from '../kernel/ids.ts'
import { type Clock, dateInTokyo, LocalDate } from '../kernel/time.ts'
import { runSavedSearches } from './follow-run.ts'
import type { ProjectsStore } from './store.ts'

type Parts = { readonly store: ProjectsStore; readonly clock: Clock }

/** What is published makes the searches run that write at once. */
const publishes: ReadonlySet<string> = new Set(['NeedPublished', 'SolutionPublished'])

/**
 * Saved searches hear two things: that something was published, and that a person belongs to a member no longer, from a day
 * on, or again; for nobody may be told what they may no longer see.
 */
export const followWorker = ({ store, clock }: Parts) => {
  const { follows } = store

  const belongs = (event: Event, person: unknown): Promise<void> =>
    follows.saveBelonging(PersonId().parse(person), MemberId().parse(event.about), { heard: event.eventId })

  const goes = (event: Event, person: unknown, on: unknown): Promise<void> =>
    follows.saveBelonging(PersonId().parse(person), MemberId().parse(event.about), { heard: event.eventId, goneOn: LocalDate().parse(on) })

  const aboutBelonging = async (event: Event): Promise<void> => {
    const { name, after, at } = event
    if (name === 'PersonRemoved') return goes(event, after?.['personId'], dateInTokyo(at))
    if (name === 'RoleChanged' || name === 'InvitationAccepted') return belongs(event, after?.['personId'])
    if (name !== 'RoleHandedOver') return
    await goes(event, after?.['from'], after?.['on'])
    await belongs(event, after?.['to'])
  }

  return async (event: Event): Promise<void> => {
    if (event.block === 'members') return aboutBelonging(event)
    if (event.block === 'projects' && publishes.has(event.name)) await runSavedSearches({ store, clock }, ['at-once'])
  }
}
