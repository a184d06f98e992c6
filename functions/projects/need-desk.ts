import type { LocalGovernmentCode } from '../kernel/identifiers.ts'
import type { MemberId } from '../kernel/ids.ts'
import { type Actor, allowed, isOperator, permit, reveal } from '../kernel/policy.ts'
import { notPermitted, present } from '../kernel/problem.ts'
import { dateInTokyo } from '../kernel/time.ts'
import { isActive } from '../platform/known-members.ts'
import type { NeedId } from './contract.ts'
import type { Furniture } from './furniture.ts'
import type { NeedView } from './need-contract.ts'
import { type Need, thingOf } from './need-domain.ts'
import { type NeedThing, needPolicy, ownerPolicy } from './policy.ts'
import { type Looking, needViewOf } from './views.ts'

/** A need somebody may know of, and what the rules see of it. */
export type ReadableNeed = { readonly need: Need; readonly thing: NeedThing }

/** How every subject of this block reads a need: whoever may not know of it gets the answer of one that is not there. */
export const needDesk = (furniture: Furniture<'needs'>) => {
  const { store, clock } = furniture
  const { needs, known } = store
  const today = () => dateInTokyo(clock())

  const lookingAt = ({ memberId }: Need, actor: Actor | undefined): Looking => ({
    asOwner: allowed(needPolicy['read what is its owner’s alone'], actor, { memberId }),
    asOperator: isOperator(actor, undefined),
    memberId: actor?.memberId,
  })

  return {
    lookingAt,

    async readable(needId: NeedId, actor: Actor | undefined): Promise<ReadableNeed> {
      const need = present(await needs.need(needId))
      const thing = thingOf(need, { today: today(), ownerIsActive: await isActive({ store }, need.memberId) })
      reveal(needPolicy, actor, 'read a need', thing)
      return { need, thing }
    },

    async view(need: Need, actor: Actor | undefined): Promise<NeedView> {
      const looking = lookingAt(need, actor)
      const [owner, contact] = await Promise.all([known.member(need.memberId), looking.asOwner ? needs.contact(need.needId) : undefined])
      return needViewOf(need, { owner, contact, today: today(), looking })
    },
  }
}

/** Whoever may draft a need, with the member they draft it for. */
export const requireDrafter = (actor: Actor): { readonly memberId: MemberId; readonly localGovernmentCode: LocalGovernmentCode } => {
  const { memberId, localGovernmentCode } = actor
  if (!memberId || !localGovernmentCode) throw notPermitted({ act: 'draft a need' })
  permit(ownerPolicy, actor, 'draft a need', { memberId })
  return { memberId, localGovernmentCode }
}
