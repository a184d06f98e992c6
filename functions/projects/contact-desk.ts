import type { Actor } from '../kernel/policy.ts'
import { dateInTokyo } from '../kernel/time.ts'
import type { NeedId, SolutionId } from './contract.ts'
import type { Furniture } from './furniture.ts'
import { hindrances } from './matching-domain.ts'
import { matchableNeed, matchableSolution } from './matching-profile.ts'
import { needDesk } from './need-desk.ts'
import type { Need } from './need-domain.ts'
import { excluded, keptApart } from './problems.ts'
import { solutionDesk } from './solution-desk.ts'
import type { Solution } from './solution-domain.ts'

export type Pair = { readonly need: Need; readonly solution: Solution }

const noKeywords = () => []

/** How contact, invitations and proposals read a need and a solution together: who may not know of either gets none. */
export const pairDesk = (furniture: Furniture<'needs' | 'solutions' | 'related'>) => {
  const { store, clock } = furniture
  const { readable: readableNeed } = needDesk(furniture)
  const { readable: readableSolution } = solutionDesk(furniture)

  return {
    async readable({ needId, solutionId }: { readonly needId: NeedId; readonly solutionId: SolutionId }, actor: Actor): Promise<Pair> {
      const { need } = await readableNeed(needId, actor)
      const { solution } = await readableSolution(solutionId, actor)
      return { need, solution }
    },

    /** That nothing keeps the two apart: what hinders a match hinders contact and a proposal. */
    async requireTogether({ need, solution }: Pair): Promise<void> {
      const [asked, offered] = [matchableNeed(need, noKeywords), matchableSolution(solution, noKeywords)]
      if (!asked || !offered) throw keptApart({ hindrances: [asked ? 'solution-not-open' : 'need-not-open'] })
      const [inactive, related] = await Promise.all([store.known.inactive(), store.related.relatedTo(need.memberId)])
      const found = hindrances(asked, offered, {
        today: dateInTokyo(clock()),
        isActive: (member) => !inactive.has(member),
        areRelated: (_, other) => related.has(other),
      })
      const exclusion = found.find((each) => each.hindrance === 'excluded')
      if (exclusion && 'reason' in exclusion) throw excluded({ reason: exclusion.reason ?? '' })
      if (found.length > 0) throw keptApart({ hindrances: found.map(({ hindrance }) => hindrance) })
    },
  }
}
