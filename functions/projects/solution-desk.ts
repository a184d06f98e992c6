import type { MemberId } from '../kernel/ids.ts'
import { type Actor, allowed, isOperator, permit, reveal } from '../kernel/policy.ts'
import { notPermitted, present } from '../kernel/problem.ts'
import { dateInTokyo } from '../kernel/time.ts'
import { isActive } from '../platform/known-members.ts'
import type { SolutionId } from './contract.ts'
import type { Furniture } from './furniture.ts'
import { type PublishedThing, solutionOwnerPolicy, solutionPolicy } from './policy.ts'
import type { SolutionView } from './solution-contract.ts'
import { type Solution, thingOf } from './solution-domain.ts'
import { solutionViewOf } from './solution-views.ts'
import type { Looking } from './views.ts'

/** A solution somebody may know of, and what the rules see of it. */
export type ReadableSolution = { readonly solution: Solution; readonly thing: PublishedThing }

/** How every subject of this block reads a solution: whoever may not know of it gets the answer of one that is not there. */
export const solutionDesk = (furniture: Furniture<'solutions'>) => {
  const { store, clock } = furniture
  const { solutions, known } = store
  const today = () => dateInTokyo(clock())

  const lookingAt = ({ memberId }: Solution, actor: Actor | undefined): Looking => ({
    asOwner: allowed(solutionOwnerPolicy['read what is its owner’s alone'], actor, { memberId }),
    asOperator: isOperator(actor, undefined),
    memberId: actor?.memberId,
  })

  return {
    lookingAt,

    async readable(solutionId: SolutionId, actor: Actor | undefined): Promise<ReadableSolution> {
      const solution = present(await solutions.solution(solutionId))
      const thing = thingOf(solution, { today: today(), ownerIsActive: await isActive({ store }, solution.memberId) })
      reveal(solutionPolicy, actor, 'read a solution', thing)
      return { solution, thing }
    },

    async view(solution: Solution, actor: Actor | undefined): Promise<SolutionView> {
      const looking = lookingAt(solution, actor)
      const [owner, contact] = await Promise.all([
        known.member(solution.memberId),
        looking.asOwner ? solutions.contact(solution.solutionId) : undefined,
      ])
      return solutionViewOf(solution, { owner, contact, today: today(), looking })
    },
  }
}

/** The member whoever drafts a solution drafts it for. */
export const requireOfferer = (actor: Actor): MemberId => {
  const { memberId } = actor
  if (!memberId) throw notPermitted({ act: 'draft a solution' })
  permit(solutionOwnerPolicy, actor, 'draft a solution', { memberId })
  return memberId
}
